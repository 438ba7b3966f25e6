import { RedriveExecutionCommand, SFNClient } from "@aws-sdk/client-sfn";
import { expect, test, vi } from "vitest";
import { readInbox } from "../../infra/local/mail/inbox.ts";
import { allExecutions } from "../../infra/local/rehearse/executions.ts";
import { operate } from "../../infra/local/rehearse/setup.ts";
import { expectInvariants } from "./invariants.ts";
import { goOn, hosted, journey, lookAgain, routesOf } from "./journey.ts";

const BROKEN = { errorType: "Broken", errorMessage: "PLANTED: what a function said of a victim" };

test("an error in the middle of a step: shown, told, not mended by a redrive, but by resume", async () => {
  const host = await hosted();
  const invoke = host.parts.functions.invoke.bind(host.parts.functions);
  const isBroken = { value: false };
  vi.spyOn(host.parts.functions, "invoke").mockImplementation((name, payload) =>
    isBroken.value && name.endsWith("-apply-rule")
      ? Promise.resolve({ ok: false, error: BROKEN })
      : invoke(name, payload),
  );
  const run = await journey({ host, until: "determine-response" });
  isBroken.value = true;
  const interrupted = await goOn(run);
  const errors = interrupted.facts.flatMap((fact) => (fact.type === "interrupted" ? [fact.error] : []));
  expect(errors).toEqual(["Broken"]);
  const told = (await readInbox(host.folder)).filter(({ recipients }) => recipients[0] === "operators@example.org");
  expect(told.at(-1)?.text).toContain("Broken");
  expect(told.map(({ raw }) => raw).join("")).not.toContain("PLANTED");

  const failed = (await allExecutions(host)).filter(({ status }) => status === "FAILED");
  expect(failed.map(({ name }) => name)).toEqual([`${run.caseId}-determine-response-0-0`]);
  isBroken.value = false;
  const [{ executionArn } = { executionArn: undefined }] = failed;
  await new SFNClient(host.client).send(new RedriveExecutionCommand({ executionArn }));
  await host.settle();
  const redriven = (await allExecutions(host)).filter(({ status }) => status === "FAILED");
  expect(redriven, "it ended in a Fail state, and enters that state again").toHaveLength(1);
  expect((await lookAgain(interrupted)).history).toHaveLength(interrupted.history.length);

  await operate(host, { verb: "resume", caseId: run.caseId });
  const done = await goOn(await lookAgain(interrupted), { until: "design-action-plan" });
  expect(done.step).toBe("design-action-plan");
  expect(routesOf(done, "assess-allegation"), "nothing that was decided is asked again").toEqual(["refer"]);
  expect(done.facts.some((fact) => fact.type === "step-restarted" && fact.because === "resumed")).toBe(true);
  await expectInvariants(done);
});
