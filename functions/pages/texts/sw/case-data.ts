import type { CaseDataTexts } from "../case-data-texts.ts";
import { finalDraft } from "./final-draft.ts";
import { countingIn } from "../plural.ts";
import { actionFields } from "./requests-response.ts";
import { budgetCategories, levels } from "./services.ts";

const { number } = countingIn("sw");

const words = (known: Readonly<Record<string, string>>) => known;

export const caseData: CaseDataTexts = {
  finalDraft,
  answeredBy: (role, day) => `Jibu la: ${role}, ${day}.`,
  related: { title: "Taarifa kuhusu eneo hilohilo au msambazaji huyohuyo", label: "Shauri" },
  money: {
    title: "Fedha",
    budget: "Bajeti",
    pledged: "Zimeahidiwa, bado hazijathibitishwa",
    confirmed: "Zimethibitishwa",
  },
  monitoring: {
    title: "Ufuatiliaji",
    startedOn: "Tarehe ya kuanza",
    endsOn: "Tarehe ya kuisha",
    amendment: "Badiliko la mpango",
    underWay: "Linasubiri idhini; toleo linalotumika linafuatwa",
    report: (index, day) => `Ripoti ya ${number(index)}, ${day}`,
    states: { reported: "Imepokelewa", asked: "Imeombwa", missing: "Haipo", ahead: "Wakati wake bado" },
  },
  accounts: {
    title: "Michango na matumizi",
    confirmed: "Zimethibitishwa",
    received: "Zimepokelewa",
    spent: "Zimetumika",
    lines: "Zilizotumika hadi sasa",
    level: (level) => (level === "1" ? levels["1"] : levels["2"]),
    category: (category) => words(budgetCategories)[category] ?? category,
  },
  pledge: {
    title: "Mchango",
    amount: "Kiasi",
    original: "Ulirekodiwa kuwa",
    rate: "Kiwango cha ubadilishaji",
    rateOn: "Tarehe ya kiwango",
  },
  openActions: {
    title: "Hatua za kusahihisha zilizo wazi bado",
    owner: (owner) => words(actionFields.owner.options)[owner] ?? owner,
    due: (day) => `Tarehe ya mwisho: ${day}`,
    goesOn: "Zinafuatiliwa hadi mwisho, hata baada ya shauri kufungwa.",
  },
  people: {
    title: "Watu",
    referred: "Watu walioelekezwa kwa mratibu wa huduma",
    referredOn: "Tarehe ya kuelekezwa",
    pseudonym: "Jina bandia",
    few: "Namba zilizo chini ya 11 hazionyeshwi kwa usahihi, ili mtu yeyote asitambulike.",
  },
  consents: {
    title: "Ridhaa: uamuzi wa mwisho wa kila mtu",
    nowTitle: "Kinachoweza kutolewa kwa wengine kuhusu kila mtu kuanzia sasa",
    providers: "Kuelekezwa upya kwa wanaotoa huduma",
    authorities: "Kuziarifu mamlaka",
    lessons: "Kujifunza kutokana na shauri",
    may: "amekubali",
    mayNot: "hajakubali",
    duty: "Pale sheria inapokulazimu kuripoti, kama mtoto anapokuwa hatarini, ridhaa haihitajiki na kuiondoa hakuzuii kuripoti.",
  },
  services: { title: "Huduma: kilichorekodiwa mwisho" },
  referrals: {
    title: "Kuelekezwa kwa mratibu",
    confirmed: "Kama alivyothibitisha mwezeshaji",
    stated: "Kama kilivyosema kiwanda",
    people: (people, day) => `${String(people)}, tarehe ${day}`,
    agree: "Kauli zote mbili zinalingana.",
    differ: "Kauli hizo mbili zinatofautiana. Ukamilishaji unaweza kusemwa kuwa unaridhisha tu kukiwa na maelezo.",
  },
  checklist: {
    title: "Orodha ya kufunga, kwa mujibu wa ripoti ya mwisho",
    done: "Limefanyika",
    open: "Liko wazi",
  },
  planDifference: {
    title: "Kilichobadilika tangu toleo lililotangulia",
    sinceApproved: "Kilichobadilika tangu toleo linalotumika",
    comparedWith: (day) =>
      `Limelinganishwa na toleo la ${day}. Kinacholinganishwa ni kile tu cha mpango unachoruhusiwa kuona.`,
    added: (value) => `Kimeongezwa: ${value}`,
    removed: (value) => `Kimeondolewa: ${value}`,
    changed: (before, now) => `Kabla: ${before}\nSasa: ${now}`,
    rowAdded: "Kimeongezwa",
    rowRemoved: "Kimeondolewa",
    nothing: "Hakuna unachoruhusiwa kuona kilichobadilika.",
  },
  concern: { title: "Wasiwasi kuhusu usalama", text: "Kilichosemwa", raisedBy: "Aliyeueleza" },
};
