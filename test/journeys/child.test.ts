import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { caseFileSchema } from "../../functions/domain/documents/case-file.ts";
import { replay } from "../../functions/domain/evolve.ts";
import { textsFor } from "../../functions/pages/texts/catalogue.ts";
import { takeDocuments } from "../../infra/local/rehearse/documents.ts";
import { expectInvariants } from "./invariants.ts";
import { example, journey, type Journey, routesOf } from "./journey.ts";

const REPORT = textsFor("en").requests["report-assistance"].title;

/** What the audit programme's copy of the case says of somebody in the coordinator's reports, besides the pseudonym. */
const toldToAudit = async ({ host, caseId }: Journey, pseudonym: string): Promise<string[]> => {
  const taken = await takeDocuments(host.folder, caseId, "audit");
  expect(taken?.verdict.broken, "the chain holds").toBeUndefined();
  const { events, readable } = caseFileSchema.parse(JSON.parse(readFileSync(taken!.file, "utf8")));
  const chain = events.flatMap((entry) => {
    if (entry.kind !== "whole") return [];
    const { type, request } = entry.fact;
    return type === "request-answered" && request === "report-assistance" ? ["a whole report"] : [];
  });
  const reports = readable.history.filter(({ rows }) => rows.some(({ value }) => value === REPORT));
  const words = reports.flatMap(({ rows }) => {
    const from = rows.findIndex(({ value }) => value === pseudonym);
    const next = rows.findIndex(({ depth = 0 }, index) => from >= 0 && index > from && depth < 2);
    return from < 0
      ? []
      : rows.slice(from + 1, next < 0 ? rows.length : next).map(({ label, value }) => `${label}: ${value}`);
  });
  return [...chain, ...words];
};

test("a child: every item of the plan; consent taken back in the third month stops what is shared of that child alone", async () => {
  const run = await journey({
    allegation: example("cd-cobalt-katanga-2016"),
    months: 6,
    answers: { "release-lessons": { decision: "keep", reasons: "Consent to learning was taken back." } },
    acts: [
      {
        ...{ after: "report-assistance", time: 2, by: "coordinator", note: "record-consent", about: 0 },
        says: { state: "withdrawn", by: "guardian", guardianImplicated: "no", evidenceKept: "yes" },
      },
    ],
  });
  expect(run.outcome).toBe("remediated");
  expect(routesOf(run, "report-assistance"), "help goes on").toHaveLength(6);

  const state = replay(run.history)!;
  const [withdrawn = "", stays = ""] = state.victims.pseudonyms;
  expect(state.consents).toMatchObject([{ pseudonym: withdrawn, state: "withdrawn", by: "guardian" }]);
  const child = state.plan?.content.level1.cases.find(({ pseudonym }) => pseudonym === withdrawn);
  expect([child?.age, child?.consentBy]).toEqual(["child", "guardian"]);

  expect([...new Set(await toldToAudit(run, withdrawn))].join()).toMatch(/^State: [^,]*withheld[^,]*$/i);
  expect((await toldToAudit(run, stays)).length).toBeGreaterThan(6);
  await expectInvariants(run);
});
