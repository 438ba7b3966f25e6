import { gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { compressed } from "../../../../infra/local/gateway/compress.ts";

const HTML = "text/html; charset=utf-8";
const LONG = "a".repeat(2_000);

test.for([
  [HTML, LONG, "gzip, deflate, br", 1_400, true, "browsers take it"],
  ["application/problem+json", LONG, "gzip", 1_400, true, "JSON is text"],
  [HTML, LONG, "br;q=1.0, gzip;q=0.2", 1_400, true, "taken, if not best"],
  [HTML, LONG, "*", 1_400, true, "takes all"],
  [HTML, LONG, "gzip;q=0, deflate", 1_400, false, "refused by name"],
  [HTML, LONG, undefined, 1_400, false, "nothing was said"],
  [HTML, "short", "gzip", 1_400, false, "one packet holds it"],
  ["application/pdf", LONG, "gzip", 1_400, false, "packed already"],
  [HTML, LONG, "gzip", undefined, false, "the template does not ask for it"],
] as const)("%s of %s for %s from %s bytes on: %s, because %s", ([type, text, accepted, least, isPacked]) => {
  const answer = { status: 200, headers: { "content-type": type }, body: Buffer.from(text) };
  const sent = compressed(answer, accepted, least);
  expect(sent.headers["content-encoding"]).toBe(isPacked ? "gzip" : undefined);
  expect((isPacked ? gunzipSync(sent.body) : sent.body).toString()).toBe(text);
});
