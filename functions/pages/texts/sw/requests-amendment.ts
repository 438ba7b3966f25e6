import { planFields } from "./plan-fields.ts";
import { decision, reasons } from "./shared-fields.ts";

/** What is asked when the plan changes while it is carried out. */
export const amendmentRequests = {
  "amend-plan": {
    title: "Badilisha mpango",
    asks: "Uliripoti kwamba mpango lazima ubadilike. Fomu inaanza na toleo linalotumika: badilisha kinachopaswa kubadilika na uliwasilishe. Ufuatiliaji unaendelea kwa toleo linalotumika hadi jipya liidhinishwe.",
    fields: {
      decision: decision({
        submit: [
          "Wasilisha toleo hili",
          "Kiwanda kinalipeleka toleo hilihili kwa programu ya ukaguzi, au kinalirudisha.",
        ],
      }),
      plan: { label: "Mpango", fields: planFields },
      reasons: { ...reasons, label: "Kinachobadilika, na kwa nini" },
    },
  },
  "forward-amendment": {
    title: "Peleka mbele mpango uliobadilishwa",
    asks: "Mwezeshaji amewasilisha mpango uliobadilishwa. Tafadhali peleka toleo hilihili kwa programu ya ukaguzi, au lirudishe pamoja na sababu.",
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
  "approve-amendment": {
    title: "Idhinisha mpango uliobadilishwa",
    asks: "Tafadhali idhinisha toleo hilihili, au lirudishe pamoja na sababu. Hadi hapo toleo linalotumika linaendelea kutumika.",
    fields: {
      decision: decision({
        approved: ["Idhinisha toleo hili", "Linachukua nafasi ya toleo linalotumika; kuanzia sasa ripoti zinalifuata."],
        returned: ["Lirudishe", "Mwezeshaji analirekebisha; toleo linalotumika linabaki."],
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
