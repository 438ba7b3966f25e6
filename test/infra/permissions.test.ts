import { describe, expect, test } from "vitest";
import { FUNCTION_NAMES } from "../../infra/environments.ts";
import { PERMISSIONS } from "../../infra/permissions.ts";
import { actionsOf, roleOf, statementsOf, synthesized } from "./synthesized.ts";
import type { Statement } from "./synthesized.ts";

const { template } = synthesized();

const policies = ["AWS::IAM::Policy", "AWS::IAM::ManagedPolicy"].flatMap((type) =>
  Object.values(template.findResources(type)),
);
const statements: Statement[] = policies.flatMap(({ Properties }) => Properties.PolicyDocument.Statement);
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
  for (const { Properties } of Object.values(template.findResources("AWS::IAM::Role")))
    expect(Properties.ManagedPolicyArns).toBeUndefined();
});

test.for([
  ["ses:SendRawEmail", ["send-mail"], "mail has one sender"],
  ["secretsmanager:GetSecretValue", ["intake", "operate"], "they check or make a report's signature"],
  ["states:SendTaskSuccess", ["request-page", "send-request", "reconcile"], "they hand over a recorded decision"],
  ["lambda:InvokeFunction", ["request-page", "reconcile"], "they have send-mail send at once"],
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

  test("reaches no vault", () => {
    expect(JSON.stringify(statementsOf(template, roleOf(name)))).not.toMatch(/Vault|Keysvault/);
  });

  test("uses the table's key through the table only", () => {
    const uses = statementsOf(template, roleOf(name)).filter(({ Resource }) =>
      JSON.stringify(Resource).includes("Keyscases"),
    );
    expect(uses).toHaveLength(1);
    expect(JSON.stringify(uses[0]?.Condition)).toContain("kms:ViaService");
  });
});

describe("operators", () => {
  const [policy] = Object.values(template.findResources("AWS::IAM::ManagedPolicy"));
  const own: Statement[] = policy?.Properties.PolicyDocument.Statement;
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
