import * as z from "zod";
import type { ApiAnswer } from "../api-answer.ts";
import { jsonAnswer, jsonError } from "../api-answer.ts";
import { tryJson } from "../json.ts";
import type { Bus } from "./rules.ts";

const inputSchema = z.object({
  Entries: z.array(
    z.object({
      Source: z.string(),
      DetailType: z.string(),
      Detail: z.string(),
      Resources: z.array(z.string()).default([]),
    }),
  ),
});

/** EventBridge's `PutEvents`, e.g. for the bounce of a mail, which no local post office has by itself. */
export function putEvents(operation: string, input: unknown, bus: Bus): ApiAnswer {
  const parsed = inputSchema.safeParse(input);
  if (operation !== "PutEvents" || !parsed.success)
    return jsonError("ValidationException", "the local host knows PutEvents with source, type and detail");
  const entries = parsed.data.Entries.map(({ Source, DetailType, Detail, Resources }, index) => {
    bus.publish({ source: Source, "detail-type": DetailType, resources: Resources, detail: tryJson(Detail) });
    return { EventId: `local-${index}` };
  });
  return jsonAnswer({ FailedEntryCount: 0, Entries: entries });
}
