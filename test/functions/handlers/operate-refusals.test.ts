import { beforeEach, describe, expect, test } from "vitest";
import { operateRequestSchema } from "../../../functions/contracts/operate.ts";
import { exampleAllegation } from "../../support/examples.ts";
import { Operator } from "./doubles/operator.ts";

let operator: Operator;
beforeEach(async () => {
  operator = await Operator.withCase();
});

const REASONS = "Because of what was found.";
const AS_SMELTER = { role: "smelter", organisation: "smelter-a", reasons: REASONS } as const;
const nothing = () => Promise.resolve();
const asked = (of: Operator) => of.asked();
const closed = (of: Operator) => of.closed();
const referred = (of: Operator) => of.referred();
const excluded = async (of: Operator) => {
  await of.referred();
  await of.run({ verb: "exclude", ...AS_SMELTER, decidedBy: "audit" });
};
const linked = (of: Operator) => of.link("downstream");
/** A request that is beside the steps was disputed: it is mended by the next one of its kind. */
const closedDisputed = async (of: Operator) => {
  await of.disputed();
  const stored = of.machine.memory.cases.get(of.machine.caseId)!;
  of.machine.memory.cases.set(of.machine.caseId, { ...stored, state: { ...stored.state, status: "closed" } });
};

type Command = Readonly<Record<string, unknown>> & { readonly verb: string };
type Row = readonly [
  command: Command,
  given: (of: Operator) => Promise<unknown>,
  field: string,
  mend: string,
  because: string,
];

const LATER = "2027-01-31T12:00:00Z";
const ROWS: readonly Row[] = [
  [{ verb: "resend", key: "none" }, asked, "key", "`show`", "there is no such request"],
  [{ verb: "resend" }, referred, "key", "`reopen`", "nothing is open"],
  [{ verb: "resend" }, closed, "key", "`reopen`", "a closed case asks nothing"],
  [{ verb: "extend", key: "none", dueAt: LATER }, asked, "key", "`show`", "there is no such request"],
  [{ verb: "extend", key: "THE", dueAt: LATER }, referred, "key", "`show`", "it is decided"],
  [{ verb: "extend", key: "THE", dueAt: "2020-01-31T12:00:00Z" }, asked, "dueAt", "later date", "the day is past"],
  [{ verb: "settle", key: "none", it: "was-theirs" }, asked, "key", "`show`", "there is no such request"],
  [{ verb: "settle", key: "THE", it: "was-theirs" }, referred, "key", "disputed", "nobody disputes it"],
  [{ verb: "settle", key: "THE", it: "ask-again" }, closedDisputed, "it", "was-theirs", "a closed case asks nothing"],
  [{ verb: "resume" }, closed, "caseId", "`reopen`", "the case is closed"],
  [{ verb: "reopen", reasons: REASONS }, nothing, "caseId", "`resume`", "the case is open"],
  [{ verb: "withdraw", because: "test" }, closed, "caseId", "`reopen`", "the case is closed"],
  [{ ...AS_SMELTER, verb: "reassign", organisation: "smelter-z" }, referred, "organisation", "`import`", "unknown"],
  [{ ...AS_SMELTER, verb: "reassign", organisation: "audit-a" }, referred, "organisation", "`import`", "not its role"],
  [{ ...AS_SMELTER, verb: "reassign" }, excluded, "organisation", "`readmit`", "it is excluded"],
  [
    ...([{ ...AS_SMELTER, verb: "exclude", role: "audit", decidedBy: "downstream" }, referred] as const),
    ...(["organisation", "`show`", "who misspells the role must not believe that it is excluded"] as const),
  ],
  [
    ...([{ ...AS_SMELTER, verb: "exclude", organisation: "downstream-a", decidedBy: "audit" }, nothing] as const),
    ...(["organisation", "`show`", "who misspells the organisation must not believe so either"] as const),
  ],
  [
    ...([
      { ...AS_SMELTER, role: "downstream", organisation: "downstream-a", verb: "exclude", decidedBy: "audit" },
      nothing,
    ] as const),
    ...(["decidedBy", "--decided-by", "there is no audit programme yet that could have decided it"] as const),
  ],
  [{ ...AS_SMELTER, verb: "readmit" }, nothing, "organisation", "`show`", "it is no party"],
  [{ ...AS_SMELTER, verb: "readmit" }, referred, "organisation", "`show`", "it is not excluded"],
  [
    { verb: "revoke", organisation: "smelter-a" },
    linked,
    "organisation",
    "`show`",
    "it has no link: another was meant",
  ],
  [{ verb: "revoke", contact: "downstream-9" }, linked, "contact", "directory", "nobody of this name has a link"],
];

