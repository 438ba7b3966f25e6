import { expect, test } from "vitest";
import { requestPage } from "../../functions/handlers/request-page.ts";
import { call, opened, post, type World } from "../functions/handlers/doubles/world.ts";
import { bodiesOf } from "./forms.ts";

const answersOf = ({ history }: World) =>
  history.flatMap(({ fact }) => (fact.type === "request-answered" ? [fact] : []));

const denied = (reasons: string) => ({
  decision: "denied",
  "credible.trustworthySource": "no",
  "credible.enoughInformation": "no",
  credibleReasons: reasons,
  reasons,
  _action: "decide",
});

const TWO_PEOPLE = ["downstream-1", "downstream-2"] as const;

/** One request, a link for each of two people, and what their forms carry. */
const asked = async () => {
  const world = opened();
  const first = world.ask("assess-allegation");
  const [, colleague] = TWO_PEOPLE;
  const second = world.link({ ...world.links.get(first), contact: colleague });
  const page = requestPage(world.parts);
  const shown = await Promise.all(
    [first, second].map(async (secret) => bodiesOf((await call(page, { secret })).body, "nothing")[0] ?? {}),
  );
  return { world, page, secrets: [first, second] as const, shown };
};

test("EM-07, EM-08: a hundred answers at once are one decision, and everybody is led to its receipt", async () => {
  const { world, page, secrets, shown } = await asked();
  const answers = await Promise.all(
    Array.from({ length: 100 }, () => post(page, secrets[0], { ...shown[0], ...denied("Withdrawn by its source.") })),
  );
  expect(new Set(answers.map(({ statusCode }) => statusCode))).toEqual(new Set([303]));
  expect(answersOf(world)).toHaveLength(1);
});

test("EM-07: two people, fifty opposed answers each: one decides, all others see what, by role and not by name", async () => {
  const { world, page, secrets, shown } = await asked();
  const answers = await Promise.all(
    Array.from({ length: 100 }, (_, turn) => {
      const who = turn % 2 === 0 ? 0 : 1;
      return post(page, secrets[who], { ...shown[who], ...denied(who === 0 ? "The first." : "The second.") });
    }),
  );
  const [decided, ...others] = answersOf(world);
  expect(others).toEqual([]);
  const winner = decided?.by.contact === TWO_PEOPLE[0] ? 0 : 1;
  const losers = answers.filter((_, turn) => turn % 2 !== winner);
  expect(losers.map(({ statusCode }) => statusCode)).toEqual(losers.map(() => 409));
  for (const { body } of losers) {
    expect(body).toContain(decided?.digest);
    expect(body).not.toContain(`${String(decided?.by.contact)}@`);
  }
});

test("EM-08: a captured answer that is sent again later changes nothing", async () => {
  const { world, page, secrets, shown } = await asked();
  const captured = { ...shown[0], ...denied("Withdrawn by its source.") };
  expect((await post(page, secrets[0], captured)).statusCode).toBe(303);
  const after = world.history.length;
  for (const secret of secrets) await post(page, secret, captured);
  for (let again = 0; again < 20; again += 1) await post(page, secrets[0], captured);
  expect([world.history.length, answersOf(world).length]).toEqual([after, 1]);
});

test("EM-08: another answer after the decision is an event, once for each person, and nothing of it is kept", async () => {
  const { world, page, secrets, shown } = await asked();
  await post(page, secrets[0], { ...shown[0], ...denied("Withdrawn by its source.") });
  for (let again = 0; again < 5; again += 1)
    for (const [who, secret] of secrets.entries())
      expect((await post(page, secret, { ...shown[who], ...denied(`Opposed ${String(again)}.`) })).statusCode).toBe(
        409,
      );
  const refused = world.history.flatMap(({ fact }) => (fact.type === "answer-refused" ? [fact.by.contact] : []));
  expect(refused.sort()).toEqual([...TWO_PEOPLE].sort());
  expect(JSON.stringify(world.history)).not.toContain("Opposed");
  expect(answersOf(world)).toHaveLength(1);
});
