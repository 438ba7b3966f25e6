import type { Case } from "./case.ts";
import type { Fact } from "./events.ts";

/** What came back is forgotten for the contacts of a request that is sent again: their addresses were mended. */
export const sentAgain = (state: Case, key: string): Case => {
  const organisation = state.requests[key]?.organisation;
  return { ...state, returned: state.returned.filter((one) => one.organisation !== organisation) };
};

/** More than these are not needed to know whom mail does not reach. */
const MOST_RETURNED = 100;

/** Remembers whom a mail did not reach (decisions/return-mail.ts). */
export const returned = (state: Case, fact: Extract<Fact, { type: "mail-returned" }>): Case => {
  const { mail, key, role, organisation, contact } = fact;
  const one = { mail, ...(key === undefined ? {} : { key }), role, organisation, contact };
  return { ...state, returned: [...state.returned, one].slice(-MOST_RETURNED) };
};
