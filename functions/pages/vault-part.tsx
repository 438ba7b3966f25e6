import type { JSX } from "preact";
import { GENDERS, fieldsOf } from "../domain/vault/sections.ts";
import type { VaultEntry, VaultSection } from "../domain/vault/sections.ts";
import { Lines } from "./sections.tsx";
import { timeOf } from "./texts/dates.ts";
import type { Reader } from "./texts/dates.ts";
import type { Texts } from "./texts/texts.ts";
import type { VaultTexts } from "./texts/vault-texts.ts";

/** Fields of one part that could not be saved, as they were typed. */
export interface TypedPart {
  readonly pseudonym: string;
  readonly section: VaultSection;
  readonly fields: Readonly<Record<string, string>>;
  readonly wrong: readonly string[];
}

interface PartProps {
  readonly reader: Reader;
  readonly action: string;
  readonly pseudonym: string;
  readonly section: VaultSection;
  /** Of this part, oldest first. */
  readonly entries: readonly VaultEntry[];
  readonly words: VaultTexts;
  readonly texts: Texts;
  readonly typed?: TypedPart;
}

/** What is chosen from a list or is one short line; all else is room for words. */
const SHORT = new Set([
  "prs_FirstName",
  "prs_MiddleName",
  "prs_SecondName",
  "prs_Citizenship",
  "languages",
  "document",
]);
const DAYS = new Set(["prs_Birthdate", "signedOn"]);

const labelOf = (name: string, { fields }: VaultTexts): string =>
  new Map<string, string>(Object.entries(fields)).get(name) ?? name;

/** A value of the standard in words; what people wrote stays as it is. */
const valueOf = (name: string, value: string, { genders }: VaultTexts): string =>
  name === "prs_Gender"
    ? (GENDERS.map((one) => [one, genders[one]]).find(([one]) => one === value)?.[1] ?? value)
    : value;

interface ControlProps {
  readonly name: string;
  readonly id: string;
  readonly value: string;
  readonly words: VaultTexts;
}

const Control = ({ name, id, value, words }: ControlProps): JSX.Element => {
  const common = { id, name: `f.${name}`, autocomplete: "off" } as const;
  if (name === "prs_Gender")
    return (
      <select {...common}>
        {["", ...GENDERS].map((one) => (
          <option value={one} selected={one === value}>
            {valueOf(name, one, words)}
          </option>
        ))}
      </select>
    );
  if (DAYS.has(name)) return <input {...common} type="date" value={value} />;
  if (SHORT.has(name)) return <input {...common} value={value} maxLength={500} />;
  return (
    <textarea {...common} rows={4} maxLength={10_000}>
      {value}
    </textarea>
  );
};

const WriteForm = ({ action, pseudonym, section, entries, words, typed }: PartProps): JSX.Element => {
  const fields = typed?.fields ?? entries.at(-1)?.fields ?? {};
  return (
    <form method="post" action={action}>
      <p class="help">{words.writeHelp}</p>
      <input type="hidden" name="pseudonym" value={pseudonym} />
      <input type="hidden" name="section" value={section} />
      {fieldsOf(section).map((name) => (
        <div class="f">
          <label for={`${section}-${name}`}>
            {typed?.wrong.includes(name) === true && <strong>! </strong>}
            {labelOf(name, words)}
          </label>
          <Control name={name} id={`${section}-${name}`} value={fields[name] ?? ""} words={words} />
        </div>
      ))}
      <div class="f">
        <label for={`code-${section}`}>{words.code}</label>
        <input id={`code-${section}`} name="code" inputmode="numeric" autocomplete="one-time-code" maxLength={6} />
      </div>
      <button name="action" value="write">
        {words.save}
      </button>
    </form>
  );
};

const Entry = ({ entry, reader, words, texts }: Omit<PartProps, "entries"> & { readonly entry: VaultEntry }) => (
  <>
    <Lines
      rows={Object.entries(entry.fields).map(([name, value]) => ({
        label: labelOf(name, words),
        value: valueOf(name, value, words),
      }))}
    />
    <p class="soft">{words.writtenAt(timeOf(entry.at, reader, texts), entry.contact)}</p>
  </>
);

/** One part of a person's file: what holds now, what was written before, and the form to write or correct. */
export const VaultPart = (props: PartProps): JSX.Element => {
  const { section, entries, words, typed } = props;
  const earlier = entries.slice(0, -1).reverse();
  const latest = entries.at(-1);
  return (
    <section class="card">
      <h3>{words.sections[section]}</h3>
      {latest !== undefined && <Entry {...props} entry={latest} />}
      {latest === undefined && typed === undefined && <p class="soft">{words.nothingYet}</p>}
      {earlier.length > 0 && (
        <details>
          <summary>{words.earlier}</summary>
          {earlier.map((entry) => (
            <Entry {...props} entry={entry} />
          ))}
        </details>
      )}
      <details open={typed !== undefined}>
        <summary>{words.write}</summary>
        <WriteForm {...props} />
      </details>
    </section>
  );
};
