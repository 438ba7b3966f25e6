import { readFileSync } from "node:fs";
import type { Context } from "aws-lambda";
import type { Change } from "../../../../functions/adapters/case-changes.ts";
import type { Opening } from "../../../../functions/adapters/case-opening.ts";
import type { CaseStore } from "../../../../functions/adapters/case-store.ts";
import type { Codes, Verdict } from "../../../../functions/adapters/codes.ts";
import { withPart } from "../../../../functions/adapters/draft-store.ts";
import type { Draft, DraftOf, DraftStore, PartToSave } from "../../../../functions/adapters/draft-store.ts";
import { newSalt, sha256 } from "../../../../functions/adapters/hash.ts";
import type { Link, LinkGrant } from "../../../../functions/adapters/links.ts";
import type { GatewayAnswer } from "../../../../functions/contracts/http.ts";
import { recordedAllegationSchema } from "../../../../functions/domain/allegation.ts";
import type { Reporter } from "../../../../functions/domain/allegation.ts";
import { append } from "../../../../functions/domain/append.ts";
import type { Case } from "../../../../functions/domain/case.ts";
import type { Directory, OwedMail } from "../../../../functions/domain/decisions/decision.ts";
import { openRequest } from "../../../../functions/domain/decisions/open-request.ts";
import { directorySchema } from "../../../../functions/domain/directory.ts";
import type { Contact, Organisation } from "../../../../functions/domain/directory.ts";
import {
  CaseChangedMeanwhile,
  CaseNotFound,
  DeliveryReused,
  RequestAlreadyDecided,
} from "../../../../functions/domain/errors.ts";
import type { Reminders } from "../../../../functions/domain/rules/gathering.ts";
import type { CaseEvent, Fact } from "../../../../functions/domain/events.ts";
import { withAbsence, withReminders } from "../../../support/absent.ts";
import { requestKey } from "../../../../functions/domain/requests/key.ts";
import { definitionOf } from "../../../../functions/domain/requests/table.ts";
import type { Step } from "../../../../functions/domain/vocabulary.ts";
import type { LogLine } from "../../../../functions/middleware/http-edge.ts";

export const BASE_URL = "https://cases.example/prod";
export const CASE = "RC-7K3M-9QXT";
export const NOW = "2026-03-02T10:00:00.000Z";

