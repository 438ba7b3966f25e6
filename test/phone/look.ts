import type { Page } from "playwright-core";

/** Something on a page that can be typed into, chosen or tapped, with the words by which somebody knows it. */
export interface Seen {
  /** Its number on the page. */
  readonly n: number;
  readonly kind: "link" | "button" | "fold" | "line" | "lines" | "pick" | "one" | "some";
  /** The headings of what it stands in, from outside in. */
  readonly around: readonly string[];
  /** Its label; of buttons and boxes of one question, the question. */
  readonly label: string;
  /** Of buttons and boxes: what this one says. */
  readonly option: string;
  readonly value: string;
  /** Of what folds: whether it is open. */
  readonly checked: boolean;
  /** What a finger has to hit, in CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** A link within a sentence: its line is as high as the text is (WCAG 2.2, 2.5.8, inline). */
  readonly inText: boolean;
}

/** A page as somebody has it in front of them. */
export interface Looked {
  readonly language: string;
  readonly direction: string;
  readonly heading: string;
  readonly text: string;
  readonly alert: string;
  /** How much wider than the screen it is. */
  readonly over: number;
  readonly seen: readonly Seen[];
}

/** Runs in the page. What is hidden from sight is not seen, and what is said beside a label is no part of it. */
const inPage = (): Looked => {
  const tidy = (words: string) => words.replaceAll(/\s+/g, " ").trim();
  const wordsIn = (node: Element | null | undefined): string => {
    if (node === null || node === undefined) return "";
    const copy = node.cloneNode(true) as Element;
    for (const beside of copy.querySelectorAll(".opt, small, select, textarea")) beside.remove();
    return tidy(copy.textContent);
  };
  const legendsAround = (one: Element): string[] => {
    const found: string[] = [];
    for (let at = one.parentElement?.closest("fieldset"); at; at = at.parentElement?.closest("fieldset"))
      found.unshift(wordsIn(at.querySelector(":scope > legend")));
    return found;
  };
  const kindOf = (one: HTMLElement): Seen["kind"] => {
    if (one instanceof HTMLAnchorElement) return "link";
    if (one instanceof HTMLButtonElement) return "button";
    if (one instanceof HTMLSelectElement) return "pick";
    if (one instanceof HTMLTextAreaElement) return "lines";
    if (!(one instanceof HTMLInputElement)) return "fold";
    return one.type === "radio" ? "one" : one.type === "checkbox" ? "some" : "line";
  };
  const isWithinText = (one: HTMLElement) =>
    one instanceof HTMLAnchorElement && tidy(one.parentElement?.textContent ?? "") !== tidy(one.textContent);
  const read = (one: HTMLElement, n: number): Seen => {
    one.dataset["n"] = String(n);
    const kind = kindOf(one);
    const isOption = kind === "one" || kind === "some";
    const own = (one as Partial<HTMLInputElement>).labels?.[0];
    const legends = legendsAround(one);
    const { width, height } = (isOption && own ? own : one).getBoundingClientRect();
    const { value = "", checked = (one.parentElement as Partial<HTMLDetailsElement>).open === true } =
      one as Partial<HTMLInputElement>;
    const label = isOption ? (legends.at(-1) ?? "") : wordsIn(own ?? one);
    const around = isOption ? legends.slice(0, -1) : legends;
    const option = isOption ? wordsIn(own) : "";
    return { n, kind, around, label, option, value, checked, width, height, inText: isWithinText(one) };
  };
  const all = document.querySelectorAll<HTMLElement>(
    "a[href], button, input:not([type=hidden]), select, textarea, summary",
  );
  const { lang, dir, scrollWidth, clientWidth } = document.documentElement;
  return {
    language: lang,
    direction: dir,
    heading: wordsIn(document.querySelector("h1")),
    text: tidy(document.body.innerText),
    alert: tidy(document.querySelector<HTMLElement>("[role=alert]")?.innerText ?? ""),
    over: scrollWidth - clientWidth,
    seen: [...all].filter((one) => one.checkVisibility() && !one.matches(".skip")).map(read),
  };
};

export const look = (page: Page): Promise<Looked> => page.evaluate(inPage);
