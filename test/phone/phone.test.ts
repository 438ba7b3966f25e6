import { afterAll, beforeAll, expect, test } from "vitest";
import type { RequestId } from "../../functions/domain/requests/table.ts";
import { textsFor } from "../../functions/pages/texts/catalogue.ts";
import { OFFERED } from "../../functions/pages/texts/languages.ts";
import { requestIds } from "../functions/pages/views.ts";
import { describeInBrowser } from "../support/browser.ts";
import { ORGANISATIONS } from "../support/examples.ts";
import { answer } from "./answering.ts";
import { everythingAsked } from "./asked.ts";
import type { Asked } from "./asked.ts";
import { openOffice } from "./office.ts";
import type { Desk } from "./office.ts";
import { takePhone } from "./phone.ts";
import { readAs } from "./words.ts";

const names = new Map(ORGANISATIONS.map(({ id, name }) => [id, name]));
const TAGS = OFFERED.map(({ tag }) => tag);

/** Each request once, the languages by turns; all of them in every language by `npm run test:phone`. */
const IS_WHOLE = process.env["PHONE"] === "every";
const turn = (index: number): number => index % TAGS.length;
const PAIRS = requestIds
  .flatMap((request, index) =>
    TAGS.map((language, at) => ({
      request,
      language,
      isShort: turn(index) === at,
      // Each request in one language, and each language in the short run too.
      forgets: turn(Math.floor(index / TAGS.length) + at) === 0,
    })),
  )
  .filter(({ isShort }) => IS_WHOLE || isShort);

const recordedIn = ({ memory }: Desk, { caseId, key }: Asked): unknown =>
  memory.cases
    .get(caseId)
    ?.events.flatMap(({ fact }) => (fact.type === "request-answered" && fact.key === key ? [fact.answer] : []))[0];

describeInBrowser("on a phone, from the mail to the receipt", (browser) => {
  let asked: ReadonlyMap<RequestId, Asked>;
  let office: Awaited<ReturnType<typeof openOffice>>;
  beforeAll(async () => {
    asked = await everythingAsked();
    office = await openOffice();
  });
  afterAll(() => office.stop());

  test("every request is asked", () => expect([...asked.keys()].sort()).toEqual([...requestIds].sort()));

  test.for(PAIRS)("$request in $language", async ({ request, language, forgets }) => {
    const one = asked.get(request)!;
    const texts = textsFor(language);
    const desk = await office.ask(one, language);
    const phone = await takePhone(browser(), texts);
    try {
      const wrong = await answer({ phone, request, texts, names }, { desk, means: one.means, forgets });
      expect({ ...phone.now, wrong }).toMatchObject({
        heading: readAs(texts.pages.receipt.title),
        alert: "",
        wrong: [],
      });
      expect(phone.now?.text).toContain(readAs(texts.requests[request].title));
      expect(recordedIn(desk, one)).toEqual(one.answer);
      expect([...phone.wrong]).toEqual([]);
    } finally {
      await phone.close();
    }
  });
});
