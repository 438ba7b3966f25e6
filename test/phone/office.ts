import type { Context } from "aws-lambda";
import { simpleParser } from "mailparser";
import type { Codes } from "../../functions/adapters/codes.ts";
import { withPart } from "../../functions/adapters/draft-store.ts";
import type { Draft, DraftOf, DraftStore } from "../../functions/adapters/draft-store.ts";
import { newCode, newIds, sha256 } from "../../functions/adapters/hash.ts";
import { compose } from "../../functions/adapters/mailer.ts";
import type { Mailer } from "../../functions/adapters/mailer.ts";
import type { GatewayAnswer } from "../../functions/contracts/http.ts";
import { requestPage } from "../../functions/handlers/request-page.ts";
import { sendMail } from "../../functions/handlers/send-mail.ts";
import type { ApiAnswer, ApiRequest } from "../../infra/local/api-answer.ts";
import { listen } from "../../infra/local/server.ts";
import type { Memory } from "../support/memory.ts";
import type { Asked } from "./asked.ts";

/** A mail as it lies in an inbox. */
interface Received {
  readonly subject: string;
  readonly html: string;
}

/** What one contact has: the mails that came, and the pages behind their links, on an address of its own. */
export interface Desk {
  /** Opens the mail of this number, from 0, as a mail program shows its HTML. */
  readonly mailAt: (number: number) => string;
  readonly mails: readonly Received[];
  /** What is recorded. */
  readonly memory: Memory;
}

const SENDER = { address: "no-reply@cases.example", configurationSet: "none" };

const draftsOf = (memory: Memory): DraftStore => {
  const kept = new Map<string, Draft>();
  const read = ({ caseId, key }: DraftOf): Draft =>
    memory.cases.get(caseId)?.state.requests[key]?.status === "open" ? (kept.get(key) ?? {}) : {};
  return {
    read: (of) => Promise.resolve(read(of)),
    withCase: async (of) => ({ state: await memory.store.read(of.caseId), draft: read(of) }),
    save: (of, part) => {
      const next = withPart(read(of), part);
      if (next !== undefined) kept.set(of.key, next);
      return Promise.resolve(next === undefined ? "changed" : "saved");
    },
  };
};

const codesIn = (): Codes => {
  const codes = new Map<string, string>();
  return {
    make: (secret) => {
      const code = newCode();
      codes.set(secret, code);
      return Promise.resolve(code);
    },
    verify: (secret, code) => Promise.resolve(codes.get(secret) === code ? "right" : "wrong"),
  };
};

/** The functions behind one case: what sends its mails and what answers behind their links. */
function functionsOf(memory: Memory, baseUrl: string, mails: Received[]) {
  const { store: cases, linkStore: links, directoryStore: directory, now } = memory;
  const mailer: Mailer = {
    send: async (mail) => {
      const { subject = "", html } = await simpleParser(await compose(mail, SENDER));
      mails.push({ subject, html: typeof html === "string" ? html : "" });
    },
  };
  const { mailStore, returnedStore } = memory;
  const common = { cases, links, directory, now, baseUrl, log: () => undefined };
  const send = sendMail({ ...common, mails: mailStore, returned: returnedStore, mailer, newMailId: () => "code" });
  const page = requestPage({
    ...common,
    codes: codesIn(),
    drafts: draftsOf(memory),
    mailer: {
      sendCode: async (code) => {
        await send({ code });
      },
    },
    settle: () => Promise.resolve(),
    sha256,
    newIds,
  });
  return { send, page };
}

const RESOURCES = ["/request/{secret}", "/request/{secret}/{name}"];

/** What the gateway hands to the function of a request's page. */
const eventOf = ({ method, headers, query, body }: ApiRequest, [secret, name]: readonly string[]) => ({
  httpMethod: method,
  resource: RESOURCES[name === undefined ? 0 : 1],
  headers,
  pathParameters: { secret, ...(name === undefined ? {} : { name }) },
  queryStringParameters: Object.fromEntries(new URLSearchParams(query)),
  body: body.length === 0 ? null : body.toString("utf8"),
  isBase64Encoded: false,
});

const answerOf = ({ statusCode, headers, body, isBase64Encoded }: GatewayAnswer): ApiAnswer => ({
  status: statusCode,
  headers,
  body: Buffer.from(body, isBase64Encoded ? "base64" : "utf8"),
});

const NOT_FOUND: ApiAnswer = { status: 404, headers: { "content-type": "text/plain" }, body: "" };
const asMail = ({ html }: Received): ApiAnswer => ({
  status: 200,
  headers: { "content-type": "text/html; charset=utf-8" },
  body: html,
});

/** Everybody of the directory, and the reporter, reads this language. */
const reading = (memory: Memory, language: string): void => {
  memory.directory = new Map(
    [...memory.directory].map(([id, organisation]) => {
      const contacts = organisation.contacts.map((contact) => ({ ...contact, language }));
      return [id, { ...organisation, contacts }];
    }),
  );
  for (const stored of memory.cases.values()) {
    const { about } = stored.state;
    const reporter = { ...stored.reporter!, language };
    const state = { ...stored.state, about: { ...about, reporter: { ...about.reporter!, language } } };
    memory.cases.set(state.id, { ...stored, state, reporter });
  }
};

/**
 * A small server with the real functions over stores in memory: who is asked opens the mail and all behind it there.
 * The pages of each case that is put on a desk have an address of their own, so that several are answered at once.
 */
export async function openOffice() {
  const desks: { readonly mails: Received[]; readonly page: (event: unknown, context: Context) => Promise<unknown> }[] =
    [];
  const handle = async (request: ApiRequest): Promise<ApiAnswer> => {
    const [, desk = "", what, ...below] = request.path.split("/");
    const at = desks[Number(desk)];
    const mail = what === "mail" ? at?.mails[Number(below[0])] : undefined;
    if (mail !== undefined) return asMail(mail);
    if (at === undefined || what !== "request") return NOT_FOUND;
    return answerOf((await at.page(eventOf(request, below), {} as Context)) as GatewayAnswer);
  };
  const server = await listen(0, () => handle);
  return {
    /** Sends the mail that asks for an answer to somebody who reads this language. */
    async ask({ memory: before, caseId, key }: Asked, language: string): Promise<Desk> {
      const memory = before.copy();
      const baseUrl = `${server.url}/${String(desks.length)}`;
      const mails: Received[] = [];
      reading(memory, language);
      const { send, page } = functionsOf(memory, baseUrl, mails);
      desks.push({ mails, page });
      const owed = [...memory.mails.values()].filter((row) => row.key === key && row.template === "request-first");
      await send({ mails: owed.map(({ mailId }) => ({ caseId, mailId })) });
      return { memory, mails, mailAt: (number) => `${baseUrl}/mail/${String(number)}` };
    },
    stop: () => server.stop(),
  };
}
