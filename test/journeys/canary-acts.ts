import { expect } from "vitest";
import { VAULT_SECTIONS } from "../../functions/domain/vault/sections.ts";
import { ACTIONS, CONTROLS } from "../../functions/pages/forms/typed.ts";
import { open, submit } from "../../infra/local/rehearse/browser.ts";
import { answerForm } from "../../infra/local/rehearse/fill.ts";
import { noteForm } from "../../infra/local/rehearse/noting.ts";
import { baseOf } from "../../infra/local/rehearse/setup.ts";
import type { Act } from "../../infra/local/rehearse/stories.ts";
import type { Canary } from "./canary.ts";
import { mailedLinks } from "./canary-pages.ts";
import { answerPlace, type Place } from "./canary-places.ts";
import { START, type Journey } from "./journey.ts";

const TODAY = START.slice(0, 10);
const SHARE = { amount: "500", currency: "EUR", rate: "1.1", rateOn: TODAY };
const FUNDER = "funder.funder-a";

/** What parties record unasked: every note with room for words, and a safety concern. */
export const unasked = (canary: Canary): Act[] => {
  const lesson = (by: "audit" | "smelter" | "facilitator"): Act => ({
    ...{ after: "report-period", time: 1, by, note: "note-lesson", about: "" },
    says: { about: "risks" },
  });
  const funding = { after: "raise-funds", time: 1 } as const;
  return [
    {
      ...{ after: "assess-allegation", time: 1, by: "audit", note: "appoint-interim-facilitator", about: "" },
      says: { facilitator: "facilitator-b", independent: "yes" },
    },
    { ...funding, by: "facilitator", note: "invite-payer", about: "", says: { funder: "funder-a" } },
    { ...funding, by: "funder", note: "pledge-more", about: "", says: SHARE },
    {
      ...funding,
      by: "facilitator",
      note: "record-contribution",
      about: FUNDER,
      says: { movement: "received", ...SHARE },
    },
    { ...funding, by: "audit", note: "exclude-party", about: FUNDER, says: {} },
    { ...funding, by: "audit", note: "readmit-party", about: FUNDER, says: {} },
    ...(["audit", "smelter", "facilitator"] as const).map(lesson),
    {
      ...{ after: "report-period", time: 1, by: "coordinator" },
      concern: canary.plant("concern", "text", "coordinator"),
    },
  ];
};

/** The last link of a kind that was mailed to a role. */
export const roleLink = async (run: Journey, role: string, path: string): Promise<string> =>
  (await mailedLinks(run)).findLast((mailed) => mailed.role === role && mailed.link.includes(path))!.link;

/** Ours: opening is a try of the code, each part another, and there are five. */
const PARTS = ["identity", "contacts", "talks", "feedback"] as const;

/** What of a person only their coordinator may ever read. */
export const vaultWords = (canary: Canary) =>
  Object.fromEntries(
    PARTS.map((section) => [
      section,
      Object.fromEntries(
        Object.entries(VAULT_SECTIONS[section].shape)
          .filter(([, field]) => field.safeParse("Amani Kabila-Planted, Kipushi-Planted").success)
          .map(([name]) => [name, canary.plant("vault", `${section}.${name}`, "nobody")]),
      ),
    ]),
  );

/** A question about what is asked: for who is asked and whom the answer is for, nobody else. */
export async function askBack(run: Journey, canary: Canary): Promise<void> {
  const page = await open(`${await roleLink(run, "audit", "/request/")}/ask-back`);
  const typed = new Map([["question", [canary.plant("ask-back", "question", "audit")]]]);
  const sent = await submit(noteForm(page)!, typed, { name: CONTROLS.action, value: ACTIONS.decide });
  expect(sent.status, "the question was taken").toBe(200);
}

/** Begins an answer and keeps it for later: a draft is for the party that is asked. */
export async function saveDraft(run: Journey, canary: Canary): Promise<void> {
  const page = await open(await roleLink(run, "audit", "/request/"));
  const form = answerForm(page);
  const [field] = (form?.controls ?? []).filter(({ type }) => type === "textarea");
  const typed = new Map([[field!.name, [canary.plant("draft", field!.name, "audit")]]]);
  const saved = await submit(form!, typed, { name: CONTROLS.action, value: ACTIONS.save });
  expect(saved.status).toBeLessThan(400);
}

/** What strangers, programs and people in a hurry send: the answers name no word of it. */
export async function errors(run: Journey, canary: Canary): Promise<Place[]> {
  const base = baseOf(run.host);
  const word = (path: string) => canary.plant("error", path, "nobody");
  const json = { "content-type": "application/json", "webhook-id": "x", "webhook-signature": "v1,x" };
  const caseLink = await roleLink(run, "audit", "/case/");
  const looks: [where: string, address: string, how?: RequestInit][] = [
    ["an unknown link", `${base}/case/${word("path").slice(0, 10)}`],
    ["an unknown query", `${caseLink}?words=${encodeURIComponent(word("query"))}`],
    ["an unknown page", `${caseLink}/${word("name").slice(0, 10)}`],
    [
      "an unsigned report",
      `${base}/allegations`,
      { method: "POST", headers: json, body: JSON.stringify({ a: word("b") }) },
    ],
    ["no form", caseLink, { method: "POST", body: word("body") }],
    ["a fresh link", `${base}/fresh-link`, { method: "POST", body: new URLSearchParams({ email: word("email") }) }],
    ["a form of another kind", caseLink, { method: "POST", body: new URLSearchParams({ nothing: word("field") }) }],
  ];
  return Promise.all(looks.map(async ([where, address, how]) => answerPlace(await fetch(address, how), where)));
}
