import { PutCommand } from "@aws-sdk/lib-dynamodb";
import type { CaseEvent } from "../../domain/events.ts";
import { DUE, keys } from "../table.ts";
import type { Table } from "../table.ts";
import { put } from "../writes.ts";
import type { Write } from "../writes.ts";

/** A person of a case, by the random pseudonym. */
export interface Person {
  readonly caseId: string;
  readonly pseudonym: string;
}

export const personPartition = ({ caseId, pseudonym }: Person): string => `PERSON#${caseId}#${pseudonym}`;

/** Destroys keys of persons, and can not read them. */
export interface Eraser {
  /** Writes over the key: what was encrypted with it can never be read again. Twice is the same as once. */
  erase(person: Person, at: string): Promise<void>;
}

/** In the table of the keys: the row stays, so that no late write makes a new key. */
export const eraser = ({ client, name }: Table): Eraser => ({
  erase: async (person, at) => {
    const Item = { PK: personPartition(person), SK: "KEY", erasedAt: at };
    await client.send(new PutCommand({ TableName: name, Item }));
  },
});

/**
 * Each erasure that is recorded is owed until the key is gone: what the coordinator's page did not do, because a table
 * did not answer or the function ended, the reconciler does (hazards, DB-08, PR-06).
 */
export const erasureWrites = (events: readonly CaseEvent[]): Write[] =>
  events.flatMap(({ caseId, fact, at }) =>
    fact.type === "person-erased"
      ? [
          put({
            ...keys.erasure(caseId, fact.pseudonym),
            caseId,
            key: fact.pseudonym,
            duePartition: DUE.erase,
            dueAt: at,
          }),
        ]
      : [],
  );
