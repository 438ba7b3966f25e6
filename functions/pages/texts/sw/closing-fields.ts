import type { LibraryText } from "../../../domain/lessons/shared-lesson.ts";
import type { FinalReport, Lessons } from "../../../domain/reports.ts";
import type { TextsFor } from "../field-text.ts";
import { endStates, spendFields } from "./report-fields.ts";

/** The final report. */
export const finalReportFields: TextsFor<FinalReport> = {
  level1: {
    label: "Ngazi ya 1: msaada kwa watu",
    help: "Usiandike majina wala chochote kinachoweza kumtambulisha mtu.",
    fields: {
      assistance: { label: "Muhtasari mfupi wa msaada" },
      monitoring: { label: "Muhtasari mfupi wa ufuatiliaji" },
      integrationAndSatisfaction: { label: "Kujumuika katika jamii na kuridhika" },
      victims: {
        label: "Jinsi ilivyoishia kwa kila mtu",
        help: "Kwa jina bandia tu.",
        row: "Mtu",
        fields: {
          pseudonym: { label: "Jina bandia", help: "Linaanza na V-. Kamwe si jina halisi." },
          endState: { label: "Hali ya mwisho", options: endStates },
          evidence: {
            label: "Kinachoonyesha hili",
            help: "Inahitajika kama mtu alikataa, hakupatikana, anasaidiwa na wengine au alifariki: kinachoonyesha hilo, na nani anasaidia. Usiandike majina.",
          },
        },
      },
    },
  },
  level2: {
    label: "Ngazi ya 2: huduma na mazingira",
    fields: {
      outcomes: {
        label: "Matokeo",
        row: "Matokeo",
        fields: {
          initiative: { label: "Mradi" },
          result: { label: "Kilichopatikana" },
          verified: { label: "Je, yamehakikiwa?" },
          onTime: { label: "Je, kwa wakati?" },
          objective: { label: "Lengo", options: { met: "Limefikiwa", missed: "Halikufikiwa" } },
          whyMissed: { label: "Kwa nini halikufikiwa" },
        },
      },
      monitoring: { label: "Muhtasari mfupi wa ufuatiliaji" },
    },
  },
  spend: spendFields,
  remedies: {
    label: "Nafuu",
    row: "Nafuu",
    fields: {
      remedy: {
        label: "Nafuu",
        options: {
          restitution: "Kurejeshewa",
          compensation: "Fidia",
          rehabilitation: "Kusaidiwa kupona",
          satisfaction: "Kuridhishwa",
          guaranteesOfNonRepetition: "Dhamana ya kutorudiwa",
        },
      },
      provided: { label: "Je, ilitolewa?" },
      note: { label: "Kilichotolewa, au kwa nini hakikutolewa" },
    },
  },
  noPersonalData: { label: "Ripoti hii haina taarifa binafsi" },
};

const verdict = (label: string, help?: string) => ({
  label,
  ...(help === undefined ? {} : { help }),
  fields: {
    verdict: {
      label: "Tathmini yako",
      options: { yes: "Ndiyo", partly: "Kwa sehemu", no: "Hapana", "cannot-say": "Siwezi kusema" },
    },
    why: { label: "Kwa nini" },
  },
});

const FOR_PEOPLE = "Wanachosema, kupitia mratibu na mwezeshaji. Wengine wanaweza kuacha wazi.";

/** The nine questions of the last step. */
export const lessonsFields: TextsFor<Lessons> = {
  objectivesMet: verdict("Je, malengo yalifikiwa?"),
  victimsSatisfied: verdict("Je, waliosaidiwa waliridhika?", FOR_PEOPLE),
  communitiesBenefited: verdict("Je, jamii zilinufaika?", FOR_PEOPLE),
  budgetSufficient: verdict("Je, bajeti ilitosha?"),
  challenges: { label: "Changamoto, na jinsi ya kuzikabili" },
  risks: { label: "Hatari, na jinsi ya kuzipunguza" },
  monitoringTools: { label: "Zana za ufuatiliaji" },
  communicationChannels: { label: "Njia za mawasiliano" },
  recommendations: { label: "Mapendekezo" },
};

export const libraryFields: TextsFor<LibraryText> = {
  challenges: { label: "Changamoto, na jinsi zilivyokabiliwa" },
  risks: { label: "Hatari, na jinsi zilivyopunguzwa" },
  monitoringTools: { label: "Zana za ufuatiliaji" },
  communicationChannels: { label: "Njia za mawasiliano" },
  recommendations: { label: "Mapendekezo" },
};
