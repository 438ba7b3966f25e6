import { DeleteCommand, paginateScan } from "@aws-sdk/lib-dynamodb";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { caseStore, type CaseStore } from "../../../functions/adapters/case-store.ts";
import { codeStore } from "../../../functions/adapters/codes.ts";
import { directoryStore } from "../../../functions/adapters/directory.ts";
import { draftStore } from "../../../functions/adapters/draft-store.ts";
import { dueStore } from "../../../functions/adapters/due-store.ts";
import { addressHash, newCaseId, newIds, sha256 } from "../../../functions/adapters/hash.ts";
import { linkStore } from "../../../functions/adapters/links.ts";
import { mailStore } from "../../../functions/adapters/mail-store.ts";
import { keys } from "../../../functions/adapters/table.ts";
import { requestStore } from "../../../functions/adapters/request-store.ts";
import { firstBrokenLink } from "../../../functions/domain/chain.ts";
import { answerRequest } from "../../../functions/domain/decisions/answer-request.ts";
import { openCase } from "../../../functions/domain/decisions/open-case.ts";
import { openRequest } from "../../../functions/domain/decisions/open-request.ts";
import { replay } from "../../../functions/domain/evolve.ts";
import { requestKey } from "../../../functions/domain/requests/key.ts";
import { DIRECTORY, exampleAllegation, ORGANISATIONS } from "../../support/examples.ts";
import { tableUnderTest, type TableUnderTest } from "../../support/table.ts";

const AT = "2026-03-02T10:00:00.000Z";
const LATER = "2026-03-02T10:05:00.000Z";
const ASSESS = { step: "verify-allegation", round: 0, request: "assess-allegation", revision: 0, subject: "" } as const;
const KEY = requestKey(ASSESS);
const BY = { role: "downstream", organisation: "downstream-a", contact: "downstream-1" } as const;
const DENIED = {
  decision: "denied",
  credible: { trustworthySource: "no", enoughInformation: "no" },
  credibleReasons: "The source could not be verified.",
  reasons: "Not credible.",
};

let under: TableUnderTest;
let cases: CaseStore;
const recorder = () => ({ table: under.table, pause: () => Promise.resolve() });

beforeAll(async () => {
  under = await tableUnderTest();
  cases = caseStore(recorder());
});
afterAll(() => under.stop());

const opening = (id: string, change = {}) => {
  const allegation = exampleAllegation({ summary: `Told under ${id}.`, ...change });
  const { fact, mails, run } = openCase(
    { caseId: newCaseId(), allegation, related: [] },
    { at: AT, directory: DIRECTORY },
  );
  const content = sha256(JSON.stringify(allegation));
  const { caseId } = run.input;
  return { delivery: { id, digest: content }, content, caseId, at: AT, fact, mails, reporter: allegation.reporter! };
};

const openedCase = async (id: string) => {
  const { caseId } = await cases.open(opening(id));
  const state = await cases.read(caseId);
  return cases.change(state, { ...openRequest(state, ASSESS, AT), at: AT });
};

const answer = (state: Parameters<typeof answerRequest>[0]) =>
  answerRequest(
    state,
    { key: KEY, answer: DENIED, shown: "shown", by: BY },
    { at: LATER, directory: DIRECTORY, sha256, newIds },
  );

