import type { ComponentChildren, JSX } from "preact";
import type { Field } from "./fields-of.ts";
import type { FormContext, Placed } from "./form-context.ts";

/** The name of the explicit choice that every answer begins with. */
const DECISION = "decision";

/** Ours: no form with such fields has more decisions; a test holds it. */
export const MOST_DECISIONS = 4;

const places = Array.from({ length: MOST_DECISIONS }, (_, place) => place);
/** A class by the places of decisions: `x2` or `n2` is hidden once the second one is chosen. */
const hiddenBy = (letter: string): string =>
  `:is(${places
    .map(
      (place) =>
        `form:has(#${DECISION} label:nth-of-type(${String(place + 1)}) :checked) .${letter}${String(place + 1)}`,
    )
    .join(",")})`;
const TYPED = ":is(input,textarea):not([type=radio],[type=checkbox],[type=date],[type=hidden],:placeholder-shown)";

/**
 * The style of pages with fields that go by the decision, without script. A field that it does not need (`x`) is hidden
 * from everybody while nothing is in it, and that it may stay empty (`n`) is not said of one that it needs. A browser
 * that does not know `:has` shows them all. Of a day no style can tell whether it is filled in: one that is alone does
 * not step back.
 */
export const ASKED_WITH_STYLE = `${hiddenBy("x")}:not(:has(input:checked,option:checked:not([value=""]),${TYPED})),${hiddenBy("n")}{display:none}`;

const goesByDecision = (field: Field): boolean =>
  field.onlyWith !== undefined ||
  field.neededWith !== undefined ||
  (field.kind === "group" && field.fields.some(goesByDecision));

/** The decisions of a form with fields that go by them; none where no field does. */
export const decisionsAskedWith = (fields: readonly Field[]): readonly string[] => {
  const decision = fields.find(({ key }) => key === DECISION);
  return decision !== undefined && "options" in decision && fields.some(goesByDecision) ? decision.options : [];
};

const classes = (letter: string, decisions: readonly string[], hides: (decision: string) => boolean): string[] =>
  decisions.flatMap((decision, place) => (hides(decision) ? [`${letter}${String(place + 1)}`] : []));

const hasMessage = ({ messages }: FormContext, path: string): boolean =>
  [...messages.keys()].some((wrong) => wrong === path || wrong.startsWith(`${path}.`));

interface AskedWithProps {
  readonly context: FormContext;
  readonly field: Field;
  readonly path: string;
  readonly children: ComponentChildren;
}

/** A field steps back once a decision is chosen that does not need it; never one that something is wrong with. */
export const AskedWith = ({ context, field, path, children }: AskedWithProps): JSX.Element => {
  const { onlyWith } = field;
  const stepsBack = onlyWith !== undefined && !hasMessage(context, path);
  const hidden = stepsBack ? classes("x", context.decisions ?? [], (decision) => !onlyWith.includes(decision)) : [];
  return hidden.length === 0 ? <>{children}</> : <div class={hidden.join(" ")}>{children}</div>;
};

/** That a field may stay empty; not said of it once a decision is chosen that needs it. */
export const MayStayEmpty = ({ context, field }: Pick<Placed, "context" | "field">): JSX.Element => {
  const hidden = classes("n", context.decisions ?? [], (decision) => field.neededWith?.includes(decision) === true);
  return (
    <span class={["opt", ...hidden].join(" ")}>{context.texts.phrases.aside("", context.texts.form.optional)}</span>
  );
};
