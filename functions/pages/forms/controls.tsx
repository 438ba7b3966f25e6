import type { InputHTMLAttributes, JSX } from "preact";
import type { LeafField } from "./fields-of.ts";
import { listIn } from "../texts/numbers.ts";
import type { FormContext, Placed } from "./form-context.ts";
import { Labelled, Question } from "./labels.tsx";

const wordsOf = ({ context, text }: Placed, value: string): string => {
  const { yes, no, unknown } = context.texts.form;
  const common: Readonly<Record<string, string>> = { yes, no, unknown };
  return text.options?.[value] ?? common[value] ?? value;
};

const YES_OR_NO = ["yes", "no", "unknown", "not-known"];

const isShort = ({ field, text }: Placed<LeafField>): boolean =>
  text.follows === undefined && field.options.length <= 3 && field.options.every((value) => YES_OR_NO.includes(value));

/** Radio buttons or checkboxes; nothing is chosen that nobody chose (hazards, EM-02). */
export const Options = (placed: Placed<LeafField>): JSX.Element => {
  const { context, field, path, text } = placed;
  const chosen = context.typed.get(path) ?? [];
  return (
    <Question placed={placed} short={isShort(placed)}>
      {field.options.map((value) => (
        <label class="o">
          <input
            type={field.kind === "choices" ? "checkbox" : "radio"}
            name={path}
            value={value}
            checked={chosen.includes(value)}
          />
          <span>
            {wordsOf(placed, value)}
            {text.follows?.[value] !== undefined && <small>{text.follows[value]}</small>}
          </span>
        </label>
      ))}
    </Question>
  );
};

const organisationOf = ({ organisations }: FormContext, id: string): string | undefined =>
  Object.values(organisations)
    .flat()
    .find((one) => one.id === id)?.name;

/** What the case knows already, said where it would be asked; it is sent back as it is. */
export const Given = (placed: Placed<LeafField>): JSX.Element => {
  const { context, path, text } = placed;
  const values = context.typed.get(path) ?? [];
  const words = listIn(
    context.texts.language,
    values.map((value) => organisationOf(context, value) ?? wordsOf(placed, value)),
  );
  return (
    <p id={path} class="k">
      {context.texts.form.labelled(text.label, words)}
      {values.map((value) => (
        <input type="hidden" name={path} value={value} />
      ))}
    </p>
  );
};

interface PickOption {
  readonly value: string;
  readonly words: string;
}

const Select = ({ placed, options }: { placed: Placed<LeafField>; options: readonly PickOption[] }): JSX.Element => {
  const { context, path } = placed;
  const chosen = context.typed.get(path)?.[0];
  return (
    <Labelled placed={placed}>
      {(attributes) => (
        <select {...attributes} name={path}>
          <option value="">{context.texts.form.choose}</option>
          {options.map(({ value, words }) => (
            <option value={value} selected={value === chosen}>
              {words}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
};

/** A choice of many values, or in a row of a list: a list to pick from takes less room; nothing is picked. */
export const Pick = (placed: Placed<LeafField>): JSX.Element => (
  <Select placed={placed} options={placed.field.options.map((value) => ({ value, words: wordsOf(placed, value) }))} />
);

export const PickOrganisation = (placed: Placed<LeafField>): JSX.Element => {
  const { context, field } = placed;
  const offered = field.role === undefined ? [] : (context.organisations[field.role] ?? []);
  if (offered.length > 0)
    return <Select placed={placed} options={offered.map(({ id, name }) => ({ value: id, words: name }))} />;
  const { noOrganisation } = context.texts.form;
  return <Input {...placed} text={{ ...placed.text, help: placed.text.help ?? noOrganisation }} />;
};

const INPUTS: Readonly<Partial<Record<LeafField["kind"], InputHTMLAttributes>>> = {
  day: { type: "date" },
  email: { type: "email", autocomplete: "off" },
  "whole-number": { inputMode: "numeric", class: "short" },
  amount: { inputMode: "decimal", class: "short" },
  "partial-day": { class: "short" },
  currency: { class: "short" },
  country: { class: "short" },
};

/** One line, or several; what was typed is kept. */
export const Input = (placed: Placed<LeafField>): JSX.Element => {
  const { context, field, path } = placed;
  const value = context.typed.get(path)?.[0] ?? "";
  const common = {
    name: path,
    ...(context.messages.has(path) ? { "aria-invalid": true } : {}),
    // By it the page's style knows that nothing is typed.
    ...((context.decisions ?? []).length > 0 ? { placeholder: " " } : {}),
  };
  return (
    <Labelled placed={placed}>
      {(attributes) =>
        field.kind === "long-text" ? (
          <textarea {...attributes} {...common} rows={placed.inRow ? 2 : 4}>
            {value}
          </textarea>
        ) : (
          <input {...attributes} {...common} {...INPUTS[field.kind]} value={value} />
        )
      }
    </Labelled>
  );
};
