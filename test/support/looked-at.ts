import { createRequire } from "node:module";
import type axe from "axe-core";
import type { Browser, Page } from "playwright-core";
import { PAGE_HEADERS } from "../../functions/pages/security.ts";
import type { Rendered } from "./every-page.ts";

/** How something is looked at: under which headers, and what is asked of it besides being accessible. */
export interface Manner {
  readonly headers: Readonly<Record<string, string>>;
  /** Ours: heavier ones are too slow on a poor line. */
  readonly mostBytes?: number;
  /** Whether it is made to be printed. */
  readonly onPaper?: boolean;
}

const MOST_BYTES = 30_000;
export const AS_PAGE: Manner = { headers: PAGE_HEADERS, mostBytes: MOST_BYTES, onPaper: true };

/** The tool, made small: each page is given it anew. */
const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

const ADDRESS = "https://cases.example/prod/page";
const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
/** 320: WCAG 2.2, 1.4.10; 640: 1280 at 200 %, 1.4.4. */
const WIDTHS = [320, 640];

/** A mail comes without the headers of pages, whose policy would take its look away. */
export const AS_MAIL: Manner = {
  headers: { "Content-Type": PAGE_HEADERS["Content-Type"] },
  mostBytes: MOST_BYTES,
};

/** A browser's page that shows what it is given under the policy of pages, and counts what it asks for. */
export async function viewer(browser: Browser, { headers }: Manner = AS_PAGE) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript({ path: AXE });
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

/** Says whether a page has an element of a look that none before had: what is dark follows from element, class and style. */
export function newLooks(): (html: string) => boolean {
  const looks = new Set<string>();
  return (html) => {
    const before = looks.size;
    for (const [, tag = "", look = ""] of html.matchAll(
      /<([a-z0-9]+)((?: (?:class|style|type|aria-current)="[^"]*")*)/g,
    ))
      looks.add(tag + look);
    return looks.size > before;
  };
}

const looksNew = newLooks();

/** Everything that is wrong with a page as it is looked at. */
async function wrongWith({ page, asked, show }: Viewer, rendered: Rendered, how: Manner): Promise<string[]> {
  const wrong: string[] = [];
  const note = (what: string, found: unknown) => {
    if (found !== undefined) wrong.push(`${rendered.name}: ${what}: ${JSON.stringify(found)}`);
  };
  await show(rendered);
  const size = Buffer.byteLength(rendered.html);
  if (how.mostBytes !== undefined && size > how.mostBytes) note("bytes", size);
  if (asked.length !== 1) note("requests", asked);
  if (how.onPaper === true) {
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
  for (const one of await violations(page, { runOnly: WCAG, resultTypes: ["violations"] })) note("light", one);
  if (!looksNew(rendered.html)) return wrong;
  await page.emulateMedia({ colorScheme: "dark" });
  for (const one of await violations(page, { runOnly: { type: "rule", values: ["color-contrast"] } }))
    note("dark", one);
  return wrong;
}

/** Looks at each of them in its own manner, two at a time: a machine of CI has two cores. */
export async function eachOf(
  browser: Browser,
  rendered: readonly Rendered[],
  look: (viewer: Viewer, one: Rendered) => Promise<string[]>,
  how = AS_PAGE,
): Promise<string[]> {
  const rest = [...rendered];
  const found: string[] = [];
  const work = async () => {
    const own = await viewer(browser, how);
    for (let one = rest.shift(); one !== undefined; one = rest.shift()) found.push(...(await look(own, one)));
    await own.close();
  };
  await Promise.all([work(), work()]);
  return found;
}

/** Everything that is wrong with some of them. */
export const wrongWithAll = (browser: Browser, rendered: readonly Rendered[], how = AS_PAGE): Promise<string[]> =>
  eachOf(browser, rendered, (own, one) => wrongWith(own, one, how), how);
