import PDFDocument from "pdfkit";
import type { BlockDocument } from "../../pages/document-blocks.ts";
import { drawBlock } from "./pdf-blocks.ts";
import { FONT_FILES, fontFileOf } from "./fonts/ranges.ts";
import type { FontFile } from "./fonts/ranges.ts";
import type { Fonts } from "./fonts/fonts.ts";
import { registeredAs, said, writeText } from "./pdf-text.ts";
import type { Setting, Pdf } from "./pdf-text.ts";
import { closureTextsFor } from "../../pages/texts/catalogue.ts";

const MARGIN = 56;
const TITLE = 20;
const FOOTER = 8;

/** Latin draws what no font has, and numbers; the words below each page come from the catalogue. */
const filesFor = (document: BlockDocument): FontFile[] => {
  const drawn = JSON.stringify([document, closureTextsFor(document.language).page(1, 1)]);
  const used = new Set(Array.from(drawn.normalize("NFC"), fontFileOf));
  return FONT_FILES.filter((file) => file === "latin" || used.has(file));
};

const begin = (document: BlockDocument, fonts: Fonts): Pdf => {
  const { language, title, reference, madeAt } = document;
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
  for (const file of filesFor(document))
    for (const weight of ["regular", "bold"] as const)
      pdf.registerFont(registeredAs(weight, file), fonts(file, weight));
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
 * A document as PDF: tagged, with title and language, for screen readers as for printers (PDF/UA), its fonts embedded, so
 * that it looks the same everywhere, in fifty years too. The same document gives the same bytes.
 */
export async function pdfOf(document: BlockDocument, fonts: Fonts): Promise<Uint8Array> {
  const pdf = begin(document, fonts);
  const bytes = bytesOf(pdf);
  const root = pdf.struct("Document");
  pdf.addStructure(root);
  const title = `${document.title} ${document.reference}`;
  root.add(
    pdf.struct("H1", said(pdf, title), () => {
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
