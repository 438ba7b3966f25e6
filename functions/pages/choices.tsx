import type { JSX } from "preact";
import type { Texts } from "./texts/texts.ts";

export interface Choice {
  readonly words: string;
  readonly count: number;
  readonly href: string;
  readonly isChosen: boolean;
}

/** What a list can be narrowed to, as links: they work without script, and the one that is chosen says so. */
export const Choices = ({ choices, texts }: { choices: readonly Choice[]; texts: Texts }): JSX.Element => {
  const { overview } = texts.pages;
  return (
    <nav class="choices" aria-label={overview.show}>
      {choices.map(({ words, count, href, isChosen }) => (
        <a href={href} aria-current={isChosen ? "true" : undefined}>
          {overview.counted(words, count)}
        </a>
      ))}
    </nav>
  );
};
