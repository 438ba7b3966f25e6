import type { MailTexts } from "../mail-texts.ts";
import { closings, transitions } from "./mail-transitions.ts";
import { mailWords } from "./mail-words.ts";

export const mails: MailTexts = {
  labels: {
    reference: "Shauri",
    step: "Awamu",
    asked: "Kinachoombwa",
    role: "Unaombwa kama",
    askedRole: "Anayeombwa",
    due: "Mwisho wa kujibu",
    waiting: "Yanayokusubiri",
    progress: "Maendeleo",
    next: "Habari zijazo ifikapo",
    on: "Ilirekodiwa",
    digest: "Alama ya utambulisho ya jibu",
    open: "Maombi yaliyo wazi",
    late: "Kati yake, yaliyochelewa",
    code: "Msimbo",
    validUntil: "Unafaa hadi",
    error: "Hitilafu",
  },
  actionNeededBy: (day) => `Jibu linahitajika ifikapo ${day}`,
  reminderBy: (day) => `Kumbusho: jibu linahitajika ifikapo ${day}`,
  overdueSince: (day) => `Ombi limechelewa tangu ${day}`,
  footer: [
    "Hatuombi kamwe habari za watu walioathirika kwa barua pepe. Tafadhali usizitume.",
    "Barua pepe zinazotumwa kwa anwani hii hazisomwi. Tafadhali tumia kiungo, au wasiliana na mtu wako wa mawasiliano katika kampuni inayoendesha mchakato huu.",
  ],
  linkIsYours: "Kiungo hiki ni chako peke yako: tafadhali usimtumie mtu mwingine.",
  words: mailWords,
  transitions,
  closings,
  progress: { "on-track": "Inaenda vizuri", behind: "Imechelewa", "at-risk": "Iko mashakani" },
  closureReport:
    "Kuna ripoti ya kufunga. Utaipata kwenye ukurasa wa shauri, chini ya “Hati”, kwa kusoma na kutunza kama PDF.",
  reopenable: "Linaweza kufunguliwa tena kukiwa na habari mpya.",
  somethingAsked: "Yanayokusubiri yameorodheshwa hapo juu. Kiungo cha kila moja kilikuja kwenye barua pepe yake.",
  nothingAsked: "Huombwi chochote kwa barua pepe hii. Ukiombwa, utapata barua pepe yake, pamoja na tarehe.",
  calendarEntry: (reference) => `[${reference}] Mwisho wa kujibu`,
  waitingBy: (title, day) => `${title}, ifikapo ${day}`,
  gathered: {
    subject: (count) => `Kumbusho: majibu ${String(count)} yanasubiriwa`,
    paragraphs: [
      "Barua pepe hii inakusanya kumbusho zako. Hakuna hata moja ya majibu haya lililofika bado. Kila kiungo kinafungua ombi moja; kukifungua hakuamui chochote.",
    ],
    item: (reference, title, day) => `${reference}: ${title}, ifikapo ${day}`,
    lateItem: (reference, title, day) => `${reference}: ${title}, limechelewa tangu ${day}`,
  },
};
