import axe from "axe-core";
import type { Browser, Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { renderHtml } from "../../../functions/mails/render-html.tsx";
import { PAGE_HEADERS } from "../../../functions/pages/security.ts";
import { OFFERED } from "../../../functions/pages/texts/languages.ts";
import { describeInBrowser } from "../../support/browser.ts";
import { everyMail } from "../../support/every-mail.ts";
import { otherPages, partyPages, requestPages, type Rendered } from "../../support/every-page.ts";
import { mailsIn, pagesIn } from "./every-page.ts";
import { tabThrough } from "./keyboard.ts";

const MOST_BYTES = 30_000;
/** A copy of all that somebody may see, handed out at once by a button: as long as the case is. */
const AS_LONG_AS_THE_CASE = ["case file, read"];

const ADDRESS = "https://cases.example/prod/page";
const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
/** 320: WCAG 2.2, 1.4.10; 640: 1280 at 200 %, 1.4.4. */
const WIDTHS = [320, 640];

/** A mail comes without the headers of pages, whose policy would take its look away. */
const MAIL_HEADERS = { "Content-Type": PAGE_HEADERS["Content-Type"] };

/** A browser's page that shows what it is given under the policy of pages, and counts what it asks for. */
async function viewer(browser: Browser, headers: Record<string, string> = PAGE_HEADERS) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const asked: string[] = [];
  let html = "";
  await page.route("**/*", async (route) => {
    const request = route.request();
    asked.push([request.method(), request.url(), request.postData() ?? ""].join(" ").trim());
    await route.fulfill({ body: html, headers });
  });
  const show = async (rendered: Rendered) => {
    html = rendered.html;
    asked.length = 0;
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.emulateMedia({ colorScheme: "light", media: "screen" });
    await page.goto(ADDRESS);
  };
  return { page, asked, show, close: () => context.close() };
}
type Viewer = Awaited<ReturnType<typeof viewer>>;

const unfold = (page: Page) =>
  page.evaluate(() => {
    for (const folded of document.querySelectorAll("details")) folded.open = true;
  });

/** What axe finds against WCAG 2.2 AA; in the dark only colours differ. */
async function violations(page: Page, options: axe.RunOptions): Promise<string[]> {
  const found = await page.evaluate(async (run) => {
    const { axe: tool } = window as unknown as { axe: typeof axe };
    const { violations: all } = await tool.run(document, run);
    return all.flatMap(({ id, nodes }) =>
      nodes.map(({ any, target, html }) => `${id} ${any[0]?.message ?? ""} ${String(target)} ${html}`),
    );
  }, options);
  return found.map((line) => line.slice(0, 300));
}

/** What stands out to the right of the window, or `undefined` where nothing does. */
const tooWide = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return undefined;
    const out = [...document.querySelectorAll("body *")].find((one) => one.getBoundingClientRect().right > clientWidth);
    return out?.outerHTML.slice(0, 200) ?? "something";
  });

const onPaper = (page: Page) =>
  page.evaluate(() => ({
    buttons: [...document.querySelectorAll("button, .skip")].filter((one) => one.getClientRects().length > 0).length,
    folded: [...document.querySelectorAll("details > :not(summary)")].filter(
      (one) => !(one as HTMLElement).checkVisibility({ contentVisibilityAuto: true }),
    ).length,
    ground: getComputedStyle(document.body).backgroundColor,
  }));

const looks = new Set<string>();

