import { readFileSync } from "node:fs";
import { allegationSchema, type Allegation } from "../../functions/domain/allegation.ts";
import { directorySchema, type Organisation } from "../../functions/domain/directory.ts";
import type { Directory } from "../../functions/domain/decisions/decision.ts";

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../infra/local/examples/${name}.json`, import.meta.url), "utf8"));

export const ORGANISATIONS: readonly Organisation[] = directorySchema.parse(read("directory")).organisations;
export const DIRECTORY: Directory = new Map(ORGANISATIONS.map((organisation) => [organisation.id, organisation]));

/** An example allegation with a reporter who can be written to. */
export const exampleAllegation = (change: Partial<Allegation> = {}): Allegation => ({
  ...allegationSchema.parse(read("mz-ruby-montepuez-2019")),
  reporter: {
    contact: { email: "reporter@example.org" },
    language: "en",
    safe: true,
    consentsToBeNamed: false,
  },
  ...change,
});
