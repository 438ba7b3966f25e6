import * as z from "zod";
import type { Case } from "../case.ts";
import { choice, longText } from "../fields.ts";
import type { Outcome } from "../vocabulary.ts";
import { aboutCase, note } from "./definition.ts";

const WHY = ["new-victims", "relapse", "new-information", "later-adoption"] as const;
type Why = (typeof WHY)[number];

/** What can open a case again, by how it ended (process, Step 5.4; ours). */
const GROUNDS: Readonly<Record<Outcome, readonly Why[]>> = {
  denied: ["new-information"],
  "not-actionable": ["new-information"],
  unsubstantiated: ["new-information"],
  withdrawn: ["new-information"],
  "no-remediation": ["later-adoption", "new-information"],
  remediated: ["new-victims", "relapse"],
};

const isGround = ({ outcome }: Case, why: Why): boolean => outcome !== undefined && GROUNDS[outcome].includes(why);

/** A closed case goes on in a new round, with its history. */
export const reopenCaseNote = note({
  from: ["audit", "downstream"],
  content: z.object({ why: choice(WHY), reasons: longText() }),
  subjects: aboutCase(({ status }) => status === "closed"),
  highRisk: true,
  tells: [],
  data: "decisions",
  check: ({ why }, state) => (isGround(state, why) ? [] : [{ field: "why", code: "no-ground-after-outcome" }]),
});
