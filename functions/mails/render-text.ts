import { isolated } from "../pages/texts/plural.ts";
import type { Mail } from "./mail.ts";

/**
 * A mail as plain text. Paragraphs are not wrapped, which mail programs do themselves; the link stands on a line of its
 * own, so that nothing is added to it (hazards, EM-15 and EM-32). Between words written right to left, a reference or a
 * date stands isolated, so that its parts keep their order.
 */
export function renderText({ facts, paragraphs, action, links = [], footer, dir, colon }: Mail): string {
  const shown = dir === "ltr" ? (value: string) => value : isolated;
  const blocks = [
    facts.map(([label, value]) => `${label}${colon}${shown(value)}`).join("\n"),
    ...paragraphs,
    ...[...(action === undefined ? [] : [action]), ...links].map(
      ({ label, url }) => `${label}${colon.trimEnd()}\n${url}`,
    ),
    `-- \n${footer.join("\n")}`,
  ];
  return `${blocks.join("\n\n")}\n`;
}
