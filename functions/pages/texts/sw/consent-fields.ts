import type { ConsentContent } from "../../../domain/notes/consent.ts";
import type { TextsFor } from "../field-text.ts";

/** One line of the consent ledger. */
export const consentFields: TextsFor<ConsentContent> = {
  state: {
    label: "Kinachorekodiwa",
    options: { given: "Ridhaa imetolewa", withdrawn: "Ridhaa imeondolewa" },
  },
  purposes: {
    label: "Kwa ajili ya nini",
    help: "Kama ridhaa imeondolewa na hapa hakuna kilichowekwa alama, kuondolewa huko kunahusu yote.",
    options: {
      assistance: "Msaada: kupanga na kutoa huduma",
      "case-plan": "Kuonyesha wengine mpango wa mtu huyu, bila jina",
      monitoring: "Ufuatiliaji na ripoti, bila jina",
      lessons: "Kujifunza kutokana na shauri",
      "law-enforcement": "Kuziarifu mamlaka",
    },
  },
  recipients: {
    label: "Kwa nani",
    help: "Kama ridhaa imeondolewa na hapa hakuna kilichowekwa alama, kuondolewa huko kunahusu wote.",
    options: {
      facilitator: "Mwezeshaji",
      audit: "Programu ya ukaguzi",
      companies: "Kampuni za mnyororo wa ugavi, na wafadhili",
      providers: "Wanaotoa huduma",
      authorities: "Mamlaka",
    },
  },
  on: { label: "Tangu" },
  by: {
    label: "Nani amesema hivyo?",
    options: { own: "Mtu mwenyewe", guardian: "Mlezi", "appointed-guardian": "Mlezi aliyeteuliwa" },
  },
  guardianImplicated: {
    label: "Je, mlezi alishiriki kusababisha madhara?",
    help: "Inahitajika kama mlezi ndiye anatoa ridhaa.",
  },
  language: { label: "Lugha iliyotumika kueleza", help: "Herufi tatu (ISO 639-3), kwa mfano swa." },
  evidenceKept: {
    label: "Je, kinachothibitisha kimetunzwa kwenye faili lenu?",
    help: "Karatasi zenye saini zinatunzwa huko, si hapa.",
  },
};
