import { finalReportFields, lessonsFields, libraryFields } from "./closing-fields.ts";
import { decision, reasons, referredLater } from "./shared-fields.ts";

/** What is asked in Steps 5 and 6. */
export const finalRequests = {
  "report-finally": {
    title: "Wasilisha ripoti ya mwisho",
    asks: "Tafadhali ripoti yaliyofikiwa, kilichotumika na jinsi ilivyoishia, bila taarifa zozote binafsi.",
    fields: {
      decision: decision({
        reported: ["Wasilisha ripoti hii", "Kiwanda kinaiweka kwenye kumbukumbu na kuipeleka kwa programu ya ukaguzi."],
      }),
      report: { label: "Ripoti ya mwisho", fields: finalReportFields },
      reasons,
    },
  },
  "document-closure": {
    title: "Weka kumbukumbu ya ukamilishaji",
    asks: "Tafadhali weka kumbukumbu, kwa uthibitisho wa mwezeshaji, kwamba watu walielekezwa kwa mratibu, na upeleke ripoti ya mwisho.",
    fields: {
      decision: decision({ documented: ["Peleka ripoti", "Programu ya ukaguzi inaihakiki."] }),
      referred: { label: "Idadi ya watu walioelekezwa" },
      referredOn: { label: "Tarehe ya kuelekezwa" },
      more: referredLater,
      reasons,
    },
  },
  "verify-completion": {
    title: "Hakiki ukamilishaji",
    asks: "Tafadhali hakiki kwamba mpango ulitekelezwa, jambo kwa jambo.",
    fields: {
      decision: decision({
        satisfactory: ["Unaridhisha", "Unapendekeza kufunga; kampuni ya mkondo wa chini inaamua."],
        "back-to-monitoring": [
          "Rudisha kwenye ufuatiliaji",
          "Ufuatiliaji unaendelea hadi tarehe iliyo hapa chini, kwa sababu zako.",
        ],
      }),
      assistanceVerified: {
        label: "Ngazi ya 1: je, msaada umehakikiwa?",
        help: "Kuelekezwa, msaada, ufuatiliaji, kujumuika, fedha.",
      },
      endsAccepted: {
        label: "Je, unakubali jinsi ilivyoishia kwa aliyekosa kusaidiwa hadi mwisho?",
        help: "Inahitajika kama kuna aliyekataa, ambaye hakupatikana, anayesaidiwa na wengine au aliyefariki.",
      },
      outcomesVerified: {
        label: "Ngazi ya 2: je, matokeo yamehakikiwa?",
        help: "Yana kumbukumbu, kwa wakati, ndani ya bajeti, malengo yamefikiwa.",
      },
      deviations: {
        label: "Je, unaidhinisha kilicho tofauti na mpango?",
        help: "Inahitajika kama kuna lengo ambalo halikufikiwa, kilichochelewa, au kilichogharimu zaidi ya ilivyopangwa. Eleza kwenye sababu zako.",
      },
      financesVerified: { label: "Je, fedha zimehakikiwa?", help: "Matumizi ya kila mchango." },
      referralExplained: {
        label: "Kwa nini kauli mbili kuhusu kuelekezwa zinatofautiana",
        help: "Inahitajika tu kama kiwanda kilitaja idadi au siku tofauti na alizothibitisha mwezeshaji. Usiandike chochote kinachoonyesha ni nani.",
      },
      until: { label: "Ufuatiliaji unaendelea hadi" },
      ownMonitoring: {
        label: "Kwa nini aliyepatikana baadaye hahitaji miezi sita ya ufuatiliaji wake mwenyewe",
        help: "Inahitajika tu kama miezi hiyo haijaisha. Usiandike chochote kinachoonyesha ni nani.",
      },
      reasons,
    },
  },
  "close-incident": {
    title: "Funga shauri",
    asks: "Programu ya ukaguzi imehakiki ukamilishaji na inapendekeza kufunga. Tafadhali funga shauri, au lirudishe pamoja na sababu.",
    fields: {
      decision: decision({
        close: [
          "Lifunge: urekebishaji umefanyika",
          "Pande zote zinaambiwa. Hatua za uangalifu unaostahili zilizo wazi zinaendelea.",
        ],
        return: ["Lirudishe", "Mwezeshaji anatoa ripoti tena kwa sababu zako, nayo inahakikiwa tena."],
      }),
      reasons,
    },
  },
  "share-lessons": {
    title: "Eleza mlichojifunza",
    asks: "Shauri limefungwa. Tafadhali tafakari yaliyopita: majibu yako yanasaidia kuzuia mengine kama hayo. Usiandike majina wala namba ndogo.",
    fields: {
      decision: decision({
        shared: [
          "Tuma majibu haya",
          "Programu ya ukaguzi na kampuni ya mkondo wa chini zinayageuza kuwa hatua za kuzuia.",
        ],
      }),
      lessons: { label: "Kutafakari yaliyopita", fields: lessonsFields },
    },
  },
  "plan-prevention": {
    title: "Panga hatua za kuzuia",
    asks: "Tafadhali geuza mliyojifunza kuwa mabadiliko ya sera, ya uangalifu unaostahili na ya mifumo ya usimamizi.",
    fields: {
      decision: decision({
        "actions-planned": ["Rekodi mabadiliko haya", "Yanafuatiliwa hadi mwisho."],
        "nothing-to-change": ["Hakuna kinachohitaji kubadilika", "Sababu zako zinarekodiwa."],
      }),
      actions: {
        label: "Mabadiliko",
        row: "Badiliko",
        fields: { what: { label: "Nini" }, owner: { label: "Anayehusika nalo" }, dueOn: { label: "Tarehe ya mwisho" } },
      },
      reasons,
    },
  },
  "follow-prevention": {
    title: "Fuatilia hatua za kuzuia",
    asks: "Mlipanga mabadiliko. Tafadhali sema kila moja limefikia wapi. Mnaulizwa kila baada ya miezi mitatu hadi kusiwe na lililo wazi.",
    fields: {
      decision: decision({
        "all-done": ["Hakuna lililo wazi tena", "Ufuatiliaji wa hatua unaisha."],
        "still-open": ["Baadhi bado yako wazi", "Unaulizwa tena baada ya miezi mitatu."],
      }),
      actions: {
        label: "Mabadiliko",
        row: "Badiliko",
        fields: {
          what: { label: "Nini" },
          owner: { label: "Anayehusika nalo" },
          dueOn: { label: "Tarehe ya mwisho" },
          state: { label: "Limefikia wapi", options: { done: "Limefanyika", open: "Liko wazi", dropped: "Limeachwa" } },
          evidence: { label: "Kinachoonyesha kuwa limefanyika, au kwa nini limeachwa" },
        },
      },
    },
  },
  "release-lessons": {
    title: "Weka mafunzo kwenye maktaba",
    asks: "Tafadhali sema wengine wanaweza kujifunza nini kutokana na shauri hili. Kinachobaki hapa chini kinaingia kwenye maktaba, ambapo pande za mashauri mengine zinakisoma.",
    fields: {
      decision: decision({
        released: ["Weka mafunzo haya kwenye maktaba", "Yanapatikana kwenye maktaba, bila namba ya shauri hili."],
        keep: ["Yabakize ndani ya shauri hili", "Hakuna kinachotolewa kwa wengine; tafadhali andika sababu zako."],
      }),
      lessons: {
        label: "Kwa ajili ya maktaba",
        help: "Kwa maneno ya jumla. Bila majina, mahali, siku au tarehe, na bila idadi ya watu chini ya kumi na moja. Herufi zisizidi 1,000 kwa kila sehemu.",
        fields: libraryFields,
      },
      noPersonalData: {
        label: "Je, hayana taarifa binafsi, mahali wala namba ndogo?",
        help: "Unathibitisha hivyo kwa maandishi yote yaliyo hapo juu.",
      },
      reasons,
    },
  },
} as const;
