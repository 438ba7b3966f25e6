import { countingIn } from "../plural.ts";
import type { FormTexts } from "../texts.ts";

const { number } = countingIn("sw");

export const form: FormTexts = {
  optional: "kama inahusika",
  choose: "Chagua…",
  yes: "Ndiyo",
  no: "Hapana",
  unknown: "Haijulikani",
  withheld: "Imezuiliwa: mtu huyu hataki wengine wajue",
  noOrganisation: "Bado hakuna wa kuchagua kwenye orodha. Mwombe mwendeshaji wa mfumo huu amwongeze anayefaa.",
  problemsTitle: "Tafadhali angalia haya tena",
  moreProblems: (count) => `Na mengine ${number(count)}, haya yakisharekebishwa.`,
  labelled: (label, words) => (label.endsWith("?") ? `${label} ${words}` : `${label}: ${words}`),
  rowTitle: (row, index) => `${row} ${number(index)}`,
  addRow: (row) => `Ongeza tena: ${row.toLowerCase()}`,
  hints: {
    choices: "Weka alama kwenye yote yanayohusika.",
    "partial-day": "Kwa usahihi kadiri inavyojulikana: 2025, 2025-06 au 2025-06-14.",
    amount: "Tarakimu tu, kwa mfano 1234.50.",
    currency: "Herufi tatu, kwa mfano USD.",
    country: "Herufi mbili, kwa mfano CD.",
  },
  malformed: {
    choice: "Chagua mojawapo ya majibu.",
    choices: "Chagua kati ya majibu yaliyotolewa.",
    "short-text": "Andika hili kwenye mstari mmoja, kwa jinsi ilivyoelezwa.",
    "long-text": "Maandishi haya hayakuweza kusomeka. Tafadhali yaandike tena.",
    email: "Andika anwani ya barua pepe, kwa mfano name@example.org.",
    day: "Andika tarehe kamili: mwaka, mwezi na siku, kwa mfano 2026-03-12.",
    "partial-day": "Andika tarehe kama 2025, 2025-06 au 2025-06-14.",
    "whole-number": "Andika namba kamili kwa tarakimu, kwa mfano 12.",
    amount: "Andika kiasi kwa tarakimu na nukta, kwa mfano 1234.50.",
    currency: "Andika sarafu kwa herufi tatu, kwa mfano USD.",
    country: "Andika nchi kwa herufi mbili, kwa mfano CD.",
    organisation: "Chagua shirika kutoka kwenye orodha.",
    group: "Tafadhali kamilisha sehemu hii.",
    list: "Tafadhali kamilisha orodha hii.",
  },
};
