import { setTimeout as wait } from "node:timers/promises";
import { caseStore } from "../../adapters/case-store.ts";
import { lambda } from "../../adapters/clients.ts";
import { codeStore } from "../../adapters/codes.ts";
import { draftStore } from "../../adapters/draft-store.ts";
import { directoryStore } from "../../adapters/directory.ts";
import { newIds, sha256 } from "../../adapters/hash.ts";
import { lessonStore } from "../../adapters/lesson-store.ts";
import { linkStore } from "../../adapters/links.ts";
import { mailFunction } from "../../adapters/mail-function.ts";
import { mailStore } from "../../adapters/mail-store.ts";
import { requestStore } from "../../adapters/request-store.ts";
import { jitteredPause } from "../../adapters/transaction.ts";
import { environments } from "../../contracts/environment.ts";
import { toLog } from "../../middleware/log.ts";
import { liveRecorder, liveWorkflow, systemNow } from "./live.ts";
import { settleQuietly } from "./settle-quietly.ts";
import { startQuietly } from "./start-quietly.ts";

/** Ours: longer than looking up every case of an organisation takes, short enough to wait for (hazards, EM-18). */
const FRESH_LINK_MS = 1_500;

const stores = (name: string) => {
  const recorder = liveRecorder(name);
  const { table } = recorder;
  return { table, cases: caseStore(recorder), links: linkStore(recorder), directory: directoryStore(table) };
};

export function liveRequestPage() {
  const env = environments["request-page"].parse(process.env);
  const { table, ...found } = stores(env.CASE_TABLE);
  const runs = liveWorkflow(env);
  return {
    ...found,
    codes: codeStore(table),
    drafts: draftStore(table, jitteredPause),
    lessons: lessonStore(table),
    mails: mailStore(table),
    mailer: mailFunction(lambda, env.SEND_MAIL_FUNCTION),
    settle: settleQuietly({ requests: requestStore(table), workflow: runs, log: toLog }),
    sha256,
    newIds,
    baseUrl: env.BASE_URL,
    now: systemNow,
    log: toLog,
  };
}

export function liveCasePage() {
  const env = environments["case-page"].parse(process.env);
  const { cases, links, directory } = stores(env.CASE_TABLE);
  const start = startQuietly(liveWorkflow(env), toLog);
  return { cases, links, directory, start, sha256, baseUrl: env.BASE_URL, now: systemNow, log: toLog };
}

export function liveStatusPage() {
  const env = environments["status-page"].parse(process.env);
  const { cases, links, directory } = stores(env.CASE_TABLE);
  return { cases, links, directory, baseUrl: env.BASE_URL, now: systemNow, log: toLog };
}

export function liveFreshLink() {
  const env = environments["fresh-link"].parse(process.env);
  const { table, cases, directory } = stores(env.CASE_TABLE);
  const patience = () => wait(FRESH_LINK_MS);
  return { cases, directory, mails: mailStore(table), patience, baseUrl: env.BASE_URL, now: systemNow, log: toLog };
}
