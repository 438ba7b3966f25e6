import type { JSX } from "preact";
import type * as z from "zod";
import type { Problem } from "../../domain/findings.ts";
import type { FieldTexts } from "../texts/field-text.ts";
import { AskedWith } from "./asked-with.tsx";
import { Given, Input, Options, Pick, PickOrganisation } from "./controls.tsx";
import { LabelText, Notes, describedBy } from "./labels.tsx";
import { fieldsOf } from "./fields-of.ts";
import type { Field, GroupField, LeafField, ListField } from "./fields-of.ts";
import type { FormContext, Placed } from "./form-context.ts";
import { labelAt, messageOf, textOf } from "./form-context.ts";
import { ACTIONS, CONTROLS, join } from "./typed.ts";

/** More values than this are picked from a list; in a row of a list, where space is short, more than the other. */
const MOST_BUTTONS = 6;
const MOST_BUTTONS_IN_ROW = 3;

/** What the case gave is said; what is wrong can be mended. */
const isGiven = ({ context, path }: Placed): boolean =>
  context.given?.has(path) === true && !context.messages.has(path);

const Leaf = (placed: Placed<LeafField>): JSX.Element => {
  const { kind, options } = placed.field;
  if (isGiven(placed)) return <Given {...placed} />;
  if (kind === "organisation") return <PickOrganisation {...placed} />;
  if (kind === "choices") return <Options {...placed} />;
  if (kind !== "choice") return <Input {...placed} />;
  const room = placed.inRow ? MOST_BUTTONS_IN_ROW : MOST_BUTTONS;
  return options.length > room ? <Pick {...placed} /> : <Options {...placed} />;
};

const Group = (placed: Placed<GroupField>): JSX.Element => (
  <fieldset class="g" id={placed.path} aria-describedby={describedBy(placed)}>
    <legend>
      <LabelText {...placed} />
    </legend>
    <Notes {...placed} />
    <Fields {...placed} fields={placed.field.fields} labels={placed.text.fields} />
  </fieldset>
);

/** How many rows of a list have something in them before anybody sent the form. */
const typedRows = ({ typed }: FormContext, path: string): number => {
  const start = `${path}.`;
  const rows = [...typed.keys()].flatMap((name) =>
    name.startsWith(start) ? [Number.parseInt(name.slice(start.length), 10) + 1] : [],
  );
  return Math.max(0, ...rows);
};

const Rows = ({ placed, at }: { placed: Placed<ListField>; at: readonly number[] }): JSX.Element => {
  const { context, field, path, text } = placed;
  return (
    <>
      {at.map((index, place) => (
        <fieldset class="r">
          <legend>{context.texts.form.rowTitle(text.row ?? text.label, index + 1)}</legend>
          <Fields
            context={context}
            path={join(path, index)}
            inRow
            quiet={placed.quiet || place > 0}
            fields={field.fields}
            labels={text.fields}
          />
        </fieldset>
      ))}
    </>
  );
};

/** The page of one row asks its fields; which row it is, its title says. */
const OneRow = (placed: Placed<ListField> & { row: number }): JSX.Element => (
  <Fields
    context={placed.context}
    path={join(placed.path, placed.row)}
    fields={placed.field.fields}
    labels={placed.text.fields}
  />
);

const List = (placed: Placed<ListField>): JSX.Element => {
  const { context, field, path, text } = placed;
  const shown = context.scope?.rows(path);
  if (shown?.fixed === true) return <OneRow {...placed} row={shown.from} />;
  const { from, to } = shown ?? { from: 0, to: Number.POSITIVE_INFINITY };
  const count = Math.max(
    context.rows.get(path) ?? 0,
    typedRows(context, path) || field.rows,
    from === 0 ? 0 : from + 1,
  );
  const end = Math.min(count, to);
  return (
    <fieldset class="g" id={path} aria-describedby={describedBy(placed)}>
      <legend>{text.label}</legend>
      <Notes {...placed} />
      <Rows placed={placed} at={Array.from({ length: end - from }, (_, place) => from + place)} />
      {end < to && (
        <button class="second" name={CONTROLS.action} value={`${ACTIONS.add}${path}`}>
          {context.texts.form.addRow(text.row ?? text.label)}
        </button>
      )}
    </fieldset>
  );
};

