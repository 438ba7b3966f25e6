import type { MailTexts } from "../mail-texts.ts";

/** What happened and what comes next; what is asked of the reader stands below it, or that nothing is. */
export const transitions: MailTexts["transitions"] = {
  referred: {
    subject: "Imepelekwa kwa programu ya ukaguzi",
    paragraphs: [
      "Taarifa iliyotolewa imeangaliwa na kupelekwa kwa programu ya ukaguzi.",
      "Kinachofuata, programu ya ukaguzi inaichunguza na kurekodi inachobaini. Inaweza kuchukua hadi siku sitini.",
    ],
  },
  verified: {
    subject: "Matokeo ya uchunguzi yamerekodiwa",
    paragraphs: [
      "Programu ya ukaguzi imerekodi matokeo ya uchunguzi wake: kuna sababu ya kuchukua hatua.",
      "Kinachofuata, mwitikio unaohitajika unaamuliwa na kuthibitishwa.",
    ],
  },
  unsubstantiated: {
    subject: "Matokeo ya uchunguzi yamerekodiwa",
    paragraphs: [
      "Programu ya ukaguzi imerekodi matokeo ya uchunguzi wake: taarifa iliyotolewa haikuweza kuthibitishwa.",
      "Kinachofuata, shauri linafungwa. Linaweza kufunguliwa tena kukiwa na habari mpya.",
    ],
  },
  "response-determined": {
    subject: "Mwitikio umeamuliwa",
    paragraphs: [
      "Imeamuliwa ni mwitikio wa aina gani unahitajika.",
      "Kinachofuata, mpango wa utekelezaji unaandaliwa, unawasilishwa na kupitiwa.",
    ],
  },
  "plan-approved": {
    subject: "Mpango umeidhinishwa",
    paragraphs: [
      "Mpango wa utekelezaji umeidhinishwa.",
      "Kinachofuata, fedha zake zinapangwa na kazi inaanza. Kipindi cha kuangalia matokeo kinaanza pamoja na kazi.",
    ],
  },
  "implementation-started": {
    subject: "Kazi imeanza",
    paragraphs: [
      "Kazi iliyo kwenye mpango imeanza.",
      "Kinachofuata, maendeleo yanaripotiwa na kupitiwa mwishoni mwa kila kipindi cha ripoti, hadi kipindi cha mpango kiishe.",
    ],
  },
  "progress-noted": {
    subject: "Maelezo ya maendeleo",
    paragraphs: [
      "Kipindi kimoja cha ripoti kimeisha. Haya ni maelezo mafupi ya maendeleo yake; ukurasa unaonyesha ripoti zilizopo.",
      "Kinachofuata, kazi inaendelea kwenye kipindi kinachofuata, au inaamuliwa kama ni kumaliza au kuongeza muda.",
    ],
  },
  "completion-verified": {
    subject: "Ripoti ya mwisho imehakikiwa",
    paragraphs: [
      "Ripoti ya mwisho imekaguliwa na kuonekana inaridhisha.",
      "Kinachofuata, kampuni inayoendesha mchakato huu inaamua kama shauri linafungwa.",
    ],
  },
  "lessons-shared": {
    subject: "Mafunzo ya kushirikishana",
    paragraphs: [
      "Kile ambacho pande zote zimejifunza kutokana na shauri hili sasa kinatolewa kwa wote. Unaweza kukisoma kwenye kiungo.",
      "Kinachofuata, hatua zinazotokana nacho zinatekelezwa hadi mwisho.",
    ],
  },
};

/** By outcome: what follows now. The result itself stands behind the link. */
export const closings: MailTexts["closings"] = {
  denied: ["Shauri limefungwa: hakuna hatua nyingine inayofuata kutokana na taarifa iliyotolewa."],
  "not-actionable": [
    "Shauri limefungwa: taarifa iliyotolewa iko nje ya yale ambayo mchakato huu unaweza kuyachukulia hatua.",
  ],
  unsubstantiated: ["Shauri limefungwa: taarifa iliyotolewa haikuweza kuthibitishwa."],
  "no-remediation": [
    "Shauri limefungwa bila mpango.",
    "Kinachofuata, pande zote zinaulizwa nini kinaweza kujifunzwa kutokana nalo.",
  ],
  remediated: [
    "Shauri limefungwa: mpango ulitekelezwa na ukamilishaji wake ulihakikiwa.",
    "Kinachofuata, pande zote zinaulizwa nini kinaweza kujifunzwa kutokana nalo.",
  ],
  withdrawn: ["Shauri limefungwa: limeondolewa."],
};
