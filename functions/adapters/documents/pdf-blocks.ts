import { heightOf, said, writeText } from "./pdf-text.ts";
import type { Setting, Pdf } from "./pdf-text.ts";
import type { Block } from "../../pages/document-blocks.ts";

type Structure = PDFKit.PDFStructureElement;

/** Points: 72 to the inch. */
const GAP = 6;
const BODY = 10;
const HEADING = 13;
const INK = "#1b2327";
const SOFT = "#4a555b";
const LINE = "#d5dbd8";

const widthOf = ({ page }: Pdf): number => page.width - page.margins.left - page.margins.right;
const bottomOf = ({ page }: Pdf): number => page.height - page.margins.bottom;

/** A line of a table, or a heading with what follows it, is not torn apart between two pages. */
const keepTogether = (pdf: Pdf, height: number): void => {
  if (pdf.y + height > bottomOf(pdf)) pdf.addPage();
};

const paragraph = (pdf: Pdf, parent: Structure, text: string): void => {
  parent.add(
    pdf.struct("P", said(pdf, text), () => {
      pdf.fillColor(INK);
      writeText(pdf, text, pdf.page.margins.left, { weight: "regular", size: BODY, width: widthOf(pdf) });
    }),
  );
  pdf.y += GAP;
};

const heading = (pdf: Pdf, parent: Structure, text: string): void => {
  keepTogether(pdf, HEADING * 5);
  pdf.y += GAP * 1.5;
  parent.add(
    pdf.struct("H2", said(pdf, text), () => {
      pdf.fillColor(INK);
      writeText(pdf, text, pdf.page.margins.left, { weight: "bold", size: HEADING, width: widthOf(pdf) });
    }),
  );
  pdf.y += GAP;
};

interface Cell {
  readonly text: string;
  readonly tag: "TH" | "TD";
  readonly bold: boolean;
  readonly align: "start" | "end";
}

interface Grid {
  /** Shares of the width, of which the sum is 1. */
  readonly shares: readonly number[];
  readonly parent: Structure;
}

const cellWidths = (pdf: Pdf, { shares }: Grid): number[] => shares.map((share) => share * widthOf(pdf) - GAP);

const settingOf = ({ bold, align }: Cell, width: number): Setting => ({
  weight: bold ? "bold" : "regular",
  size: BODY,
  width,
  align,
});

const heightOfRow = (pdf: Pdf, cells: readonly Cell[], widths: readonly number[]): number =>
  Math.max(...cells.map((cell, index) => heightOf(pdf, cell.text, settingOf(cell, widths[index] ?? 0))));

/** Draws the cells of a line beside each other, and a thin line below that readers of the tags do not hear of. */
const row = (pdf: Pdf, grid: Grid, cells: readonly Cell[]): void => {
  const widths = cellWidths(pdf, grid);
  const height = heightOfRow(pdf, cells, widths);
  keepTogether(pdf, height + GAP);
  const top = pdf.y;
  let start = pdf.page.margins.left;
  const line = pdf.struct("TR");
  grid.parent.add(line);
  cells.forEach((cell, index) => {
    const at = start;
    const width = widths[index] ?? 0;
    line.add(
      pdf.struct(cell.tag, said(pdf, cell.text), () => {
        pdf.fillColor(cell.tag === "TH" ? SOFT : INK);
        pdf.y = top;
        writeText(pdf, cell.text, at, settingOf(cell, width));
      }),
    );
    start += width + GAP;
  });
  line.end();
  pdf.y = top + height + GAP / 2;
  pdf.markContent("Artifact", { type: "Layout" });
  pdf
    .moveTo(pdf.page.margins.left, pdf.y)
    .lineTo(pdf.page.margins.left + widthOf(pdf), pdf.y)
    .lineWidth(0.5)
    .stroke(LINE);
  pdf.endMarkedContent();
  pdf.y += GAP / 2;
};

const inTable = (pdf: Pdf, parent: Structure, draw: (table: Structure) => void): void => {
  const table = pdf.struct("Table");
  parent.add(table);
  draw(table);
  table.end();
  pdf.y += GAP;
};

const sharesOf = (columns: number): number[] => {
  const first = columns > 2 ? 0.4 : 0.5;
  return [first, ...Array.from({ length: columns - 1 }, () => (1 - first) / (columns - 1))];
};

type Of<Kind extends Block["kind"]> = Extract<Block, { kind: Kind }>;

const table = (pdf: Pdf, parent: Structure, { columns, rows, amounts = [], sum = false }: Of<"table">): void => {
  const cell = (text: string, index: number, over: Partial<Cell>): Cell => ({
    text,
    tag: "TD",
    bold: false,
    align: amounts.includes(index) ? "end" : "start",
    ...over,
  });
  inTable(pdf, parent, (structure) => {
    const grid = { shares: sharesOf(columns.length), parent: structure };
    row(
      pdf,
      grid,
      columns.map((text, index) => cell(text, index, { tag: "TH", bold: true })),
    );
    rows.forEach((cells, at) => {
      const bold = sum && at === rows.length - 1;
      row(
        pdf,
        grid,
        cells.map((text, index) => cell(text, index, { bold })),
      );
    });
  });
};

/** Labels and values: a table of two columns, whose first one is a heading of its line. */
const rows = (pdf: Pdf, parent: Structure, { rows: lines }: Of<"rows">): void =>
  inTable(pdf, parent, (structure) => {
    for (const { label, value } of lines)
      row(pdf, { shares: [0.4, 0.6], parent: structure }, [
        { text: label, tag: "TH", bold: false, align: "start" },
        { text: value, tag: "TD", bold: false, align: "start" },
      ]);
  });

const list = (pdf: Pdf, parent: Structure, { items }: Of<"list">): void => {
  const structure = pdf.struct("L");
  parent.add(structure);
  for (const item of items) {
    const entry = pdf.struct("LI");
    structure.add(entry);
    const body = () => {
      const at = pdf.page.margins.left + GAP * 2;
      pdf.fillColor(INK);
      writeText(pdf, `– ${item}`, at, { weight: "regular", size: BODY, width: widthOf(pdf) - GAP * 2 });
    };
    entry.add(pdf.struct("LBody", said(pdf, item), body));
    entry.end();
  }
  structure.end();
  pdf.y += GAP;
};

type Draw<Kind extends Block["kind"]> = (pdf: Pdf, parent: Structure, block: Of<Kind>) => void;

const DRAW: { readonly [Kind in Block["kind"]]: Draw<Kind> } = {
  heading: (pdf, parent, { text }) => {
    heading(pdf, parent, text);
  },
  paragraph: (pdf, parent, { text }) => {
    paragraph(pdf, parent, text);
  },
  list,
  rows,
  table,
  code: (pdf, parent, { label, text }) => {
    paragraph(pdf, parent, `${label}: ${text}`);
  },
};

const draw = <Kind extends Block["kind"]>(pdf: Pdf, parent: Structure, block: Of<Kind> & { kind: Kind }): void => {
  DRAW[block.kind](pdf, parent, block);
};

/** Draws a block at the place where the document stands, and its tags with it. */
export const drawBlock = (pdf: Pdf, parent: Structure, block: Block): void => {
  draw(pdf, parent, block);
};
