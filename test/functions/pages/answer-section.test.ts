import { expect, test } from "vitest";
import { definitionOf } from "../../../functions/domain/requests/table.ts";
import { answerRows } from "../../../functions/pages/answer-section.ts";
import { textsFor } from "../../../functions/pages/texts/catalogue.ts";

const texts = textsFor("en");
const organisations = { smelter: [{ id: "smelter-a", name: "Smelter A" }] };
const telling = { texts, reader: { language: "en", timeZone: "UTC" }, organisations };

test.for([
  ["smelter-a", "Smelter A", "reports begin with the payer by its id, which nobody knows"],
  ["A partner fund", "A partner fund", "a payer may also be typed"],
] as const)("a payer %s is read as %s, because %s", ([payer, words]) => {
  const report = { spend: [{ level: "2", category: "initiatives", payer, amount: "12" }] };
  const { answer } = definitionOf("report-period");
  const rows = answerRows({ report }, answer, texts.requests["report-period"].fields, telling);
  expect(rows.map(({ value }) => value)).toContain(words);
});
