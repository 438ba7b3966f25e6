import { caseStore } from "../../adapters/case-store.ts";
import { directoryStore } from "../../adapters/directory.ts";
import { lessonStore } from "../../adapters/lesson-store.ts";
import { linkStore } from "../../adapters/links.ts";
import { scoreStore } from "../../adapters/score-store.ts";
import { environments } from "../../contracts/environment.ts";
import { toLog } from "../../middleware/log.ts";
import { liveRecorder, systemNow } from "./live.ts";

const stores = (name: string) => {
  const recorder = liveRecorder(name);
  const { table } = recorder;
  return { table, cases: caseStore(recorder), links: linkStore(recorder), directory: directoryStore(table) };
};

/** The library where it is deployed. */
export function liveLibrary() {
  const env = environments.library.parse(process.env);
  const { table, ...found } = stores(env.CASE_TABLE);
  return { ...found, lessons: lessonStore(table), baseUrl: env.BASE_URL, now: systemNow, log: toLog };
}

/** The scorecard where it is deployed. */
export function liveScorecard() {
  const env = environments.scorecard.parse(process.env);
  const { table, ...found } = stores(env.CASE_TABLE);
  return { ...found, scores: scoreStore(table), baseUrl: env.BASE_URL, now: systemNow, log: toLog };
}
