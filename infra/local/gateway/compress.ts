import { gzipSync } from "node:zlib";
import type { ApiAnswer } from "../api-answer.ts";

/** Text is worth it; documents are packed already. */
const IS_TEXT = /^(text\/|application\/(json|problem\+json)\b)/;

/** `gzip` as one of the codings that the client takes, and not with a quality of nothing. */
const takesGzip = (accepted: string): boolean =>
  accepted.split(",").some((coding) => /^\s*(gzip|\*)\s*(;\s*q=(?!0(\.0*)?\s*$).*)?$/i.test(coding));

/**
 * An answer as API Gateway sends it to a client that takes `gzip`: compressed from so many bytes on. `least` is the
 * API's `MinimumCompressionSize`; without it nothing is compressed.
 */
export function compressed(answer: ApiAnswer, accepted: string | undefined, least: number | undefined): ApiAnswer {
  const { headers, body } = answer;
  const type = headers["content-type"];
  const isText = typeof type === "string" && IS_TEXT.test(type);
  if (least === undefined || !isText || body.length < least || !takesGzip(accepted ?? "")) return answer;
  return { ...answer, headers: { ...headers, "content-encoding": "gzip" }, body: gzipSync(body) };
}
