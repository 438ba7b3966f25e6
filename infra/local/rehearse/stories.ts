import { existsSync, readdirSync } from "node:fs";
import * as z from "zod";
import { isNoteId } from "../../../functions/domain/notes/table.ts";
import { isRequestId } from "../../../functions/domain/requests/table.ts";
import { ROLES } from "../../../functions/domain/vocabulary.ts";
import { readJsonFile, shapedAs, UnusableFile } from "../../json-file.ts";
import { answerSchema, answersFileSchema } from "./answers.ts";

/** The request whose answer comes before; `time`: its how-manieth answer. */
const after = { after: z.string().refine(isRequestId), time: z.int().min(1).default(1) };

/**
 * What somebody does unasked: a party raises a safety concern, or records a note; once all is done, an operator opens the
 * case again. `about`, of a note: a person by their number in the order of referral, from 0; a party as `funder.funder-a`;
 * nothing where it is about the case. `says`: what is typed into its form; a day that is not named is today.
 */
const actSchema = z.union([
  z.strictObject({ ...after, by: z.enum(ROLES), concern: z.string().min(1) }),
  z.strictObject({
    ...after,
    by: z.enum(ROLES),
    note: z.string().refine(isNoteId),
    about: z.union([z.int().min(0), z.string()]).default(""),
    says: answerSchema,
  }),
  z.strictObject({ after: z.literal("everything"), reopen: z.string().min(1) }),
]);
export type Act = z.infer<typeof actSchema>;

const storySchema = z.strictObject({
  /** One line: what it shows. */
  about: z.string().max(160),
  /** Name of an example in `infra/local/examples`. */
  allegation: z.string().optional(),
  months: z.int().min(6).max(12).optional(),
  answers: answersFileSchema,
  acts: z.array(actSchema).default([]),
});
export type Story = Omit<z.infer<typeof storySchema>, "about"> & { readonly about?: string };

const FOLDER = new URL("../examples/stories/", import.meta.url);

/** The names of the stories there are. */
const storyNames = (): string[] => readdirSync(FOLDER).map((file) => file.replace(/\.json$/, ""));

/** Where a story of this name is, or the file that was named. @throws UnusableFile neither is there */
const placeOf = (nameOrFile: string): string => {
  const story = new URL(`${nameOrFile}.json`, FOLDER).pathname;
  if (!nameOrFile.includes("/") && existsSync(story)) return story;
  if (existsSync(nameOrFile)) return nameOrFile;
  throw new UnusableFile(`${nameOrFile}: there is no such file, and no story of this name: ${storyNames().join(", ")}`);
};

/**
 * Reads a story by its name, or from a file; a file of answers alone is a story in which nobody does anything unasked.
 *
 * @throws UnusableFile naming what is wrong
 */
export function readStory(nameOrFile: string): Story {
  const place = placeOf(nameOrFile);
  const read = readJsonFile(place);
  const isStory = typeof read === "object" && read !== null && "about" in read;
  return isStory ? shapedAs(storySchema, read, place) : { answers: shapedAs(answersFileSchema, read, place), acts: [] };
}
