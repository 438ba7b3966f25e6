import type { ComponentChildren, JSX } from "preact";
import { MayStayEmpty } from "./asked-with.tsx";
import type { Placed } from "./form-context.ts";

/** The ids of what describes a field, for `aria-describedby`; undefined where nothing does. */
export const describedBy = ({ context, path, text, field, quiet }: Placed): string | undefined => {
  const help = !quiet && (text.help ?? context.texts.form.hints[field.kind]) !== undefined;
  const ids = [...(help ? [`${path}-help`] : []), ...(context.messages.has(path) ? [`${path}-error`] : [])];
  return ids.length === 0 ? undefined : ids.join(" ");
};

/** Help, the way the field is written, and what is wrong with what was typed. */
export const Notes = ({ context, path, text, field, quiet }: Placed): JSX.Element => {
  const hint = context.texts.form.hints[field.kind];
  const message = context.messages.get(path);
  const help = [text.help, hint].filter((words) => words !== undefined).join(" ");
  return (
    <>
      {!quiet && help !== "" && (
        <p class="help" id={`${path}-help`}>
          {help}
        </p>
      )}
      {message !== undefined && (
        <p class="error" id={`${path}-error`}>
          {message}
        </p>
      )}
    </>
  );
};

export const LabelText = ({ context, field, text }: Placed): JSX.Element => (
  <>
    {text.label}
    {!field.required && field.kind !== "list" && <MayStayEmpty context={context} field={field} />}
  </>
);

interface QuestionProps {
  readonly placed: Placed;
  /** Few and short answers stand side by side. */
  readonly short: boolean;
  readonly children: ComponentChildren;
}

/** A set of buttons or boxes under one question. */
export const Question = ({ placed, short, children }: QuestionProps): JSX.Element => (
  <fieldset class={short ? "q i" : "q"} id={placed.path} aria-describedby={describedBy(placed)}>
    <legend>
      <LabelText {...placed} />
    </legend>
    <Notes {...placed} />
    {children}
  </fieldset>
);

interface LabelledProps {
  readonly placed: Placed;
  readonly children: (attributes: { readonly id?: string; readonly "aria-describedby"?: string }) => JSX.Element;
}

/** A label around its control is the lightest; what explains the field must stay outside, or it is read as its name. */
export const Labelled = ({ placed, children }: LabelledProps): JSX.Element => {
  const notes = describedBy(placed);
  if (notes === undefined)
    return (
      <label class="f">
        <LabelText {...placed} />
        {children({})}
      </label>
    );
  return (
    <div class="f">
      <label for={placed.path}>
        <LabelText {...placed} />
      </label>
      <Notes {...placed} />
      {children({ id: placed.path, "aria-describedby": notes })}
    </div>
  );
};
