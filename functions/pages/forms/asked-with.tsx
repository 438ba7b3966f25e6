import type { ComponentChildren, JSX } from "preact";
import type { Field } from "./fields-of.ts";
import type { FormContext } from "./form-context.ts";

/** The name of the explicit choice that every answer begins with. */
const DECISION = "decision";

/** By place among the decisions: `x2` steps back once the second one is chosen. */
const classOf = (place: number): string => `x${String(place + 1)}`;

/** Ours: no form with such fields has more decisions; a test holds it. */
export const MOST_DECISIONS = 4;

const places = Array.from({ length: MOST_DECISIONS }, (_, place) => place);
const chosen = (place: number): string =>
  `form:has(#${DECISION} label:nth-of-type(${String(place + 1)}) :checked) .${classOf(place)}`;
const TYPED = ":is(input,textarea):not([type=radio],[type=checkbox],[type=date],[type=hidden],:placeholder-shown)";

/**
 * The style of pages with fields that step back: hidden from everybody while nothing is in them, without script. A
 * browser that does not know `:has` shows them all. Of a day no style can tell whether it is filled in: one that is
 * alone does not step back.
 */
export const ASKED_WITH_STYLE = `:is(${places.map(chosen).join(",")}):not(:has(input:checked,option:checked:not([value=""]),${TYPED})){display:none}`;

export const stepsBack = (fields: readonly Field[]): boolean => fields.some(({ onlyWith }) => onlyWith !== undefined);

const hasMessage = ({ messages }: FormContext, path: string): boolean =>
  [...messages.keys()].some((wrong) => wrong === path || wrong.startsWith(`${path}.`));

const notAskedWith = (fields: readonly Field[], { onlyWith = [] }: Field): string => {
  const decision = fields.find(({ key }) => key === DECISION);
  const options = decision !== undefined && "options" in decision ? decision.options : [];
  return options.flatMap((value, place) => (onlyWith.includes(value) ? [] : [classOf(place)])).join(" ");
};

interface AskedWithProps {
  readonly context: FormContext;
  /** All fields beside it, the decision among them. */
  readonly fields: readonly Field[];
  readonly field: Field;
  readonly path: string;
  readonly children: ComponentChildren;
}

/** A field steps back once a decision is chosen that does not need it; never one that something is wrong with. */
export const AskedWith = ({ context, fields, field, path, children }: AskedWithProps): JSX.Element =>
  context.stepsBack === true && field.onlyWith !== undefined && !hasMessage(context, path) ? (
    <div class={notAskedWith(fields, field)}>{children}</div>
  ) : (
    <>{children}</>
  );
