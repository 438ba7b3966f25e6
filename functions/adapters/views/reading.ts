import type { ReadingView } from "../../pages/part-views.ts";
import type { Section, SectionRow } from "../../pages/section-views.ts";

/** Ours: with style and frame of a page (9 KB) both stay below its 30 KB. */
const MOST_BYTES_INLINE = 4_000;
const MOST_BYTES_OF_PAGE = 18_000;

/** What a line takes as HTML besides its words. */
const MARKUP_BYTES = 40;
const HEAD_BYTES = 120;

const bytesOfRow = ({ label, value }: SectionRow): number =>
  Buffer.byteLength(label) + Buffer.byteLength(value) + MARKUP_BYTES;

const bytesOf = ({ title, rows, note = "" }: Section): number =>
  rows.reduce((sum, row) => sum + bytesOfRow(row), HEAD_BYTES + Buffer.byteLength(title + note));

/** A long section goes on under its title. */
function cut(section: Section): Section[] {
  const pieces: SectionRow[][] = [[]];
  let bytes = 0;
  for (const row of section.rows) {
    bytes += bytesOfRow(row);
    if (bytes > MOST_BYTES_OF_PAGE) {
      pieces.push([]);
      bytes = bytesOfRow(row);
    }
    pieces.at(-1)?.push(row);
  }
  return pieces.map((rows) => ({ ...section, rows }));
}

/** The sections as pages that are light enough, in their order. */
export function readingPages(sections: readonly Section[]): Section[][] {
  const pages: Section[][] = [];
  let bytes = 0;
  for (const section of sections.flatMap(cut)) {
    bytes += bytesOf(section);
    const page = pages.at(-1);
    if (page === undefined || bytes > MOST_BYTES_OF_PAGE) {
      pages.push([section]);
      bytes = bytesOf(section);
    } else page.push(section);
  }
  return pages;
}

/** How the pages of what somebody may see of a case are called, and those of what happened in it. */
export const FACTS = "facts-";
export const HISTORY = "history-";

/** Short facts stand on the page of the request; longer ones on pages of their own below its link. */
export function placed(
  sections: readonly Section[],
  base: string,
): { readonly sections: readonly Section[]; readonly reading: readonly ReadingView[] } {
  if (sections.reduce((sum, section) => sum + bytesOf(section), 0) <= MOST_BYTES_INLINE)
    return { sections, reading: [] };
  const pages = readingPages(sections);
  // What goes on over several pages is named once: each page leads to the next.
  const reading = pages.map((page, index) => {
    const goesOn = pages[index - 1]?.at(-1)?.title;
    const begun = page[0]?.title === goesOn ? page.slice(1) : page;
    return { href: `${base}/${FACTS}${String(index + 1)}`, titles: [...new Set(begun.map(({ title }) => title))] };
  });
  return { sections: [], reading: reading.filter(({ titles }) => titles.length > 0) };
}

/** One of those pages by its name, with the name of the next; `undefined` where there is none. */
export function readingPage(
  sections: readonly Section[],
  name: string,
  prefix: typeof FACTS | typeof HISTORY = FACTS,
): { readonly sections: readonly Section[]; readonly next: string | undefined } | undefined {
  const pages = readingPages(sections);
  const number = pages.findIndex((_page, index) => name === `${prefix}${String(index + 1)}`);
  const page = pages[number];
  if (page === undefined) return undefined;
  return { sections: page, next: number + 1 < pages.length ? `${prefix}${String(number + 2)}` : undefined };
}
