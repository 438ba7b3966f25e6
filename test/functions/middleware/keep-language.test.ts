import fc from "fast-check";
import { expect, test } from "vitest";
import { HTML, JSON_TYPE } from "../../../functions/contracts/http.ts";
import { keepLanguage } from "../../../functions/middleware/keep-language.ts";

const secret = "s".repeat(43);
const OURS = `https://cases.example/live/request/${secret}`;
const request = { method: "GET", route: "/request/{secret}", secret, header: () => undefined, body: Buffer.alloc(0) };
const kept = (body: string, language?: string, contentType = HTML) =>
  keepLanguage({ status: 200, contentType, body }, language === undefined ? request : { ...request, language }).body;

test.for([
  [`<a href="${OURS}">`, `<a href="${OURS}?language=fr">`, "a link behind the same secret"],
  [`<a href="${OURS}/budget">`, `<a href="${OURS}/budget?language=fr">`, "a page below it"],
  [`<a href="${OURS}/budget#f">`, `<a href="${OURS}/budget?language=fr#f">`, "a place on it"],
  [`<a href="${OURS}?page=2&amp;words=x">`, `<a href="${OURS}?page=2&amp;words=x&amp;language=fr">`, "a query goes on"],
  [`<a href="?overdue=1">`, `<a href="?overdue=1&amp;language=fr">`, "a query of this page"],
  [`<form action="${OURS}">`, `<form action="${OURS}?language=fr">`, "a form"],
  [
    `<form action="https://cases.example/fresh-link">`,
    `<form action="https://cases.example/fresh-link?language=fr">`,
    "the way back",
  ],
  [`<a href="?language=es">`, `<a href="?language=es">`, "the choice of another language"],
  [`<a href="#main">`, `<a href="#main">`, "a place on this page"],
  [`<a href="https://news.example/story">`, `<a href="https://news.example/story">`, "an address of others"],
  [`<p>href=&quot;${OURS}&quot;</p>`, `<p>href=&quot;${OURS}&quot;</p>`, "what somebody wrote"],
] as const)("%s becomes %s: %s", ([before, after]) => {
  expect(kept(before, "fr")).toBe(after);
  expect(kept(before)).toBe(before);
});

test("a file stays as it is", () => {
  const json = `{"a": " href=\\"${OURS}\\""}`;
  expect(kept(json, "fr", JSON_TYPE)).toBe(json);
});

test("a POST is sent on in the same language, and never elsewhere", () => {
  const sent = (location: string) =>
    keepLanguage({ status: 303, contentType: HTML, body: "", headers: { location } }, { ...request, language: "fr" });
  expect(sent(OURS).headers?.["location"]).toBe(`${OURS}?language=fr`);
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true }), (location) => {
      expect(new URL(sent(location).headers?.["location"] ?? "").host).toBe(new URL(location).host);
    }),
  );
});
