import type { RequestId } from "../../functions/domain/requests/table.ts";
import type { Typed } from "../../functions/pages/forms/typed.ts";
import type { Texts } from "../../functions/pages/texts/texts.ts";
import type { Looked, Seen } from "./look.ts";
import { Stuck } from "./phone.ts";
import type { Phone } from "./phone.ts";
import { optionOf, readAs, wordsOf } from "./words.ts";
import type { FieldWords } from "./words.ts";

/** Whoever fills in a form: what they hold in their hand, read, and mean to say. */
export interface Filling {
  readonly phone: Phone;
  readonly request: RequestId;
  readonly texts: Texts;
  /** Names of organisations as pages show them, by id. */
  readonly names: ReadonlyMap<string, string>;
}

/** Pages leave headings out that their title says already; those that are there stand in this order. */
const isWithin = (seen: readonly string[], said: readonly string[]): boolean => {
  let from = 0;
  return seen.every((words) => (from = said.indexOf(words, from) + 1) > 0);
};

/** What on the page has the words of a field, nearest below its own heading: a box for each value, or one line. */
const found = ({ seen }: Looked, { label, around }: FieldWords): Seen[] => {
  const all = seen.filter(
    (one) => !["link", "button", "fold"].includes(one.kind) && one.label === label && isWithin(one.around, around),
  );
  const nearest = Math.max(...all.map((one) => one.around.length));
  return all.filter((one) => one.around.length === nearest);
};

const isChosen = ({ kind }: Seen): boolean => kind === "one" || kind === "some";

/** One of several buttons is chosen by a tap; boxes are tapped until they say what is meant. */
async function choose({ phone }: Filling, seen: readonly Seen[], wanted: readonly string[]) {
  for (const one of seen) {
    const isWanted = wanted.includes(one.option);
    if (one.checked !== isWanted && (isWanted || one.kind === "some")) await phone.tap(one);
  }
}

interface Saying {
  readonly words: FieldWords;
  readonly values: readonly string[];
}

async function fillIn(filling: Filling, { words, values }: Saying, seen: readonly Seen[]) {
  const { phone, texts, names } = filling;
  const [first, second] = seen;
  if (first === undefined) return;
  const options = values.map((value) => names.get(value) ?? optionOf(words, value, texts));
  if (isChosen(first)) {
    const missing = options.filter((option) => !seen.some((one) => one.option === option));
    if (missing.length > 0) throw new Stuck(`"${words.label}" does not offer ${missing.join(", ")}`);
    return choose(filling, seen, options);
  }
  const [value = ""] = values;
  const [option = ""] = options;
  if (second !== undefined) throw new Stuck(`two fields read "${[...words.around, words.label].join(" / ")}"`);
  if (first.value === value) return;
  if (first.kind === "pick") await phone.pick(first, option);
  else await phone.type(first, value);
}

/** The button that adds a row to the innermost list that has one, where the row of a field is not there yet. */
const addingButton = ({ seen }: Looked, { lists }: FieldWords): Seen | undefined =>
  [...lists]
    .reverse()
    .flatMap(({ add, around }) =>
      seen.filter((one) => one.kind === "button" && one.label === add && isWithin(one.around, around)),
    )[0];

/** What the case gave is said where it would be asked: nobody types it. */
const isSaid = ({ text }: Looked, { texts, names }: Filling, words: FieldWords, [value = ""]: readonly string[]) =>
  text.includes(readAs(texts.form.labelled(words.label, names.get(value) ?? optionOf(words, value, texts))));

const MOST_ROWS = 100;

/**
 * Fills in what a page asks, by the words on it: adds rows until every field has its place, then types and chooses.
 *
 * @throws Stuck where no field reads as it should, or two do.
 */
export async function fillPage(filling: Filling, means: Typed): Promise<void> {
  const { phone, request, texts } = filling;
  const wanted = [...means].map(([path, values]) => ({ words: wordsOf(request, path, texts), values, path }));
  let page = await phone.look();
  for (let row = 0; row < MOST_ROWS; row += 1) {
    const now = page;
    const missing = wanted.filter(
      ({ words, values }) => found(now, words).length === 0 && !isSaid(now, filling, words, values),
    );
    if (missing.length === 0) break;
    const add = missing.map(({ words }) => addingButton(now, words)).find((one) => one !== undefined);
    if (add === undefined)
      throw new Stuck(
        `nothing on "${page.heading}" reads ${missing.map(({ path, words }) => `"${[...words.around, words.label].join(" / ")}" (${path})`).join(", ")}`,
      );
    page = await phone.go(add);
  }
  for (const one of wanted) await fillIn(filling, one, found(page, one.words));
}

const holds = (filling: Filling, words: FieldWords, seen: readonly Seen[], values: readonly string[]): boolean => {
  const chosen = values.map((value) => optionOf(words, value, filling.texts));
  return seen.every((one) => (isChosen(one) ? one.checked === chosen.includes(one.option) : one.value === values[0]));
};

/** The labels of what is not on the page as it was typed. */
export async function notKept(filling: Filling, typed: Typed): Promise<string[]> {
  const page = await filling.phone.look();
  return [...typed].flatMap(([path, values]) => {
    const words = wordsOf(filling.request, path, filling.texts);
    return holds(filling, words, found(page, words), values) ? [] : [words.label];
  });
}
