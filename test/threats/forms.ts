import { parse, type HTMLElement } from "node-html-parser";

/** How much of a form a program fills that knows nothing of what it is asked. */
export type Zeal = "nothing" | "choices" | "everything";

const isChoice = (type: string) => type === "radio" || type === "checkbox";

function guess(control: HTMLElement, zeal: Zeal): [string, string][] {
  const name = control.getAttribute("name");
  const type = control.getAttribute("type") ?? "text";
  const value = control.getAttribute("value") ?? "";
  if (name === undefined || type === "submit" || control.tagName === "BUTTON") return [];
  if (type === "hidden") return [[name, value]];
  if (isChoice(type)) return zeal === "nothing" ? [] : [[name, value]];
  if (control.tagName === "SELECT") {
    const options = control.querySelectorAll("option").map((option) => option.getAttribute("value") ?? "");
    return [[name, zeal === "nothing" ? "" : (options.find((option) => option !== "") ?? "")]];
  }
  if (name === "_code") return [[name, zeal === "everything" ? "000000" : ""]];
  return [[name, zeal === "everything" ? "1" : ""]];
}

/** What such a program would send by each button of the page's forms; radio groups get their first choice. */
export function bodiesOf(html: string, zeal: Zeal): Record<string, string>[] {
  return parse(html)
    .querySelectorAll("form")
    .flatMap((form) => {
      const filled: Record<string, string> = {};
      for (const control of form.querySelectorAll("input, select, textarea"))
        for (const [name, value] of guess(control, zeal)) filled[name] ??= value;
      const buttons = form.querySelectorAll("button").map((button) => ({
        [button.getAttribute("name") ?? "_none"]: button.getAttribute("value") ?? "",
      }));
      return (buttons.length === 0 ? [{}] : buttons).map((button) => ({ ...filled, ...button }));
    });
}
