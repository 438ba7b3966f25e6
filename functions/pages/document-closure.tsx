import type { JSX } from "preact";
import type { Block, BlockDocument } from "./document-blocks.ts";
import { Layout } from "./layout.tsx";
import { Lines, Sections } from "./sections.tsx";
import type { Texts } from "./texts/texts.ts";
import type { Section } from "./section-views.ts";
import { closureTextsFor } from "./texts/catalogue.ts";

type Table = Extract<Block, { kind: "table" }>;

const TableBlock = ({ table }: { readonly table: Table }): JSX.Element => {
  const { columns, rows, amounts = [], sum = false } = table;
  const side = (column: number) => (amounts.includes(column) ? "n" : undefined);
  return (
    <table>
      <thead>
        <tr>
          {columns.map((column, index) => (
            <th scope="col" class={side(index)}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells, at) => (
          <tr>
            {cells.map((cell, index) => (
              <td data-l={columns[index]} class={side(index)}>
                {sum && at === rows.length - 1 ? <b>{cell}</b> : cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const BlockOf = ({ block }: { readonly block: Block }): JSX.Element => {
  switch (block.kind) {
    case "heading":
      return <h2>{block.text}</h2>;
    case "paragraph":
      return <p>{block.text}</p>;
    case "list":
      return (
        <ul>
          {block.items.map((item) => (
            <li>{item}</li>
          ))}
        </ul>
      );
    case "rows":
      return <Lines rows={block.rows} />;
    case "table":
      return <TableBlock table={block} />;
    case "code":
      return (
        <p>
          {block.label} <code>{block.text}</code>
        </p>
      );
  }
};

/** The blocks of each heading in a card of their own. */
const cardsOf = (blocks: readonly Block[]): readonly (readonly Block[])[] => {
  const cards: Block[][] = [];
  for (const block of blocks) {
    const last = cards.at(-1);
    if (last === undefined || block.kind === "heading") cards.push([block]);
    else last.push(block);
  }
  return cards;
};

export interface ClosurePageView {
  readonly document: BlockDocument;
  /** The PDF with the same blocks. */
  readonly pdf: string;
  /** What the parties wrote, as far as the reader may see it; on the page alone. */
  readonly sections: readonly Section[];
}

/** The closure report as a page; below it, for whoever may see them, the words of the parties. */
export const ClosurePage = ({
  view,
  texts,
}: {
  readonly view: ClosurePageView;
  readonly texts: Texts;
}): JSX.Element => {
  const { document, pdf, sections } = view;
  const words = closureTextsFor(texts.language);
  return (
    <Layout texts={texts} title={document.title} reference={document.reference}>
      <h1>
        {document.title} {document.reference}
      </h1>
      <p>
        <a href={pdf}>{words.pdf}</a>
      </p>
      {cardsOf(document.blocks).map((blocks) => (
        <section class="card">
          {blocks.map((block) => (
            <BlockOf block={block} />
          ))}
        </section>
      ))}
      {sections.length > 0 && <h2>{words.words}</h2>}
      <Sections sections={sections} />
    </Layout>
  );
};
