import type { Mail } from "./mail.ts";

/**
 * A mail as plain text. Paragraphs are not wrapped, which mail programs do themselves; the link stands on a line of its
 * own, so that nothing is added to it (hazards, EM-15 and EM-32).
 */
export function renderText({ facts, paragraphs, action, footer }: Mail): string {
  const blocks = [
    facts.map(([label, value]) => `${label}: ${value}`).join("\n"),
    ...paragraphs,
    ...(action === undefined ? [] : [`${action.label}:\n${action.url}`]),
    `-- \n${footer.join("\n")}`,
  ];
  return `${blocks.join("\n\n")}\n`;
}
