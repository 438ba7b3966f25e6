import type { Browser, Page } from "playwright-core";
import type { Texts } from "../../functions/pages/texts/texts.ts";
import { look } from "./look.ts";
import type { Looked, Seen } from "./look.ts";
import { readAs } from "./words.ts";

/** A usual phone: CSS pixels, a finger, and a browser whose scripts are switched off. */
const PHONE = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 1,
  isMobile: true,
  hasTouch: true,
  javaScriptEnabled: false,
};

/** WCAG 2.2, 2.5.8, in CSS pixels. */
const LEAST_TARGET = 24;

/** Something that somebody could not do, in the words they were looking for. */
export class Stuck extends Error {
  override readonly name = "Stuck";
}

/** Runs in the page: brings something to the middle of the screen, and says where a finger finds it. */
const bringUp = (n: number): { x: number; y: number; isFree: boolean } => {
  const one = document.querySelector<HTMLInputElement>(`[data-n="${String(n)}"]`);
  const target: HTMLElement | null | undefined = one?.matches("[type=radio], [type=checkbox]") ? one.labels?.[0] : one;
  target?.scrollIntoView({ block: "center" });
  const { left = 0, top = 0, width = 0, height = 0 } = target?.getClientRects()[0] ?? {};
  const [x, y] = [left + width / 2, top + height / 2];
  return { x, y, isFree: target?.contains(document.elementFromPoint(x, y)) === true };
};

/** One page of a phone, and what was wrong with what it showed. */
export class Phone {
  readonly wrong = new Set<string>();
  now: Looked | undefined;
  readonly #page: Page;
  readonly #texts: Texts;

  constructor(page: Page, texts: Texts) {
    this.#page = page;
    this.#texts = texts;
  }

  async open(address: string): Promise<Looked> {
    await this.#page.goto(address);
    return this.look();
  }

  async look(): Promise<Looked> {
    const now = await look(this.#page);
    const about = now.heading === "" ? "mail" : now.heading;
    if (now.over > 0) this.wrong.add(`${about}: ${String(now.over)} pixels to the side`);
    const { language, dir } = this.#texts;
    if (now.language !== language || now.direction !== dir)
      this.wrong.add(`${about}: in ${now.language} ${now.direction}`);
    for (const { width, height, inText, ...one } of now.seen)
      if (!inText && Math.min(width, height) < LEAST_TARGET)
        this.wrong.add(`${about}: ${one.kind} "${one.label}" ${one.option} is ${String(width)} by ${String(height)}`);
    this.now = now;
    return now;
  }

  #at({ n }: Seen) {
    return this.#page.locator(`[data-n="${String(n)}"]`);
  }

  /** Taps what leads to another page, and looks at that. */
  async go(to: Seen): Promise<Looked> {
    await Promise.all([this.#page.waitForEvent("load"), this.tap(to)]);
    return this.look();
  }

  /** Goes by the first link or button with these words. */
  async goBy(kind: "link" | "button", words: string): Promise<Looked> {
    const [found] = (this.now?.seen ?? []).filter((one) => one.kind === kind && one.label === readAs(words));
    if (found === undefined) throw new Stuck(`no ${kind} "${words}" on "${this.now?.heading ?? ""}"`);
    return this.go(found);
  }

  /** Puts a finger on something, in the middle of what is there to be hit. */
  async tap(one: Seen): Promise<void> {
    const { x, y, isFree } = await this.#page.evaluate(bringUp, one.n);
    if (!isFree) throw new Stuck(`"${one.label}" ${one.option} is covered by something else`);
    await this.#page.touchscreen.tap(x, y);
  }

  /** Opens what is folded, and looks at what was in it. */
  async unfold(): Promise<Looked | undefined> {
    for (const one of this.now?.seen ?? []) if (one.kind === "fold" && !one.checked) await this.tap(one);
    return this.look();
  }

  pick(one: Seen, words: string): Promise<string[]> {
    return this.#at(one).selectOption({ label: words });
  }

  type(one: Seen, words: string): Promise<void> {
    return this.#at(one).fill(words);
  }

  /** Reads a mail besides, and comes back. */
  async read(address: string): Promise<Looked> {
    const beside = await this.#page.context().newPage();
    await beside.goto(address);
    const read = await look(beside);
    await beside.close();
    return read;
  }

  close(): Promise<void> {
    return this.#page.context().close();
  }
}

export async function takePhone(browser: Browser, texts: Texts): Promise<Phone> {
  const context = await browser.newContext(PHONE);
  context.setDefaultTimeout(15_000);
  return new Phone(await context.newPage(), texts);
}
