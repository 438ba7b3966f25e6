import type { TransactWriteItem } from "@aws-sdk/lib-dynamodb";
import type { Key } from "./table.ts";

/** What must hold of the item as stored: an expression with its names and values, e.g. `#version = :before`. */
export interface Condition {
  readonly expression: string;
  readonly names?: Readonly<Record<string, string>>;
  readonly values?: Readonly<Record<string, unknown>>;
}

export type Item = Key & Readonly<Record<string, unknown>>;

export interface Change {
  readonly set?: Readonly<Record<string, unknown>>;
  readonly remove?: readonly string[];
  readonly condition?: Condition;
}

/** The item is not there yet. */
export const ABSENT: Condition = { expression: "attribute_not_exists(PK)" };

/** An attribute has this value. */
export const has = (name: string, value: unknown): Condition => ({
  expression: `#${name} = :was_${name}`,
  names: { [`#${name}`]: name },
  values: { [`:was_${name}`]: value },
});

/** An attribute has one of these values. */
export const isOneOf = (name: string, values: readonly string[]): Condition => ({
  expression: `#${name} IN (${values.map((_, index) => `:${name}${index}`).join(", ")})`,
  names: { [`#${name}`]: name },
  values: Object.fromEntries(values.map((value, index) => [`:${name}${index}`, value])),
});

/** Both hold. */
export const both = (one: Condition, other: Condition): Condition => ({
  expression: `(${one.expression}) AND (${other.expression})`,
  names: { ...one.names, ...other.names },
  values: { ...one.values, ...other.values },
});

/** The attribute is not there, or the condition on it holds. */
export const ifThere = (name: string, condition: Condition): Condition => ({
  ...condition,
  expression: `attribute_not_exists(#${name}) OR ${condition.expression}`,
});

const conditionParts = (condition: Condition | undefined) => ({
  ...(condition === undefined ? {} : { ConditionExpression: condition.expression }),
});

const filled = (names: Readonly<Record<string, string>>, values: Readonly<Record<string, unknown>>) => ({
  ...(Object.keys(names).length === 0 ? {} : { ExpressionAttributeNames: names }),
  ...(Object.keys(values).length === 0 ? {} : { ExpressionAttributeValues: values }),
});

/** Sets and removes attributes: the expression, with a name and a value for each (reserved words cannot hurt). */
export const updateExpression = ({ set = {}, remove = [], condition }: Change) => {
  const parts = Object.entries(set).filter(([, value]) => value !== undefined);
  const sets = parts.map(([name]) => `#${name} = :${name}`);
  const removes = remove.map((name) => `#${name}`);
  const names = Object.fromEntries([...parts.map(([name]) => name), ...remove].map((name) => [`#${name}`, name]));
  const values = Object.fromEntries(parts.map(([name, value]) => [`:${name}`, value]));
  return {
    UpdateExpression: [
      ...(sets.length === 0 ? [] : [`SET ${sets.join(", ")}`]),
      ...(removes.length === 0 ? [] : [`REMOVE ${removes.join(", ")}`]),
    ].join(" "),
    ...conditionParts(condition),
    ...filled({ ...names, ...condition?.names }, { ...values, ...condition?.values }),
  };
};

/** A write of a transaction, before it knows its table. */
export type Write = (tableName: string) => TransactWriteItem;

export const put =
  (item: Item, condition?: Condition): Write =>
  (tableName) => ({
    Put: {
      TableName: tableName,
      Item: item,
      ...conditionParts(condition),
      ...filled(condition?.names ?? {}, condition?.values ?? {}),
    },
  });

export const update =
  (key: Key, change: Change): Write =>
  (tableName) => ({ Update: { TableName: tableName, Key: key, ...updateExpression(change) } });
