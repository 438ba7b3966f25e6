import { decision, leverage, reasons } from "./shared-fields.ts";

/** The fields of a corrective action. */
export const actionFields = {
  what: { label: "Nini" },
  owner: {
    label: "Nani anafanya",
    options: {
      smelter: "Kiwanda cha kuyeyusha au kusafisha madini",
      trader: "Mfanyabiashara",
      mine: "Mwendeshaji wa mgodi",
      audit: "Programu ya ukaguzi",
      downstream: "Kampuni ya mkondo wa chini",
    },
  },
  dueOn: { label: "Tarehe ya mwisho" },
} as const;

/** What is asked in Step 2, and where a level is refused. */
export const responseRequests = {
  "plan-corrective-actions": {
    title: "Panga hatua za kusahihisha",
    asks: "Tafadhali panga kinachopaswa kubadilika: kwanza madhara yakome, kisha uhusiano na wanaohusika moja kwa moja.",
    fields: {
      decision: decision({
        "actions-planned": [
          "Rekodi hatua hizi",
          "Unaulizwa mara kwa mara zimefikia wapi. Hili linaendelea hata baada ya shauri kufungwa.",
        ],
      }),
      actions: { label: "Hatua", row: "Hatua", fields: actionFields },
      trading: {
        label: "Biashara na wanaohusika moja kwa moja",
        options: { "continue-with-conditions": "Iendelee, kwa masharti", suspend: "Isimamishwe", end: "Iishe" },
      },
      riskForVictims: { label: "Kuisha au kusimamishwa kwa biashara kungewaathiri vipi walioathirika" },
      reasons,
    },
  },
  "follow-actions": {
    title: "Fuatilia hatua za kusahihisha",
    asks: "Hatua za kusahihisha zilipangwa. Tafadhali sema kwa kila moja kama imefanyika. Unaulizwa tena, angalau kila baada ya miezi mitatu, hadi zote zifanyike, hata baada ya shauri kufungwa.",
    fields: {
      decision: decision({
        "all-done": ["Zote zimefanyika", "Ufuatiliaji wa hatua unaisha."],
        "still-open": ["Baadhi bado ziko wazi", "Unaulizwa tena."],
      }),
      actions: {
        label: "Hatua",
        row: "Hatua",
        fields: {
          ...actionFields,
          state: { label: "Imefikia wapi", options: { done: "Imefanyika", open: "Iko wazi" } },
          evidence: { label: "Kinachoonyesha kuwa imefanyika" },
        },
      },
      open: { label: "Kilicho wazi bado, na kwa nini" },
      reasons,
    },
  },
  "consult-on-response": {
    title: "Toa maoni kuhusu mwitikio",
    asks: "Ngazi ya mwitikio imepatikana kutokana na mambo yaliyobainika. Kabla haijathibitishwa, unaombwa maoni yako.",
    fields: {
      decision: decision({
        agrees: ["Tunakubali", "Programu ya ukaguzi inathibitisha ngazi."],
        comments: ["Tuna maoni", "Programu ya ukaguzi inayasoma kabla ya kuthibitisha ngazi."],
      }),
      comment: { label: "Maoni yako" },
    },
  },
  "confirm-response": {
    title: "Thibitisha ngazi ya mwitikio",
    asks: "Tafadhali thibitisha ngazi ya mwitikio. Unaweza kuifanya ngazi inayopendekezwa kuwa ya lazima; ya lazima haiwezi kupunguzwa.",
    fields: {
      decision: decision({
        confirm: ["Thibitisha kama ilivyopatikana", "Kiwanda kinaambiwa kinachofuata."],
        "raise-level-1": ["Fanya Ngazi ya 1 iwe ya lazima", "Lazima watu wapewe msaada."],
        "raise-level-2": ["Fanya Ngazi ya 2 iwe ya lazima", "Lazima huduma na mazingira yaboreshwe."],
        "raise-both": ["Fanya zote mbili ziwe za lazima", "Zote mbili lazima zitekelezwe."],
      }),
      reasons,
    },
  },
  "adopt-levels": {
    title: "Kubali kinachopendekezwa",
    asks: "Kilicho cha lazima kitatekelezwa kwa vyovyote. Kwa kila ngazi inayopendekezwa tu, tafadhali sema kama mnakubali kuitekeleza.",
    fields: {
      decision: decision({
        "adopt-level-1": ["Tunakubali Ngazi ya 1: msaada kwa watu", "Mpango unaandaliwa kwa ajili yake."],
        "adopt-level-2": ["Tunakubali Ngazi ya 2: huduma na mazingira", "Mpango unaandaliwa kwa ajili yake."],
        "adopt-both": ["Tunakubali zote mbili", "Mpango unaandaliwa kwa ajili ya zote mbili."],
        decline: [
          "Tunakataa kinachopendekezwa",
          "Kilicho cha lazima kinaendelea. Kama hakuna cha lazima, kampuni ya mkondo wa chini inaombwa kutumia ushawishi wake.",
        ],
      }),
      reasons,
    },
  },
  "use-leverage": {
    title: "Tumia ushawishi wenu",
    asks: "Hakuna kilichokubaliwa. Lazima urekebishaji ufanyike: tafadhali tumia ushawishi wenu, na useme mnachofanya, kwa nani na ifikapo lini.",
    fields: {
      decision: decision({
        "ask-again": ["Tunatumia ushawishi wetu", "Kiwanda kinaombwa tena."],
        "end-without-remediation": [
          "Maliza bila urekebishaji",
          "Shauri linafungwa kwa sababu zenu za maandishi. Haiwezekani wakati madhara yanaendelea au kuna hitaji la dharura ambalo halijatimizwa.",
        ],
      }),
      leverage,
      reasons,
    },
  },
  "secure-remediation": {
    title: "Hakikisha urekebishaji unafanyika",
    asks: "Ngazi ambayo lazima itekelezwe ilikataliwa, au hakuna aliyejibu. Tafadhali tumia ushawishi wenu kwa kiwanda au programu ya ukaguzi.",
    fields: {
      decision: decision({
        "leverage-used": [
          "Tunatumia ushawishi wetu",
          "Kiwanda kinaombwa tena. Ikishindikana, mkataba na mwezeshaji unafanywa bila kiwanda.",
        ],
      }),
      leverage,
      reasons,
    },
  },
  "engage-instead": {
    title: "Wekeni wenyewe mkataba na mwezeshaji",
    asks: "Kiwanda hakijaingia mkataba na mwezeshaji ingawa kuna ngazi ambayo lazima itekelezwe. Tafadhali wekeni wenyewe mkataba na mwezeshaji; kukataa kwa kiwanda kunaangaliwa katika uamuzi kuhusu biashara.",
    fields: {
      decision: decision({ engaged: ["Tunaingia mkataba na mwezeshaji huyu", "Mwezeshaji anaombwa kukubali."] }),
      facilitator: { label: "Mwezeshaji" },
      reasons,
    },
  },
} as const;
