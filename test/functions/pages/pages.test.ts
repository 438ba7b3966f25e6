import { createHash } from "node:crypto";
import { parse } from "node-html-parser";
import { describe, expect, test } from "vitest";
import { isRequestId, REQUESTS } from "../../../functions/domain/requests/table.ts";
import {
  casePage,
  errorPage,
  freshLinkSentPage,
  receiptPage,
  requestPage,
  statusPage,
  unknownLinkPage,
} from "../../../functions/pages/all-pages.tsx";
import { isInParts } from "../../../functions/pages/forms/parts.ts";
import { CONTENT_SECURITY_POLICY, PAGE_HEADERS } from "../../../functions/pages/security.ts";
import { ERROR_PAGES } from "../../../functions/pages/notices.ts";
import { caseView, receiptView, requestIds, requestView, statusView } from "./views.ts";

const pages: [string, string][] = [
  ...requestIds.map((id): [string, string] => [id, requestPage(requestView(id))]),
  ["receipt", receiptPage(receiptView)],
  ["case", casePage(caseView)],
  ["status", statusPage(statusView)],
  ["unknown link", unknownLinkPage({ freshLinkAction: "../fresh-link" })],
  ["fresh link sent", freshLinkSentPage()],
  ...ERROR_PAGES.map((kind): [string, string] => [kind, errorPage({ kind })]),
];

/** What is asked in parts is at most 30 KB each (page-size.test.ts); all at once, as here, it is sent to nobody. */
const mostBytes = (name: string): number => (isRequestId(name) && isInParts(name) ? 75_000 : 30_000);

describe.for(pages)("the page %s", ([name, html]) => {
  const root = parse(html);

  test("says its language, has one heading and a title", () => {
    expect(html.startsWith("<!doctype html>")).toBe(true);
    expect(root.querySelector("html")?.getAttribute("lang")).toBe("en-GB");
    expect(root.querySelectorAll("h1")).toHaveLength(1);
    expect(root.querySelector("title")?.text).not.toBe("");
  });

  test("loads nothing, runs nothing, and has only the style that its policy allows", () => {
    expect(html).not.toMatch(/<(script|img|link|iframe|object|base)\b|\son[a-z]+=|javascript:|\sstyle=/i);
    const styles = root.querySelectorAll("style").map((style) => style.innerHTML);
    const hash = createHash("sha256")
      .update(styles[0] ?? "")
      .digest("base64");
    expect(styles).toHaveLength(1);
    expect(CONTENT_SECURITY_POLICY).toContain(`'sha256-${hash}'`);
  });

  test("labels every control, and has every id once", () => {
    const ids = root.querySelectorAll("[id]").map((element) => element.getAttribute("id")!);
    expect(new Set(ids).size).toBe(ids.length);
    for (const control of root.querySelectorAll("input:not([type=hidden]), select, textarea")) {
      const id = control.getAttribute("id");
      const labelled = control.closest("label") ?? (id === undefined ? null : root.querySelector(`label[for="${id}"]`));
      expect(labelled?.text.trim() ?? "", control.outerHTML).not.toBe("");
    }
    for (const reference of root.querySelectorAll("[aria-describedby]"))
      for (const id of reference.getAttribute("aria-describedby")!.split(" ")) expect(ids).toContain(id);
  });

  test("chooses nothing for anybody", () => {
    expect(html).not.toMatch(/\schecked|\sselected/);
  });

  test("is small", () => {
    expect(Buffer.byteLength(html)).toBeLessThan(mostBytes(name));
  });
});

describe("the page of a request", () => {
  test("shows problems first, beside the field, and what was typed", () => {
    const html = requestPage(
      requestView("investigate-allegation", {
        typed: new Map([
          ["decision", ["substantiated"]],
          ["facts.people.identified", ["many"]],
          ["reasons", ["<b>because</b>"]],
        ]),
        problems: [
          { field: "facts.people.identified", code: "malformed" },
          { field: "facts.incident.ongoing", code: "malformed" },
          { field: "facts.links", code: "missing", clause: "step-1-linkage" },
          { field: "facts.links.0.unheard-of", code: "needed" },
          { field: "", code: "changed-meanwhile" },
        ],
      }),
    );
    const root = parse(html);
    const links = root.querySelectorAll("[role=alert] a").map((link) => link.getAttribute("href"));
    expect(links).toEqual(["#facts.people.identified", "#facts.incident.ongoing", "#facts.links", "#facts.links"]);
    const field = root.querySelector('[id="facts.people.identified"]')!;
    expect(field.getAttribute("value")).toBe("many");
    expect(field.getAttribute("aria-describedby")).toContain("facts.people.identified-error");
    expect(root.querySelector('[id="facts.people.identified-error"]')?.text).toContain("whole number");
    expect(root.querySelector('[id="facts.incident.ongoing-error"]')?.text).toContain("needed");
    expect(root.querySelector("input[name=decision][value=substantiated]")?.hasAttribute("checked")).toBe(true);
    expect(html).toContain("&lt;b>because");
    expect(root.querySelector("title")?.text).toMatch(/^Problem/);
  });

  test("carries what was shown, and asks for the code where the risk is high", () => {
    const high = requestIds.filter((id) => REQUESTS[id].highRisk);
    expect(high.length).toBeGreaterThan(3);
    for (const id of requestIds) {
      const root = parse(requestPage(requestView(id)));
      expect(root.querySelector("input[name=_revision]")?.getAttribute("value")).toBe("2");
      expect(root.querySelector("input[name=_shown]")?.getAttribute("value")).toMatch(/^3f1c/);
      expect(root.querySelector("input[name=_code]") !== null, id).toBe(high.includes(id));
    }
  });

  test("shows as many rows as asked for, each with names of its own", () => {
    const view = requestView("raise-funds", {
      rows: new Map([["pledges", 3]]),
      typed: new Map([["pledges.1.amount", ["5"]]]),
    });
    const root = parse(requestPage(view));
    const amounts = root.querySelectorAll("input").filter((input) => input.getAttribute("name")?.endsWith(".amount"));
    expect(amounts.map((input) => [input.getAttribute("name"), input.getAttribute("value")])).toEqual([
      ["pledges.0.amount", ""],
      ["pledges.1.amount", "5"],
      ["pledges.2.amount", ""],
    ]);
    expect(root.querySelector('button[value="add:pledges"]')).not.toBeNull();
  });

  test("decides by one button only", () => {
    const root = parse(requestPage(requestView("approve-plan")));
    expect(root.querySelectorAll("button[value=decide]")).toHaveLength(1);
    expect(root.querySelectorAll("form button")[0]?.getAttribute("value")).toBe("check");
  });
});

test("a receipt for whoever came later says who decided, by role only", () => {
  const html = receiptPage({ ...receiptView, seen: "others" });
  expect(html).toContain("audit programme");
  expect(html).toContain("This has been decided");
});

test("the headers cover what the architecture asks for", () => {
  expect(PAGE_HEADERS).toMatchObject({
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
  });
  expect(CONTENT_SECURITY_POLICY).toMatch(
    /^default-src 'none'; style-src(?: 'sha256-[^']+'){3}; form-action 'self'; frame-ancestors 'none'; base-uri 'none'$/,
  );
});
