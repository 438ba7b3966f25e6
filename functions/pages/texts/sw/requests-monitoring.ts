import { assistanceReportFields, periodReportFields } from "./report-fields.ts";
import { budgetCategories } from "./services.ts";
import { decision, otherCurrency, reasons } from "./shared-fields.ts";

/** What is asked in Step 4. */
export const monitoringRequests = {
  "raise-funds": {
    title: "Rekodi ahadi za michango",
    asks: "Tafadhali tafuta fedha za mpango pamoja na kiwanda, na rekodi nani ameahidi nini. Kisha kila mlipaji anaombwa kuthibitisha.",
    fields: {
      decision: decision({ "pledges-recorded": ["Rekodi ahadi hizi", "Kila mlipaji anaombwa kuthibitisha."] }),
      pledges: {
        label: "Ahadi",
        help: "Zilizothibitishwa, au zinazomsubiri mlipaji, zinabaki: ongeza mpya tu.",
        row: "Ahadi",
        fields: {
          payer: {
            label: "Mlipaji",
            options: {
              smelter: "Kiwanda cha kuyeyusha au kusafisha madini",
              downstream: "Kampuni ya mkondo wa chini",
              funder: "Mfadhili mwingine, aliyetajwa hapa chini",
              audit: "Programu ya ukaguzi",
              "other-smelter": "Kiwanda kingine, kilichotajwa hapa chini",
            },
          },
          funder: { label: "Mfadhili gani" },
          smelter: { label: "Kiwanda gani" },
          amount: { label: "Kiasi" },
          ...otherCurrency,
          spentOnNeeds: {
            label: "Kati yake, kilichotumika tayari kwa msaada wa dharura",
            help: "Kwa sarafu ya mpango. Tu kile kilichorekodiwa kuwa msaada wa dharura na kuidhinishwa.",
          },
          chargedTo: { label: "Kinatolewa kwenye kifungu hiki cha Ngazi ya 1", options: budgetCategories },
        },
      },
      reasons,
    },
  },
  "confirm-pledge": {
    title: "Thibitisha mchango wenu",
    asks: "Mchango kutoka kwenu umerekodiwa. Tafadhali thibitisha kwamba mtaulipa.",
    fields: {
      decision: decision({
        confirmed: ["Tutaulipa", "Unahesabiwa kwenye bajeti. Utekelezaji unaanza bajeti ikishatimia."],
        declined: ["Hatutaulipa", "Mwezeshaji anatafuta fedha kwingine."],
      }),
      reasons,
    },
  },
  "support-funding": {
    title: "Saidia upatikanaji wa fedha",
    asks: "Ahadi zilizothibitishwa hazitoshi bajeti. Tafadhali tumia ushawishi wenu, au changieni wenyewe.",
    fields: {
      decision: decision({
        "leverage-used": ["Tunatumia ushawishi wetu", "Mwezeshaji anawaomba walipaji tena."],
        "will-contribute": ["Tunachangia", "Mwezeshaji anarekodi ahadi yenu, na mnaombwa kuithibitisha."],
        "cannot-help": ["Hatuwezi kusaidia", "Mwezeshaji anajaribu tena au anapunguza mpango."],
      }),
      reasons,
    },
  },
  "close-shortfall": {
    title: "Ziba pengo la fedha",
    asks: "Bajeti bado haijatimia. Tafadhali jaribu tena, au badilisha mpango.",
    fields: {
      decision: decision({
        "raise-again": ["Waombe walipaji tena", "Unarekodi ahadi zaidi."],
        "re-scope": ["Badilisha mpango", "Mpango unarudi kuandaliwa na unaidhinishwa upya."],
        "covered-now": ["Sasa imetimia", "Mlipaji alithibitisha kwa kuchelewa. Utekelezaji unaweza kuanza."],
      }),
      reasons,
    },
  },
  "start-implementation": {
    title: "Rekodi siku ya kuanza",
    asks: "Mpango una fedha. Tafadhali rekodi siku ambayo utekelezaji unaanza: muda wa ufuatiliaji unahesabiwa kuanzia hapo.",
    fields: {
      decision: decision({
        started: ["Utekelezaji umeanza", "Ripoti zinaombwa kwa vipindi vilivyowekwa na mpango."],
      }),
      startedOn: { label: "Tarehe ya kuanza" },
      reasons,
    },
  },
  "report-assistance": {
    title: "Ripoti kuhusu msaada",
    asks: "Tafadhali ripoti kuhusu kipindi hiki, kwa jina bandia. Usiandike chochote kutoka kwenye kumbukumbu zenu za huduma; mwezeshaji anapata ripoti yako.",
    fields: {
      decision: decision({
        reported: ["Tuma ripoti hii", "Mwezeshaji anaitumia katika ripoti ya kipindi hiki."],
      }),
      report: { label: "Ripoti yako", fields: assistanceReportFields },
    },
  },
  "report-period": {
    title: "Ripoti kuhusu kipindi",
    asks: "Tafadhali ripoti kuhusu kipindi hiki: mpango umefikia wapi, kilichotumika, na matatizo yaliyopo.",
    fields: {
      decision: decision({ reported: ["Tuma ripoti hii", "Kiwanda kinaipeleka kwa programu ya ukaguzi."] }),
      report: { label: "Ripoti", fields: periodReportFields },
    },
  },
  "forward-report": {
    title: "Peleka ripoti mbele",
    asks: "Ripoti kuhusu mpango imefika. Tafadhali ipeleke kwa programu ya ukaguzi.",
    fields: {
      decision: decision({ forwarded: ["Ipeleke", "Programu ya ukaguzi inaipitia."] }),
      note: { label: "Maelezo ya kuambatana nayo" },
    },
  },
  "review-report": {
    title: "Pitia ripoti",
    asks: "Tafadhali pitia ripoti ya kipindi hiki. Kampuni ya mkondo wa chini inapata maelezo mafupi ya maendeleo.",
    fields: {
      decision: decision({
        accepted: ["Ikubali", "Kipindi kinachofuata kinaendelea."],
        query: ["Uliza kuhusu ripoti", "Swali lako linaenda kwa mwezeshaji."],
      }),
      query: { label: "Swali lako" },
      progress: {
        label: "Maendeleo",
        options: { "on-track": "Inaenda vizuri", behind: "Imechelewa", "at-risk": "Iko mashakani" },
      },
    },
  },
  "decide-window": {
    title: "Funga au ongeza muda",
    asks: "Muda wa ufuatiliaji unaisha, au kufunga kumependekezwa. Tafadhali amua kama ni kufunga au kuongeza muda.",
    fields: {
      decision: decision({
        close: ["Endelea na kufunga", "Unaombwa ripoti ya mwisho."],
        extend: [
          "Ongeza muda wa ufuatiliaji",
          "Programu ya ukaguzi inaamua kuhusu nyongeza ya muda. Ikikataa, kinachoweza kupendekezwa ni kufunga tu.",
        ],
      }),
      months: { label: "Ongeza miezi mingapi", help: "Mmoja hadi sita." },
      feedbackExplained: {
        label: "Kwa nini kufunga ingawa kuna ambaye hakuridhika au hakusikilizwa",
        help: "Inahitajika hapo tu. Usiandike chochote kinachoonyesha ni nani.",
      },
      reasons,
    },
  },
  "approve-extension": {
    title: "Amua kuhusu nyongeza ya muda",
    asks: "Mwezeshaji anaomba muda wa ufuatiliaji uongezwe. Tafadhali amua, na ni kwa muda gani.",
    fields: {
      decision: decision({
        approved: ["Idhinisha", "Ufuatiliaji unaendelea kwa miezi iliyo hapa chini."],
        refused: [
          "Kataa",
          "Mwezeshaji anaombwa kupendekeza kufunga. Kwa sasa hawezi kuomba nyongeza nyingine ya muda.",
        ],
      }),
      months: {
        label: "Miezi",
        help: "Inahesabiwa kuanzia mwisho wa muda uliokubaliwa. Kama muda huo ungekuwa umeshaisha, kuanzia leo.",
        options: { "1": "Mmoja", "2": "Miwili", "3": "Mitatu", "4": "Minne", "5": "Mitano", "6": "Sita" },
      },
      reasons,
    },
  },
} as const;
