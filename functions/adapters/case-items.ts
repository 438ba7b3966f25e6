import { gunzipSync, gzipSync } from "node:zlib";
import * as z from "zod";
import { caseSchema, type Case } from "../domain/case.ts";
import type { OwedMail, RequestChange } from "../domain/decisions/decision.ts";
import { eventSchema, type CaseEvent } from "../domain/events.ts";
import { sha256 } from "./hash.ts";
import { DRAFT_ATTRIBUTES, DUE, keys } from "./table.ts";
import { ABSENT, has, put, update, type Write } from "./writes.ts";

const fromJson = z.string().transform((text): unknown => JSON.parse(text));

/**
 * The snapshot is JSON, compressed: of a year it is 80 KB, written with each change and read with each page, and an item
 * of DynamoDB holds 400 KB (hazards, DB-04). Compressed it is a tenth.
 */
const packed = (state: Case): Uint8Array => gzipSync(JSON.stringify(state), { level: 1 });
const unpacked = z.instanceof(Uint8Array).transform((bytes): unknown => JSON.parse(gunzipSync(bytes).toString()));

export const metaSchema = z.object({ state: unpacked.pipe(caseSchema) });

/** Events are kept as JSON text: what was hashed is what is read, to the digit. */
export const eventItemSchema = z.object({ event: fromJson.pipe(eventSchema) });

/** A position is looked after some minutes later; that is when a start that was lost is found. */
const CHECK_AFTER_MS = 5 * 60_000;

const later = (at: string, milliseconds: number): string => new Date(Date.parse(at) + milliseconds).toISOString();

/** The step machines run for open cases, and of closed ones for the lessons. */
const isLookedAfter = ({ status, position }: Case): boolean => status === "open" || position.step === "capture-lessons";

/** The snapshot, conditional on the version before; the first one on there being none. */
export const snapshotWrite = (before: Case | undefined, after: Case, at: string): Write =>
  put(
    {
      ...keys.meta(after.id),
      caseId: after.id,
      version: after.version,
      status: after.status,
      step: after.position.step,
      state: packed(after),
      listPartition: `CASES#${after.status}`,
      listSort: `${after.openedAt}#${after.id}`,
      ...(isLookedAfter(after) ? { duePartition: DUE.check, dueAt: later(at, CHECK_AFTER_MS) } : {}),
    },
    before === undefined ? ABSENT : has("version", before.version),
  );

/** An event is written once and never again. */
export const eventWrite = (event: CaseEvent): Write =>
  put(
    {
      ...keys.event(event.caseId, event.number),
      caseId: event.caseId,
      number: event.number,
      type: event.fact.type,
      ...("request" in event.fact ? { request: event.fact.request } : {}),
      at: event.at,
      event: JSON.stringify(event),
    },
    ABSENT,
  );

const recipientId = ({ to }: OwedMail): string =>
  to.kind === "reporter" ? "reporter" : `${to.role}/${to.organisation}/${to.contact}`;

/** The same mail has the same id, however often its change is tried. */
export const mailIdOf = (caseId: string, mail: OwedMail): string =>
  sha256([caseId, mail.reason, mail.template, recipientId(mail)].join("\n")).slice(0, 32);

/** A row of the outbox; the stream hands it to send-mail, the index `due` to the reconciler. */
export const mailItem = (caseId: string, mail: OwedMail, at: string) => {
  const mailId = mailIdOf(caseId, mail);
  return {
    ...keys.mail(caseId, mailId),
    caseId,
    mailId,
    template: mail.template,
    to: mail.to,
    key: mail.key,
    subject: mail.subject,
    status: "owed",
    owedAt: at,
    duePartition: DUE.mail,
    dueAt: at,
  };
};

const OPEN = has("status", "open");

/** What becomes of a request's own item. Deciding is conditional on its being open: the first answer wins. */
export const requestWrite = (caseId: string, change: RequestChange, at: string): Write => {
  const key = keys.request(caseId, change.key);
  const owed = { settle: "owed", duePartition: DUE.settle, dueAt: at };
  const ends = { remove: DRAFT_ATTRIBUTES, condition: OPEN };
  switch (change.kind) {
    case "opened":
      return put(
        { ...key, caseId, key: change.key, status: "open", role: change.role, organisation: change.organisation },
        ABSENT,
      );
    case "decided":
      return update(key, { set: { status: "decided", route: change.route, ...owed }, ...ends });
    case "reassigned":
      return update(key, { set: { role: change.role, organisation: change.organisation }, ...ends });
    // The token is the former run's: from now on nobody hears of the answer by it.
    case "extended":
      return update(key, { set: { execution: change.execution }, remove: ["token"], condition: OPEN });
    case "withdrawn":
      return update(key, { set: { status: "withdrawn", route: "withdrawn", ...owed }, ...ends });
  }
};
