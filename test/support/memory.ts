import type { Change } from "../../functions/adapters/case-changes.ts";
import type { Opening } from "../../functions/adapters/case-opening.ts";
import { withAbsence, withReminders } from "./absent.ts";
import { TOLD } from "../../functions/adapters/case-store.ts";
import type { CaseStore, WantedEvents } from "../../functions/adapters/case-store.ts";
import { mailIdOf } from "../../functions/adapters/case-items.ts";
import type { DirectoryStore } from "../../functions/adapters/directory.ts";
import { newSalt, sha256 } from "../../functions/adapters/hash.ts";
import type { Link, LinkGrant, Links } from "../../functions/adapters/links.ts";
import type { ReturnedMails } from "../../functions/adapters/returned-mail.ts";
import type { MailRow, MailStore } from "../../functions/adapters/mail-store.ts";
import type { RequestItem, RequestStore } from "../../functions/adapters/request-store.ts";
import type { RunStatus, Workflow } from "../../functions/adapters/workflow.ts";
import type { Reporter } from "../../functions/domain/allegation.ts";
import { append } from "../../functions/domain/append.ts";
import { caseSchema, type Case } from "../../functions/domain/case.ts";
import type { Directory, OwedMail, RequestChange } from "../../functions/domain/decisions/decision.ts";
import {
  CaseChangedMeanwhile,
  CaseNotFound,
  DeliveryReused,
  RequestAlreadyDecided,
  RequestNotFound,
} from "../../functions/domain/errors.ts";
import type { CaseEvent, Fact } from "../../functions/domain/events.ts";
import { isRelated, traceOf } from "../../functions/domain/related.ts";
import { DIRECTORY } from "./examples.ts";

const isWanted = (fact: Fact, wanted: WantedEvents | undefined): boolean =>
  wanted === undefined ||
  (wanted.types.includes(fact.type) &&
    (wanted.requests === undefined || !("request" in fact) || wanted.requests.includes(fact.request)));

interface Stored {
  state: Case;
  readonly events: CaseEvent[];
  readonly reporter: Reporter | undefined;
}

/**
 * The case table, the directory and the runs in memory, with the conditions the real ones have. `before` of the store
 * is called ahead of each change, so that a test can let somebody else write first.
 */
export class Memory {
  readonly cases = new Map<string, Stored>();
  readonly requests = new Map<string, RequestItem>();
  readonly mails = new Map<string, MailRow>();
  readonly deliveries = new Map<string, { digest: string; caseId: string }>();
  readonly contents = new Map<string, string>();
  readonly links = new Map<string, LinkGrant & { revoked?: boolean }>();
  readonly runs = new Map<string, { machine: string; input: object; status: RunStatus }>();
  readonly settled: { token: string; output: object }[] = [];
  readonly gone = new Set<string>();
  directory: Directory = DIRECTORY;
  at = "2026-03-02T10:00:00.000Z";
  beforeChange: () => void = () => undefined;

  readonly now = (): string => this.at;

  /** The same as it is now; what happens to one of them is not seen by the other. */
  copy(): Memory {
    const other = new Memory();
    const { cases, requests, mails, deliveries, contents, links, runs, gone, spoilt, directory, at } = this;
    const maps = structuredClone({ cases, requests, mails, deliveries, contents, links, runs, gone, spoilt });
    return Object.assign(other, maps, { directory, at });
  }

  /** Days (or parts) pass. */
  pass(days: number): void {
    this.at = new Date(Date.parse(this.at) + days * 86_400_000).toISOString();
  }

