import type { CaseStore } from "../adapters/case-store.ts";
import type { DirectoryStore } from "../adapters/directory.ts";
import type { Links } from "../adapters/links.ts";
import { JSON_TYPE } from "../contracts/http.ts";
import type { HttpAnswer, HttpRequest } from "../contracts/http.ts";
import { problem } from "../contracts/http-problems.ts";
import type { ProblemCode } from "../contracts/http-problems.ts";
import { allegationSchema } from "../domain/allegation.ts";
import type { Allegation } from "../domain/allegation.ts";
import { canonical } from "../domain/chain.ts";
import type { Sha256 } from "../domain/chain.ts";
import { openCase } from "../domain/decisions/open-case.ts";
import type { CaseOpening } from "../domain/decisions/open-case.ts";
import { CaseChangedMeanwhile } from "../domain/errors.ts";
import type { ErrorName } from "../domain/errors.ts";
import { onFirstCall } from "../middleware/first-call.ts";
import { AnswerNow, httpEdge } from "../middleware/http-edge.ts";
import type { LogLine } from "../middleware/http-edge.ts";
import { verifiedDelivery } from "../middleware/signed-webhook.ts";
import { NotStrictJson, parseStrictJson } from "../middleware/strict-json.ts";
import { wrongFields } from "../middleware/wrong-fields.ts";
import { SECURITY_HEADERS } from "../pages/security.ts";
import { liveIntake } from "./shared/live-intake.ts";

export interface IntakeParts {
  readonly cases: Pick<CaseStore, "open" | "related">;
  readonly directory: Pick<DirectoryStore, "directory">;
  readonly links: Pick<Links, "issue">;
  /** Starts Step 1; never fails: a start that is lost the reconciler makes up for. */
  readonly start: (run: CaseOpening["run"]) => Promise<void>;
  /** Those that webhooks may be signed with now. */
  readonly secrets: () => Promise<readonly string[]>;
  readonly newCaseId: () => string;
  readonly sha256: Sha256;
  readonly now: () => string;
  readonly baseUrl: string;
  readonly log: (line: LogLine) => void;
}

/** Ours; Standard Webhooks recommends to stay below 20 KB (hazards, AG-08). */
const MOST_BYTES = 65_536;

/** A case id that is taken: with 40 random bits the next one is free. */
const MOST_ATTEMPTS = 3;

const refuse = (code: ProblemCode, errors?: Parameters<typeof problem>[1]): AnswerNow =>
  new AnswerNow(problem(code, errors));

const isJson = (request: HttpRequest): boolean =>
  (request.header("content-type") ?? "").split(";")[0]?.trim().toLowerCase() === "application/json";

const readJson = (request: HttpRequest): unknown => {
  try {
    return parseStrictJson(request.body);
  } catch (error) {
    if (error instanceof NotStrictJson) throw refuse("malformed-json", [{ pointer: error.pointer, code: error.code }]);
    throw error;
  }
};

const readAllegation = (request: HttpRequest): Allegation => {
  const parsed = allegationSchema.safeParse(readJson(request));
  if (!parsed.success) throw refuse("malformed-allegation", wrongFields(parsed.error));
  return parsed.data;
};

/** The id of the delivery. Nothing of the body is read before the signature over its bytes holds. */
async function delivered(request: HttpRequest, { secrets }: IntakeParts): Promise<string> {
  if (request.body.byteLength > MOST_BYTES) throw refuse("too-large");
  if (!isJson(request)) throw refuse("not-json-content");
  const id = verifiedDelivery(request, await secrets());
  if (id === undefined) throw refuse("not-signed");
  return id;
}

interface Delivered {
  readonly id: string;
  readonly allegation: Allegation;
  /** SHA-256 of the bytes. */
  readonly digest: string;
}

/** Opens the case of an allegation, or finds it: by the id of the delivery, or because it is the same allegation. */
async function open({ id, allegation, digest }: Delivered, parts: IntakeParts): Promise<string> {
  const at = parts.now();
  const directory = await parts.directory.directory();
  const related = await parts.cases.related(allegation);
  const opening = openCase({ caseId: parts.newCaseId(), allegation, related }, { at, directory });
  const { reporter, ...reported } = allegation;
  const opened = await parts.cases.open({
    delivery: { id, digest },
    content: parts.sha256(canonical(reported)),
    caseId: opening.run.input.caseId,
    at,
    fact: opening.fact,
    mails: opening.mails,
    ...(reporter === undefined ? {} : { reporter }),
  });
  if (opened.isNew) await parts.start(opening.run);
  return opened.caseId;
}

async function openOnce(delivery: Delivered, parts: IntakeParts): Promise<string> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await open(delivery, parts);
    } catch (error) {
      if (!(error instanceof CaseChangedMeanwhile) || attempt === MOST_ATTEMPTS) throw error;
    }
  }
}

/** A link to the status page for whoever sent the report; each delivery gets its own, repeated ones too. */
async function accepted(caseId: string, { links, now, baseUrl }: IntakeParts): Promise<HttpAnswer> {
  const reporter = { role: "reporter", organisation: "reporter", contact: "reporter" } as const;
  const secret = await links.issue({ caseId, kind: "status", ...reporter, mailId: "" }, now());
  const body = { reference: caseId, status: `${baseUrl}/status/${secret}` };
  return { status: 202, contentType: JSON_TYPE, body: JSON.stringify(body), caseId };
}

const FAILURES: Readonly<Partial<Record<ErrorName, ProblemCode>>> = {
  DeliveryReused: "delivery-reused",
  DirectoryIncomplete: "directory-incomplete",
  CaseChangedMeanwhile: "try-again",
};

const failure = (_status: number, name: ErrorName | "unexpected"): HttpAnswer =>
  problem(name === "unexpected" ? name : (FAILURES[name] ?? "unexpected"));

/**
 * Takes a signed allegation, opens a case and starts Step 1. The same delivery, or the same allegation, sent twice opens
 * one case; each answer holds a fresh link to the status page.
 */
export const intake = (parts: IntakeParts) =>
  httpEdge({ security: SECURITY_HEADERS, failure, log: parts.log }, async (request) => {
    const id = await delivered(request, parts);
    const allegation = readAllegation(request);
    const digest = parts.sha256(request.body.toString("base64"));
    return accepted(await openOnce({ id, allegation, digest }, parts), parts);
  });

export const handler = onFirstCall(() => intake(liveIntake()));
