import type { Draft } from "../../../../functions/adapters/draft-store.ts";
import { RESTS_ON } from "../../../../functions/adapters/views/context.ts";
import type { OpenPage } from "../../../../functions/adapters/views/request-view.ts";
import type { CaseEvent, Fact } from "../../../../functions/domain/events.ts";
import { definitionOf, isRequestId, REQUESTS } from "../../../../functions/domain/requests/table.ts";
import type { RequestId } from "../../../../functions/domain/requests/table.ts";
import type { Role } from "../../../../functions/domain/vocabulary.ts";
import { typedFrom } from "../../../../functions/pages/forms/encode-answer.ts";
import { covers, isMain, MAIN, partsOf } from "../../../../functions/pages/forms/parts.ts";
import { maximalAnswer, PEOPLE } from "../../../support/maximal.ts";
import { openPage } from "../../../support/request-pages.ts";

export const [GONE = "", STAYS = ""] = PEOPLE;
export const REQUEST_IDS = Object.keys(REQUESTS).filter(isRequestId);

/** Stands in every text of the rows about one person, and in nobody else's. */
export const mark = (pseudonym: string): string => `MARK ${pseudonym}`;

const isAbout = (value: object): value is { readonly pseudonym: string } => "pseudonym" in value;
const isOfTwo = (value: unknown): boolean =>
  typeof value !== "object" || value === null || !isAbout(value) || [GONE, STAYS].includes(value.pseudonym);

/** Of a maximal answer the rows of two people, marked wherever somebody can type. */
const marked = (value: unknown, about?: string): unknown => {
  if (typeof value === "string") return about !== undefined && value.includes(" ") ? mark(about) : value;
  if (Array.isArray(value)) return value.filter(isOfTwo).map((each) => marked(each, about));
  if (typeof value !== "object" || value === null) return value;
  const whom = isAbout(value) ? value.pseudonym : about;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, marked(each, whom)]));
};

export const markedAnswer = (request: RequestId): Record<string, unknown> =>
  marked(maximalAnswer(request)) as Record<string, unknown>;

/** The answer of a request as an event, by whoever is asked it. */
export const answered = (request: RequestId, role: Role): Extract<Fact, { type: "request-answered" }> => ({
  ...{ type: "request-answered", key: request, request, subject: "", shown: "", route: "", ids: [] },
  digest: "d".repeat(64),
  answer: markedAnswer(request) as never,
  by: { role, organisation: `${role}-a`, contact: `${role}-1` },
});

const asker = (request: RequestId): Role => {
  const { asks } = definitionOf(request);
  return typeof asks === "string" ? asks : "facilitator";
};

const SERVICE = { service: "medical", state: "accepted", on: "2026-03-01" };

/** How far somebody's service is, as the coordinator noted it. */
const noted = (subject: string): Fact => ({
  ...{ type: "noted", note: "record-service", subject, id: subject, digest: "d" },
  content: SERVICE,
  by: { role: "coordinator", organisation: "coordinator-a", contact: "coordinator-1" },
});

/** A case in which everything was answered once about two people, and this request is open. */
export const caseWith = (request: RequestId): OpenPage => {
  const page = openPage(request);
  const [first] = page.history;
  const wanted = new Set([...REQUEST_IDS, ...RESTS_ON[request].filter(isRequestId)]);
  const facts = [...[...wanted].map((id) => answered(id, asker(id))), noted(GONE), noted(STAYS)];
  const history = facts.map((fact, index): CaseEvent => ({ ...first!, number: index + 2, fact }));
  const { step } = definitionOf(request);
  return {
    ...page,
    history: [first!, ...history],
    request: { ...page.request, round: 0, openedAt: page.at, silence: "none", masked: false, escalated: false },
    state: {
      ...page.state,
      position: { ...page.state.position, step },
      requests: Object.fromEntries(
        REQUEST_IDS.map((id) => [
          id,
          { ...page.request, key: id, request: id, role: asker(id), organisation: `${asker(id)}-a`, masked: false },
        ]),
      ),
      safety: { ...page.state.safety, hold: { on: false } },
      victims: { ...page.state.victims, pseudonyms: [GONE, STAYS] },
    },
  };
};

/** Everything of the form filled in and saved as a draft, part by part. */
export const markedDraft = (request: RequestId): Draft => {
  const typed = typedFrom(markedAnswer(request), REQUESTS[request].answer);
  const of = (is: (path: string) => boolean) => ({
    revision: 1,
    typed: [...typed].filter(([path]) => is(path)).map(([path, values]): [string, string[]] => [path, [...values]]),
  });
  const parts = partsOf(request, typed).map((part) => [part.name, of((path) => covers(part, path))] as const);
  return { ...Object.fromEntries(parts), [MAIN]: of((path) => isMain(request, path)) };
};
