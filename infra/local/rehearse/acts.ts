import type { CaseEvent } from "../../../functions/domain/events.ts";
import type { Host } from "../hosted.ts";
import { open, submit } from "./browser.ts";
import { documentsOf } from "./documents.ts";
import type { Records } from "./records.ts";
import { operate } from "./setup.ts";
import type { Act } from "./stories.ts";

/** What is done unasked in a rehearsal, each once. */
export interface Acts {
  /** Does what is due after the answers there are; whether anything was. */
  due(): Promise<boolean>;
  /** Does what waits until nothing else happens; whether anything did. */
  atTheEnd(): Promise<boolean>;
}

interface Acting {
  readonly host: Host;
  readonly records: Records;
  readonly caseId: string;
}

/** By the party's own link to the case, as it came by mail. */
async function raise({ host, caseId }: Acting, { by, concern }: Extract<Act, { concern: string }>): Promise<void> {
  const link = (await documentsOf(host.folder, caseId, by))?.replace("/documents/", "/case/");
  if (link === undefined) throw new Error(`no mail led the ${by} to the case yet`);
  const page = await open(link);
  const form = page.forms.find(({ controls }) => controls.some(({ name }) => name === "concern"));
  if (form === undefined) throw new Error(`the case page of the ${by} takes no concern`);
  const sent = await submit(form, new Map([["concern", [concern]]]));
  if (sent.status !== 200) throw new Error(`the concern was not taken: status ${String(sent.status)}`);
}

const answers = (events: readonly CaseEvent[], request: string): number =>
  events.filter(({ fact }) => fact.type === "request-answered" && fact.request === request).length;

/** Makes the acts of one case. */
export function createActs(acting: Acting, acts: readonly Act[]): Acts {
  let left = [...acts];
  return {
    async due() {
      const waiting = left.flatMap((act) => ("concern" in act ? [act] : []));
      if (waiting.length === 0) return false;
      const events = await acting.records.events(acting.caseId, 0);
      const [first] = waiting.filter(({ after, time }) => answers(events, after) >= time);
      if (first === undefined) return false;
      left = left.filter((act) => act !== first);
      await raise(acting, first);
      return true;
    },
    async atTheEnd() {
      const [first] = left.flatMap((act) => ("reopen" in act ? [act] : []));
      if (first === undefined) return false;
      left = left.filter((act) => act !== first);
      await operate(acting.host, { verb: "reopen", caseId: acting.caseId, reasons: first.reopen });
      return true;
    },
  };
}
