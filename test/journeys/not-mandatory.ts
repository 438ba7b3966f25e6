import type { AnswersFile } from "../../infra/local/rehearse/answers.ts";
import { example } from "./journey.ts";

/** Nobody is exploited any more and nobody has urgent needs: what `no-remediation` presupposes. */
export const past = example("mz-ruby-montepuez-2019", {
  exploitation: ["Other"],
  methodsOfControl: [],
  people: { adults: 3, children: null, ongoing: false },
});

/** Past trading, found and ended long before it became public, neither recent nor severe: nothing is mandatory. */
export const nothingMandatory: AnswersFile = {
  "investigate-allegation": {
    facts: {
      types: ["Other"],
      debtBondage: "no",
      links: [
        {
          partner: "smelter-a",
          trading: "past",
          lastReceipt: "2017-06-30",
          throughTraders: "no",
          contract: "ended",
          contractEnd: "2017-06-30",
          found: "yes",
          foundOn: "2017-05-01",
          cutTiesOn: "2017-06-30",
          endedBecauseOfIssue: "yes",
        },
      ],
      wasPublic: "yes",
      publicOn: "2019-05",
      incident: { from: "2014-01", lastDay: "2014-03-01", ongoing: "no", repeated: "no", separateEvents: 1 },
      people: { affectedFrom: 2, affectedTo: 3, identified: 0, children: "no", childrenInOrUnderMine: "no" },
    },
  },
};
