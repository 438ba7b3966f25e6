import type { AnswersFile } from "./answers.ts";
import { createDesk, type Write } from "./desk.ts";
import { createActs, type Acts } from "./acts.ts";
import { createRecords } from "./records.ts";
import { type Delivery, report } from "./report.ts";
import type { Situation } from "./stand-ins/situation.ts";
import type { Act } from "./stories.ts";
import { createTimeline, type Line, type Timeline } from "./timeline.ts";
import type { Host } from "../hosted.ts";

export interface RehearsalParts {
  readonly host: Host;
  readonly delivery: Delivery;
  /** Name of the case table. */
  readonly table: string;
  /** As posted to the webhook. */
  readonly allegation: Situation["allegation"];
  readonly answers: AnswersFile;
  readonly windowMonths: number;
  /** Stops once the case has reached this step. */
  readonly until?: string;
  readonly print: (line: Line) => void;
  readonly write?: Write;
  /** What is done unasked. */
  readonly acts?: readonly Act[];
}

export interface Rehearsed {
  readonly caseId: string;
  readonly outcome: string | undefined;
  readonly step: string;
  readonly events: number;
  readonly statusPage: string;
}

/** Ours: nothing in a rehearsal is due later than this; a case that still is stands still. */
const LONGEST_DAYS = 3 * 366;

/**
 * Posts the allegation and lets stand-ins answer their mails until nothing is due any more: mails first, then the
 * clock. The host stays as it is afterwards, so that the case can be looked at.
 */
export async function rehearse(parts: RehearsalParts): Promise<Rehearsed> {
  const { reference, status } = await report(parts.host, parts.allegation, parts.delivery);
  return { ...(await carryOn(parts, reference)), statusPage: status };
}

/** Goes on with a case that is there: stand-ins take up all mails again, and answer what is still open. */
export async function carryOn(
  parts: Omit<RehearsalParts, "delivery">,
  caseId: string,
): Promise<Omit<Rehearsed, "statusPage">> {
  const { host, allegation, answers, windowMonths } = parts;
  const records = createRecords(host, parts.table);
  const timeline = createTimeline(caseId, records, host.folder);
  const children = (allegation.people.children ?? 1) > 0 && allegation.exploitation.includes("ChildLabour");
  const situation = { allegation, windowMonths, children };
  const { write } = parts;
  const desk = createDesk({
    ...{ folder: host.folder, now: () => host.clock.now(), settle: () => host.settle(), records, answers, situation },
    ...(write === undefined ? {} : { write }),
  });
  const latest = host.clock.now() + LONGEST_DAYS * 86_400_000;
  const acts = createActs({ host, records, caseId, ...(write === undefined ? {} : { write }) }, parts.acts ?? []);
  await follow(parts, timeline, { desk, latest, acts });
  return { caseId, outcome: timeline.outcome, step: timeline.step, events: timeline.events };
}

/** Nothing is due; but the reconciler, each minute, may have something to mend: a late answer starts a step again. */
const A_WHILE = 2 * 60_000;

interface Following {
  readonly desk: ReturnType<typeof createDesk>;
  readonly latest: number;
  readonly acts: Acts;
}

async function follow(
  { host, print, until }: Omit<RehearsalParts, "delivery">,
  timeline: Timeline,
  { desk, latest, acts }: Following,
) {
  while (host.clock.now() < latest) {
    await host.settle();
    for (const line of await timeline.next()) print(line);
    if (until !== undefined && timeline.step === until) return;
    if (await acts.due()) continue;
    const handled = await desk.handleNewMail();
    if (handled.some(({ did }) => did === "answered")) continue;
    if (handled.length > 0 || (await host.advance.next()) !== undefined) continue;
    await host.advance.by(A_WHILE);
    if ((await timeline.peek()) === 0 && !(await acts.atTheEnd())) return;
  }
}
