import type { Case } from "../case.ts";
import type { Return } from "../returned-mail.ts";
import type { Decision, DecisionContext, MailTemplate, OwedMail } from "./decision.ts";
import { NOTHING } from "./nothing.ts";
import { owe, toAll, toOperators, type Audience } from "./recipients.ts";

/** A mail that nobody got, as its outbox row has it. */
export interface ReturnedMail extends Omit<OwedMail, "reason"> {
  readonly mail: string;
  readonly how: Return;
}

/** These went to every contact of the party, or only to who asked for it: nobody else is owed them. */
const NOBODY_ELSES: readonly MailTemplate[] = ["decision-receipt", "request-escalation", "fresh-link", "mail-returned"];

type ToContact = Extract<OwedMail["to"], { kind: "contact" }>;

const isReturned = ({ returned }: Case, { organisation, contact }: Omit<ToContact, "kind" | "role">): boolean =>
  returned.some((one) => one.organisation === organisation && one.contact === contact);

/** The same mail to the other contacts of the party, but to none whose mail came back too: so it ends. */
const instead = (audience: Audience, { template, to, mail, key, subject, how }: ReturnedMail): OwedMail[] => {
  if (to.kind !== "contact" || how === "refused" || NOBODY_ELSES.includes(template)) return [];
  const others = toAll(audience, to).filter(
    (other) => other.kind === "contact" && other.contact !== to.contact && !isReturned(audience.state, other),
  );
  const same = { template, ...(key === undefined ? {} : { key }), ...(subject === undefined ? {} : { subject }) };
  return owe({ ...same, reason: `${mail}/instead` }, others);
};

/** Operators hear of each contact once, until the request is sent again; of their own mail the alarms tell them. */
const operators = (audience: Audience, { to, mail, key }: ReturnedMail): OwedMail[] => {
  const known = to.kind === "contact" && (to.role === "operator" || isReturned(audience.state, to));
  if (known) return [];
  const about = key === undefined ? {} : { key };
  return owe({ template: "mail-returned", ...about, reason: `returned/${mail}` }, toOperators(audience));
};

/**
 * Records that a mail came back. Whoever else answers for the party gets the same mail, once, and the operators are
 * told that a contact cannot be reached. No address is recorded (hazards, SE-07); the same news twice changes nothing.
 */
export function returnMail(state: Case, returned: ReturnedMail, { directory }: DecisionContext): Decision {
  const { mail, how, template, to, key } = returned;
  if (state.returned.some((known) => known.mail === mail)) return NOTHING;
  const audience = { state, directory };
  const whom =
    to.kind === "contact"
      ? { role: to.role, organisation: to.organisation, contact: to.contact }
      : ({ role: "reporter", organisation: "reporter", contact: "reporter" } as const);
  const fact = { type: "mail-returned", mail, how, template, ...whom, ...(key === undefined ? {} : { key }) } as const;
  return { facts: [fact], mails: [...instead(audience, returned), ...operators(audience, returned)], requests: [] };
}
