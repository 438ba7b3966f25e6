/**
 * The case table: one item collection per case, `PK = CASE#<id>`, `SK` as listed; beside it links, directory and webhook ids.
 *
 * | PK | SK | what |
 * |---|---|---|
 * | `CASE#<id>` | `META` | snapshot and version |
 * | | `EVENT#<n, 6 digits>` | one event of the chain |
 * | | `REQUEST#<key>` | a request: status, who may answer, live run and task token |
 * | | `MAIL#<mail id>` | outbox row: template and ids, no secret |
 * | | `ISSUED#<sha256>` | that a link was issued for the case, so that it can be revoked |
 * | | `ERASURE#<pseudonym>` | that a person's key is to be destroyed |
 * | | `REPORTER` | the reporter's name and contact, apart from the events |
 * | `LINK#<sha256>` | `LINK` | a link: case, request or page, party, contact |
 * | `DIRECTORY` | `ORG#<id>` | an organisation of the directory with its contacts |
 * | `ORG#<id>` | `CASE#<id>` | a case the organisation is or was asked in |
 * | `REPORTER#<sha256>` | `CASE#<id>` | a case that was reported from this address, for fresh links |
 * | `COUNTRY#<code>` | `CASE#<id>` | site, suppliers and period of a case: what related cases are found by |
 * | `LESSONS` | `LESSON#<instant>#<case>#<event>` | a released lesson of the library |
 * | `ADDRESS#<sha256>` | `ADDRESS` | an address that mail came back from: nothing is sent to it |
 * | `SCORES` | `SCORE#<opened>#<case>` | what a case says of the mechanism, for the scorecard |
 * | `WEBHOOK#<id>` | `WEBHOOK` | a delivery that was accepted, kept for ever |
 * | `ALLEGATION#<sha256>` | `ALLEGATION` | the case of an allegation: sent twice, it opens one |
 *
 * The vault has two tables of its own, with a key of its own. People: `PERSON#<case>#<pseudonym>`, `ENTRY#<instant>#<id>`, all of
 * an entry encrypted. Person keys: `PERSON#<case>#<pseudonym>`, `KEY`: the random key of a person, or that it was erased.
 *
 * Sparse indexes, never decided from: `due` (`duePartition`, `dueAt`: unsent mail, unsettled requests, runs to look
 * after, codes to sweep, keys of persons to destroy),
 * `lists` (`listPartition`, `listSort`: cases by status). They carry what their lists show and no more: each write of a
 * snapshot would be written twice again.
 */
export const KEYS = { partition: "PK", sort: "SK" } as const;
export const INDEXES = {
  due: { name: "due", partition: "duePartition", sort: "dueAt", carries: ["caseId", "mailId", "key"] },
  lists: { name: "lists", partition: "listPartition", sort: "listSort", carries: ["caseId", "status", "step"] },
} as const;
