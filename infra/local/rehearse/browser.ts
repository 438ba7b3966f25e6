import { type HTMLElement, parse } from "node-html-parser";

/** One control of a form, as a browser without script sees it. */
export interface Control {
  readonly name: string;
  readonly type: string;
  readonly value: string;
  readonly checked: boolean;
}

export interface PageForm {
  readonly action: string;
  readonly controls: readonly Control[];
}

/** A page as somebody behind a browser without script has it. */
export interface Page {
  readonly url: string;
  readonly status: number;
  /** BCP 47, as the page says. */
  readonly language: string;
  readonly text: string;
  readonly errors: readonly string[];
  readonly forms: readonly PageForm[];
  readonly links: readonly string[];
}

const controlOf = (element: HTMLElement): Control[] => {
  const name = element.getAttribute("name");
  if (name === undefined) return [];
  const tag = element.tagName.toLowerCase();
  if (tag === "textarea") return [{ name, type: tag, value: element.text, checked: true }];
  if (tag === "select") {
    const selected = element.querySelector("option[selected]")?.getAttribute("value") ?? "";
    return [{ name, type: tag, value: selected, checked: true }];
  }
  const type = element.getAttribute("type") ?? (tag === "button" ? "submit" : "text");
  const value = element.getAttribute("value") ?? "";
  return [{ name, type, value, checked: element.hasAttribute("checked") }];
};

const formOf = (form: HTMLElement, url: string): PageForm => ({
  action: new URL(form.getAttribute("action") ?? url, url).href,
  controls: form.querySelectorAll("input, textarea, select, button").flatMap(controlOf),
});

const pageOf = (url: string, status: number, html: string): Page => {
  const root = parse(html);
  return {
    url,
    status,
    language: root.querySelector("html")?.getAttribute("lang") ?? "",
    text: (root.querySelector("main") ?? root).structuredText,
    errors: root.querySelectorAll("[role=alert] li, .error").map((item) => item.text.trim()),
    forms: root.querySelectorAll("form").map((form) => formOf(form, url)),
    links: root.querySelectorAll("a").map((anchor) => new URL(anchor.getAttribute("href") ?? "", url).href),
  };
};

/** On the same machine nothing is gained by compressing. */
const PLAIN = { "accept-encoding": "identity" };

/** Opens a link; redirects are followed as a browser does. */
export const open = async (url: string): Promise<Page> => {
  const response = await fetch(url, { headers: PLAIN });
  return pageOf(response.url, response.status, await response.text());
};

/** What was chosen or typed, by the controls' names; several values for checkboxes. */
export type Typed = ReadonlyMap<string, readonly string[]>;

const carried = (form: PageForm, typed: Typed): [string, string][] =>
  form.controls.flatMap((control): [string, string][] => {
    if (control.type === "submit" || control.type === "button") return [];
    const chosen = typed.get(control.name);
    if (control.type === "radio" || control.type === "checkbox")
      return (chosen === undefined ? control.checked : chosen.includes(control.value))
        ? [[control.name, control.value]]
        : [];
    return [[control.name, chosen?.[0] ?? control.value]];
  });

/** A button of a form; `stay`: the page that it leads to is not opened. */
export interface Button {
  readonly name: string;
  readonly value: string;
  readonly stay?: boolean;
}

/** Sends a form as its button would, with `Sec-Fetch-Site` and the `Origin: null` that `no-referrer` causes. */
export const submit = async (form: PageForm, typed: Typed, button?: Button): Promise<Page> => {
  const body = new URLSearchParams(carried(form, typed));
  if (button !== undefined) body.append(button.name, button.value);
  const response = await fetch(form.action, {
    method: "POST",
    redirect: button?.stay === true ? "manual" : "follow",
    headers: {
      ...PLAIN,
      "content-type": "application/x-www-form-urlencoded",
      "sec-fetch-site": "same-origin",
      origin: "null",
    },
    body: body.toString(),
  });
  return pageOf(response.headers.get("location") ?? response.url, response.status, await response.text());
};