describe("a case in the table", () => {
  test("is opened once per delivery and once per allegation", async () => {
    const first = opening("delivery-1");
    expect(await cases.open(first)).toEqual({ caseId: first.caseId, isNew: true });
    expect(await cases.open({ ...first, caseId: newCaseId() })).toEqual({ caseId: first.caseId, isNew: false });
    const again = { ...first, delivery: { ...first.delivery, id: "delivery-2" }, caseId: newCaseId() };
    expect(await cases.open(again)).toEqual({ caseId: first.caseId, isNew: false });
    const other = { ...first, delivery: { id: "delivery-1", digest: "other bytes" } };
    await expect(cases.open(other)).rejects.toMatchObject({ name: "DeliveryReused" });
  });

  test("is read as its events tell, and its chain holds", async () => {
    const state = await openedCase("chain");
    await cases.change(state, { ...answer(state), at: LATER });
    const history = await cases.history(state.id);
    expect(firstBrokenLink(history, sha256)).toBeUndefined();
    expect(JSON.parse(JSON.stringify(replay(history)))).toEqual(await cases.read(state.id));
    expect((await cases.event(state.id, history.length)).fact.type).toBe("request-answered");
  });

  test.for([
    [{ types: ["case-opened"] }, ["case-opened"], "one type"],
    [
      { types: ["case-opened", "request-answered"], requests: ["assess-allegation"] },
      ["case-opened", "request-answered"],
      "answers to the named request, and what belongs to no request",
    ],
    [{ types: ["case-opened", "request-answered"], requests: ["lift-hold"] }, ["case-opened"], "no other answers"],
  ] as const)("gives of %j only %j: %s", async ([wanted, types, because], { task }) => {
    const state = await openedCase(task.id);
    await cases.change(state, { ...answer(state), at: LATER });
    const history = await cases.history(state.id, wanted);
    expect(
      history.map(({ fact }) => fact.type),
      because,
    ).toEqual(types);
  });

  test.for([
    [true, "by the numbers that the snapshot keeps"],
    [false, "from the whole history, of a case that was opened before they were kept"],
  ] as const)("tells a page of a request what it rests on (%s): %s", async ([known], { task }) => {
    const opened = await openedCase(task.id);
    const concern = { type: "concern-raised", id: "C1", text: "t", by: BY } as const;
    const before = await cases.change(opened, { facts: [concern], requests: [], mails: [], at: AT });
    const state = await cases.change(before, { ...answer(before), at: LATER });
    const { said, ...older } = state;
    const told = async (requests: string[]) =>
      (await cases.toldOf(known ? { ...older, said: said ?? [] } : older, requests)).map(({ fact }) => fact.type);
    expect(await told(["assess-allegation"])).toEqual(["case-opened", "concern-raised", "request-answered"]);
    expect(await told(["lift-hold"])).toEqual(["case-opened", "concern-raised"]);
  });

  test("a case opened before reporters were found by their address is, once the reconciler has looked", async () => {
    const { id } = await openedCase("findable");
    const [PK] = [keys.caseOfReporter(addressHash("reporter@example.org"), id).PK];
    const { client, name: TableName } = under.table;
    await client.send(new DeleteCommand({ TableName, Key: { PK, SK: `CASE#${id}` } }));
    expect(await cases.casesReportedFrom("reporter@example.org")).not.toContain(id);
    await cases.makeFindable(id);
    await cases.makeFindable(id);
    expect(await cases.casesReportedFrom("Reporter@Example.org ")).toContain(id);
  });

  test("keeps the reporter apart from the events", async () => {
    const state = await openedCase("reporter");
    expect(JSON.stringify(await cases.history(state.id))).not.toContain("reporter@example.org");
    expect((await cases.reporter(state.id))?.contact?.email).toBe("reporter@example.org");
  });

  test("is read together with what the party that is asked has saved of its answer", async () => {
    const state = await openedCase("draft");
    const drafts = draftStore(under.table, () => Promise.resolve());
    const of = { caseId: state.id, key: KEY, organisation: "downstream-a" };
    await drafts.save(of, { part: "main", revision: 0, typed: [["reasons", ["so far"]]] });
    expect(await drafts.withCase(of)).toMatchObject({ state, draft: { main: { revision: 1 } } });
    expect((await drafts.withCase({ ...of, organisation: "audit-a" })).draft).toEqual({});
    expect((await drafts.withCase({ ...of, key: "unknown" })).draft).toEqual({});
    await expect(drafts.withCase({ ...of, caseId: "RC-UNKNOWN" })).rejects.toMatchObject({ name: "CaseNotFound" });
  });

  test("takes one of two decisions that were taken on the same version", async () => {
    const state = await openedCase("race");
    await cases.change(state, { ...openRequest(state, { ...ASSESS, request: "record-needs" }, AT), at: AT });
    await expect(cases.change(state, { ...answer(state), at: LATER })).rejects.toMatchObject({
      name: "CaseChangedMeanwhile",
    });
  });

  test("answered twice is decided once", async () => {
    const state = await openedCase("twice");
    const decision = { ...answer(state), at: LATER };
    await cases.change(state, decision);
    await expect(cases.change(state, decision)).rejects.toMatchObject({ name: "RequestAlreadyDecided" });
    const answers = (await cases.history(state.id)).filter(({ fact }) => fact.type === "request-answered");
    expect(answers).toHaveLength(1);
  });

  test("owes a mail once, however often its change is tried", async () => {
    const state = await openedCase("mails");
    const mail = {
      template: "interrupted",
      reason: "the same",
      to: { kind: "contact", role: "operator", organisation: "operator-a", contact: "operator-1" },
    } as const;
    const mails = mailStore(under.table);
    await mails.owe(state.id, [mail, mail], AT);
    const due = dueStore(under.table);
    const owed = (await due.list("mail", LATER)).filter(
      ({ caseId, SK }) => caseId === state.id && SK.includes("MAIL#"),
    );
    const interrupted = await Promise.all(
      owed.map(({ caseId, mailId }) => mails.open({ caseId, mailId: mailId! })),
    ).then((mails) => mails.flatMap((mail) => (mail?.row.template === "interrupted" ? [mail.row] : [])));
    expect(interrupted).toHaveLength(1);
    await mails.finish({ caseId: state.id, mailId: interrupted[0]!.mailId }, { status: "sent", at: LATER });
    await mails.owe(state.id, [mail], LATER);
    expect((await mails.open({ caseId: state.id, mailId: interrupted[0]!.mailId }))?.row).toMatchObject({
      status: "sent",
    });
  });

  test("finds related cases of the same site and overlapping period, and the cases of a party", async () => {
    const period = { from: "2019-01", to: "2019-06" };
    const one = await cases.open(opening("related-1", { period }));
    const found = await cases.related(exampleAllegation({ period: { from: "2019-06-15" } }));
    expect(found).toContain(one.caseId);
    expect(await cases.related(exampleAllegation({ period: { from: "2020", to: "2021" } }))).not.toContain(one.caseId);
    expect(await cases.casesOf("downstream-a")).toContain(one.caseId);
    expect((await cases.list("open")).map(({ caseId }) => caseId)).toContain(one.caseId);
  });

  test("that does not exist has a name of its own", async () => {
    await expect(cases.read("RC-0000-0000")).rejects.toMatchObject({ name: "CaseNotFound" });
  });
});

