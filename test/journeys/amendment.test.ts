import { expect, test } from "vitest";
import { expectInvariants } from "./invariants.ts";
import { journey, routesOf } from "./journey.ts";

test("the plan is amended while monitoring goes on, and closure waits until somebody's voice is explained", async () => {
  const run = await journey({
    answers: {
      "report-period": [{ report: { planMustChange: "yes" } }, {}],
      "forward-amendment": [{ decision: "returned" }, {}],
      "approve-amendment": [{ decision: "returned" }, {}],
      "report-assistance": [{}, {}, {}, {}, {}, "silent"],
      "decide-window": { feedbackExplained: "Spoken with; help goes on elsewhere." },
    },
  });
  expect(run.outcome).toBe("remediated");
  expect(routesOf(run, "amend-plan")).toEqual(["submit", "submit", "submit"]);
  expect(routesOf(run, "forward-amendment")).toEqual(["returned", "forwarded", "forwarded"]);
  expect(routesOf(run, "approve-amendment")).toEqual(["returned", "approved"]);
  const amended = run.facts.findIndex(
    (fact) => fact.type === "request-answered" && fact.route === "approved" && fact.request === "approve-amendment",
  );
  const reports = run.facts.filter((fact, index) => index < amended && fact.type === "case-advanced");
  expect(reports.length, "monitoring went on beside it").toBeGreaterThan(0);
  await expectInvariants(run);
});
