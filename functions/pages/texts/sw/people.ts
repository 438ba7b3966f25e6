import type { PeopleMails, PeopleNotes, PeopleTexts } from "../people-texts.ts";

/** What people record beside a request. */
export const peopleNotes: PeopleNotes = {
  "not-us": {
    title: "Hatukuwa sisi",
    asks: "Jibu limerekodiwa kwa niaba ya shirika lako. Kama hakuna kati yenu aliyelitoa, tuambie hapa. Shauri linasimama mara moja; mambo ya usalama yanaendelea. Wenzako na waendeshaji wa mfumo wanaambiwa. Jibu linabaki kwenye kumbukumbu hadi ijulikane kama lilikuwa lenu.",
    fields: {
      because: {
        label: "Unachojua",
        options: {
          "nobody-here": "Hakuna mtu hapa aliyetoa jibu hili",
          "not-allowed": "Aliyelitoa hakuwa na ruhusa",
          "mail-in-other-hands": "Huenda mtu mwingine anasoma barua pepe zetu, au ana kiungo chetu",
          "by-mistake": "Lilitumwa kwa makosa na halisemi tulichoamua",
        },
      },
    },
  },
  "was-us": {
    title: "Imethibitika tulikuwa sisi",
    asks: "Mtu wa shirika lako alisema kuwa jibu fulani si lenu. Kama umehakikisha kuwa lilikuwa lenu, thibitisha hapa, na shauri litaendelea. Haliwezi kuthibitishwa kwa kiungo cha aliyetoa jibu.",
    fields: {
      how: {
        label: "Ulihakikishaje",
        options: {
          "asked-in-person": "Nilizungumza na mwenzangu aliyelitoa",
          "decided-together": "Tulikuwa tumeamua pamoja",
        },
      },
    },
  },
  "ask-more-time": {
    title: "Omba muda zaidi",
    asks: "Sema kwa nini, na lini unaweza kujibu. Anayesubiri jibu hili anaulizwa. Hadi akubali, tarehe inabaki ilivyo.",
    fields: {
      because: {
        label: "Kwa nini",
        options: {
          "people-away": "Wanaopaswa kuamua hawapo",
          "still-gathering": "Habari bado hazijakamilika",
          "others-first": "Upande mwingine unapaswa kufanya jambo kwanza",
          language: "Kuna kitu kinachohitaji kutafsiriwa",
          "safe-access": "Wanaohusika bado hawawezi kufikiwa kwa usalama",
        },
      },
      until: { label: "Tunaweza kujibu ifikapo" },
    },
  },
  "answer-more-time": {
    title: "Jibu: muda zaidi?",
    asks: "Upande mmoja unaomba muda zaidi wa kujibu. Ukikubali, tarehe inasogea na kumbusho zinafuata tarehe mpya. Ukikataa, tarehe inabaki. Upande huo unaambiwa kwa vyovyote vile.",
    fields: {
      decision: { label: "Jibu lako", options: { grant: "Kubali tarehe mpya", refuse: "Tarehe inabaki" } },
    },
  },
  "ask-back": {
    title: "Uliza swali",
    asks: "Kama kuna jambo lisiloeleweka, muulize anayesubiri jibu hili. Anaambiwa kuwa kuna swali, na analijibu kwenye ukurasa. Tarehe inabaki ilivyo. Tafadhali usiandike majina wala mahali.",
    fields: { question: { label: "Swali lako" } },
  },
  "answer-back": {
    title: "Jibu swali",
    asks: "Upande mmoja una swali kabla ya kuweza kujibu. Jibu lako linaonyeshwa kwa upande huo tu. Tafadhali usiandike majina wala mahali.",
    fields: { answer: { label: "Jibu lako" } },
  },
};

const openCase = "Fungua shauri";
const openRequest = "Fungua ombi";

