import type { MailTexts } from "../mail-texts.ts";
import { peopleMails } from "./people.ts";

const openCase = "Fungua shauri";
const openRequest = "Fungua ombi";

export const mailWords: MailTexts["words"] = {
  "request-first": {
    subject: "",
    paragraphs: [],
    action: openRequest,
  },
  "request-reminder": {
    subject: "",
    paragraphs: ["Hili ni kumbusho: jibu lako bado halijafika."],
    action: openRequest,
  },
  "request-escalation": {
    subject: "",
    paragraphs: [
      "Hakuna mtu katika shirika lako aliyejibu kwa wakati. Wewe, kama mtu mwingine wa mawasiliano, unaweza kujibu sasa.",
    ],
    action: openRequest,
  },
  "date-moved": {
    subject: "",
    paragraphs: [
      "Tarehe ambayo jibu lako linatarajiwa imebadilika. Tarehe iliyo hapo juu ndiyo inayohesabika sasa, na kumbusho zinaifuata.",
    ],
    action: openRequest,
  },
  "request-unanswered": {
    subject: "Ombi halijajibiwa",
    paragraphs: [
      "Ombi kwa upande mwingine halikujibiwa kwa wakati. Huhitaji kulijibu wewe: unaambiwa ili uweze kulifuatilia.",
    ],
    action: openCase,
  },
  "request-stalled": {
    subject: "Halijajibiwa: tafadhali liangalie",
    paragraphs: [
      "Hakuna aliyejibu hata baada ya watu wengine wa mawasiliano kuombwa. Ombi bado linaweza kujibiwa; shauri litaendelea kuanzia hapo.",
    ],
    action: openCase,
  },
  "decision-receipt": {
    subject: "Uamuzi umerekodiwa",
    paragraphs: [
      "Uamuzi umerekodiwa kwa niaba ya shirika lako.",
      "Kama si wewe wala wenzako mliofanya hivi, tuambie mara moja: kwa kiungo “Hatukuwa sisi” kama kipo, na kwa kumpigia simu mtu wako wa mawasiliano katika kampuni inayoendesha mchakato huu kama wengine wanaweza kusoma barua pepe zako.",
    ],
    action: openCase,
  },
  "decision-told": {
    subject: "Uamuzi umerekodiwa",
    paragraphs: ["Uamuzi umerekodiwa. Huombwi chochote kwa barua pepe hii."],
    action: openCase,
  },
  transition: {
    subject: "Shauri limesonga mbele",
    paragraphs: ["Shauri limesonga mbele."],
    action: openCase,
  },
  "case-opened": {
    subject: "Kiungo chako cha shauri",
    paragraphs: [
      "Unashiriki katika shauri hili. Kwa kiungo hiki unaweza kuona limefikia wapi, na kueleza wasiwasi wakati wowote. Kinafanya kazi muda wote unaposhiriki.",
    ],
    action: openCase,
  },
  "case-closed": {
    subject: "Shauri limefungwa",
    paragraphs: ["Shauri limefungwa."],
    action: openCase,
  },
  "case-reopened": {
    subject: "Shauri limefunguliwa tena",
    paragraphs: ["Shauri limefunguliwa tena. Utaambiwa ukiombwa jambo lolote."],
    action: openCase,
  },
  "concern-raised": {
    subject: "Wasiwasi umeelezwa",
    paragraphs: ["Kuna mtu ameeleza wasiwasi. Wasiwasi huo unasubiri jibu; tafadhali uangalie mara moja."],
    action: openCase,
  },
  noted: {
    subject: "Kuna kilichorekodiwa",
    paragraphs: ["Upande mmoja umerekodi jambo linalokuhusu. Utalipata kwenye ukurasa wa shauri."],
    action: openCase,
  },
  interrupted: {
    subject: "Uendeshaji umekatizwa: tafadhali rekebisha",
    paragraphs: [
      "Uendeshaji wa shauri hili umeshindikana. Hakuna kilichopotea. Baada ya kurekebisha, endeleza shauri.",
    ],
    action: openCase,
  },
  "mail-returned": {
    subject: "Barua pepe imerudi: tafadhali rekebisha",
    paragraphs: [
      "Barua pepe ya shauri hili haikumfikia mtu yeyote. Watu wengine wa mawasiliano wa upande huo, kama wapo, wametumiwa hiyohiyo.",
      "Uombe upande huo anwani nyingine, iingize kwenye orodha, kisha tuma tena. Hakuna kingine kinachotumwa kwa anwani ya zamani.",
    ],
    action: openCase,
  },
  "reporter-acknowledged": {
    subject: "Tumepokea ujumbe wako",
    paragraphs: [
      "Asante. Ulichotuambia kimefika na kinaangaliwa.",
      "Kwenye kiungo unaweza kuona wakati wowote limefikia wapi, tarehe inayofuata ni lini, jinsi linavyoweza kuisha, na mahali pa kupata ushauri huru. Tunza kiungo mahali salama: yeyote aliye nacho anaweza kusoma ukurasa huo.",
    ],
    action: "Angalia limefikia wapi",
  },
  "reporter-progress": {
    subject: "Habari kuhusu ujumbe wako",
    paragraphs: ["Kuna habari. Unaweza kuzisoma kwenye kiungo."],
    action: "Angalia limefikia wapi",
  },
  "reporter-outcome": {
    subject: "Habari kuhusu ujumbe wako",
    paragraphs: ["Kuna matokeo. Unaweza kuyasoma kwenye kiungo, pamoja na mahali pa kupata ushauri huru."],
    action: "Soma matokeo",
  },
  "fresh-link": {
    subject: "Kiungo chako kipya",
    paragraphs: ["Kuna mtu ameomba kiungo kipya kwa anwani hii. Kama si wewe, unaweza kupuuza barua pepe hii."],
    action: "Fungua ukurasa",
  },
  code: {
    subject: "Msimbo wako",
    paragraphs: [
      "Andika msimbo huu kwenye ukurasa ulikouomba.",
      "Kama hukuomba msimbo, mtu mwingine ana kiungo chako: mwambie mara moja mtu wako wa mawasiliano katika kampuni inayoendesha mchakato huu, na usimpe mtu yeyote msimbo huu.",
    ],
    action: "",
  },
  ...peopleMails,
};
