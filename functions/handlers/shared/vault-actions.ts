import type { HttpAnswer } from "../../contracts/http.ts";
import { JSON_TYPE } from "../../contracts/http.ts";
import type { Actor, Fact } from "../../domain/events.ts";
import { ERASURE_REASONS, isErased } from "../../domain/vault/erasure.ts";
import { isVaultSection, latestOf, readSection } from "../../domain/vault/sections.ts";
import type { VaultEntry, VaultSection } from "../../domain/vault/sections.ts";
import type { TypedPart } from "../../pages/vault-part.tsx";
import { deciding } from "./deciding.ts";
import { shownVault } from "./vault-shown.ts";
import type { InVault } from "./vault-parts.ts";

type Form = URLSearchParams;

const byOf = ({ opened: { audience } }: InVault): Actor => ({ ...audience.viewer, contact: audience.contact });

/** Noted before anything is opened or changed: what is not on record does not happen. */
async function note(here: InVault, fact: Fact): Promise<InVault> {
  const { opened, parts } = here;
  const seen = opened.state;
  const state = await deciding({ ...parts, seen }, seen.id, () => ({ facts: [fact], mails: [], requests: [] }));
  return { ...here, opened: { ...opened, state } };
}

async function sendCode(here: InVault): Promise<HttpAnswer> {
  const { opened, parts, secret } = here;
  const { state, at, link } = opened;
  try {
    const code = await parts.codes.make(secret, at);
    const { role, organisation, contact } = link;
    if (code !== undefined)
      await parts.mailer.sendCode({ caseId: state.id, key: "vault", role, organisation, contact, code });
    return shownVault(here, 200, { notice: "code-sent" });
  } catch {
    return shownVault(here, 502, { notice: "code-not-sent" });
  }
}

/** Reads a person's file, and notes that it was read; `undefined` if it was erased. */
async function read(here: InVault, pseudonym: string, as: "page" | "file") {
  const { opened, parts } = here;
  const entries = await parts.vault.read({ caseId: opened.state.id, pseudonym });
  if (entries === "erased") return undefined;
  const sections = [...latestOf(entries).keys()];
  const after = await note(here, { type: "vault-read", pseudonym, sections, as, by: byOf(here) });
  return { after, entries };
}

const gone = (here: InVault): HttpAnswer => shownVault(here, 410, { notice: "erased" });

async function open(here: InVault, pseudonym: string, notice?: "written"): Promise<HttpAnswer> {
  const found = await read(here, pseudonym, "page");
  if (found === undefined) return gone(here);
  const file = { pseudonym, entries: found.entries };
  return shownVault(found.after, 200, { file, ...(notice === undefined ? {} : { notice }) });
}

/** All that is kept of a person, for them to have (hazards, PR-15); the name of the file does not say whose it is. */
async function exported(here: InVault, pseudonym: string): Promise<HttpAnswer> {
  const found = await read(here, pseudonym, "file");
  if (found === undefined) return gone(here);
  const caseId = here.opened.state.id;
  const madeAt = here.opened.at;
  const names = "Human Trafficking Case Data Standard (HTCDS) 2.0 by IOM, CC BY 4.0, where they begin with prs_";
  const file = { case: caseId, pseudonym, madeAt, names, entries: found.entries };
  return {
    status: 200,
    contentType: JSON_TYPE,
    body: `${JSON.stringify(file, undefined, 1)}\n`,
    headers: { "content-disposition": `attachment; filename="${caseId}-person.json"` },
    caseId,
  };
}

const clean = (value: string): string => value.replaceAll("\r\n", "\n").replaceAll("\0", "").toWellFormed();

function typedIn(form: Form, pseudonym: string, section: VaultSection): TypedPart {
  const fields = Object.fromEntries(
    [...form].flatMap(([name, value]) => (name.startsWith("f.") ? [[name.slice(2), clean(value)]] : [])),
  );
  return { pseudonym, section, fields, wrong: [] };
}

async function write(here: InVault, typed: TypedPart): Promise<HttpAnswer> {
  const { opened, parts } = here;
  const { pseudonym, section } = typed;
  const { fields, wrong } = readSection(section, typed.fields);
  if (wrong.length > 0) return shownVault(here, 422, { notice: "wrong-fields", typed: { ...typed, wrong } });
  const names = Object.keys(fields);
  if (names.length === 0) return shownVault(here, 422, { notice: "nothing-written", typed });
  const after = await note(here, { type: "vault-written", pseudonym, section, fields: names, by: byOf(here) });
  const entry: VaultEntry = { section, fields, at: parts.now(), contact: opened.audience.contact };
  const [id = ""] = parts.newIds(1);
  const end = await parts.vault.add({ caseId: opened.state.id, pseudonym }, id, entry);
  return end === "erased" ? gone(after) : open(after, pseudonym, "written");
}

async function erased(here: InVault, pseudonym: string, form: Form): Promise<HttpAnswer> {
  const { opened, parts } = here;
  const because = ERASURE_REASONS.find((reason) => reason === form.get("because"));
  if (because === undefined) return shownVault(here, 422, { notice: "no-reason" });
  const isNoted = isErased(opened.state, pseudonym);
  const after = isNoted ? here : await note(here, { type: "person-erased", pseudonym, because, by: byOf(here) });
  await parts.vault.erase({ caseId: opened.state.id, pseudonym }, parts.now());
  return shownVault(after, 200, { notice: "erased" });
}

async function allowed(here: InVault, pseudonym: string, form: Form): Promise<HttpAnswer> {
  const action = form.get("action");
  if (action === "erase") return erased(here, pseudonym, form);
  if (isErased(here.opened.state, pseudonym)) return gone(here);
  const section = form.get("section") ?? "";
  if (action === "write" && isVaultSection(section)) return write(here, typedIn(form, pseudonym, section));
  if (action === "export") return exported(here, pseudonym);
  return action === "open" ? open(here, pseudonym) : shownVault(here, 400);
}

/** What a form of the vault asks for: a code to the registered address, or with the code to open, write, copy or erase. */
export async function actInVault(here: InVault, form: Form): Promise<HttpAnswer> {
  const { opened, secret, parts } = here;
  if (form.get("action") === "send-code") return sendCode(here);
  const pseudonym = form.get("pseudonym") ?? "";
  if (!opened.state.victims.pseudonyms.includes(pseudonym)) return shownVault(here, 422, { notice: "no-person" });
  const verdict = await parts.codes.verify(secret, (form.get("code") ?? "").trim(), opened.at);
  if (verdict === "right") return allowed(here, pseudonym, form);
  const section = form.get("section") ?? "";
  const typed = isVaultSection(section) ? { typed: typedIn(form, pseudonym, section) } : {};
  return shownVault(here, 403, { notice: "code-wrong", ...typed });
}
