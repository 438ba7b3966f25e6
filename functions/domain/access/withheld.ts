import type { Viewer } from "../access.ts";
import type { Purpose, Recipient } from "../consent.ts";
import type { RequestId } from "../requests/table.ts";
import { isWithheld, type Consenting } from "../rules/consent.ts";
import type { Role } from "../vocabulary.ts";

/** What stands in place of what somebody does not share any more. */
export const WITHHELD = "withheld";

/** As whom the ledger knows a role. The coordinator holds the ledger, and sees all (process, Who is told what). */
const RECIPIENT_OF: Readonly<Record<Exclude<Role, "coordinator">, Recipient>> = {
  facilitator: "facilitator",
  audit: "audit",
  downstream: "companies",
  smelter: "companies",
  funder: "companies",
  reporter: "companies",
  operator: "companies",
};

/** What the rows about people in an answer are shown for: their plan, or how it goes (ours). */
const purposeOf = (request: RequestId): Purpose =>
  request === "design-plan" || request === "amend-plan" ? "case-plan" : "monitoring";

/** Whether what an answer says of one victim is held back from somebody now, whenever it was recorded. */
export function isWithheldFrom(
  pseudonym: string,
  request: RequestId,
  viewer: Pick<Viewer, "role">,
  state: Consenting,
): boolean {
  if (viewer.role === "coordinator") return false;
  return isWithheld(state, { pseudonym, purpose: purposeOf(request), recipient: RECIPIENT_OF[viewer.role] });
}

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

type IsWithheld = (row: Fields & { readonly pseudonym: string }) => boolean;

/** Of anything about one victim: every such row says by its pseudonym whom it is about. */
const isAboutPerson = (fields: Fields): fields is Fields & { readonly pseudonym: string } =>
  typeof fields["pseudonym"] === "string";

const compiled = (value: unknown, isHidden: IsWithheld): unknown => {
  if (Array.isArray(value)) return value.map((each) => compiled(each, isHidden));
  if (!isFields(value)) return value;
  if (isAboutPerson(value) && isHidden(value))
    return { pseudonym: value.pseudonym, ["endState" in value ? "endState" : "state"]: WITHHELD };
  return compiledFields(value, isHidden);
};

const compiledFields = (fields: Fields, isHidden: IsWithheld): Fields =>
  Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, compiled(value, isHidden)]));

/**
 * An answer as consent allows it to be shown to somebody: of a victim who took consent back only the pseudonym is left
 * and that the rest is withheld; everybody else's rows stay as they are, where they are. It holds for who wrote it too,
 * and for what was recorded before: nothing is shown newly after a withdrawal (process, Consent and records). A report
 * that says of a person that consent was withdrawn shows no more of them, whatever the ledger says (ours).
 */
export const withoutWithheld = (fields: Fields, request: RequestId, viewer: Viewer, state: Consenting): Fields =>
  viewer.role === "coordinator"
    ? fields
    : compiledFields(
        fields,
        ({ pseudonym, consentWithdrawn }) =>
          consentWithdrawn === "yes" || isWithheldFrom(pseudonym, request, viewer, state),
      );
