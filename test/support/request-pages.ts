import type { Draft } from "../../functions/adapters/draft-store.ts";
import { RESTS_ON } from "../../functions/adapters/views/context.ts";
import type { OpenPage } from "../../functions/adapters/views/request-view.ts";
import { requestView, restsOn } from "../../functions/adapters/views/request-view.ts";
import { readingPages } from "../../functions/adapters/views/reading.ts";
import type { RequestState } from "../../functions/domain/request-state.ts";
import type { Fact } from "../../functions/domain/events.ts";
import type { Problem } from "../../functions/domain/findings.ts";
import { REQUESTS, isRequestId } from "../../functions/domain/requests/table.ts";
import type { RequestId } from "../../functions/domain/requests/table.ts";
import { ROLES } from "../../functions/domain/vocabulary.ts";
import { belowRequest } from "../../functions/handlers/shared/part-page.ts";
import { fillingOf, shownFilling } from "../../functions/handlers/shared/request-filling.ts";
import { factsPage, requestPage } from "../../functions/pages/all-pages.tsx";
import { typedFrom } from "../../functions/pages/forms/encode-answer.ts";
import { MAIN, covers, isMain, partsOf } from "../../functions/pages/forms/parts.ts";
import { PEOPLE, maximalAnswer } from "./maximal.ts";
import { BASE_URL, assigned, opened, organisations } from "../functions/handlers/doubles/world.ts";

const answered = (request: RequestId): Fact => ({
  type: "request-answered",
  key: `any#0#${request}#0#`,
  request,
  subject: "",
  answer: maximalAnswer(request) as never,
  digest: "d".repeat(64),
  shown: "",
  route: "",
  ids: [],
  by: { role: "facilitator", organisation: "facilitator-a", contact: "facilitator-1" },
});

/** A request of a large case, all that it rests on answered at length. */
export const openPage = (request: RequestId, language: string = "en"): OpenPage => {
  const world = opened((["audit", "smelter", "facilitator", "coordinator"] as const).map(assigned));
  const before = world.history;
  const facts = RESTS_ON[request].filter(isRequestId).map(answered);
  const { asks, step } = REQUESTS[request];
  const role = typeof asks === "string" ? asks : "audit";
  const organisation = organisations.find(({ roles }) => roles.includes(role)) ?? organisations[0]!;
  const options = organisations.map(({ id, name }) => ({ id, name }));
  const [contact] = organisation.contacts;
  return {
    state: { ...world.current, victims: { ...world.current.victims, pseudonyms: PEOPLE, referredOn: "2026-02-01" } },
    history: [...before, ...facts.map((fact, index) => ({ ...before[0]!, number: index + 9, fact }))],
    request: {
      ...({ key: "k", request, step, subject: "", revision: 0, role, status: "open" } as RequestState),
      organisation: organisation.id,
      dueAt: "2026-04-01T10:00:00Z",
    },
    audience: {
      viewer: { role, organisation: organisation.id },
      contact: contact!.id,
      reader: { language, timeZone: "UTC" },
      organisation,
      organisations: Object.fromEntries(ROLES.map((one) => [one, options])),
    },
    at: "2026-03-02T10:00:00.000Z",
  };
};

export const fullDraft = (request: RequestId): Draft => {
  const typed = typedFrom(maximalAnswer(request), REQUESTS[request].answer);
  const of = (is: (path: string) => boolean) => ({
    revision: 1,
    typed: [...typed].filter(([path]) => is(path)).map(([path, values]): [string, string[]] => [path, [...values]]),
  });
  const parts = partsOf(request, typed).map((part) => [part.name, of((path) => covers(part, path))] as const);
  return { ...Object.fromEntries(parts), [MAIN]: of((path) => isMain(request, path)) };
};

/** As if everything that was typed were wrong. */
const wrong = (request: RequestId, typed: ReadonlyMap<string, unknown>): Problem[] => [
  { field: "", code: "changed-meanwhile" },
  ...[...typed.keys()].filter((path) => isMain(request, path)).map((field) => ({ field, code: "malformed" as const })),
];

interface Choice {
  /** With what was typed found wrong. */
  readonly spoilt?: boolean;
  readonly language?: string;
  /** Of another case than the large one. */
  readonly page?: OpenPage;
  /** Which of the pages below the first one. */
  readonly wanted?: (name: string) => boolean;
}

/** The pages of a request by their names, the request's own first. */
export async function pagesOf(
  request: RequestId,
  draft: Draft,
  { spoilt = false, language = "en", page = openPage(request, language), wanted = () => true }: Choice = {},
): Promise<[string, string][]> {
  const open = { ...page, draft };
  const parts = {
    baseUrl: BASE_URL,
    drafts: {
      read: () => Promise.resolve(draft),
      withCase: () => Promise.reject(new Error("the page is open already")),
      save: () => Promise.resolve("closed" as const),
    },
  };
  const of = fillingOf(open);
  const base = `${BASE_URL}/request/secret`;
  const form = { typed: of.typed, rows: new Map(), problems: spoilt ? wrong(request, of.typed) : [] };
  const view = requestView(open, form, shownFilling(of, open, base, false));
  // What differs from one person to the next is their number: the first and the last stand for all.
  const asked = partsOf(request, of.typed).filter(({ row = 0 }) => row === 0 || row === PEOPLE.length - 1);
  const pages: [string, string][] = [["", requestPage(view)]];
  for (const { name } of asked.filter((part) => wanted(part.name))) {
    const sent = { method: "GET", route: "", secret: "secret", name, header: () => undefined, body: Buffer.alloc(0) };
    pages.push([name, (await belowRequest(open, sent, parts)).body]);
  }
  const facts = { reader: open.audience.reader, reference: open.state.id, requestId: request, back: base, next: base };
  const read = wanted("facts-1") ? readingPages(restsOn(open)) : [];
  for (const [index, sections] of read.entries())
    pages.push([`facts-${String(index + 1)}`, factsPage({ ...facts, sections })]);
  return pages;
}
