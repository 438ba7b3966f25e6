import * as z from "zod";
import { REMINDERS } from "./rules/gathering.ts";
import { ROLES } from "./vocabulary.ts";

/** Names and addresses reach mail headers: no line breaks, no NUL (hazards, EM-24). */
const oneLine = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .regex(/^[^\r\n\0]*$/);

const isTimeZone = (zone: string): boolean => {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: zone }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
};

/** Looking up a zone takes longer than reading the rest of a directory: each name is looked up once. */
const lookedUp = new Map<string, boolean>();

const timeZone = z.string().refine((zone) => {
  const known = lookedUp.get(zone) ?? isTimeZone(zone);
  lookedUp.set(zone, known);
  return known;
});

/** A person of an organisation who receives mail. `language`: BCP 47; `timeZone`: IANA. */
export const contactSchema = z.object({
  id: z.string().regex(/^[a-z0-9-]{1,60}$/),
  name: oneLine,
  email: z.email().max(254),
  language: z.string().regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/),
  timeZone,
  /** Reminders one by one, or together once a day or a week; what is asked first and escalations come at once. */
  reminders: z.enum(REMINDERS).default("each"),
  /** What they chose themselves; counts instead. */
  ownReminders: z.enum(REMINDERS).optional(),
  /** Days where they are, both included; `standIn`: the id of a colleague. */
  away: z.object({ from: z.iso.date(), until: z.iso.date(), standIn: z.string() }).optional(),
});
export type Contact = z.infer<typeof contactSchema>;

/**
 * An organisation of the directory. The first contact is asked; the others may answer after an escalation.
 * `covers`: smelter ids (CMRT/EMRT) that an audit programme covers; `smelterId`: a smelter's own.
 */
export const organisationSchema = z.object({
  id: z.string().regex(/^[a-z0-9-]{1,60}$/),
  name: oneLine,
  roles: z.array(z.enum(ROLES)).min(1),
  country: z.string().regex(/^[A-Z]{2}$/),
  contacts: z.array(contactSchema).min(1).max(50),
  covers: z.array(z.string().regex(/^CID\d{6}$/)).default([]),
  smelterId: z
    .string()
    .regex(/^CID\d{6}$/)
    .optional(),
});
export type Organisation = z.infer<typeof organisationSchema>;

export const directorySchema = z.object({ organisations: z.array(organisationSchema).min(1) });
