import type { JSX } from "preact";
import type { Section, SectionRow } from "./section-views.ts";

const DEEPEST = 3;

const Line = ({ row }: { row: SectionRow }): JSX.Element => {
  const depth = Math.min(row.depth ?? 0, DEEPEST);
  const heading = row.value === "" ? "h" : undefined;
  const at = [heading, depth > 0 ? `d${String(depth)}` : undefined].filter((name) => name !== undefined).join(" ");
  return (
    <>
      <dt class={at === "" ? undefined : at}>{row.label}</dt>
      <dd class={heading}>{row.value}</dd>
    </>
  );
};

/** Labels and values side by side; below each other on a phone. A line without value is a heading for what follows. */
export const Lines = ({ rows }: { rows: readonly SectionRow[] }): JSX.Element => (
  <dl>
    {rows.map((row) => (
      <Line row={row} />
    ))}
  </dl>
);

const Inside = ({ section }: { section: Section }): JSX.Element => (
  <>
    {section.rows.length > 0 && <Lines rows={section.rows} />}
    {section.note !== undefined && <p class="soft">{section.note}</p>}
  </>
);

export const Sections = ({ sections }: { sections: readonly Section[] }): JSX.Element => (
  <>
    {sections.map((section) => (
      <section class="card">
        <h2>{section.title}</h2>
        <Inside section={section} />
      </section>
    ))}
  </>
);

/** Each folded under its title: of a year's case they are forty screens of a phone. */
export const FoldedSections = ({ sections }: { sections: readonly Section[] }): JSX.Element => (
  <>
    {sections.map((section) => (
      <details>
        <summary>{section.title}</summary>
        <section class="card">
          <Inside section={section} />
        </section>
      </details>
    ))}
  </>
);
