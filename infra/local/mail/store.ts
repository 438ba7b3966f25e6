import { mkdirSync, readdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import type { Clock } from "../clock.ts";

const envelopeSchema = z.object({
  /** SES's id of the message. */
  messageId: z.string(),
  /** Sender of the envelope. */
  source: z.string(),
  /** Recipients of the envelope. */
  recipients: z.array(z.string()),
  tags: z.record(z.string(), z.string()),
  configurationSet: z.string().optional(),
});

/** What is kept beside each raw message. */
export const storedEnvelopeSchema = envelopeSchema.extend({
  /** File name without ending; ascending in the order of sending. */
  id: z.string(),
  /** ISO 8601, virtual. */
  at: z.string(),
});

export type Envelope = Readonly<z.infer<typeof envelopeSchema>>;
export type StoredEnvelope = Readonly<z.infer<typeof storedEnvelopeSchema>>;

/** The post office: every mail sent, as files. */
export interface MailStore {
  add(raw: Buffer, envelope: Envelope): StoredEnvelope;
  /** Mails sent since the folder was made. */
  readonly count: number;
}

/** Keeps mails as `<id>.eml` (the bytes as sent) and `<id>.json` (written last: a mail with one is complete). */
export function createMailStore(folder: string, clock: Clock): MailStore {
  mkdirSync(folder, { recursive: true });
  let count = readdirSync(folder).filter((file) => file.endsWith(".eml")).length;
  return {
    get count() {
      return count;
    },
    add(raw, envelope) {
      count += 1;
      const id = String(count).padStart(6, "0");
      const stored = { id, at: new Date(clock.now()).toISOString(), ...envelope };
      writeFileSync(join(folder, `${id}.eml`), raw);
      writeFileSync(join(folder, `${id}.json.part`), JSON.stringify(stored, null, 2));
      renameSync(join(folder, `${id}.json.part`), join(folder, `${id}.json`));
      return stored;
    },
  };
}
