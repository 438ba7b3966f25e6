import type { Page } from "playwright-core";

/** What can be reached on a page, each by a number; the buttons of one choice are reached as one. */
const CONTROLS = "a[href], button, input:not([type=hidden]), select, textarea, summary";

/** Numbers the controls that are to be seen, and says how many there are. */
const numbered = (page: Page): Promise<number> =>
  page.evaluate((controls) => {
    const numbers = new Map<string, number>();
    for (const one of document.querySelectorAll<HTMLInputElement>(controls)) {
      if (!one.checkVisibility()) continue;
      const key = one.type === "radio" ? `radio ${one.name}` : `one ${String(numbers.size)}`;
      const number = numbers.get(key) ?? numbers.size;
      numbers.set(key, number);
      one.dataset["number"] = String(number);
    }
    return numbers.size;
  }, CONTROLS);

/** The control that has the focus: its number, and whether somebody sees that it has it. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const one = document.activeElement as HTMLElement;
    const { outlineStyle, outlineWidth } = getComputedStyle(one);
    const { bottom, top } = one.getBoundingClientRect();
    const isMarked = outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
    const isInside = bottom > 0 && top < window.innerHeight;
    return { number: one.dataset["number"], isSeen: isMarked && isInside, html: one.outerHTML.slice(0, 120) };
  });

/** Day, month, year and the calendar of a date are stops of their own. */
const stopsOf = async (page: Page, controls: number): Promise<number> =>
  controls + 3 * (await page.locator("input[type=date]").count()) + 2;

/** Goes through a page by Tab alone: the controls that are not reached, or have a focus that is not seen. */
export async function tabThrough(page: Page): Promise<string[]> {
  const count = await numbered(page);
  const missing = new Set(Array.from({ length: count }, (_, index) => String(index)));
  const unseen: string[] = [];
  const stops = await stopsOf(page, count);
  for (let press = 0; press < stops && missing.size > 0; press += 1) {
    await page.keyboard.press("Tab");
    const { number, isSeen, html } = await focused(page);
    if (number === undefined) continue;
    missing.delete(number);
    if (!isSeen) unseen.push(html);
  }
  return [...unseen, ...[...missing].map((number) => `not reached: ${number} of ${String(count)}`)];
}
