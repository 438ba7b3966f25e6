import { expect, test } from "vitest";
import { requestPage } from "../../functions/handlers/request-page.ts";
import { REQUESTS } from "../../functions/domain/requests/table.ts";
import { composeMail } from "../../functions/mails/compose.ts";
import { renderText } from "../../functions/mails/render-text.ts";
import { call, CASE, opened, post, type World } from "../functions/handlers/doubles/world.ts";
import { bodiesOf } from "./forms.ts";

const decisions = ({ history }: World) => history.filter(({ fact }) => fact.type === "request-answered").length;
const CONSENT = { decision: "consent", reasons: "A duplicate.", _action: "decide" };

const withdrawal = async () => {
  const world = opened();
  const secret = world.ask("consent-to-withdrawal");
  const page = requestPage(world.parts);
  const shown = bodiesOf((await call(page, { secret })).body, "nothing")[0] ?? {};
  return { world, secret, send: (fields: Record<string, string>) => post(page, secret, { ...shown, ...fields }) };
};

test("EM-05, EM-35: who got a link forwarded, and asks for the code, has it mailed to the registered address only", async () => {
  const { world, send } = await withdrawal();
  const email = "stranger@evil.example";
  const answer = await send({ _action: "send-code", email, _email: email, to: email, _delegate: email });
  expect(world.codeMails).toMatchObject([{ contact: "downstream-1" }]);
  expect(answer.body).not.toContain("123456");
  expect((await send(CONSENT)).statusCode).toBe(422);
  expect(decisions(world)).toBe(0);
});

test("EM-05, EM-35: a high-risk decision is mailed to every contact of the party", async () => {
  const { world, send } = await withdrawal();
  await send({ _action: "send-code" });
  expect((await send({ ...CONSENT, _code: "123456" })).statusCode).toBe(303);
  const receipts = world.mails.filter(({ template }) => template === "decision-receipt");
  const contacts = world.directory.get("downstream-a")?.contacts.map(({ id }) => id);
  expect(receipts.map(({ to }) => (to.kind === "contact" ? to.contact : to.kind))).toEqual(contacts);
});

test("EM-35: the mail of a decision says what to do if it was somebody else", () => {
  const mail = composeMail("decision-receipt", {
    reader: { language: "en", timeZone: "UTC" },
    reference: CASE,
    url: "https://cases.example/prod/request/secret",
    request: { id: "approve-plan", role: "audit", dueAt: "2026-03-12T23:30:00Z" },
    decided: { at: "2026-03-02T10:00:00Z", digest: "d".repeat(64) },
    at: "2026-03-02T10:00:00Z",
  });
  expect(renderText(mail)).toMatch(/not you/i);
  expect(renderText(mail)).toContain("d".repeat(16));
});

test("EM-05: what commits money, approves, closes or lifts a hold needs the code", () => {
  const HIGH = ["approve-plan", "confirm-pledge", "lift-hold", "close-incident", "consent-to-withdrawal"] as const;
  for (const id of HIGH) expect(REQUESTS[id].highRisk, id).toBe(true);
});

test("EM-05: a decision says what stood behind it: the link alone, or a code from the registered mailbox; no machine", async () => {
  const { world, send } = await withdrawal();
  await send({ _action: "send-code" });
  await send({ ...CONSENT, _code: "123456" });
  const other = opened();
  const secret = other.ask("assess-allegation");
  const page = requestPage(other.parts);
  const shown = bodiesOf((await call(page, { secret })).body, "nothing")[0] ?? {};
  const denied = { "credible.trustworthySource": "no", "credible.enoughInformation": "no", credibleReasons: "r" };
  const headers = { "X-Forwarded-For": "203.0.113.7", "User-Agent": "CANARY-AGENT" };
  await post(page, secret, { ...shown, ...denied, decision: "denied", reasons: "r", _action: "decide" }, headers);
  const facts = [world, other].map(({ history }) => history.findLast(({ fact }) => fact.type === "request-answered"));
  expect(facts.map((event) => event?.fact)).toMatchObject([{ proof: "code" }, { proof: "link" }]);
  expect(JSON.stringify(facts)).not.toMatch(/203\.0\.113|CANARY/);
});
