import type { CHILD_ITEMS, CasePlan } from "../../../domain/case-plan.ts";
import type { TextsFor } from "../field-text.ts";
import { careFields } from "./care-fields.ts";
import { services } from "./services.ts";

const childItems: Readonly<Record<(typeof CHILD_ITEMS)[number], string>> = {
  "removed-safely": "Ametolewa kwenye hali hiyo kwa usalama",
  "identity-and-age-assessed": "Utambulisho na umri vimetathminiwa",
  "best-interest-determined": "Maslahi bora ya mtoto yameamuliwa",
  "explained-to-child": "Mtoto ameelezwa",
  "explained-to-guardian": "Mlezi ameelezwa",
  "child-counselled": "Mtoto amepewa ushauri nasaha",
  "guardian-counselled": "Mlezi amepewa ushauri nasaha",
  "guardian-consulted-in-design": "Mlezi ameshauriwa kuhusu mpango",
  "guardian-consented": "Mlezi ametoa ridhaa",
  "child-views-heard": "Maoni ya mtoto yamesikilizwa",
  "reported-to-authority": "Imeripotiwa kwa mamlaka husika",
  "school-training-or-stipend": "Shule, mafunzo ya ufundi au uanagenzi, au posho",
  "livelihood-for-family": "Mtu mzima wa familia amepewa njia ya kipato",
  "social-protection-for-family": "Familia imeandikishwa kwenye hifadhi ya jamii",
  accommodation: "Malazi",
  "agreement-signed": "Makubaliano yametiwa saini",
};

/** The plan for one person, by pseudonym. */
export const casePlanFields: TextsFor<CasePlan> = {
  pseudonym: { label: "Jina bandia", help: "Linaanza na V-. Kamwe si jina halisi." },
  state: {
    label: "Inaendeleaje",
    options: {
      assist: "Anasaidiwa kwa mpango huu",
      declined: "Amekataa msaada",
      "not-found": "Hakuweza kupatikana",
      "assisted-elsewhere": "Anasaidiwa na wengine",
      died: "Amefariki",
    },
  },
  evidence: {
    label: "Kinachoonyesha hili",
    help: "Kinahitajika kama mtu hasaidiwi kwa mpango huu. Usiandike majina.",
  },
  assistedBy: { label: "Anayemsaidia", help: "Kama wengine wanasaidia: shirika gani." },
  age: {
    label: "Umri",
    options: {
      adult: "Mtu mzima",
      child: "Mtoto",
      "adult-child-then": "Sasa ni mtu mzima, wakati huo alikuwa mtoto",
      "in-doubt": "Una shaka",
    },
  },
  language: { label: "Lugha", help: "Herufi tatu (ISO 639-3), kwa mfano swa." },
  wishesFollowed: { label: "Je, mpango unafuata matakwa ya mtu huyu?" },
  tookPart: { label: "Je, mtu huyu alishiriki kuuandaa?" },
  howTookPart: { label: "Alishiriki vipi, au kwa nini hakushiriki" },
  reintegrationAssessedOn: { label: "Kujumuika tena katika jamii: tarehe ya tathmini" },
  reintegrationAssessment: {
    label: "Tathmini ilibaini nini",
    help: "Ujuzi, sifa za kielimu, na fursa zilizopo atakakoishi. Usiandike majina wala mahali.",
  },
  riskAssessedOn: { label: "Hatari zilitathminiwa tarehe" },
  riskRepeatedEveryMonths: { label: "Miezi kati ya tathmini za hatari" },
  goals: { label: "Malengo" },
  selfReliance: { label: "Njia ya kufikia kujitegemea" },
  services: {
    label: "Huduma",
    row: "Huduma",
    fields: {
      service: { label: "Huduma", options: services },
      provider: { label: "Mtoa huduma" },
      available: { label: "Je, mtoa huduma amethibitisha kwamba inapatikana?" },
      reach: {
        label: "Je, mtu huyu anaweza kuifikia?",
        options: { easy: "Kwa urahisi", "travel-met": "Usafiri unatolewa", "not-reachable": "Hapana" },
      },
      travel: { label: "Jinsi usafiri unavyotolewa" },
      from: { label: "Kuanzia" },
      to: { label: "Hadi" },
      consent: {
        label: "Ridhaa ya hiari baada ya kufahamishwa kuhusu huduma hii",
        help: "Kukataa huduma moja hakumnyimi nyingine.",
        options: { given: "Imetolewa", refused: "Imekataliwa", "not-yet-asked": "Bado haijaombwa" },
      },
      consentOn: { label: "Tarehe ya kutoa au kukataa ridhaa" },
    },
  },
  care: { label: "Yaliyoangaliwa kwa kila huduma", fields: careFields },
  consentBy: {
    label: "Nani anatoa ridhaa?",
    options: { own: "Mtu mwenyewe", guardian: "Mlezi", "appointed-guardian": "Mlezi aliyeteuliwa" },
  },
  guardianImplicated: { label: "Je, mlezi alishiriki kusababisha madhara?" },
  childItems: {
    label: "Msaada kwa mtoto",
    help: "Kwa kila aliye chini ya miaka 18, sasa au wakati huo, na pale umri una shaka.",
    row: "Jambo",
    fields: {
      item: { label: "Nini", options: childItems },
      state: {
        label: "Hali",
        options: { done: "Limefanyika", planned: "Limepangwa", "not-needed": "Halihitajiki" },
      },
      on: { label: "Tarehe" },
      byWhom: { label: "Na nani", help: "Shirika au cheo." },
      why: { label: "Kwa nini halihitajiki" },
    },
  },
};
