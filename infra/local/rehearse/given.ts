import { allegationSchema, type Allegation } from "../../../functions/domain/allegation.ts";
import { STEPS, type Step } from "../../../functions/domain/vocabulary.ts";
import { readJsonFile, shapedAs } from "../../json-file.ts";
import { argumentsOf, WrongUsage } from "../arguments.ts";
import { exampleFile } from "./setup.ts";
import { readStory, type Story } from "./stories.ts";

export const USAGE = `npm run rehearse -- [allegation.json] [--answers story or file] [--until step] [--months 6..12] [--folder folder]
steps: ${STEPS.join(", ")}`;

/** What a rehearsal is given on its command line. */
export interface Given {
  readonly allegation: Allegation;
  readonly story: Story;
  readonly months: number;
  readonly until?: Step;
  readonly folder?: string;
}

const OPTIONS = {
  answers: { type: "string" },
  until: { type: "string" },
  months: { type: "string" },
  folder: { type: "string" },
  help: { type: "boolean", default: false },
} as const;

const stepNamed = (name: string | undefined): Step | undefined => {
  const step = STEPS.find((known) => known === name);
  if (name !== undefined && step === undefined)
    throw new WrongUsage(USAGE, "--until is no step. Take one of those above.");
  return step;
};

const monthsOf = (given: string | number): number => {
  const months = Number(given);
  if (Number.isInteger(months) && months >= 6 && months <= 12) return months;
  throw new WrongUsage(USAGE, "--months is 6 to 12. Give a whole number.");
};

const allegationIn = (file: string): Allegation => shapedAs(allegationSchema, readJsonFile(file), file);

/**
 * What a command line of `npm run rehearse` asks for; `undefined`: how it is used.
 *
 * @throws WrongUsage naming the argument. @throws UnusableFile naming the file, the place in it and the mend
 */
export function rehearsalOf(args: readonly string[]): Given | undefined {
  const { values, positionals } = argumentsOf({ args: [...args], allowPositionals: true, options: OPTIONS }, USAGE);
  const { answers, folder, help } = values;
  if (help) return undefined;
  const [file, ...more] = positionals;
  if (more.length > 0) throw new WrongUsage(USAGE, "Name one allegation; what else is given needs its name, as above.");
  const story: Story = answers === undefined ? { answers: {}, acts: [] } : readStory(answers);
  const until = stepNamed(values.until);
  return {
    story,
    months: monthsOf(values.months ?? story.months ?? 12),
    allegation: allegationIn(file ?? exampleFile(story.allegation ?? "mz-ruby-montepuez-2019")),
    ...(until === undefined ? {} : { until }),
    ...(folder === undefined ? {} : { folder }),
  };
}