  #stored(caseId: string): Stored {
    const stored = this.cases.get(caseId);
    if (stored === undefined) throw new CaseNotFound(caseId);
    return stored;
  }

  readonly store: CaseStore = {
    read: (caseId) => this.#later(() => this.#stored(caseId).state),
    history: (caseId, wanted) =>
      this.#later(() => this.#stored(caseId).events.filter(({ fact }) => isWanted(fact, wanted))),
    toldOf: ({ id }, requests) =>
      this.#later(() => this.#stored(id).events.filter(({ fact }) => isWanted(fact, { types: TOLD, requests }))),
    event: (caseId, number) =>
      this.#later(() => {
        const event = this.#stored(caseId).events[number - 1];
        if (event === undefined) throw new CaseNotFound(caseId);
        return event;
      }),
    allegation: (caseId) =>
      this.#later(() => {
        const fact = this.#stored(caseId).events[0]?.fact;
        if (fact?.type !== "case-opened") throw new CaseNotFound(caseId);
        return fact.allegation;
      }),
    makeFindable: () => Promise.resolve(),
    reporter: (caseId) => this.#later(() => this.#stored(caseId).reporter),
    open: (opening) => this.#later(() => this.#open(opening)),
    change: (before, change) => this.#later(() => this.#change(before, change)),
    list: (status) =>
      this.#later(() =>
        [...this.cases.values()]
          .filter(({ state }) => state.status === status)
          .map(({ state }) => ({ caseId: state.id, status, step: state.position.step, openedAt: state.openedAt })),
      ),
    casesOf: (organisation) =>
      this.#later(() =>
        [...this.cases.values()]
          .filter(({ state }) => state.parties.some((party) => party.organisation === organisation))
          .map(({ state }) => state.id),
      ),
    casesReportedFrom: (email) =>
      this.#later(() =>
        [...this.cases.values()]
          .filter(
            ({ reporter }) =>
              reporter?.safe === true && reporter.contact?.email?.toLowerCase() === email.trim().toLowerCase(),
          )
          .map(({ state }) => state.id),
      ),
    related: (allegation) =>
      this.#later(() =>
        [...this.cases.values()].flatMap(({ state, events }) => {
          const fact = events[0]?.fact;
          return fact?.type === "case-opened" && isRelated(traceOf(allegation), traceOf(fact.allegation))
            ? [state.id]
            : [];
        }),
      ),
  };

  readonly requestStore: RequestStore = {
    read: (caseId, key) => this.#later(() => this.requests.get(`${caseId} ${key}`)),
    ofCase: (caseId) => this.#later(() => [...this.requests.values()].filter((item) => item.caseId === caseId)),
    hold: ({ caseId, key, execution, token, unlessOthersDo = false }) =>
      this.#later(() => {
        const item = this.requests.get(`${caseId} ${key}`);
        if (item === undefined) throw new RequestNotFound(caseId, key);
        if (unlessOthersDo && item.execution !== undefined && item.execution !== execution) return undefined;
        return this.#setRequest({ ...item, execution, token });
      }),
    settled: (caseId, key) =>
      this.#later(() => {
        const item: RequestItem = { ...this.requests.get(`${caseId} ${key}`)!, settle: "done" };
        delete item.token;
        this.#setRequest(item);
      }),
  };

  readonly directoryStore: DirectoryStore = {
    organisation: (id) => this.#later(() => this.directory.get(id)),
    directory: () => this.#later(() => this.directory),
    byEmail: (email) =>
      this.#later(() =>
        [...this.directory.values()].flatMap((organisation) =>
          organisation.contacts
            .filter((contact) => contact.email === email)
            .map((contact) => ({ organisation, contact })),
        ),
      ),
    absent: (organisation, contact, away) =>
      this.#later(() => {
        this.directory = withAbsence(this.directory, organisation, contact, away);
      }),
    reminded: (organisation, contact, reminders) =>
      this.#later(() => {
        this.directory = withReminders(this.directory, organisation, contact, reminders);
      }),
    put: (organisations) =>
      this.#later(() => {
        this.directory = new Map([...this.directory, ...organisations.map((one) => [one.id, one] as const)]);
      }),
  };

  readonly mailStore: MailStore = {
    open: ({ caseId, mailId }) =>
      this.#later(() => {
        const row = this.mails.get(mailId);
        return row === undefined ? undefined : { row, state: this.#stored(caseId).state };
      }),
    finish: ({ mailId }, { status, at }) =>
      this.#later(() => {
        this.mails.set(mailId, { ...this.mails.get(mailId)!, status, sentAt: at });
      }),
    gather: ({ mailId }, until) =>
      this.#later(() => {
        this.mails.set(mailId, { ...this.mails.get(mailId)!, gatheredUntil: until });
      }),
    owe: (caseId, mails, at) => this.#later(() => this.#owe(caseId, mails, at)),
  };

  readonly spoilt = new Set<string>();
  readonly marked: { mailId: string; delivery: string }[] = [];
  readonly returnedStore: ReturnedMails = {
    mark: ({ mailId }, delivery) => this.#later(() => void this.marked.push({ mailId, delivery })),
    spoil: (hash) => this.#later(() => void this.spoilt.add(hash)),
    isSpoilt: (hash) => this.#later(() => this.spoilt.has(hash)),
  };

  readonly linkStore: Links = {
    find: (secret) =>
      this.#later((): Link | undefined => {
        const grant = this.links.get(secret);
        return grant === undefined || grant.revoked === true ? undefined : { ...grant, hash: sha256(secret) };
      }),
    issue: (grant) =>
      this.#later(() => {
        const secret = `secret-${this.links.size}`;
        this.links.set(secret, grant);
        return secret;
      }),
    revoke: (caseId, of = {}) =>
      this.#later(() => {
        const lost = [...this.links].filter(
          ([, grant]) =>
            grant.caseId === caseId &&
            grant.organisation === (of.organisation ?? grant.organisation) &&
            grant.contact === (of.contact ?? grant.contact),
        );
        for (const [secret, grant] of lost) this.links.set(secret, { ...grant, revoked: true });
        return lost.length;
      }),
  };

  readonly workflow: Workflow = {
    start: (machine, name, input) =>
      this.#later(() => {
        if (this.runs.has(name)) return "exists";
        this.runs.set(name, { machine, input, status: "RUNNING" });
        return "started";
      }),
    succeed: (token, output) =>
      this.#later(() => {
        if (this.gone.has(token)) return "gone";
        this.gone.add(token);
        this.settled.push({ token, output });
        return "settled";
      }),
    status: (_machine, name) => this.#later(() => this.runs.get(name)?.status ?? "unknown"),
  };

  #open({ delivery, content, caseId, at, fact, mails, reporter }: Opening) {
    const known = this.deliveries.get(delivery.id);
    if (known !== undefined && known.digest !== delivery.digest) throw new DeliveryReused();
    const same = known?.caseId ?? this.contents.get(content);
    this.deliveries.set(delivery.id, { digest: delivery.digest, caseId: same ?? caseId });
    if (same !== undefined) return { caseId: same, isNew: false };
    const { events, after } = append({ caseId, before: undefined, at, sha256, newSalt }, [fact]);
    this.contents.set(content, caseId);
    this.cases.set(caseId, { state: after, events, reporter });
    this.#owe(caseId, mails, at);
    return { caseId, isNew: true };
  }

  #change(before: Case, { at, facts, mails, requests }: Change): Case {
    this.beforeChange();
    const stored = this.#stored(before.id);
    const late = requests.find(
      (change) => change.kind === "decided" && this.requests.get(`${before.id} ${change.key}`)?.status !== "open",
    );
    if (late !== undefined) throw new RequestAlreadyDecided(before.id, late.key);
    if (facts.length === 0) return before;
    if (stored.state.version !== before.version) throw new CaseChangedMeanwhile(before.id, before.version);
    const { events, after } = append({ caseId: before.id, before, at, sha256, newSalt }, facts);
    stored.events.push(...events);
    stored.state = caseSchema.parse(JSON.parse(JSON.stringify(after)));
    for (const change of requests) this.#changeRequest(before.id, change);
    this.#owe(before.id, mails, at);
    return stored.state;
  }

  #changeRequest(caseId: string, change: RequestChange): void {
    const { key, kind } = change;
    const known = this.requests.get(`${caseId} ${key}`);
    if (kind === "opened")
      this.#setRequest({ caseId, key, status: "open", role: change.role, organisation: change.organisation });
    else if (known === undefined) throw new RequestNotFound(caseId, key);
    else if (kind === "reassigned")
      this.#setRequest({ ...known, role: change.role, organisation: change.organisation });
    else if (kind === "extended") {
      const item: RequestItem = { ...known, execution: change.execution };
      delete item.token;
      this.#setRequest(item);
    } else
      this.#setRequest({
        ...known,
        status: kind,
        route: kind === "decided" ? change.route : "withdrawn",
        settle: "owed",
      });
  }

  #setRequest(item: RequestItem): RequestItem {
    this.requests.set(`${item.caseId} ${item.key}`, item);
    return item;
  }

  #owe(caseId: string, mails: readonly OwedMail[], at: string): void {
    for (const mail of mails) {
      const mailId = mailIdOf(caseId, mail);
      const { template, to, key, subject } = mail;
      const row = { caseId, mailId, template, to, status: "owed", owedAt: at } as const;
      if (!this.mails.has(mailId))
        this.mails.set(mailId, {
          ...row,
          ...(key === undefined ? {} : { key }),
          ...(subject === undefined ? {} : { subject }),
        });
    }
  }

  #later<Value>(make: () => Value): Promise<Value> {
    return Promise.resolve().then(make);
  }
}
