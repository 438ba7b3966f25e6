import PDFDocument from "pdfkit";
import type { BlockDocument } from "../../pages/document-blocks.ts";
import { drawBlock } from "./pdf-blocks.ts";
import { FONT_FILES } from "./font-ranges.ts";
import type { FontFile } from "./font-ranges.ts";
import { fontName, writeText } from "./pdf-text.ts";
import type { Setting, Weight, Pdf } from "./pdf-text.ts";
import { closureTextsFor } from "../../pages/texts/catalogue.ts";

/**
 * The bytes of the fonts (WOFF), by the letters they hold: those in use are embedded, so that the file looks the same
 * everywhere, in fifty years too.
 */
export type Fonts = Readonly<Record<FontFile, Readonly<Record<Weight, Uint8Array>>>>;

const MARGIN = 56;
const TITLE = 20;
const FOOTER = 8;

const begin = ({ language, title, reference, madeAt }: BlockDocument, fonts: Fonts): Pdf => {
  const at = new Date(madeAt);
  const options: PDFKit.PDFDocumentOptions = {
    size: "A4",
    margin: MARGIN,
    pdfVersion: "1.7",
    tagged: true,
    lang: language,
    displayTitle: true,
    bufferPages: true,
    // Without it pdfkit would look for Helvetica's metrics in a file that the bundle does not have.
    font: "",
    info: { Title: `${title} ${reference}`, CreationDate: at, ModDate: at },
  };
  // Its types do not know of PDF/UA yet, the package does.
  const pdf = new PDFDocument(Object.assign(options, { subset: "PDF/UA" }));
  for (const file of FONT_FILES) {
    pdf.registerFont(fontName("regular", file), Buffer.from(fonts[file].regular));
    pdf.registerFont(fontName("bold", file), Buffer.from(fonts[file].bold));
  }
  return pdf;
};

const settingOf = ({ page }: Pdf): Setting => ({ weight: "regular", size: FOOTER, width: page.width - 2 * MARGIN });

/** The number of each page, below it; no part of what is read out. */
const numberPages = (pdf: Pdf, { language, reference }: BlockDocument): void => {
  const { page: words } = closureTextsFor(language);
  const { start, count } = pdf.bufferedPageRange();
  for (let index = start; index < start + count; index += 1) {
    pdf.switchToPage(index);
    pdf.page.margins.bottom = 0;
    pdf.markContent("Artifact", { type: "Pagination" });
    pdf.y = pdf.page.height - MARGIN / 2;
    writeText(pdf, `${reference}   ${words(index + 1, count)}`, MARGIN, { ...settingOf(pdf), size: FOOTER });
    pdf.endMarkedContent();
  }
};

const bytesOf = (pdf: Pdf): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    pdf.on("data", (chunk: Buffer) => chunks.push(chunk));
    pdf.on("end", () => {
      resolve(Buffer.concat(chunks));
    });
    pdf.on("error", reject);
  });

/**
 * A document as PDF: tagged, with title and language, for screen readers as for printers (PDF/UA). The same document
 * gives the same bytes.
 */
export async function pdfOf(document: BlockDocument, fonts: Fonts): Promise<Uint8Array> {
  const pdf = begin(document, fonts);
  const bytes = bytesOf(pdf);
  const root = pdf.struct("Document");
  pdf.addStructure(root);
  const title = `${document.title} ${document.reference}`;
  root.add(
    pdf.struct("H1", {}, () => {
      writeText(pdf, title, MARGIN, { ...settingOf(pdf), weight: "bold", size: TITLE });
    }),
  );
  pdf.y += MARGIN / 4;
  for (const block of document.blocks) drawBlock(pdf, root, block);
  root.end();
  numberPages(pdf, document);
  pdf.end();
  return bytes;
}
