import { readdirSync, readFileSync } from "node:fs";
import { request as send } from "node:http";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { SECURITY_HEADERS } from "../../functions/pages/security.ts";
import type { Host } from "../../infra/local/hosted.ts";
import { readInbox } from "../../infra/local/mail/inbox.ts";
import { baseOf } from "../../infra/local/rehearse/setup.ts";
import { journey, startedHost } from "../journeys/journey.ts";

interface Got {
  readonly status: number;
  /** Names as they were sent, each as often as it was sent. */
  readonly names: readonly string[];
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** Written out: a header that is taken from the list is missed here. What each is for stands beside the list. */
const EXPECTED = {
  "cache-control": "no-store",
  "referrer-policy": "no-referrer",
  "strict-transport-security": "max-age=63072000; includeSubDomains",
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "x-robots-tag": "noindex, nofollow",
} as const;
const POLICY = ["default-src 'none'", "form-action 'self'", "frame-ancestors 'none'", "base-uri 'none'"] as const;

const get = (url: string, method = "GET", body = ""): Promise<Got> =>
  new Promise((resolve, reject) => {
    const asked = send(url, { method, headers: { accept: "text/html" } }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () =>
        resolve({
          status: response.statusCode ?? 0,
          names: response.rawHeaders.filter((_, index) => index % 2 === 0),
          headers: response.headers,
          body: Buffer.concat(chunks).toString(),
        }),
      );
    });
    asked.on("error", reject).end(body);
  });

describe("the deployed routes, by HTTP", () => {
  let host: Host;
  let links: string[] = [];
  let base = "";
  beforeAll(async () => {
    const started = await startedHost();
    host = started.host;
    await journey({ host, until: "determine-response" });
    base = baseOf(host);
    links = (await readInbox(host.folder)).flatMap((mail) => mail.links);
    return started.stop;
  });

  test("EM-01: HEAD on every mailed link says what GET says, without a body; neither changes anything", async () => {
    const before = host.counts().dynamodb;
    for (const link of links.slice(0, 12)) {
      const [head, page] = [await get(link, "HEAD"), await get(link)];
      expect(head.body).toBe("");
      expect(head.status).toBe(page.status);
      const others = Object.entries(page.headers).filter(([name]) => name !== "content-length");
      expect(head.headers).toMatchObject(Object.fromEntries(others));
    }
    const writes = (counts: Readonly<Record<string, number>>) =>
      Object.entries(counts).flatMap(([name, count]) => (/Put|Update|Delete|TransactWrite/.test(name) ? [count] : []));
    expect(writes(host.counts().dynamodb)).toEqual(writes(before));
  });

  const STRANGE: readonly [method: string, path: string][] = [
    ["GET", "/request/unknown"],
    ["HEAD", "/request/unknown"],
    ["GET", "/"],
    ["GET", "/nothing/here"],
    ["OPTIONS", "/request/unknown"],
    ["PUT", "/request/unknown"],
    ["DELETE", "/case/unknown"],
    ["TRACE", "/status/unknown"],
    ["POST", "/request/unknown"],
    ["POST", "/fresh-link"],
    ["POST", "/allegations"],
    ["GET", "/allegations"],
  ];
  test.for(STRANGE)("EM-20, EM-33: %s %s is refused with every security header, each once", async ([method, path]) => {
    const { status, names, headers } = await get(`${base}${path}`, method);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    for (const [name, value] of Object.entries(SECURITY_HEADERS))
      if (name !== "Content-Security-Policy") expect(headers[name.toLowerCase()], name).toBe(value);
    expect(headers).toMatchObject(EXPECTED);
    expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
    const lower = names.map((name) => name.toLowerCase());
    expect(lower).toEqual([...new Set(lower)]);
    expect(headers["access-control-allow-origin"]).toBeUndefined();
    expect(headers["set-cookie"]).toBeUndefined();
  });

  test("EM-20, EM-22, EM-33: a page that is shown has every security header, each once", async () => {
    for (const link of links.slice(0, 5)) {
      const { names, headers } = await get(link);
      for (const [name, value] of Object.entries(SECURITY_HEADERS)) expect(headers[name.toLowerCase()]).toBe(value);
      expect(headers).toMatchObject(EXPECTED);
      for (const directive of POLICY) expect(headers["content-security-policy"]).toContain(directive);
      const lower = names.map((name) => name.toLowerCase());
      expect(lower).toEqual([...new Set(lower)]);
    }
  });

  test("EM-16: no log of any function holds a link's secret or an address", async () => {
    const folder = join(host.folder, "logs");
    const logs = readdirSync(folder).map((name) => readFileSync(join(folder, name), "utf8"));
    expect(logs.join("").length).toBeGreaterThan(1_000);
    const secrets = links.map((link) => link.split("/").at(-1) ?? "");
    const addresses = (await readInbox(host.folder)).flatMap(({ recipients }) => recipients);
    expect(secrets.length).toBeGreaterThan(5);
    for (const log of logs) for (const word of [...secrets, ...addresses]) expect(log.includes(word)).toBe(false);
  });
});
