import { COMMON, type Canary, type Planted } from "./canary.ts";
import type { Place } from "./canary-places.ts";

/** The marks of a text; a PDF sets letters apart where a line ends, so spaces are none. */
export const marksIn = (text: string): string[] => [...new Set(text.replaceAll(/\s/g, "").match(/PLANT\d{4}X/g) ?? [])];

/** What a place outside the case tells of what was planted: marks, and the words beside them. */
export const tellingIn = ({ text }: Pick<Place, "text">): string[] => [
  ...marksIn(text),
  ...COMMON.filter((word) => text.includes(word)),
];

/** Free text about one person: their plan, their care, their voice. */
const ABOUT_A_PERSON: readonly (readonly [where: string, path: RegExp])[] = [
  ["design-plan", /^plan\.level1\.cases\./],
  ["report-assistance", /./],
  ["record-needs", /./],
  ["report-finally", /^report\.level1\.victims\./],
];

const isAboutAPerson = ({ where, path }: Planted) =>
  ABOUT_A_PERSON.some(([request, paths]) => request === where && paths.test(path));

/** Nobody but who reported sees who it was, unless they consented. */
export const isReporter = ({ where, path }: Planted): boolean => where === "allegation" && path.startsWith("reporter.");

const isOneOf =
  (...where: readonly string[]) =>
  (word: Planted): boolean =>
    where.includes(word.where);

const reported = isOneOf("allegation", "give-information");
const found = isOneOf("investigate-allegation", "investigate-linkage", "cooperate");
const dueDiligence = isOneOf("plan-corrective-actions", "follow-actions");
const safety = isOneOf("approve-needs", "lift-hold", "answer-concern", "concern", "appoint-interim-facilitator");
const money = isOneOf("record-contribution");
const exclusion = isOneOf("exclude-party", "readmit-party");
const questions = isOneOf("ask-back", "answer-back");
const reopening = isOneOf("reopen-case");
const reports = isOneOf("report-period", "forward-report");

const anyOf =
  (...rules: readonly ((word: Planted) => boolean)[]) =>
  (word: Planted): boolean =>
    rules.some((rule) => rule(word));

/**
 * What the table "Who is told what" of the process forbids a role, whatever the page: free text of others. Written down
 * here once more, apart from the code that decides it.
 */
const FORBIDDEN: Readonly<Record<string, (word: Planted) => boolean>> = {
  downstream: anyOf(isAboutAPerson, safety, money, reports),
  audit: anyOf((word) => isAboutAPerson(word) && word.where !== "record-needs", money),
  smelter: anyOf(isAboutAPerson, reported, safety, money, exclusion, questions, reopening),
  facilitator: anyOf(isReporter, dueDiligence, exclusion, reopening),
  coordinator: anyOf(reported, found, dueDiligence, money, exclusion, questions, reopening),
  funder: ({ by }) => by !== "funder",
  reporter: ({ where, by }) => where !== "allegation" && by !== "reporter",
  operator: () => true,
};

/** For nobody, whoever wrote it: on a page that was opened without a code, in a file, in an error. */
const NEVER: readonly string[] = ["vault", "error"];

const isTheirs = ({ by, where }: Planted, role: string): boolean => by === role && where !== "allegation";

/** What a role was shown that it may not see. */
export const leaked = (canary: Pick<Canary, "planted">, role: string, text: string): Planted[] =>
  marksIn(text)
    .flatMap((mark) => canary.planted.get(mark) ?? [])
    .filter((word) => NEVER.includes(word.where) || !isTheirs(word, role))
    .filter(
      (word) =>
        NEVER.includes(word.where) ||
        word.where === "draft" ||
        (role !== "reporter" && isReporter(word)) ||
        (FORBIDDEN[role] ?? (() => true))(word),
    );
