import type { LibraryText } from "../../../domain/lessons/shared-lesson.ts";
import type { FinalReport, Lessons } from "../../../domain/reports.ts";
import type { TextsFor } from "../field-text.ts";
import { endStates, spendFields } from "./report-fields.ts";

/** The final report. */
export const finalReportFields: TextsFor<FinalReport> = {
  level1: {
    label: "Level 1: support for people",
    help: "No names and nothing by which somebody could be recognised.",
    fields: {
      assistance: { label: "Short summary of the assistance" },
      monitoring: { label: "Short summary of the monitoring" },
      integrationAndSatisfaction: { label: "Integration and satisfaction" },
      victims: {
        label: "How it ended for each person",
        help: "By pseudonym only.",
        row: "Person",
        fields: {
          pseudonym: { label: "Pseudonym", help: "Begins with V-. Never a name." },
          endState: { label: "End state", options: endStates },
          evidence: {
            label: "What shows this",
            help: "Needed where the person declined, was not found, is assisted by others or died: what shows it, and who assists. No names.",
          },
        },
      },
    },
  },
  level2: {
    label: "Level 2: services and circumstances",
    fields: {
      outcomes: {
        label: "Outcomes",
        row: "Outcome",
        fields: {
          initiative: { label: "Initiative" },
          result: { label: "Result" },
          verified: { label: "Verified?" },
          onTime: { label: "On time?" },
          objective: { label: "Objective", options: { met: "Met", missed: "Missed" } },
          whyMissed: { label: "Why it was missed" },
        },
      },
      monitoring: { label: "Short summary of the monitoring" },
    },
  },
  spend: spendFields,
  remedies: {
    label: "Remedies",
    row: "Remedy",
    fields: {
      remedy: {
        label: "Remedy",
        options: {
          restitution: "Restitution",
          compensation: "Compensation",
          rehabilitation: "Rehabilitation",
          satisfaction: "Satisfaction",
          guaranteesOfNonRepetition: "Guarantees of non-repetition",
        },
      },
      provided: { label: "Was it provided?" },
      note: { label: "What was provided, or why not" },
    },
  },
  noPersonalData: { label: "This report holds no personal data" },
};

const verdict = (label: string, help?: string) => ({
  label,
  ...(help === undefined ? {} : { help }),
  fields: {
    verdict: {
      label: "Your judgement",
      options: { yes: "Yes", partly: "Partly", no: "No", "cannot-say": "I cannot say" },
    },
    why: { label: "Why" },
  },
});

const FOR_PEOPLE = "What they say, through coordinator and facilitator. Others may leave this open.";

/** The nine questions of the last step. */
export const lessonsFields: TextsFor<Lessons> = {
  objectivesMet: verdict("Were the objectives met?"),
  victimsSatisfied: verdict("Were those assisted satisfied?", FOR_PEOPLE),
  communitiesBenefited: verdict("Did communities benefit?", FOR_PEOPLE),
  budgetSufficient: verdict("Was the budget sufficient?"),
  challenges: { label: "Challenges, and how to meet them" },
  risks: { label: "Risks, and how to reduce them" },
  monitoringTools: { label: "Tools for monitoring" },
  communicationChannels: { label: "Ways of communicating" },
  recommendations: { label: "Recommendations" },
};

export const libraryFields: TextsFor<LibraryText> = {
  challenges: { label: "Challenges, and how they were met" },
  risks: { label: "Risks, and how they were reduced" },
  monitoringTools: { label: "Tools for monitoring" },
  communicationChannels: { label: "Ways of communicating" },
  recommendations: { label: "Recommendations" },
};
