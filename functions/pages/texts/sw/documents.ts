import type { DocumentTexts } from "../document-texts.ts";
import { countingIn } from "../plural.ts";

const { number } = countingIn("sw");

export const documentTexts: DocumentTexts = {
  title: "Hati",
  caseFile: {
    title: "Faili la shauri",
    intro:
      "Faili la shauri lina kila unachoruhusiwa kuona kuhusu shauri hili: kila tukio kwa mpangilio wake, kila jibu, na uthibitisho kwamba hakuna kilichobadilishwa baadaye.",
    noted: "Inarekodiwa kwenye shauri kwamba umechukua nakala, bila yaliyomo.",
    read: "Onyesha faili la shauri",
    download: "Pakua kama faili (JSON)",
    inParts:
      "Faili hili la shauri ni refu na liko katika sehemu kadhaa. Pakua zote na uzikague pamoja: npm run verify-case-file -- part-1.json part-2.json na kuendelea.",
    downloadPart: (part, of) => `Pakua sehemu ya ${String(part)} kati ya ${String(of)} (JSON)`,
    madeOn: (when, role) => `Lilitengenezwa ${when} kwa ajili ya: ${role}.`,
    confidential: "Siri. Litunze kama unavyotunza shauri lenyewe, na usimpe mtu yeyote ambaye hashiriki katika shauri.",
    event: (index) => `Tukio la ${number(index)}`,
    withheldRange: (from, to) =>
      from === to
        ? `Huruhusiwi kuona tukio la ${number(from)}.`
        : `Huruhusiwi kuona matukio ya ${number(from)} hadi ${number(to)}.`,
    inPart: "Inaonyeshwa sehemu yake tu.",
    hash: "Alama ya uhakiki (hash)",
    check: "Jinsi ya kulikagua",
    checkText: (events, withheld, inPart) =>
      `Faili lina mnyororo wa matukio ${number(events)}. Kati yake ${number(withheld)} yamezuiliwa na ${number(inPart)} yanaonyeshwa kwa sehemu; hata hivyo kila moja linalindwa na alama yake ya uhakiki (hash).`,
    head: "Alama ya uhakiki (hash) ya tukio la mwisho",
    how: "Faili lililopakuliwa linaweza kukaguliwa kwenye kompyuta yoyote bila mtandao: npm run verify-case-file -- file.json. Amri hiyo inataja tukio la kwanza lililobadilishwa, kuondolewa au kuingizwa. Linganisha alama ya uhakiki (hash) ya tukio la mwisho na ile ya faili la upande mwingine la siku hiyohiyo.",
  },
  planVersions: {
    title: "Matoleo yote ya mpango wa urekebishaji",
    intro: "Kila toleo lililowasilishwa linatunzwa. Kila moja linaonyesha kilichobadilika tangu toleo lililotangulia.",
    nth: (index) => `Toleo la ${number(index)}`,
    submittedOn: (day) => `Liliwasilishwa ${day}`,
    approvedOn: (day) => `Liliidhinishwa ${day}`,
    notApproved: "Halijaidhinishwa",
    all: "Matoleo yote",
    readOn: "Endelea kusoma",
  },
  events: {
    "case-opened": "Shauri lilifunguliwa",
    "request-opened": "Ombi lilitolewa",
    "request-noticed": "Barua pepe ilitumwa",
    "request-answered": "Jibu lilitolewa",
    "answer-refused": "Jibu tofauti lilikuja baada ya uamuzi na likakataliwa",
    "dispute-settled": "Mwendeshaji wa mfumo alitatua jibu lililokanushwa",
    "request-delegated": "Ombi lilikabidhiwa mwenzake",
    "silence-noted": "Hakuna aliyejibu kwa wakati",
    "request-reassigned": "Ombi lilipelekwa kwa upande mwingine",
    "request-extended": "Muda uliongezwa",
    "request-withdrawn": "Ombi liliondolewa",
    "rule-applied": "Kanuni ilitumika",
    "case-advanced": "Shauri lilisonga mbele",
    "step-restarted": "Awamu ilianzishwa tena",
    "mail-returned": "Barua pepe haikuweza kufikishwa",
    "parties-told": "Pande zote ziliambiwa",
    interrupted: "Mchakato ulikatizwa",
    noted: "Kitu kilirekodiwa bila kuombwa",
    "concern-raised": "Wasiwasi kuhusu usalama ulielezwa",
    "party-changed": "Upande ulibadilika",
    exported: "Nakala ya faili la shauri ilichukuliwa",
    "vault-read": "Mratibu alifungua faili la mtu",
    "reporter-read": "Mtu aliangalia ni nani aliyetoa taarifa",
    "vault-written": "Maandishi yaliongezwa kwenye faili la mtu",
    "person-erased": "Faili la mtu lilifutwa",
    "lessons-withdrawn": "Mafunzo ya shauri hili yaliondolewa kwenye maktaba",
    "case-closed": "Shauri lilifungwa",
    "case-reopened": "Shauri lilifunguliwa tena",
  },
  labels: {
    request: "Ombi",
    by: "Aliyefanya",
    step: "Awamu",
    role: "Upande",
    outcome: "Hitimisho",
    change: "Badiliko",
    reasons: "Sababu",
    text: "Kilichosemwa",
    dueAt: "Tarehe ya mwisho",
  },
  changes: { assigned: "Ulijiunga na shauri", excluded: "Uliondolewa", readmitted: "Unashiriki tena" },
};
