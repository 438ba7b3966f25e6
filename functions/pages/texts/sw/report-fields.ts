import type { AssistanceReport, END_STATES, PeriodReport, SCREENING, SERVICE_STATES } from "../../../domain/reports.ts";
import type { TextsFor } from "../field-text.ts";
import { budgetCategories, levels, services } from "./services.ts";

const serviceStates: Readonly<Record<(typeof SERVICE_STATES)[number], string>> = {
  "not-started": "Haijaanza",
  "on-track": "Inaenda vizuri",
  delayed: "Imechelewa",
  interrupted: "Imekatizwa",
  completed: "Imekamilika",
  refused: "Mtu ameikataa",
};

const screening: Readonly<Record<(typeof SCREENING)[number], string>> = {
  done: "Umefanyika",
  planned: "Umepangwa",
  refused: "Mtu ameukataa",
  "not-needed": "Hauhitajiki",
};

/** From one to five; the ends are named, so that everybody counts in the same direction. */
const ratings = {
  "1": "1 (duni)",
  "2": "2",
  "3": "3",
  "4": "4",
  "5": "5 (nzuri sana)",
  none: "Bado haiwezi kusemwa",
} as const;

export const endStates: Readonly<Record<(typeof END_STATES)[number], string>> = {
  "self-reliant": "Anajitegemea",
  "assisted-further": "Anaendelea kusaidiwa",
  declined: "Amekataa msaada",
  "not-found": "Hakuweza kupatikana",
  "assisted-elsewhere": "Anasaidiwa na wengine",
  died: "Amefariki",
  withheld: "Imezuiliwa: mtu huyu hataki wengine wajue",
};

export const spendFields = {
  label: "Matumizi",
  help: "Kila mchango katika kila kifungu cha bajeti.",
  row: "Kifungu",
  fields: {
    level: { label: "Ngazi", options: levels },
    category: { label: "Kwa ajili ya", options: budgetCategories },
    payer: { label: "Aliyelipa" },
    amount: { label: "Kiasi" },
  },
} as const;

/** The facilitator's report on one period. */
export const periodReportFields: TextsFor<PeriodReport> = {
  level1: {
    label: "Ngazi ya 1: msaada kwa watu",
    help: "Namba tu, ili mtu yeyote asitambulike.",
    fields: {
      victimsAssisted: { label: "Watu waliosaidiwa" },
      victimsSafe: { label: "Kati yao, walio salama" },
      medicallyScreened: { label: "Walioonwa na huduma ya afya" },
      psychologicallyScreened: { label: "Walioonwa na huduma ya kisaikolojia" },
      legallyCounselled: { label: "Waliopewa ushauri wa kisheria" },
      integration: { label: "Kujumuika katika jamii", options: ratings },
      satisfaction: { label: "Kuridhika kwa waliosaidiwa", options: ratings },
      referralsFollowedUp: { label: "Je, wote walioelekezwa walifuatiliwa?" },
      foundLater: {
        label: "Watu waliopatikana tangu ripoti ya mwisho",
        help: "Tu wale waliotambuliwa sasa na kuelekezwa kwa mratibu. Kila mmoja anapata jina bandia na miezi sita ya ufuatiliaji wake mwenyewe.",
      },
      foundLaterReferredOn: { label: "Tarehe ya kuelekezwa" },
      services: {
        label: "Huduma",
        row: "Huduma",
        fields: { service: { label: "Huduma", options: services }, state: { label: "Hali", options: serviceStates } },
      },
    },
  },
  level2: {
    label: "Ngazi ya 2: huduma na mazingira",
    fields: {
      indicators: {
        label: "Viashiria",
        row: "Kiashiria",
        fields: { initiative: { label: "Mradi" }, value: { label: "Thamani ya sasa" } },
      },
      checkedBy: {
        label: "Ilikaguliwa kwa",
        options: {
          "site-visit": "Ziara ya eneo",
          "independent-evaluation": "Tathmini huru",
          "not-this-period": "Si katika kipindi hiki",
        },
      },
      interviewed: {
        label: "Mahojiano",
        row: "Mahojiano",
        fields: {
          who: {
            label: "Nani",
            options: {
              beneficiaries: "Wanufaika",
              "community-leaders": "Viongozi wa jamii",
              "local-government": "Serikali za mitaa",
            },
          },
          on: { label: "Tarehe" },
        },
      },
    },
  },
  spend: spendFields,
  received: {
    label: "Michango iliyopokelewa",
    help: "Kilicholipwa tangu ripoti ya mwisho, kwa sarafu ya mpango.",
    row: "Malipo",
    fields: {
      payer: { label: "Kutoka kwa", help: "Kama kwenye mistari ya juu." },
      amount: { label: "Kiasi" },
      on: { label: "Tarehe ya kupokea" },
    },
  },
  problems: { label: "Matatizo" },
  planMustChange: {
    label: "Je, mpango lazima ubadilike?",
    help: "Badiliko ni toleo jipya, ambalo linaidhinishwa tena.",
  },
  implemented: { label: "Je, mpango wote umetekelezwa?" },
  proposeClosure: { label: "Je, unapendekeza kufunga?", help: "Inawezekana kuanzia mwezi wa sita." },
};

/** The coordinator's report, by pseudonym. */
export const assistanceReportFields: TextsFor<AssistanceReport> = {
  cases: {
    label: "Watu waliosaidiwa",
    help: "Kwa jina bandia tu.",
    row: "Mtu",
    fields: {
      pseudonym: { label: "Jina bandia", help: "Linaanza na V-. Kamwe si jina halisi." },
      state: {
        label: "Hali",
        options: {
          assisted: "Anasaidiwa",
          completed: "Msaada umekamilika",
          declined: "Amekataa msaada",
          "not-found": "Hakuweza kupatikana",
          "assisted-elsewhere": "Anasaidiwa na wengine",
          died: "Amefariki",
        },
      },
      safe: { label: "Je, mtu huyu yuko salama?", options: { yes: "Ndiyo", no: "Hapana", "not-known": "Haijulikani" } },
      medical: { label: "Uchunguzi wa afya na matibabu", options: screening },
      psychological: { label: "Uchunguzi na msaada wa kisaikolojia", options: screening },
      legal: { label: "Ushauri wa kisheria", options: screening },
      integration: { label: "Kujumuika katika jamii", options: ratings },
      satisfaction: { label: "Kuridhika", options: ratings },
      feedback: {
        label: "Mtu huyu anasema nini kuhusu msaada",
        help: "Anaulizwa katika miezi ya 3, 6, 9 na 12. Kwa maoni yake mwenyewe; si maneno kutoka kwenye kumbukumbu zenu.",
        options: {
          positive: "Ameridhika",
          mixed: "Ameridhika kiasi",
          negative: "Hajaridhika",
          "not-given": "Hakusema kitu, au hakuweza kuulizwa",
        },
      },
      referralsFollowedUp: { label: "Je, alikoelekezwa kulifuatiliwa?" },
      consentWithdrawn: { label: "Je, kuna ridhaa iliyoondolewa?" },
      services: {
        label: "Huduma",
        row: "Huduma",
        fields: {
          service: { label: "Huduma", options: services },
          state: { label: "Hali", options: serviceStates },
          effectiveness: { label: "Ufanisi wa mtoa huduma", options: ratings },
          quality: { label: "Ubora wa mtoa huduma", options: ratings },
        },
      },
    },
  },
  fileKept: { label: "Je, faili ni kamili, sahihi na salama?" },
};
