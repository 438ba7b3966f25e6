import { expect, test } from "vitest";
import { documentsOf, takeDocuments } from "../../infra/local/rehearse/documents.ts";
import { operate } from "../../infra/local/rehearse/setup.ts";
import { expectInvariants } from "./invariants.ts";
import { example, goOn, journey, type Journey, lookAgain, routesOf } from "./journey.ts";

const reopened = async (run: Journey, reasons: string): Promise<Journey> => {
  await operate(run.host, { verb: "reopen", caseId: run.caseId, reasons });
  await run.host.settle();
  return lookAgain(run);
};

const documentOf = async ({ host, caseId }: Journey, name: string): Promise<Buffer> => {
  const base = await documentsOf(host.folder, caseId, "audit");
  const response = await fetch(`${base ?? ""}/${name}`);
  expect([response.status, response.headers.get("content-type")]).toEqual([200, "application/pdf"]);
  return Buffer.from(await response.arrayBuffer());
};

const outcomes = ({ facts }: Journey) => facts.flatMap((fact) => (fact.type === "case-closed" ? [fact.outcome] : []));
const rounds = ({ facts }: Journey) => facts.flatMap((fact) => (fact.type === "case-reopened" ? [fact.round] : []));

test("new information on a denied allegation: assessed anew, investigated, and closed with the new finding", async () => {
  const denied = await journey({
    allegation: example("mz-ruby-montepuez-2019"),
    answers: {
      "assess-allegation": {
        decision: "denied",
        credible: { trustworthySource: "no", enoughInformation: "yes" },
        actionable: "no",
      },
    },
  });
  expect(denied.outcome).toBe("denied");

  const again = await reopened(denied, "A second source came forward.");
  const closed = await goOn(again, {
    answers: { "investigate-allegation": { decision: "unsubstantiated", missingEvidence: "No link to the site." } },
  });
  expect(routesOf(closed, "assess-allegation")).toEqual(["denied", "refer"]);
  expect(outcomes(closed)).toEqual(["denied", "unsubstantiated"]);
  expect(rounds(closed)).toEqual([1]);
  await expectInvariants(closed);
});

test("relapse after remediation in the shortest window: a new plan, a new window and a second closure, with the first round kept", async () => {
  const remediated = await journey({ months: 6 });
  expect(remediated.outcome).toBe("remediated");
  expect(routesOf(remediated, "report-period")).toHaveLength(6);
  expect(routesOf(remediated, "close-incident")).toEqual(["close"]);
  const first = await documentOf(remediated, "closure-report-1.pdf");

  const relapse = await reopened(remediated, "Two of the victims work there again.");
  const closed = await goOn(relapse, { months: 6 });
  expect(outcomes(closed)).toEqual(["remediated", "remediated"]);
  expect(rounds(closed)).toEqual([1]);
  expect(routesOf(closed, "assess-allegation"), "the finding stands").toEqual(["refer"]);
  expect(routesOf(closed, "approve-plan")).toEqual(["approved", "approved"]);
  expect(routesOf(closed, "report-period")).toHaveLength(12);
  expect(closed.history.slice(0, remediated.history.length), "nothing of the first round is written over").toEqual(
    remediated.history,
  );
  expect(await documentOf(closed, "closure-report-1.pdf"), "the first report stays what it was").toEqual(first);
  expect(await documentOf(closed, "closure-report-2.pdf")).not.toEqual(first);
  for (const role of ["downstream", "audit", "smelter", "facilitator", "coordinator"] as const) {
    const taken = await takeDocuments(closed.host.folder, closed.caseId, role);
    expect(taken?.verdict.broken, `the case file of ${role} holds`).toBeUndefined();
    expect(taken?.verdict.events).toBeGreaterThan(closed.history.length);
  }
  await expectInvariants(closed);
});
