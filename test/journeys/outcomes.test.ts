import { expect, test } from "vitest";
import { expectInvariants } from "./invariants.ts";
import { example, journey, routesOf } from "./journey.ts";
import { nothingMandatory, past } from "./not-mandatory.ts";

// `remediated` after the longest window: languages.test.ts; after the shortest, twice: reopened.test.ts; `withdrawn`:
// silence.test.ts.

test("denied: a source that cannot be trusted", async () => {
  const run = await journey({
    answers: {
      "assess-allegation": {
        decision: "denied",
        credible: { trustworthySource: "no", enoughInformation: "yes" },
        actionable: "no",
      },
    },
  });
  expect(run.outcome).toBe("denied");
  await expectInvariants(run);
});

test("not-actionable: no supplier is named", async () => {
  const run = await journey({ allegation: example("bf-gold-secaco-2021") });
  expect(run.outcome).toBe("not-actionable");
  await expectInvariants(run);
});

test("unsubstantiated: the evidence is missing", async () => {
  const run = await journey({
    answers: { "investigate-allegation": { decision: "unsubstantiated", missingEvidence: "No link to the site." } },
  });
  expect(run.outcome).toBe("unsubstantiated");
  await expectInvariants(run);
});

test("no-remediation: nothing mandatory, declined twice, closed with reasons, and lessons all the same", async () => {
  const run = await journey({
    allegation: past,
    answers: {
      ...nothingMandatory,
      "adopt-levels": { decision: "decline" },
      "use-leverage": [{}, { decision: "end-without-remediation" }],
    },
  });
  expect(run.outcome).toBe("no-remediation");
  expect(routesOf(run, "adopt-levels")).toEqual(["decline", "decline"]);
  expect(routesOf(run, "share-lessons").length).toBeGreaterThan(1);
  await expectInvariants(run);
});
