import { caseStore } from "../../adapters/case-store.ts";
import { directoryStore } from "../../adapters/directory.ts";
import { fonts } from "../../adapters/documents/fonts/fonts.ts";
import { pdfOf } from "../../adapters/documents/pdf.ts";
import { linkStore } from "../../adapters/links.ts";
import { environments } from "../../contracts/environment.ts";
import { toLog } from "../../middleware/log.ts";
import type { BlockDocument } from "../../pages/document-blocks.ts";
import { liveRecorder, systemNow } from "./live.ts";

/** What the documents of a case are made with where they are deployed. */
export function liveDocuments() {
  const env = environments.documents.parse(process.env);
  const recorder = liveRecorder(env.CASE_TABLE);
  return {
    cases: caseStore(recorder),
    links: linkStore(recorder),
    directory: directoryStore(recorder.table),
    pdf: (document: BlockDocument) => pdfOf(document, fonts),
    baseUrl: env.BASE_URL,
    now: systemNow,
    log: toLog,
  };
}
