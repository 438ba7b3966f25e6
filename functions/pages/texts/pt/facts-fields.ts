import type { Facts } from "../../../domain/facts.ts";
import type { TextsFor } from "../field-text.ts";
import { exploitationTypes, indicators, methodsOfControl } from "./exploitation.ts";

/** The facts as the audit programme found them. */
export const factsFields: TextsFor<Facts> = {
  types: { label: "What was found", options: exploitationTypes },
  methodsOfControl: { label: "How people were controlled", options: methodsOfControl },
  indicators: { label: "Indicators of forced labour (ILO)", options: indicators },
  debtBondage: { label: "Was there debt bondage?" },
  links: {
    label: "Links to the supply chain",
    help: "One for each partner that bought from the supplier. The strongest link decides the response level.",
    row: "Link",
    fields: {
      partner: { label: "Supply-chain partner", help: "The partner nearest to the harm." },
      trading: {
        label: "Trading with the supplier",
        help: "A suspension does not end trading.",
        options: { current: "Current", suspended: "Suspended", past: "Ended", unknown: "Not known" },
      },
      lastReceipt: { label: "Last receipt of material", help: "Directly or through traders." },
      throughTraders: { label: "Did material also come through traders?" },
      contract: {
        label: "Contract",
        options: { none: "There was none", ended: "Ended", running: "Still runs", unknown: "Not known" },
      },
      contractEnd: { label: "End of the contract" },
      resumedOn: { label: "Trading taken up again on", help: "Only if it had ended before." },
      found: { label: "Did the partner find the issue itself?" },
      foundOn: { label: "Found on" },
      cutTiesOn: { label: "Ties cut on", help: "If left empty, the end of trading counts." },
      endedBecauseOfIssue: { label: "Did trading end because of the issue?" },
    },
  },
  wasPublic: { label: "Did the matter become public?" },
  publicOn: { label: "First public report" },
  incident: {
    label: "The incident",
    fields: {
      from: { label: "First day" },
      lastDay: { label: "Last day", help: "If it happened repeatedly: the last time." },
      ongoing: { label: "Does it still go on?" },
      repeated: { label: "Did it happen more than once?" },
      separateEvents: { label: "Number of separate events" },
    },
  },
  people: {
    label: "The people affected",
    fields: {
      affectedFrom: { label: "At least", help: "The number of people affected. If known exactly, write it twice." },
      affectedTo: { label: "At most", help: "The higher number decides." },
      identified: { label: "Of these, identified", help: "People who are known and can be offered support." },
      children: { label: "Are children among them?" },
      childrenInOrUnderMine: { label: "Did children work in or under a mine?" },
      childrenInOtherWorstForms: { label: "Did children do other hazardous or harmful work?" },
      urgentNeeds: { label: "Does anybody have urgent needs?", help: "Safety, shelter, food, medical care." },
    },
  },
};
