import type { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";

/** The case table and the client it is reached by. */
export interface Table {
  readonly client: DynamoDBDocumentClient;
  readonly name: string;
}

/** Event numbers sort as text. */
const EVENT_DIGITS = 6;

/** The keys of the case table's items (contracts/tables.ts). */
export const keys = {
  meta: (caseId: string) => ({ PK: `CASE#${caseId}`, SK: "META" }),
  event: (caseId: string, number: number) => ({
    PK: `CASE#${caseId}`,
    SK: `EVENT#${String(number).padStart(EVENT_DIGITS, "0")}`,
  }),
  request: (caseId: string, key: string) => ({ PK: `CASE#${caseId}`, SK: `REQUEST#${key}` }),
  mail: (caseId: string, mailId: string) => ({ PK: `CASE#${caseId}`, SK: `MAIL#${mailId}` }),
  reporter: (caseId: string) => ({ PK: `CASE#${caseId}`, SK: "REPORTER" }),
  /** That a person's key is to be destroyed; no longer in the index of what is due once it is. */
  erasure: (caseId: string, pseudonym: string) => ({ PK: `CASE#${caseId}`, SK: `ERASURE#${pseudonym}` }),
  /** The cases that were reported from an address, by its hash: only where writing there is safe. */
  caseOfReporter: (address: string, caseId: string) => ({ PK: `REPORTER#${address}`, SK: `CASE#${caseId}` }),
  issued: (caseId: string, hash: string) => ({ PK: `CASE#${caseId}`, SK: `ISSUED#${hash}` }),
  link: (hash: string) => ({ PK: `LINK#${hash}`, SK: "LINK" }),
  /** An address that mail came back from, by its hash. */
  address: (hash: string) => ({ PK: `ADDRESS#${hash}`, SK: "ADDRESS" }),
  webhook: (id: string) => ({ PK: `WEBHOOK#${id}`, SK: "WEBHOOK" }),
  allegation: (content: string) => ({ PK: `ALLEGATION#${content}`, SK: "ALLEGATION" }),
  /** One partition, so that the whole directory is one read. */
  organisation: (id: string) => ({ PK: "DIRECTORY", SK: `ORG#${id}` }),
  caseOfParty: (organisation: string, caseId: string) => ({ PK: `ORG#${organisation}`, SK: `CASE#${caseId}` }),
  /** One partition by the instant of the release: the newest lessons are one read. */
  lesson: (at: string, id: string) => ({ PK: "LESSONS", SK: `LESSON#${at}#${id}` }),
  /** One partition by the day a case was opened: the scorecard is one read. */
  score: (openedAt: string, caseId: string) => ({ PK: "SCORES", SK: `SCORE#${openedAt}#${caseId}` }),
  caseInCountry: (country: string, caseId: string) => ({ PK: `COUNTRY#${country}`, SK: `CASE#${caseId}` }),
} as const;

export type Key = ReturnType<(typeof keys)[keyof typeof keys]>;

/** The partitions of the sparse index `due`; see contracts/tables.ts. */
export const DUE = { mail: "MAIL", settle: "SETTLE", check: "CHECK", code: "CODE", erase: "ERASE" } as const;

/** Without them an item is in no list of what is due. */
export const DUE_ATTRIBUTES = ["duePartition", "dueAt"] as const;

/** What a party has filled in of an open request so far; gone with whatever ends the request. */
export const DRAFT_ATTRIBUTES = ["draft", "draftVersion"] as const;