describe("what is not possible now is told by field and mend, and changes nothing", () => {
  test.for(ROWS)("%j", async ([command, given, field, mend, because]) => {
    await given(operator);
    const before = operator.kept;
    const key = command["key"] === "THE" ? { key: operator.assessment } : {};
    const answer = await operator.run({ ...command, ...key });
    expect(answer, because).toMatchObject({
      ok: false,
      problems: [{ field, mend: expect.stringContaining(mend) as string }],
    });
    expect(operator.kept).toBe(before);
    expect(JSON.stringify(answer), "codes are for programs").not.toContain("NotAllowedNow");
  });

  test("a delivery id is of one allegation", async () => {
    const command = { verb: "report", allegation: exampleAllegation(), delivery: "call-1" };
    expect(await operator.give(command)).toMatchObject({ ok: true });
    const other = { ...command, allegation: exampleAllegation({ summary: "Another matter." }) };
    expect(await operator.give(other)).toMatchObject({
      problems: [{ field: "delivery", mend: expect.stringContaining("another delivery id") as string }],
    });
  });

  test("without a company in the directory nothing is reported", async () => {
    operator.machine.memory.directory = new Map();
    const command = { verb: "report", allegation: exampleAllegation(), delivery: "call-1" };
    expect(await operator.give(command)).toMatchObject({
      problems: [{ field: "directory", mend: expect.stringContaining("Import") as string }],
    });
  });
});

describe("a reference that is no case's", () => {
  const FIELDS: Readonly<Record<string, unknown>> = {
    ...{ ...AS_SMELTER, key: "k", dueAt: LATER, it: "was-theirs", because: "test", decidedBy: "audit" },
  };
  const verbs = operateRequestSchema.options.filter(({ shape }) => "caseId" in shape);

  test.for(verbs.map(({ shape }) => [shape.verb.value, Object.keys(shape)] as const))("%s", async ([verb, fields]) => {
    const given = Object.fromEntries(Object.entries(FIELDS).filter(([field]) => fields.includes(field)));
    expect(await operator.give({ ...given, verb, caseId: "RC-0000-0000" })).toEqual({
      ok: false,
      problems: [
        { field: "caseId", problem: "There is no case of this reference.", mend: "Look the reference up with `list`." },
      ],
    });
  });
});

test("an exclusion that broke off is given again: the links that were left are revoked", async () => {
  await excluded(operator);
  const left = await operator.link("smelter");
  expect(await operator.run({ verb: "exclude", ...AS_SMELTER, decidedBy: "audit" })).toMatchObject({ ok: true });
  expect(await operator.machine.memory.linkStore.find(left)).toBeUndefined();
});

test.for([[null], ["show"], [[]], [{}], [{ verb: "dance" }], [{ verb: "SHOW" }]])(
  "%j is no command",
  async ([given]) => {
    const answer = await operator.give(given);
    expect(answer).toMatchObject({ ok: false, problems: [{ mend: expect.stringMatching(/usage/) as string }] });
    expect(JSON.stringify(answer)).not.toMatch(/dance|SHOW/);
  },
);