export const peopleMails: PeopleMails = {
  "answer-disputed": {
    subject: "Tafadhali hakikisha: jibu linakanushwa",
    paragraphs: [
      "Mtu amesema kuwa jibu lililorekodiwa kwa niaba ya shirika hili halikuwa lao. Shauri linasubiri hadi hilo litatuliwe.",
      "Kama wewe ni wa shirika hilo, tafuta kujua kilichotokea. Kwenye ukurasa wa shauri unaweza kuthibitisha kuwa lilikuwa lenu. Kama mtu mwingine anaweza kusoma barua pepe zako, mwambie mara moja mtu wako wa mawasiliano katika kampuni inayoendesha mchakato huu.",
    ],
    action: openCase,
  },
  "dispute-settled": {
    subject: "Limetatuliwa: jibu lililokanushwa",
    paragraphs: ["Imeamuliwa nini kinafuata kwa jibu lililokanushwa. Shauri linaendelea."],
    action: openCase,
  },
  "more-time-asked": {
    subject: "Upande mmoja unaomba muda zaidi",
    paragraphs: [
      "Upande mmoja unaomba muda zaidi kwa jibu unalolisubiri. Tafadhali kubali au kataa kwa kiungo hiki. Hadi hapo tarehe inabaki.",
    ],
    action: "Kubali au kataa",
  },
  "more-time-answered": {
    subject: "Ombi lako la muda zaidi",
    paragraphs: [
      "Ombi lako la muda zaidi limejibiwa. Tarehe iliyo juu ndiyo inayohesabika sasa; ukurasa wa ombi unaeleza zaidi.",
    ],
    action: openRequest,
  },
  "question-asked": {
    subject: "Upande mmoja una swali",
    paragraphs: [
      "Upande mmoja una swali kabla ya kujibu jambo unalolisubiri. Swali na jibu viko kwenye ukurasa, si katika barua pepe hii.",
    ],
    action: "Soma swali na ulijibu",
  },
  "question-answered": {
    subject: "Swali lako limejibiwa",
    paragraphs: ["Swali lako limejibiwa. Jibu liko kwenye ukurasa wa ombi."],
    action: openRequest,
  },
};

export const people: PeopleTexts = {
  waits:
    "Shauri hili linasubiri: mtu amesema kuwa jibu lililorekodiwa kwa niaba ya shirika lao halikuwa lao. Hadi hilo litatuliwe, ni mambo ya usalama tu yanayoweza kujibiwa. Kwa sasa hakuna anayekumbushwa kuhusu mambo mengine.",
  disputed: "Mtu wa shirika hili amesema kuwa jibu hili halikuwa lao. Shauri linasubiri hadi hilo litatuliwe.",
  beside: "Kama bado huwezi kujibu",
  timeAsked: (day) => `Umeomba muda hadi ${day}. Tarehe inabaki hadi hilo likubaliwe.`,
  timeRefused: "Uliomba muda zaidi. Tarehe inabaki ilivyo.",
  questions: "Maswali yako",
  question: "Swali",
  answer: "Jibu",
  unanswered: "Bado halijajibiwa",
  handedOverTo: (title, from, to) => `${title}: kutoka kwa ${from} kwenda kwa ${to}`,
  receiptFile: "Stakabadhi kama faili",
  reminders: {
    title: "Chagua jinsi ya kupata kumbusho",
    text: "Ombi la mara ya kwanza, linalohusu usalama wa mtu, au ambalo hakuna aliyelijibu kwa wakati huja papo hapo kila mara. Kumbusho nyingine zinaweza kuja moja moja au pamoja katika barua pepe moja. Chaguo lako linakuhusu wewe peke yako, katika mashauri yote; kumbusho zinazosubiri tayari hulifuata kuanzia asubuhi ijayo ya siku ya kazi.",
    question: "Kumbusho zinakuja",
    options: {
      each: "Moja moja",
      daily: "Pamoja, asubuhi ya kila siku ya kazi",
      weekly: "Pamoja, mara moja kwa wiki, Jumatatu asubuhi",
    },
    submit: "Hifadhi chaguo hili",
    kept: "Chaguo lako limerekodiwa.",
  },
  away: {
    title: "Kutokuwepo na kaimu",
    text: "Wakati haupo, barua pepe za mashauri yote zinakwenda kwa kaimu wako badala yako. Misimbo ya maamuzi makubwa inakwenda kwenye anwani yake mwenyewe. Kipindi cha kutokuwepo kinaisha chenyewe.",
    from: "Siku ya kwanza ya kutokuwepo",
    until: "Siku ya mwisho ya kutokuwepo",
    standIn: "Kaimu",
    submit: "Rekodi kutokuwepo",
    end: "Nimerudi",
    now: (standIn, from, until) => `Kuanzia ${from} hadi ${until} barua pepe zako zinakwenda kwa ${standIn}.`,
  },
};
