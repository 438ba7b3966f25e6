import { describe, expect, test } from "vitest";
import { MACHINES, tasks } from "../../functions/contracts/tasks.ts";
import { FUNCTION_NAMES } from "../../infra/environments.ts";
import { PERMISSIONS } from "../../infra/permissions.ts";
import { actionsOf, managedPolicies, policies, resources, roleOf, statementsOf, synthesized } from "./synthesized.ts";

const { template } = synthesized();

const statements = [...policies(template), ...managedPolicies(template)].flatMap(
  ({ Properties }) => Properties.PolicyDocument.Statement,
);
const allowed = (name: string) => statementsOf(template, roleOf(name)).flatMap(actionsOf);
const holdersOf = (action: string) => FUNCTION_NAMES.filter((name) => allowed(name).includes(action));

test("no policy allows a kind of actions by wildcard", () => {
  expect(
    statements
      .filter(({ Effect }) => Effect === "Allow")
      .flatMap(actionsOf)
      .filter((action) => action.includes("*")),
  ).toEqual([]);
});

test("no role has a policy of AWS's own", () => {
  for (const { Properties } of resources<{ ManagedPolicyArns?: unknown }>(template, "AWS::IAM::Role"))
    expect(Properties.ManagedPolicyArns).toBeUndefined();
});

test.for([
  ["ses:SendRawEmail", ["send-mail"], "mail has one sender"],
  ["secretsmanager:GetSecretValue", ["intake"], "it checks the signature of a report"],
  ["states:SendTaskSuccess", ["request-page", "send-request", "reconcile"], "they hand over a recorded decision"],
  ["states:DescribeExecution", ["reconcile"], "it looks whether a run still goes on"],
  [
    "lambda:InvokeFunction",
    ["request-page", "vault-page", "note-page", "reconcile"],
    "they have send-mail send at once",
  ],
  [
    "dynamodb:BatchGetItem",
    [
      "request-page",
      "case-page",
      "note-page",
      "fresh-link",
      "send-request",
      "settle-request",
      "close-case",
      "notify-parties",
      "record-interruption",
      "send-mail",
      "record-delivery",
      "reconcile",
      "operate",
    ],
    "they owe mails that may be owed already, or read a mail or an answer's form with its case",
  ],
] as const)("%s: only %s, because %s", ([action, holders]) => {
  expect(holdersOf(action)).toEqual(holders);
});

describe.for(FUNCTION_NAMES)("%s", (name) => {
  test("has on tables exactly the actions of its row", () => {
    const own = statementsOf(template, roleOf(name)).filter(
      ({ Resource }) =>
        JSON.stringify(Resource).includes("CasesTable") && !JSON.stringify(Resource).includes("StreamArn"),
    );
    const expected = [
      ...PERMISSIONS[name].caseTable.map((action) => `dynamodb:${action}`),
      ...((PERMISSIONS[name].indexes ?? []).length > 0 ? ["dynamodb:Query"] : []),
    ];
    expect(own.flatMap(actionsOf).sort()).toEqual(expected.sort());
  });

  test("reaches the vault only if it is the coordinator's page, or destroys keys without reading any", () => {
    const own = statementsOf(template, roleOf(name)).filter(
      ({ Resource }) =>
        JSON.stringify(Resource).includes("VaultPeople") || JSON.stringify(Resource).includes("VaultPersonKeys"),
    );
    const mayDo =
      name === "vault-page"
        ? ["GetItem", "PutItem", "PutItem", "Query"]
        : PERMISSIONS[name].erasesPeople
          ? ["PutItem"]
          : [];
    expect(own.flatMap(actionsOf).sort()).toEqual(mayDo.map((action) => `dynamodb:${action}`));
    if (name === "vault-page") return;
    expect(JSON.stringify(own)).not.toContain("VaultPeople");
    for (const { Condition } of own) expect(JSON.stringify(Condition)).toContain('"dynamodb:ReturnValues":"NONE"');
  });

  test("uses the table's key through the table only", () => {
    const uses = statementsOf(template, roleOf(name)).filter(({ Resource }) =>
      JSON.stringify(Resource).includes("Keyscases"),
    );
    expect(uses).toHaveLength(1);
    expect(JSON.stringify(uses[0]?.Condition)).toContain("kms:ViaService");
  });
});

describe.for(MACHINES)("the machine %s", (name) => {
  const own = statementsOf(template, `Machines${name.replaceAll("-", "")}`);
  const reached = (service: string) =>
    own
      .filter((statement) => actionsOf(statement).some((action) => action.startsWith(`${service}:`)))
      .map(({ Resource }) => JSON.stringify(Resource));

  test("calls functions of tasks only, in every version", () => {
    expect(reached("lambda")).toHaveLength(1);
    const called = [...(reached("lambda")[0] ?? "").matchAll(/Functions([a-z]+)[0-9A-F]{8}/g)].map(([, id]) => id);
    expect(Object.keys(tasks).map((task) => task.replaceAll("-", ""))).toEqual(expect.arrayContaining(called));
  });

  test("starts machines of its own stage only", () => {
    for (const resource of reached("states")) expect(resource).toMatch(/:(stateMachine|execution):dev-/);
  });
});

describe("operators", () => {
  const own = managedPolicies(template).flatMap(({ Properties }) => Properties.PolicyDocument.Statement);
  const effect = (wanted: string) => own.filter(({ Effect }) => Effect === wanted);

  test("may see and run again, and may not answer for anybody", () => {
    const actions = effect("Allow").flatMap(actionsOf);
    expect(actions).toEqual(expect.arrayContaining(["states:GetExecutionHistory", "states:RedriveExecution"]));
    expect(actions.filter((action) => action.startsWith("states:SendTask"))).toEqual([]);
    expect(effect("Deny").flatMap(actionsOf)).toEqual(
      expect.arrayContaining(["states:SendTaskSuccess", "states:SendTaskFailure", "states:SendTaskHeartbeat"]),
    );
  });

  test("read no table, and are denied the keys of cases and vault whatever else they are given", () => {
    expect(
      effect("Allow")
        .flatMap(actionsOf)
        .filter((action) => action.startsWith("dynamodb:")),
    ).toEqual([]);
    const decrypting = effect("Allow").filter((statement) => actionsOf(statement).includes("kms:Decrypt"));
    expect(JSON.stringify(decrypting)).not.toMatch(/Keyscases|Keysvault/);
    const denied = effect("Deny").filter((statement) => actionsOf(statement).includes("kms:Decrypt"));
    expect(JSON.stringify(denied)).toMatch(/Keyscases.*Keysvault/);
  });
});
