import { beforeAll, expect, test } from "vitest";
import { renderHtml } from "../../../functions/mails/render-html.tsx";
import { OFFERED } from "../../../functions/pages/texts/languages.ts";
import { GATEWAY_PAGES, SECURITY_HEADERS } from "../../../infra/constructs/gateway-errors.ts";
import { describeInBrowser } from "../../support/browser.ts";
import { everyMail } from "../../support/every-mail.ts";
import { EXAMPLE_OF, otherPages, partyPages, requestPages, type Rendered } from "../../support/every-page.ts";
import { AS_MAIL, AS_PAGE, eachOf, newLooks, viewer, wrongWithAll } from "../../support/looked-at.ts";
import { mailsIn, pagesIn } from "./every-page.ts";
import { tabThrough } from "./keyboard.ts";

describeInBrowser("every page and every mail, as somebody sees it", (browser) => {
  let requests: Rendered[] = [];
  let party: Rendered[] = [];
  beforeAll(async () => {
    requests = await requestPages();
    party = await partyPages();
  });

  const all = (rendered: readonly Rendered[], how = AS_PAGE) => wrongWithAll(browser(), rendered, how);

  test("pages of requests", async () => expect(await all(requests)).toEqual([]));
  test("pages of a party", async () => expect(await all(party)).toEqual([]));
  test("other pages", async () => expect(await all(otherPages())).toEqual([]));
  test("pages of the gateway itself", async () => {
    const own = Object.entries(GATEWAY_PAGES).map(([name, html]) => ({ name: `gateway ${name}`, html }));
    const headers = { ...SECURITY_HEADERS, "Content-Type": AS_MAIL.headers["Content-Type"] ?? "" };
    expect(own.length).toBeGreaterThan(4);
    expect(await all(own, { ...AS_MAIL, headers })).toEqual([]);
  });
  test("mails", async () => expect(await all(everyMail(), AS_MAIL)).toEqual([]));

  const OTHERS = OFFERED.flatMap(({ tag }) => (tag === "en" ? [] : [tag]));
  /** Each looks at its share of all, more from right to left, and at what is opened most. */
  const ALWAYS = ["receipt", "case", "status", "scorecard", "request-first", "reporter-acknowledged"];
  const SHARES = 2 * OTHERS.length;
  const isShareOf = (tag: string, name: string, index: number): boolean => {
    const share = OTHERS.findIndex((one) => one === tag);
    return ALWAYS.includes(name) || index % SHARES === share || (tag === "ar" && index % SHARES >= OTHERS.length);
  };

  test.for(OTHERS)("pages and mails in %s", async (tag) => {
    const share = <Found>(found: readonly [string, Found][], html: (found: Found) => string): Rendered[] =>
      found
        .filter(([name], index) => isShareOf(tag, name, index))
        .map(([name, one]) => ({ name: `${name} in ${tag}`, html: html(one) }));
    // Here long forms are asked at once, which nobody is: their sizes are held by page-size.test.ts.
    const { headers } = AS_PAGE;
    expect(
      await all(
        share(pagesIn(tag), (html) => html),
        { headers, onPaper: true },
      ),
    ).toEqual([]);
    expect(await all(share(mailsIn(tag), renderHtml), AS_MAIL)).toEqual([]);
  });

  const everyPage = (): Rendered[] => [...requests, ...party, ...otherPages()];
  const named = (name: string): Rendered => {
    const found = everyPage().find((one) => one.name === name);
    if (found === undefined) throw new Error(`no page ${name}`);
    return found;
  };

  test.for(Object.entries(EXAMPLE_OF))("what %s makes is among them: %s", ([, name]) => {
    expect(named(name).html).toContain("<main");
  });

  test("by keyboard alone every kind of control on a page is reached, and is seen to be", async () => {
    // Pages are made of the same controls: each kind of page, and those that have a control no other had before.
    const isNew = newLooks();
    const kinds = Object.values(EXAMPLE_OF);
    const once = everyPage().filter(({ name, html }) => isNew(html) || kinds.includes(name));
    expect(once.length).toBeGreaterThan(kinds.length);
    const found = await eachOf(browser(), once, async ({ page, show }, one) => {
      await show(one);
      return (await tabThrough(page)).map((wrong) => `${one.name}: ${wrong}`);
    });
    expect(found).toEqual([]);
  });

  test("by keyboard alone a choice is made, what is folded opens, and a form is sent", async () => {
    const { page, asked, show, close } = await viewer(browser());
    await show(named("consent-to-withdrawal"));
    await page.locator("input[type=radio]").first().focus();
    await page.keyboard.press("Space");
    expect(await page.locator("input[type=radio]").first().isChecked()).toBe(true);
    await page.locator("summary").first().focus();
    await page.keyboard.press("Enter");
    expect(await page.locator("details").first().getAttribute("open")).not.toBeNull();
    await page.locator("button[value=decide]").focus();
    await Promise.all([page.waitForEvent("load"), page.keyboard.press("Space")]);
    expect(asked.at(-1)).toMatch(/^POST .*_action=decide/s);
    await close();
  });

  test("what the decision does not need steps back unless filled in, and what it needs is not said to be optional", async () => {
    const { page, show, close } = await viewer(browser());
    await show(named("assess-allegation"));
    const evidence = page.locator("textarea[name=partnerEvidence]");
    const audit = page.locator("[name=audit]");
    const choose = (decision: string) => page.locator(`input[name=decision][value=${decision}]`).check();
    const mayStayEmpty = page.locator("label:has([name=audit]) .opt, label[for=audit] .opt");
    expect(await evidence.isVisible(), "before there is a decision").toBe(true);
    expect(await mayStayEmpty.isVisible()).toBe(true);
    await choose("ask-for-information");
    expect([await audit.isVisible(), await mayStayEmpty.isVisible()]).toEqual([true, true]);
    await choose("refer");
    expect([await audit.isVisible(), await mayStayEmpty.isVisible()]).toEqual([true, false]);
    await choose("denied");
    expect([await evidence.isVisible(), await audit.isVisible()]).toEqual([false, false]);
    await choose("refer");
    await evidence.fill("Receipts of 2025.");
    await choose("denied");
    expect([await evidence.isVisible(), await audit.isVisible()]).toEqual([true, false]);
    await close();
  });

  test("Enter in a field checks what is filled in, and decides nothing", async () => {
    const { page, asked, show, close } = await viewer(browser());
    await show(named("consent-to-withdrawal"));
    await page.locator("input[name=_code]").focus();
    await Promise.all([page.waitForEvent("load"), page.keyboard.press("Enter")]);
    expect(asked.at(-1)).toMatch(/^POST .*_action=check/s);
    await close();
  });

  test("who lost a link asks for another by keyboard alone", async () => {
    const { page, asked, show, close } = await viewer(browser());
    await show(named("unknown link"));
    await page.locator("#email").focus();
    await page.keyboard.type("somebody@example.org");
    await Promise.all([page.waitForEvent("load"), page.keyboard.press("Enter")]);
    expect(asked.at(-1)).toMatch(/^POST https:\/\/cases.example\/fresh-link email=somebody/);
    await close();
  });
});
