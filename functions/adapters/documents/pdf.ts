import PDFDocument from "pdfkit";
import type { BlockDocument } from "../../pages/document-blocks.ts";
import { closureTextsFor } from "../../pages/texts/closure-texts.ts";
import { drawBlock } from "./pdf-blocks.ts";
import type { Pdf } from "./pdf-blocks.ts";

/** The bytes of two fonts (WOFF): they are embedded, so that the file looks the same everywhere, in fifty years too. */
export interface Fonts {
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
}

const MARGIN = 56;
const TITLE = 20;
const FOOTER = 8;

const begin = ({ language, title, reference, madeAt }: BlockDocument, { regular, bold }: Fonts): Pdf => {
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
  pdf.registerFont("regular", Buffer.from(regular));
  pdf.registerFont("bold", Buffer.from(bold));
  return pdf;
};

/** The number of each page, below it; no part of what is read out. */
const numberPages = (pdf: Pdf, { language, reference }: BlockDocument): void => {
  const { page: words } = closureTextsFor(language);
  const { start, count } = pdf.bufferedPageRange();
  for (let index = start; index < start + count; index += 1) {
    pdf.switchToPage(index);
    pdf.page.margins.bottom = 0;
    pdf.markContent("Artifact", { type: "Pagination" });
    pdf
      .font("regular")
      .fontSize(FOOTER)
      .text(`${reference}   ${words(index + 1, count)}`, MARGIN, pdf.page.height - MARGIN / 2, { lineBreak: false });
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
      pdf.font("bold").fontSize(TITLE).text(title);
    }),
  );
  pdf.y += MARGIN / 4;
  for (const block of document.blocks) drawBlock(pdf, root, block);
  root.end();
  numberPages(pdf, document);
  pdf.end();
  return bytes;
}
