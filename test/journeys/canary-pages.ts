import { parse } from "node-html-parser";
import { LANGUAGE_KEY } from "../../functions/pages/texts/languages.ts";
import { readInbox } from "../../infra/local/mail/inbox.ts";
import { answerPlace, type Place } from "./canary-places.ts";
import type { Journey } from "./journey.ts";

/** A page or file as a role was given it. */
export interface Seen extends Place {
  readonly role: string;
}

const roleOf = (address: string): string =>
  /@([a-z]+)-[a-z]\.example$/.exec(address)?.[1] ?? (address.startsWith("operators") ? "operator" : "reporter");

/** A link that was mailed, the role it was mailed to, and what the mail was about. */
interface Mailed {
  readonly link: string;
  readonly role: string;
  readonly subject: string;
}

/** Every link that was mailed, oldest first. */
export async function mailedLinks({ host }: Journey): Promise<Mailed[]> {
  const mails = await readInbox(host.folder);
  return mails.flatMap(({ recipients: [to = ""], links, subject }) =>
    links.map((link) => ({ link, role: roleOf(to), subject })),
  );
}

/** A name for a place that holds no secret. */
const nameOf = (address: string): string => new URL(address).pathname.replace(/\/[\w-]{30,}/, "/…");

/** Links of a page to what else its reader may open; the same in another language is the same. */
const linksIn = (html: string, from: string): string[] =>
  parse(html)
    .querySelectorAll("a")
    .map((anchor) => new URL(anchor.getAttribute("href") ?? "", from))
    .filter(({ origin, searchParams }) => origin === new URL(from).origin && !searchParams.has(LANGUAGE_KEY))
    .map(({ origin, pathname, search }) => `${origin}${pathname}${search}`);

/** Everything that a role comes to by links from a page, files too. GET changes nothing. */
async function everythingFrom(start: string, role: string): Promise<Seen[]> {
  const seen = new Map<string, Seen>();
  let next = [start];
  while (next.length > 0) {
    const found = await Promise.all(
      next.map(async (address) => {
        const response = await fetch(address);
        const isPage = response.headers.get("content-type")?.includes("html") === true;
        const copy = response.clone();
        seen.set(address, { role, ...(await answerPlace(response, nameOf(address))) });
        return isPage ? linksIn(await copy.text(), address) : [];
      }),
    );
    next = [...new Set(found.flat())].filter((address) => !seen.has(address));
  }
  return [...seen.values()];
}

const asForm = {
  method: "POST",
  headers: { "content-type": "application/x-www-form-urlencoded", "sec-fetch-site": "same-origin", origin: "null" },
};

/** A copy of the case file, read from its first page to its last. */
async function caseFileOf(link: string, role: string): Promise<Seen[]> {
  const seen: Seen[] = [];
  let how: RequestInit | undefined = asForm;
  let next: string | undefined = `${link.replace("/case/", "/documents/")}/case-file`;
  while (next !== undefined) {
    const response: Response = await fetch(next, how);
    const html = await response.clone().text();
    seen.push({ role, ...(await answerPlace(response, nameOf(next))) });
    next = /href="([^"]*\/case-file-page-\d+)"/.exec(html)?.[1];
    how = undefined;
  }
  return seen;
}

/** What is behind the same secret though no link leads there: copies are made by a button, the vault is another's. */
async function behind(link: string, role: string): Promise<Seen[]> {
  const at = (path: string) => link.replace("/case/", path);
  const looks: [address: string, how?: RequestInit][] = [
    [`${at("/documents/")}/case-file.json`, asForm],
    [`${at("/documents/")}/closure-report`],
    [`${at("/documents/")}/closure-report.pdf`],
    [`${at("/documents/")}/plan-1`],
    [at("/vault/")],
    [`${at("/library/")}?words=Kabila`],
    [`${at("/library/")}?words=visits`],
    [at("/scorecard/")],
    [`${at("/scorecard/")}/scorecard.csv`],
    [`${at("/scorecard/")}/scorecard.json`],
  ];
  return Promise.all(
    looks.map(async ([address, how]) => ({ role, ...(await answerPlace(await fetch(address, how), nameOf(address))) })),
  );
}

/**
 * What each role is shown: behind each link that was mailed to it; from the last link to the case on to everything it
 * leads to; and what is behind that secret though no link leads there.
 */
export async function everythingSeen(run: Journey): Promise<Seen[]> {
  const links = await mailedLinks(run);
  const last = new Map(links.filter(({ link }) => link.includes("/case/")).map(({ role, link }) => [role, link]));
  // Links to the case all lead to the same page, and what is asked each month looks the same: of each kind the last.
  const kinds = new Map(
    links
      .filter(({ link }) => !link.includes("/case/"))
      .map((mailed) => [`${mailed.role} ${mailed.subject.replaceAll(/\d/g, "")}`, mailed]),
  );
  const mailed: Seen[] = [];
  for (const { link, role } of kinds.values())
    mailed.push({ role, ...(await answerPlace(await fetch(link), nameOf(link))) });
  const linked = [];
  for (const [role, link] of last) {
    linked.push(...(await everythingFrom(link, role)), ...(await caseFileOf(link, role)));
    linked.push(...(await behind(link, role)));
  }
  return [...mailed, ...linked];
}