describe("a request's own item", () => {
  test("of a track that was given more time is held by no other run than the one that is to wait for it", async () => {
    const requests = requestStore(under.table);
    const state = await openedCase("extended");
    const held = { caseId: state.id, key: KEY, execution: "run", token: "token", unlessOthersDo: true };
    expect(await requests.hold(held)).toMatchObject({ execution: "run", token: "token" });
    expect(await requests.hold({ ...held, token: "again" })).toMatchObject({ token: "again" });
    const fact = { type: "request-extended", key: KEY, dueAt: LATER, by: BY } as const;
    const change = { kind: "extended", key: KEY, execution: "run-x1" } as const;
    await cases.change(state, { facts: [fact], requests: [change], mails: [], at: AT });
    const waited = await requests.read(state.id, KEY);
    expect([waited?.execution, waited?.token]).toEqual(["run-x1", undefined]);
    expect(await requests.hold(held)).toBeUndefined();
    expect(await requests.hold({ ...held, execution: "run-x1" })).toMatchObject({ status: "open", token: "token" });
    await expect(requests.hold({ ...held, key: "nothing" })).rejects.toMatchObject({ name: "RequestNotFound" });
  });

  test("holds the run that waits, tells of a decision, and is settled", async () => {
    const requests = requestStore(under.table);
    const state = await openedCase("hold");
    const held = { caseId: state.id, key: KEY, execution: "run", token: "token" };
    expect(await requests.hold(held)).toMatchObject({ status: "open", token: "token" });
    await cases.change(state, { ...answer(state), at: LATER });
    expect(await requests.hold({ ...held, token: "newer" })).toMatchObject({ status: "decided", route: "denied" });
    const due = dueStore(under.table);
    const owed = (await due.list("settle", LATER)).find(({ caseId }) => caseId === state.id)!;
    expect(owed.key).toBe(KEY);
    expect(await due.putOff(owed, "2026-03-02T10:10:00.000Z")).toBe(true);
    expect(await due.putOff(owed, "2026-03-02T10:11:00.000Z"), "somebody took it up before").toBe(false);
    await requests.settled(state.id, KEY);
    expect((await requests.ofCase(state.id)).map(({ settle, token }) => [settle, token])).toEqual([
      ["done", undefined],
    ]);
    expect(await due.list("settle", "2026-03-03T00:00:00.000Z")).not.toContainEqual(
      expect.objectContaining({ caseId: state.id }),
    );
  });

  test("that nobody opened cannot be held", async () => {
    const requests = requestStore(under.table);
    const held = { caseId: "RC-0000-0000", key: "none", execution: "run", token: "t" };
    await expect(requests.hold(held)).rejects.toMatchObject({ name: "RequestNotFound" });
  });
});