/** Whether a page has an element of a look that none had before: what is dark follows from element, class and style. */
function looksNew(html: string): boolean {
  const before = looks.size;
  for (const [, tag = "", look = ""] of html.matchAll(/<([a-z0-9]+)((?: (?:class|style|type|aria-current)="[^"]*")*)/g))
    looks.add(tag + look);
  return looks.size > before;
}

/** Everything that is wrong with a page as it is looked at. */
async function wrongWith({ page, asked, show }: Viewer, rendered: Rendered, isMail: boolean): Promise<string[]> {
  const wrong: string[] = [];
  const note = (what: string, found: unknown) => {
    if (found !== undefined) wrong.push(`${rendered.name}: ${what}: ${JSON.stringify(found)}`);
  };
  await show(rendered);
  const size = Buffer.byteLength(rendered.html);
  if (size > MOST_BYTES && !AS_LONG_AS_THE_CASE.includes(rendered.name)) note("bytes", size);
  if (asked.length !== 1) note("requests", asked);
  if (!isMail) {
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    const paper = await onPaper(page);
    if (paper.buttons + paper.folded > 0 || paper.ground !== "rgb(255, 255, 255)") note("on paper", paper);
    await page.emulateMedia({ media: "screen", colorScheme: "light" });
  }
  await unfold(page);
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    note(`at ${String(width)} pixels`, await tooWide(page));
  }
  await page.evaluate(axe.source);
  for (const one of await violations(page, { runOnly: WCAG, resultTypes: ["violations"] })) note("light", one);
  if (!looksNew(rendered.html)) return wrong;
  await page.emulateMedia({ colorScheme: "dark" });
  for (const one of await violations(page, { runOnly: { type: "rule", values: ["color-contrast"] } }))
    note("dark", one);
  return wrong;
}

describeInBrowser("every page and every mail, as somebody sees it", (browser) => {
  let requests: Rendered[] = [];
  let party: Rendered[] = [];
  beforeAll(async () => {
    requests = await requestPages();
    party = await partyPages();
  });

  /** Two at a time: a machine of CI has two cores. */
  async function all(rendered: readonly Rendered[], isMail = false): Promise<string[]> {
    const rest = [...rendered];
    const found: string[] = [];
    const work = async () => {
      const own = await viewer(browser(), isMail ? MAIL_HEADERS : PAGE_HEADERS);
      for (let one = rest.shift(); one !== undefined; one = rest.shift())
        found.push(...(await wrongWith(own, one, isMail)));
      await own.close();
    };
    await Promise.all([work(), work()]);
    return found;
  }

  test("pages of requests", async () => expect(await all(requests)).toEqual([]));
  test("pages of a party", async () => expect(await all(party)).toEqual([]));
  test("other pages", async () => expect(await all(otherPages())).toEqual([]));
  test("mails", async () => expect(await all(everyMail(), true)).toEqual([]));

  /** What differs from English is length, direction and letters: one page of each kind shows it. */
  const KINDS = ["assess-allegation", "report-assistance", "receipt", "case", "status", "scorecard", "library"];
  const OTHERS = OFFERED.flatMap(({ tag }) => (tag === "en" ? [] : [tag]));

  test.for(OTHERS)("pages and mails in %s", async (tag) => {
    const own = (name: string, html: string) => ({ name: `${name} in ${tag}`, html });
    const pages = pagesIn(tag).filter(([name]) => KINDS.includes(name));
    expect(pages.map(([name]) => name).sort()).toEqual([...KINDS].sort());
    expect(await all(pages.map(([name, html]) => own(name, html)))).toEqual([]);
    const mails = mailsIn(tag).filter(([name]) => ["request-first", "reporter-acknowledged"].includes(name));
    const sent = mails.map(([name, mail]) => own(name, renderHtml(mail)));
    expect(await all(sent, true)).toEqual([]);
  });

  const named = (name: string): Rendered => {
    const found = [...requests, ...party, ...otherPages()].find((one) => one.name === name);
    if (found === undefined) throw new Error(`no page ${name}`);
    return found;
  };

  test.for([
    "consent-to-withdrawal",
    "confirm-response, wrong",
    "design-plan",
    "design-plan/remedies",
    "case of downstream",
    "cases",
    "vault",
    "library",
    "note note-lesson",
    "unknown link",
  ])("by keyboard alone every control of %s is reached, and is seen to be", async (name) => {
    const { page, show, close } = await viewer(browser());
    await show(named(name));
    expect(await tabThrough(page)).toEqual([]);
    await close();
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