const FieldView = (placed: Placed): JSX.Element | null => {
  const { field, path, context } = placed;
  if (context.scope?.asks(field, path) === false) return null;
  if (field.kind === "list") return <List {...placed} field={field} />;
  if (field.kind !== "group") return <Leaf {...placed} field={field} />;
  return context.scope?.isFrame(path) === true ? (
    <Fields {...placed} fields={field.fields} labels={placed.text.fields} />
  ) : (
    <Group {...placed} field={field} />
  );
};

interface FieldsProps {
  readonly context: FormContext;
  readonly fields: readonly Field[];
  readonly labels: FieldTexts | undefined;
  readonly path: string;
  readonly inRow?: boolean;
  readonly quiet?: boolean;
}

/** The fields of a schema, in its order, each with label, help and what is wrong with it. */
export const Fields = ({ context, fields, labels, path, inRow = false, quiet = false }: FieldsProps): JSX.Element => (
  <>
    {fields.map((field) => (
      <AskedWith context={context} field={field} path={join(path, field.key)}>
        <FieldView
          context={context}
          field={field}
          text={textOf(labels, field.key)}
          path={join(path, field.key)}
          inRow={inRow}
          quiet={quiet}
        />
      </AskedWith>
    ))}
  </>
);

/** Problems in words, by the path of the field; the first one of a field counts. */
export const messagesOf = (
  problems: readonly Problem[],
  schema: z.ZodObject,
  { texts, typed }: Pick<FormContext, "texts" | "typed">,
): ReadonlyMap<string, string> => {
  const messages = new Map<string, string>();
  for (const problem of problems)
    if (!messages.has(problem.field)) messages.set(problem.field, messageOf(problem, schema, texts, typed));
  return messages;
};

/** The first path upward that the page has an element for: a problem may name what no form shows. */
const anchorOf = (path: string, fields: readonly Field[]): string | undefined => {
  const [key, ...rest] = path.split(".");
  const field = fields.find((candidate) => candidate.key === key);
  if (field === undefined || key === undefined) return undefined;
  const at = field.kind === "list" ? rest.slice(0, 1) : [];
  const below = rest.slice(at.length).join(".");
  const deeper = "fields" in field && below !== "" ? anchorOf(below, field.fields) : undefined;
  return deeper === undefined ? key : [key, ...at, deeper].join(".");
};

/** More are no help at once, and would make the page of a long form heavy. */
const MOST_LISTED = 12;

interface SummaryProps {
  readonly context: FormContext;
  readonly schema: z.ZodObject;
  readonly labels: FieldTexts;
  /** Where a field is asked, if on another page; as a link. */
  readonly pageOf?: (path: string) => string | undefined;
}

/** What is wrong, at the top of the page, each linked to its field. */
export const ProblemSummary = ({ context, schema, labels, pageOf }: SummaryProps): JSX.Element | null => {
  if (context.messages.size === 0) return null;
  const fields = fieldsOf(schema);
  const { problemsTitle, moreProblems, labelled } = context.texts.form;
  return (
    <div class="errors" role="alert">
      <h2>{problemsTitle}</h2>
      <ul>
        {[...context.messages].slice(0, MOST_LISTED).map(([path, message]) => {
          const anchor = anchorOf(path, fields) ?? (path.startsWith("_") ? path : undefined);
          const label = labelAt(labels, path, context.texts);
          const words = label === undefined ? message : labelled(label, message);
          return <li>{anchor === undefined ? words : <a href={`${pageOf?.(path) ?? ""}#${anchor}`}>{words}</a>}</li>;
        })}
      </ul>
      {context.messages.size > MOST_LISTED && <p>{moreProblems(context.messages.size - MOST_LISTED)}</p>}
    </div>
  );
};
