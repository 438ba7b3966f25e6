import { expect, test } from "vitest";
import { readInbox } from "../../infra/local/mail/inbox.ts";
import { baseOf, operate } from "../../infra/local/rehearse/setup.ts";
import { expectInvariants } from "./invariants.ts";
import { goOn, journey, linkTo, lookAgain, routesOf } from "./journey.ts";

const bytesOf = async (link: string) => {
  const answer = await fetch(link);
  return { status: answer.status, body: await answer.text() };
};

test("an excluded smelter: its links open nothing, its requests go up, it hears no more, the case goes on", async () => {
  const run = await journey({
    answers: { "forward-plan": "silent", "plan-corrective-actions": "silent" },
  });
  const smelters = async (after = "") =>
    (await readInbox(run.host.folder, after)).filter(({ recipients }) => recipients[0]?.endsWith("@smelter-a.example"));
  const link = await linkTo(run, "forward-plan");
  expect((await bytesOf(link)).status).toBe(200);
  expect((await smelters()).length).toBeGreaterThan(0);
  const last = (await readInbox(run.host.folder)).at(-1)?.id ?? "";

  const { caseId } = run;
  await operate(run.host, {
    ...{ verb: "exclude", caseId, role: "smelter", organisation: "smelter-a", decidedBy: "audit" },
    reasons: "The owner of the mine holds shares of the smelter.",
  });
  await run.host.settle();

  const unknown = await bytesOf(`${baseOf(run.host)}/request/${"A".repeat(43)}`);
  for (const mail of await smelters())
    for (const address of mail.links.filter(
      (candidate) => candidate.includes("/request/") || candidate.includes("/case/"),
    ))
      expect(await bytesOf(address), "each of its links is as one that never was").toEqual(unknown);

  const done = await goOn(await lookAgain(run), {
    answers: { "raise-funds": { pledges: [{ payer: "downstream", amount: "40000" }] } },
  });
  expect(done.outcome).toBe("remediated");
  expect(routesOf(done, "forward-plan")).toEqual(["forwarded"]);
  const decided = done.facts
    .slice(run.facts.length)
    .flatMap((fact) => (fact.type === "request-answered" ? [fact.by] : []));
  expect(decided.length).toBeGreaterThan(5);
  expect(decided.map(({ organisation }) => organisation)).not.toContain("smelter-a");
  expect(await smelters(last), "nothing is mailed to it any more").toEqual([]);
  await expectInvariants(done);
});
