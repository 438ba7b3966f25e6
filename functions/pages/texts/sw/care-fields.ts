import type { Care } from "../../../domain/care.ts";
import type { TextsFor } from "../field-text.ts";

const treatment = {
  "urgent-care": "Matibabu ya dharura",
  "trauma-informed": "Huduma inayozingatia kiwewe",
  "culturally-fitting": "Huduma inayofaa utamaduni wa mtu",
  "informed-decision": "Mtu anaamua mwenyewe, akijua chaguo zilizopo",
  "follow-up": "Matibabu ya baadaye",
};

/** What is looked at with a person for each service. */
export const careFields: TextsFor<Care> = {
  shelter: {
    label: "Makazi: yaliyoangaliwa",
    options: {
      age: "Umri",
      sex: "Jinsia",
      "family-size": "Ukubwa wa familia",
      disability: "Ulemavu",
      "orientation-and-identity": "Mwelekeo wa kimapenzi na utambulisho wa kijinsia",
      safety: "Usalama",
      "wish-to-live-alone": "Kutaka kuishi peke yake",
      duration: "Muda ambao makazi yanahitajika",
    },
  },
  medical: { label: "Matibabu: yaliyoangaliwa", options: treatment },
  psychosocial: { label: "Msaada wa kisaikolojia na kijamii: yaliyoangaliwa", options: treatment },
  legal: {
    label: "Msaada wa kisheria: mtu alichoelezwa",
    options: {
      police: "Kushirikiana na polisi",
      "witness-and-protection": "Kuwa shahidi, na ulinzi",
      "civil-claims": "Kudai fidia mahakamani",
      "immigration-and-labour-status": "Vibali vya kuishi na kufanya kazi",
    },
  },
  legalToldOn: { label: "Tarehe ya kuelezwa" },
  legalToldIn: { label: "Lugha aliyoelezwa", help: "Herufi tatu (ISO 639-3), kwa mfano swa." },
  financial: {
    label: "Msaada wa fedha: yaliyoangaliwa",
    options: {
      "unpaid-wages": "Mishahara ambayo haikulipwa",
      debts: "Madeni",
      "recruitment-fees": "Ada za kuajiriwa zilizolipwa",
      "cash-grant": "Ruzuku ya fedha taslimu",
    },
  },
  feesRepaid: { label: "Ada za kuajiriwa alizorudishiwa mfanyakazi", help: "Kwa sarafu ya bajeti." },
  feesRepaidBy: { label: "Aliyerudisha" },
  return: {
    label: "Kurejea: yaliyoangaliwa",
    options: {
      voluntary: "Mtu anataka kurejea",
      "safest-and-fastest": "Njia salama na ya haraka zaidi",
      "assisted-programme": "Programu ya kusaidia kurejea",
    },
  },
  reintegration: {
    label: "Kujumuika tena katika jamii: njia, na yanayoambatana nazo",
    help: "Mafunzo ya ufundi yanahitaji mambo yote mawili ya mafunzo; biashara yake mwenyewe inahitaji mambo yote manne ya biashara.",
    options: {
      livelihood: "Njia ya kipato",
      education: "Elimu",
      "vocational-training": "Mafunzo ya ufundi",
      "micro-enterprise": "Biashara ndogo yake mwenyewe",
      "voluntary-after-assessment": "Mafunzo ya ufundi: kwa hiari, na yamechaguliwa baada ya tathmini",
      "employable-skills": "Mafunzo ya ufundi: ujuzi unaotafutwa na waajiri",
      "business-plan-and-training": "Biashara: mpango wa biashara na mafunzo ya usimamizi",
      "in-kind-grant": "Biashara: ruzuku ya vitu",
      "support-beside-it": "Biashara: msaada wa kisaikolojia na kijamii pamoja nayo",
      "market-checked": "Biashara: soko lake lipo",
    },
  },
};
