import type { VaultSection } from "../../../functions/domain/vault/sections.ts";
import { readInbox } from "../mail/inbox.ts";
import { StandInStuck } from "./answering.ts";
import { open, submit } from "./browser.ts";
import type { Page } from "./browser.ts";
import { documentsOf } from "./documents.ts";
import { newestCode } from "./noting.ts";

/** What is written into each part of somebody's file, by the names of its fields. */
type VaultWords = Readonly<Partial<Record<VaultSection, Readonly<Record<string, string>>>>>;

/** Nobody's data: made up, and says so. */
const MADE_UP: VaultWords = {
  identity: { prs_FirstName: "Made-up", prs_SecondName: "Person", languages: "fra, swa" },
};

const formWith = (page: Page, name: string, value?: string) => {
  const found = page.forms.find(({ controls }) =>
    controls.some((control) => control.name === name && (value === undefined || control.value === value)),
  );
  if (found === undefined) throw new StandInStuck("the vault", page, `there is no form with ${name}`);
  return found;
};

/**
 * Registers one person in the vault as the coordinator does: from the case page, with a mailed code, with data that is
 * plainly made up unless `words` are given. Returns the pseudonym; `undefined` where nobody was referred yet.
 */
export async function writeToVault(
  folder: string,
  caseId: string,
  words: VaultWords = MADE_UP,
): Promise<string | undefined> {
  const documents = await documentsOf(folder, caseId, "coordinator");
  if (documents === undefined) return undefined;
  const casePage = await open(documents.replace("/documents/", "/case/"));
  const link = casePage.links.find((address) => address.includes("/vault/"));
  const page = link === undefined ? undefined : await open(link);
  const pseudonym = page === undefined ? undefined : /V-[0-9A-Z]{16}/.exec(page.text)?.[0];
  if (page === undefined || pseudonym === undefined) return undefined;
  const before = (await readInbox(folder)).length;
  const choose = formWith(page, "pseudonym");
  await submit(choose, new Map(), { name: "action", value: "send-code" });
  const code = await newestCode(folder, before);
  const opened = await submit(
    choose,
    new Map([
      ["pseudonym", [pseudonym]],
      ["code", [code]],
    ]),
    { name: "action", value: "open" },
  );
  for (const [section, fields] of Object.entries(words)) {
    const filled = Object.entries(fields).map(([name, value]) => [`f.${name}`, [value]] as const);
    const typed = new Map([...filled, ["code", [code]] as const]);
    const saved = await submit(formWith(opened, "section", section), typed, { name: "action", value: "write" });
    const [first = ""] = Object.values(fields);
    if (!saved.text.includes(first)) throw new StandInStuck("the vault", saved, "what was written is not shown");
  }
  return pseudonym;
}
