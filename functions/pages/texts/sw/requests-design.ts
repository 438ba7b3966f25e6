import { planFields } from "./plan-fields.ts";
import { decision, reasons, referredLater } from "./shared-fields.ts";

/** What is asked in Step 3. */
export const designRequests = {
  "identify-facilitators": {
    title: "Taja wawezeshaji",
    asks: "Tafadhali taja mwezeshaji mmoja au zaidi: huru, asiyeegemea upande, mwenye uzoefu wa kusaidia watu walionyonywa, na aliyepo nchini.",
    fields: {
      decision: decision({ identified: ["Ninapendekeza hawa", "Kiwanda kinaingia mkataba na mmoja wao."] }),
      candidates: {
        label: "Wawezeshaji",
        row: "Mwezeshaji",
        fields: {
          organisation: { label: "Shirika" },
          presentInCountry: { label: "Je, lipo nchini?" },
          expertise: { label: "Utaalamu" },
        },
      },
      reasons,
    },
  },
  "engage-facilitator": {
    title: "Ingia mkataba na mwezeshaji",
    asks: "Tafadhali ingia mkataba na mmoja wa wawezeshaji ambao programu ya ukaguzi iliwataja.",
    fields: {
      decision: decision({
        engaged: ["Tunaingia mkataba na aliyechaguliwa hapa chini", "Mwezeshaji anaombwa kukubali."],
        refused: [
          "Tunakataa",
          "Kampuni ya mkondo wa chini inaombwa kutumia ushawishi wake; kisha mkataba na mwezeshaji unafanywa bila ninyi.",
        ],
      }),
      facilitator: { label: "Mwezeshaji" },
      reasons,
    },
  },
  "accept-engagement": {
    title: "Kubali kazi ya uwezeshaji",
    asks: "Unaombwa kuwezesha urekebishaji: kuandaa mpango, kutafuta fedha pamoja na kiwanda, kusimamia na kuripoti. Tafadhali tamka kama mko huru.",
    fields: {
      decision: decision({
        accepted: ["Tunakubali", "Unaliona shauri na unaandaa mpango."],
        declined: ["Tunakataa", "Mwezeshaji mwingine anachaguliwa."],
      }),
      independent: { label: "Je, mko huru kutoka kwa pande zote?" },
      conflicts: {
        label: "Migongano ya maslahi inayowezekana",
        help: "Chochote ambacho wengine wanapaswa kujua, hata kama ni kidogo.",
      },
      reasons,
    },
  },
  "name-coordinator": {
    title: "Taja mratibu wa huduma",
    asks: "Tafadhali taja shirika litakalosaidia watu wanaohusika na kutunza kumbukumbu zao: ambalo tayari linafanya kazi na watu walio katika hali kama hiyo katika eneo hilo.",
    fields: {
      decision: decision({
        named: ["Ninalitaja lililo hapa chini", "Linaombwa kukubali."],
        "appointed-by-law": ["Limeteuliwa kwa sheria", "Hakuna kinachohitaji kukubaliwa; linaambiwa."],
      }),
      coordinator: { label: "Mratibu wa huduma" },
      worksInTheArea: { label: "Je, tayari linafanya kazi katika eneo hilo?" },
      childProtection: {
        label: "Ulinzi wa watoto",
        options: {
          specialised: "Lina utaalamu wa masuala ya watoto",
          "works-with-specialised": "Linafanya kazi kwa karibu na wataalamu",
          "no-children": "Hakuna watoto wanaohusika",
        },
      },
      reasons,
    },
  },
  "accept-coordination": {
    title: "Kubali kazi ya uratibu",
    asks: "Unaombwa kuratibu huduma kwa watu wanaohusika: kuwasaidia, kutunza kumbukumbu zao na kuangalia ubora wa kila mtoa huduma.",
    fields: {
      decision: decision({
        accepted: ["Tunakubali", "Mwezeshaji anawaelekeza kwenu watu wanaohusika."],
        declined: ["Tunakataa", "Mwezeshaji anamtaja mwingine."],
      }),
      reasons,
    },
  },
  "refer-victims": {
    title: "Thibitisha walioelekezwa",
    asks: "Tafadhali mwelekeze kila mtu aliyetambuliwa kwa mratibu na uthibitishe hapa. Kila mmoja anapata jina bandia lisilotabirika; hakuna jina linaloandikwa. Shauri likifunguliwa tena, hesabu pia walioelekezwa mapema: wanabaki na majina yao bandia.",
    fields: {
      decision: decision({
        referred: ["Walielekezwa", "Kila mtu anapata jina bandia, na mpango unaandaliwa kwa jina hilo."],
        "nobody-identified": ["Hakuna aliyetambuliwa", "Mpango unasema kilichofanyika kutafuta watu."],
      }),
      people: { label: "Idadi ya watu walioelekezwa" },
      referredOn: { label: "Tarehe ya kuelekezwa" },
      more: referredLater,
      reasons,
    },
  },
  "design-plan": {
    title: "Wasilisha mpango",
    asks: "Tafadhali andaa mpango wa urekebishaji pamoja na wanaohusika na uuwasilishe. Kinachokosekana kinaonyeshwa; hakuna kilicho nusu kinachowasilishwa. Tumia “Ongeza tena” mara nyingi unavyohitaji: ulichojaza kinabaki.",
    fields: {
      decision: decision({
        submit: [
          "Wasilisha mpango huu",
          "Kiwanda kinalipeleka toleo hilihili kwa programu ya ukaguzi, au kinalirudisha.",
        ],
      }),
      plan: { label: "Mpango", fields: planFields },
      reasons: {
        ...reasons,
        label: "Maelezo kuhusu toleo hili",
        help: "Kwa mfano kilichobadilika tangu toleo la mwisho.",
      },
    },
  },
  "forward-plan": {
    title: "Peleka mpango mbele",
    asks: "Mwezeshaji amewasilisha mpango. Tafadhali peleka toleo hilihili kwa programu ya ukaguzi, au lirudishe pamoja na sababu.",
    fields: {
      decision: decision({
        forwarded: ["Lipeleke", "Programu ya ukaguzi inaamua kuhusu toleo hilihili."],
        returned: [
          "Lirudishe",
          "Mwezeshaji analirekebisha. Likirudishwa mara mbili linaenda kwa programu ya ukaguzi pamoja na sababu zako.",
        ],
      }),
      reasons,
    },
  },
  "approve-plan": {
    title: "Idhinisha mpango",
    asks: "Tafadhali idhinisha toleo hilihili la mpango, au lirudishe pamoja na sababu. Kisha pande zote zinalifuata.",
    fields: {
      decision: decision({
        approved: [
          "Idhinisha toleo hili",
          "Utafutaji wa fedha unaanza. Ni toleo jipya tu, lililoidhinishwa, linaloweza kulibadilisha.",
        ],
        returned: ["Lirudishe", "Mwezeshaji analirekebisha, na unaombwa tena."],
      }),
      principlesReviewed: { label: "Je, umeupitia mpango kwa kuangalia misingi kumi na moja?" },
      waiver: {
        label: "Je, kuna makubaliano katika mpango yanayomwondolea mtu haki?",
        help: "Kama yapo, lazima urudishwe.",
      },
      reasons,
    },
  },
} as const;
