import * as z from "zod";
import { tryJson } from "../json.ts";
import type { Store } from "../store.ts";

const stateSchema = z.object({
  /** Sequence number of the last record that is done with. */
  position: z.string().optional(),
  /** Failed tries of what follows. */
  attempts: z.number(),
  /** Virtual instant of the first failure, for the maximum age. */
  failingSince: z.number().optional(),
  /** Virtual instant before which it is not tried again. */
  retryAt: z.number().optional(),
  /** Records in the next batch, while a failing batch is being halved. */
  limit: z.number().optional(),
});

/** How far a function has come in a stream. */
export type FeederState = z.infer<typeof stateSchema>;

const FRESH: FeederState = { attempts: 0 };

/** Reads and writes that place in the state folder. */
export function feederPlace(store: Store, mapping: string) {
  const key = `stream:${mapping}`;
  return {
    load: (): FeederState => stateSchema.safeParse(tryJson(store.get(key) ?? "")).data ?? FRESH,
    save: (state: FeederState) => store.set(key, JSON.stringify(state)),
  };
}
