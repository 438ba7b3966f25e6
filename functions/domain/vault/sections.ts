import * as z from "zod";

/** Long enough for an assessment. Words written here are encrypted with the person's own key and shown nowhere else. */
const text = z.string().trim().min(1).max(10_000);
const line = z.string().trim().min(1).max(500);

/** ISO 639-3, one or more, e.g. `swa, fra`. */
const languages = z.string().regex(/^[a-z]{3}(, ?[a-z]{3})*$/);
/** ISO 3166-1, one or more, e.g. `CD, RW`. */
const countries = z.string().regex(/^[A-Z]{2}(, ?[A-Z]{2})*$/);

/** Values of HTCDS 2.0, `prs_Gender`. */
export const GENDERS = [
  "Feminine",
  "Masculine",
  "TransgenderFeminine",
  "TransgenderMasculine",
  "NonConforming",
  "NonSpecifiedUnknown",
] as const;

/**
 * The coordinator's file of one person, by its parts (process, Step 4.3). Names that begin with `prs_` are those of the
 * Human Trafficking Case Data Standard 2.0; the others are ours, because the standard has none. Every field may be left
 * out: who helps somebody does not always know, and must not have to ask again.
 */
export const VAULT_SECTIONS = {
  identity: z.strictObject({
    prs_FirstName: line.optional(),
    prs_MiddleName: line.optional(),
    prs_SecondName: line.optional(),
    prs_Birthdate: z.iso.date().optional(),
    prs_Gender: z.enum(GENDERS).optional(),
    prs_Citizenship: countries.optional(),
    languages: languages.optional(),
    contact: text.optional(),
    safeContact: text.optional(),
    guardian: text.optional(),
  }),
  contacts: z.strictObject({ everybodyInvolved: text.optional() }),
  assessments: z.strictObject({ assessment: text.optional() }),
  "assistance-plan": z.strictObject({ notes: text.optional() }),
  monitoring: z.strictObject({ notes: text.optional() }),
  talks: z.strictObject({ withVictim: text.optional(), withProviders: text.optional() }),
  feedback: z.strictObject({ words: text.optional() }),
  /** Where the paper is, not the paper: a file can carry what harms whoever opens it (hazards, EM-30). */
  originals: z.strictObject({ document: line.optional(), signedOn: z.iso.date().optional(), keptAt: line.optional() }),
  other: z.strictObject({ notes: text.optional() }),
} as const;

export type VaultSection = keyof typeof VAULT_SECTIONS;
type FieldOf<Section extends VaultSection> = keyof z.infer<(typeof VAULT_SECTIONS)[Section]>;
export type VaultField = { [Section in VaultSection]: FieldOf<Section> }[VaultSection];

export const isVaultSection = (name: string): name is VaultSection => Object.hasOwn(VAULT_SECTIONS, name);

const names = Object.keys(VAULT_SECTIONS).filter(isVaultSection);
/** In the order in which they are shown. */
export const VAULT_SECTION_NAMES: readonly VaultSection[] = names;

export const fieldsOf = (section: VaultSection): readonly string[] => Object.keys(VAULT_SECTIONS[section].shape);

/** What was written at once into one part, by whom and when: a correction is a later entry, and the earlier one stays. */
export const vaultEntrySchema = z.object({
  section: z.string().refine(isVaultSection),
  fields: z.record(z.string(), z.string()),
  at: z.iso.datetime(),
  /** The directory's id of the contact whose link was used. */
  contact: z.string(),
});
export interface VaultEntry {
  readonly section: VaultSection;
  readonly fields: Readonly<Record<string, string>>;
  readonly at: string;
  readonly contact: string;
}

/** The fields that were filled in, as their part wants them; `wrong` names those that can not be taken. */
export function readSection(
  section: VaultSection,
  typed: Readonly<Record<string, string>>,
): { readonly fields: Readonly<Record<string, string>>; readonly wrong: readonly string[] } {
  const filled = Object.fromEntries(Object.entries(typed).filter(([, value]) => value.trim() !== ""));
  const read = VAULT_SECTIONS[section].safeParse(filled);
  if (!read.success) return { fields: {}, wrong: read.error.issues.map(({ path }) => String(path[0] ?? "")) };
  const known = Object.entries(read.data).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return { fields: Object.fromEntries(known), wrong: [] };
}

/** What holds now of each part: what was written last. */
export const latestOf = (entries: readonly VaultEntry[]): ReadonlyMap<VaultSection, VaultEntry> =>
  new Map([...entries].sort((one, other) => (one.at < other.at ? -1 : 1)).map((entry) => [entry.section, entry]));