describe("a link", () => {
  const grant = { caseId: "RC-AAAA-AAAA", kind: "case", ...BY, mailId: "mail" } as const;

  /** Whatever the table holds, as text. */
  const everything = async (): Promise<string[]> => {
    const { client, name: TableName } = under.table;
    const found: string[] = [];
    for await (const { Items = [] } of paginateScan({ client }, { TableName }))
      found.push(...Items.map((item) => JSON.stringify(item)));
    return found;
  };

  test("is found by its secret alone, which is nowhere in the table", async () => {
    const links = linkStore(recorder());
    const secret = await links.issue(grant, AT);
    expect(secret).toMatch(/^[A-Za-z0-9_-]{43}$/);
    expect(await links.find(secret)).toEqual({ ...grant, hash: sha256(secret) });
    expect(await links.find(sha256(secret))).toBeUndefined();
    expect(await links.find("")).toBeUndefined();
    const code = (await codeStore(under.table).make(secret, AT))!;
    const held = await everything();
    expect(held.some((item) => item.includes(sha256(secret)))).toBe(true);
    for (const item of held) {
      expect(item).not.toContain(secret);
      expect(item).not.toMatch(new RegExp(`(?<![0-9a-f])${code}(?![0-9a-f])`));
    }
  });

  test("is revoked by case, organisation or contact", async () => {
    const links = linkStore(recorder());
    const one = await links.issue({ ...grant, caseId: "RC-BBBB-BBBB" }, AT);
    const other = await links.issue({ ...grant, caseId: "RC-BBBB-BBBB", contact: "downstream-2" }, AT);
    expect(await links.revoke("RC-BBBB-BBBB", { contact: "downstream-2" })).toBe(1);
    expect(await links.find(other)).toBeUndefined();
    expect(await links.find(one)).toBeDefined();
  });

  test("takes a code of ten minutes and five tries", async () => {
    const links = linkStore(recorder());
    const codes = codeStore(under.table);
    const secret = await links.issue(grant, AT);
    expect(await codes.verify(secret, "123456", AT), "none was made").toBe("used-up");
    const code = (await codes.make(secret, AT))!;
    expect(code).toMatch(/^\d{6}$/);
    expect(await codes.make(secret, "2026-03-02T10:00:30.000Z"), "within a minute").toBeUndefined();
    expect(await codes.verify(secret, "wrong!", AT)).toBe("wrong");
    expect(await codes.verify(secret, code, AT)).toBe("right");
    expect(await codes.verify(secret, code, "2026-03-02T10:10:00.000Z")).toBe("expired");
    const tries = await Promise.all(Array.from({ length: 6 }, () => codes.verify(secret, "wrong!", AT)));
    expect(tries.filter((verdict) => verdict === "wrong")).toHaveLength(2);
    expect(await codes.verify(secret, code, AT)).toBe("used-up");
    expect(await codes.make("unknown secret", AT)).toBeUndefined();
    const due = dueStore(under.table);
    for (const item of await due.list("code", "2026-03-02T11:00:00.000Z")) await due.drop(item);
    expect(await due.list("code", "2026-03-02T11:00:00.000Z")).toEqual([]);
  });
});

describe("the directory", () => {
  test("lists organisations by id, replaces by id, and is found by address", async () => {
    const directory = directoryStore(under.table);
    await directory.put(ORGANISATIONS);
    expect([...(await directory.directory()).keys()]).toEqual(ORGANISATIONS.map(({ id }) => id).sort());
    expect((await directory.byEmail("Grievance@Audit-A.example ")).map(({ contact }) => contact.id)).toEqual([
      "audit-1",
    ]);
    await directory.put([{ ...ORGANISATIONS[1]!, name: "Renamed" }]);
    expect((await directory.organisation("audit-a"))?.name).toBe("Renamed");
    expect((await directory.directory()).size).toBe(ORGANISATIONS.length);
  });
});

test("who is away, or chose how reminders come, is kept in the directory, through an import, until they are back", async () => {
  const store = directoryStore(under.table);
  const organisation = ORGANISATIONS.find(({ contacts }) => contacts.length > 1)!;
  const contact = organisation.contacts[1]!.id;
  const away = { from: "2026-07-01", until: "2026-07-10", standIn: organisation.contacts[0]!.id };
  await store.put([organisation]);
  await store.absent(organisation, contact, away);
  await store.put([organisation]);
  expect((await store.organisation(organisation.id))?.contacts.map((one) => one.away)).toEqual(
    organisation.contacts.map(({ id }) => (id === contact ? away : undefined)),
  );
  await store.absent(organisation, contact, undefined);
  expect(await store.organisation(organisation.id)).toEqual(organisation);
  await store.reminded(organisation, contact, "weekly");
  await store.put([organisation]);
  expect((await store.organisation(organisation.id))?.contacts.map((one) => one.ownReminders)).toEqual(
    organisation.contacts.map(({ id }) => (id === contact ? "weekly" : undefined)),
  );
  const others = { ...organisation, contacts: [...organisation.contacts].reverse() };
  await expect(store.absent(others, contact, away)).rejects.toMatchObject({ name: "ConditionalCheckFailedException" });
});
