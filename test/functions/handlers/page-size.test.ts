import { describe, expect, test } from "vitest";
import { fullDraft, pagesOf } from "../../support/request-pages.ts";
import { requestIds } from "../pages/views.ts";

const MOST_BYTES = 30_000;

describe("no page is heavier than 30 KB", () => {
  test.for(requestIds)("%s, nothing filled in", async (request) => {
    for (const [name, html] of await pagesOf(request, {}))
      expect(Buffer.byteLength(html), name).toBeLessThanOrEqual(MOST_BYTES);
  });

  // Arabic takes two bytes a letter and the most of all: what fits there fits in every language.
  const filledIn = requestIds.flatMap((request) => ["en", "ar"].map((language) => [request, language] as const));
  test.for(filledIn)("%s, for thirty people, with everything filled in, in %s", async ([request, language]) => {
    const pages = await pagesOf(request, fullDraft(request), { language });
    expect(pages.filter(([, html]) => Buffer.byteLength(html) > MOST_BYTES).map(([name]) => name)).toEqual([]);
    for (const [name, html] of pages) expect(html, name).toContain("</main>");
  });
});
