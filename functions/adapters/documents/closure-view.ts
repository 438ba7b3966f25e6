import { canonical } from "../../domain/chain.ts";
import { closureIn } from "../../domain/documents/closure-report.ts";
import { seenClosure } from "../../domain/documents/seen-closure.ts";
import type { ClosurePageView } from "../../pages/document-closure.tsx";
import type { BlockDocument } from "../../pages/document-blocks.ts";
import { closureTextsFor, textsFor } from "../../pages/texts/catalogue.ts";
import type { Section } from "../../pages/section-views.ts";
import { sha256 } from "../hash.ts";
import type { CaseLook } from "../views/case-look.ts";
import { sectionOf } from "../views/in-words.ts";
import { seenOf } from "../views/seen.ts";
import { closureBlocks } from "./closure-blocks.ts";

/**
 * A closure report of whoever looks, as blocks; `undefined` where there is none for them. `history`: all events.
 * The fingerprint is over what the report says, not over its words: in every language it is the same.
 */
export function closureDocument(look: CaseLook, number?: number): BlockDocument | undefined {
  const closure = closureIn(look.history, number);
  const report = closure && seenClosure(closure, look.audience.viewer, look.state);
  if (report === undefined) return undefined;
  const { reader } = look.audience;
  const texts = textsFor(reader.language);
  const words = closureTextsFor(texts.language);
  return {
    language: texts.language,
    title: words.nth(report.number),
    reference: report.reference,
    madeAt: report.closedAt,
    blocks: [
      ...closureBlocks({ report, reader, texts, words }),
      { kind: "heading", text: words.chain },
      { kind: "paragraph", text: words.chainText(report.event.number) },
      { kind: "code", label: words.hash, text: report.event.hash },
      { kind: "code", label: words.fingerprint, text: sha256(canonical(report)) },
    ],
  };
}

/** What the parties wrote about this closure, each as far as the reader may see it. */
function wordsOf(look: CaseLook, number: number | undefined): Section[] {
  const closure = closureIn(look.history, number);
  if (closure === undefined) return [];
  const { viewer, reader, organisations } = look.audience;
  const history = look.history.slice(0, closure.event.number);
  const sources = ["report-finally", "document-closure", "verify-completion", "close-incident"] as const;
  return closure.verifiedBy === undefined
    ? []
    : seenOf({ state: look.state, history, viewer, subject: "" }, sources).map((seen) =>
        sectionOf(seen, { texts: textsFor(reader.language), reader, organisations }),
      );
}

export function closureView(look: CaseLook, pdf: string, number?: number): ClosurePageView | undefined {
  const document = closureDocument(look, number);
  return document === undefined ? undefined : { document, pdf, sections: wordsOf(look, number) };
}
