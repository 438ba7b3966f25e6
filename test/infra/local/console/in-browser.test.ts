import { afterAll, beforeAll, expect, test } from "vitest";
import { startHost } from "../../../../infra/local/host.ts";
import type { Host } from "../../../../infra/local/hosted.ts";
import { describeInBrowser } from "../../../support/browser.ts";
import { wrongWithAll } from "../../../support/looked-at.ts";
import { postNote } from "../toy/calls.ts";
import { stateFolder, toyAssembly } from "../toy/stack.ts";

describeInBrowser("the start page, as somebody sees it", (browser) => {
  let host: Host;
  beforeAll(async () => {
    host = await startHost({ folder: stateFolder(), assembly: toyAssembly() });
    await postNote(host, { id: "shown" });
    await host.settle();
  });
  afterAll(() => host.stop());

  /** The console's own pages, found by their links: one of each kind, whatever its number or name. */
  async function consolePages(): Promise<string[]> {
    const kinds = new Set<string>();
    const found: string[] = [];
    const ahead = ["/"];
    for (let path = ahead.shift(); path !== undefined; path = ahead.shift()) {
      const kind =
        path.replace(/\?.*$/, "").split("/").slice(0, 3).join("/") + (path.split("/").length > 3 ? "/one" : "");
      if (kinds.has(kind)) continue;
      kinds.add(kind);
      found.push(path);
      const html = await (await fetch(`${host.url}${path}`)).text();
      for (const [, href = ""] of html.matchAll(/href="(\/(?:console\/[^"]*)?)"/g))
        ahead.push(href.replaceAll("&amp;", "&"));
    }
    return found;
  }

  test("each kind of page can be read by everybody, on a phone and in the dark", async () => {
    const paths = await consolePages();
    expect(paths.length).toBeGreaterThanOrEqual(7);
    const headers: Record<string, string> = {};
    const pages = await Promise.all(
      paths.map(async (name) => {
        const answer = await fetch(`${host.url}${name}`);
        Object.assign(headers, Object.fromEntries(answer.headers));
        return { name, html: await answer.text() };
      }),
    );
    delete headers["content-length"];
    expect(await wrongWithAll(browser(), pages, { headers })).toEqual([]);
  });
});
