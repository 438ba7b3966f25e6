import type { IChainable } from "aws-cdk-lib/aws-stepfunctions";
import type { StepParts } from "./parts.ts";

/** Step 6, lessons learned: each party answers, audit and company turn it into changes (Guidelines, Step 6). */
export const captureLessons = ({ begin, ask, askEach, apply, tell }: StepParts): IChainable => {
  const parties = apply("lessons", "Who has lessons to share?");
  const lessons = askEach("share-lessons", { each: "Ask each party for its lessons", one: "Ask the party to share" });
  const makers = apply("prevention", "Who can prevent it?");
  const prevention = askEach("plan-prevention", { each: "Ask each for prevention", one: "Ask what will be changed" });
  const release = ask("release-lessons", "Ask the audit programme: what may others learn?");

  parties.leadsOn("The parties are known", lessons);
  lessons.leadsOn("Every party was asked", makers);
  makers.leadsOn("They are known", prevention);
  prevention.leadsOn("Each was asked", release);
  release.leadsOn("The audit programme was asked", tell("lessons-shared"));
  return begin(parties);
};
