import * as z from "zod";
import { CLOSURE_ITEM_CODES } from "./rules/reason-codes.ts";

/** The closure list as the last final report left it. */
export const closingSchema = z.object({
  items: z.array(z.object({ code: z.enum(CLOSURE_ITEM_CODES), done: z.boolean() })),
  /** Whether somebody's plan ended without assistance by this case, which audit has to accept. */
  endsToAccept: z.boolean().optional(),
});
