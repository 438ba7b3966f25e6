/** The words of one field. Labels of the fields inside a group or a list's row are in `fields`. */
export interface FieldText {
  readonly label: string;
  readonly help?: string;
  /** For choices: the words of each value; yes, no and unknown have words of their own. */
  readonly options?: Readonly<Record<string, string>>;
  /** For the decision: what follows from each choice. */
  readonly follows?: Readonly<Record<string, string>>;
  /** For lists: what one row is. */
  readonly row?: string;
  readonly fields?: FieldTexts;
}
export type FieldTexts = Readonly<Record<string, FieldText>>;

/** What a request, or a note, says to whoever fills it in. The title also stands in mails: it holds no telling word (EM-31). */
export interface RequestText {
  readonly title: string;
  /** What is asked, and what it is for, in a few sentences. */
  readonly asks: string;
  readonly fields: FieldTexts;
}

interface Words {
  readonly label: string;
  readonly help?: string;
}
type YesOrNo = "yes" | "no" | "unknown";
/** Yes, no and unknown have words of their own, which a field may replace. */
type WithOptions<Value extends string> = [Value] extends [YesOrNo]
  ? Words & { readonly options?: Readonly<Partial<Record<Value, string>>> }
  : Words & {
      readonly options: Readonly<Record<Exclude<Value, YesOrNo>, string>> &
        Readonly<Partial<Record<Extract<Value, YesOrNo>, string>>>;
    };

type TextFor<Value> = [Value] extends [readonly (infer Item)[]]
  ? [Item] extends [string]
    ? WithOptions<Item>
    : Words & { readonly row: string; readonly fields: TextsFor<Item> }
  : [Value] extends [string]
    ? string extends Value
      ? Words
      : WithOptions<Value>
    : [Value] extends [number]
      ? Words
      : Words & { readonly fields: TextsFor<Value> };

/** The words of every field and every value of an answer: one that is missing does not compile. */
export type TextsFor<Answer> = { readonly [Key in keyof Answer]-?: TextFor<NonNullable<Answer[Key]>> };
