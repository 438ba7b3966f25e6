import { createHash } from "node:crypto";
import * as z from "zod";
import { ApiError } from "./errors.ts";
import { parseText } from "../json.ts";

const DEFAULT_PAGE = 100;

export interface Page {
  readonly limit: number;
  readonly offset: number;
  /** The token of the page after this one. */
  next(): string;
}

interface Asked {
  readonly maxResults?: number | undefined;
  readonly nextToken?: string | undefined;
}

const tokenSchema = z.tuple([z.number().int().min(0), z.string()]);

/**
 * The page a call asks for: 100 entries where maxResults is missing or 0.
 * A token only continues the query it was given for. Throws ApiError InvalidToken.
 */
export function pageOf({ maxResults, nextToken }: Asked, query: readonly unknown[]): Page {
  const limit = maxResults === undefined || maxResults === 0 ? DEFAULT_PAGE : maxResults;
  const mark = createHash("sha256").update(JSON.stringify(query)).digest("base64url").slice(0, 16);
  const offset = nextToken === undefined ? 0 : offsetOf(nextToken, mark);
  return { limit, offset, next: () => Buffer.from(JSON.stringify([offset + limit, mark])).toString("base64url") };
}

function offsetOf(token: string, mark: string): number {
  try {
    const [offset, of] = tokenSchema.parse(parseText(Buffer.from(token, "base64url").toString()));
    if (of === mark) return offset;
  } catch {
    // Not one of our tokens: the same answer as for one of another query.
  }
  throw new ApiError("InvalidToken", "Invalid Token: 'Invalid token'");
}

/** One entry more than the page was read; it only says that there is a next page. */
export function paged<Entry>(
  page: Page,
  entries: readonly Entry[],
): { shown: readonly Entry[]; more: { nextToken?: string } } {
  return { shown: entries.slice(0, page.limit), more: entries.length > page.limit ? { nextToken: page.next() } : {} };
}