const read = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../../infra/local/examples/${path}`, import.meta.url), "utf8"));
export const organisations: readonly Organisation[] = directorySchema.parse(read("directory.json")).organisations;
export const allegation = recordedAllegationSchema.strip().parse(read("mz-ruby-montepuez-2019.json"));

/** Everything a page reaches, in memory; `writes` counts every write of any kind. */
export class World {
  state: Case | undefined;
  history: CaseEvent[] = [];
  readonly links = new Map<string, LinkGrant & { readonly revoked?: boolean }>();
  readonly drafts = new Map<string, Draft>();
  readonly codes = new Map<string, string>();
  readonly mails: OwedMail[] = [];
  readonly codeMails: { readonly code: string; readonly contact: string }[] = [];
  readonly started: { readonly machine: string; readonly name: string }[] = [];
  readonly settled: string[] = [];
  readonly lines: LogLine[] = [];
  readonly deliveries = new Map<string, { digest: string; caseId: string }>();
  readonly contents = new Map<string, string>();
  directory: Directory = new Map(organisations.map((organisation) => [organisation.id, organisation]));
  /** Called before each change is recorded: somebody else may write first. */
  beforeChange: () => void = () => undefined;
  reporter: Reporter | undefined;
  verdict: Verdict | undefined;
  writes = 0;

  get current(): Case {
    if (this.state === undefined) throw new CaseNotFound(CASE);
    return this.state;
  }

  draftOf(key: string): Draft {
    return this.current.requests[key]?.status === "open" ? (this.drafts.get(key) ?? {}) : {};
  }

  happen(facts: readonly Fact[], at = NOW): void {
    const { events, after } = append({ caseId: CASE, before: this.state, at, sha256, newSalt }, facts);
    this.history = [...this.history, ...events];
    this.state = after;
  }

  link(grant: Partial<LinkGrant>, secret = `${"s".repeat(40)}${String(this.links.size).padStart(3, "0")}`): string {
    const full = {
      caseId: CASE,
      kind: "request",
      role: "downstream",
      organisation: "downstream-a",
      mailId: "m",
    } as const;
    this.links.set(secret, { ...full, contact: "downstream-1", ...grant });
    return secret;
  }

  /** Opens a request as a machine does, and a link to it for the first contact of the party asked. */
  ask(request: string, subject = ""): string {
    const step: Step = definitionOf(request).step;
    const identity = { step, round: 0, request, revision: 0, subject };
    this.happen(openRequest(this.current, identity, NOW).facts);
    const key = requestKey(identity);
    const { role, organisation } = this.current.requests[key]!;
    const contact = this.directory.get(organisation)?.contacts[0]?.id ?? "reporter";
    return this.link({ kind: "request", key, role, organisation, contact });
  }

  readonly cases: CaseStore = {
    read: () => Promise.resolve(this.current),
    history: () => Promise.resolve(this.history),
    toldOf: () => Promise.resolve(this.history),
    event: (_id, number) => Promise.resolve(this.history[number - 1]!),
    allegation: () => Promise.resolve(allegation),
    reporter: () => Promise.resolve(this.reporter),
    makeFindable: () => Promise.resolve(),
    open: (opening) => Promise.resolve(this.#open(opening)),
    change: (before, change) => Promise.resolve().then(() => this.#change(before, change)),
    list: () => Promise.resolve([]),
    casesOf: () => Promise.resolve(this.state === undefined ? [] : [CASE]),
    casesReportedFrom: (email) =>
      Promise.resolve(
        this.reporter?.safe === true && this.reporter.contact?.email === email.trim().toLowerCase() ? [CASE] : [],
      ),
    related: () => Promise.resolve([]),
  };

  #open({ delivery, content, caseId, fact, mails }: Opening) {
    const known = this.deliveries.get(delivery.id);
    if (known !== undefined && known.digest !== delivery.digest) throw new DeliveryReused();
    const same = known?.caseId ?? this.contents.get(content);
    this.deliveries.set(delivery.id, { digest: delivery.digest, caseId: same ?? caseId });
    if (same !== undefined) return { caseId: same, isNew: false };
    this.writes += 1;
    this.contents.set(content, caseId);
    this.happen([fact]);
    this.mails.push(...mails);
    return { caseId, isNew: true };
  }

  #change(before: Case, change: Change): Case {
    this.beforeChange();
    const decided = change.requests.find(({ kind }) => kind === "decided");
    if (decided !== undefined && this.current.requests[decided.key]?.status !== "open")
      throw new RequestAlreadyDecided(CASE, decided.key);
    if (this.current.version !== before.version) throw new CaseChangedMeanwhile(CASE, before.version);
    this.writes += 1;
    this.happen(change.facts, change.at);
    this.mails.push(...change.mails);
    return this.current;
  }

  readonly parts = {
    cases: this.cases,
    links: {
      find: (secret: string): Promise<Link | undefined> => {
        const link = this.links.get(secret);
        return Promise.resolve(link === undefined || link.revoked ? undefined : { ...link, hash: sha256(secret) });
      },
      issue: (grant: LinkGrant): Promise<string> => {
        this.writes += 1;
        return Promise.resolve(this.link(grant));
      },
    },
    directory: {
      directory: () => Promise.resolve(this.directory),
      absent: (organisation: Organisation, contact: string, away: Contact["away"]) => {
        this.writes += 1;
        this.directory = withAbsence(this.directory, organisation, contact, away);
        return Promise.resolve();
      },
      reminded: (organisation: Organisation, contact: string, reminders: Reminders) => {
        this.writes += 1;
        this.directory = withReminders(this.directory, organisation, contact, reminders);
        return Promise.resolve();
      },
      byEmail: (email: string) =>
        Promise.resolve(
          [...this.directory.values()].flatMap((organisation) =>
            organisation.contacts
              .filter((contact) => contact.email === email.toLowerCase())
              .map((contact) => ({ organisation, contact })),
          ),
        ),
    },
    codes: {
      make: (secret: string) => {
        this.writes += 1;
        this.codes.set(secret, "123456");
        return Promise.resolve("123456");
      },
      verify: (secret: string, code: string) =>
        Promise.resolve(this.verdict ?? (this.codes.get(secret) === code ? "right" : "wrong")),
    } satisfies Codes,
    mails: {
      owe: (_id: string, mails: readonly OwedMail[]) => {
        this.writes += 1;
        this.mails.push(...mails);
        return Promise.resolve();
      },
    },
    drafts: {
      read: ({ key }: DraftOf) => Promise.resolve(this.draftOf(key)),
      withCase: ({ caseId, key }: DraftOf) =>
        caseId === CASE
          ? Promise.resolve({ state: this.current, draft: this.draftOf(key) })
          : Promise.reject(new CaseNotFound(caseId)),
      save: ({ key }: DraftOf, part: PartToSave) => {
        const next = withPart(this.drafts.get(key) ?? {}, part);
        if (next === undefined) return Promise.resolve("changed");
        this.writes += 1;
        this.drafts.set(key, next);
        return Promise.resolve("saved");
      },
    } satisfies DraftStore,
    mailer: {
      sendCode: (mail: { code: string; contact: string }) => Promise.resolve(void this.codeMails.push(mail)),
    },
    settle: (_id: string, key: string) => Promise.resolve(void this.settled.push(key)),
    sha256,
    newIds: (count: number) => Array.from({ length: count }, (_, index) => `ID${String(index)}`),
    now: () => NOW,
    baseUrl: BASE_URL,
    log: (line: LogLine) => void this.lines.push(line),
  };
}

/** A case in Step 1, with the parties a change names besides downstream. */
export const opened = (facts: readonly Fact[] = []): World => {
  const world = new World();
  world.happen(
    [
      {
        type: "case-opened",
        allegation,
        downstream: "downstream-a",
        reporter: { reachable: true, language: "en", consentsToBeNamed: false },
        related: [],
        execution: `${CASE}-verify-allegation-0-0`,
      },
      ...facts,
    ],
    "2026-03-01T10:00:00.000Z",
  );
  return world;
};

export const assigned = (role: "audit" | "smelter" | "facilitator" | "coordinator"): Fact => ({
  type: "party-changed",
  role,
  organisation: `${role}-a`,
  change: "assigned",
  reasons: "r",
  by: { role: "operator", organisation: "operator-a", contact: "operator-1" },
});

type Handler = (event: unknown, context: Context) => Promise<unknown>;

export interface Sent {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly secret?: string;
  readonly resource?: string;
  readonly name?: string;
  readonly isBase64Encoded?: boolean;
  readonly query?: Readonly<Record<string, string>>;
}

export const call = async (handler: Handler, sent: Sent): Promise<GatewayAnswer> =>
  (await handler(
    {
      httpMethod: sent.method ?? "GET",
      resource: sent.resource ?? "/request/{secret}",
      path: `/request/${sent.secret ?? ""}`,
      headers: sent.headers ?? {},
      pathParameters: sent.secret === undefined ? null : { secret: sent.secret, ...(sent.name && { name: sent.name }) },
      queryStringParameters: sent.query ?? { next: "https://evil.example/", redirect: "//evil.example" },
      body: sent.body ?? null,
      isBase64Encoded: sent.isBase64Encoded ?? false,
    },
    {} as Context,
  )) as GatewayAnswer;

export const FORM = { "Content-Type": "application/x-www-form-urlencoded" };

export const post = (handler: Handler, secret: string, fields: Record<string, string>, headers = {}) =>
  call(handler, {
    method: "POST",
    secret,
    headers: { ...FORM, ...headers },
    body: new URLSearchParams(fields).toString(),
  });
