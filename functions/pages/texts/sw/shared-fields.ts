import { decisionCalled } from "../decision-text.ts";
import type { FieldText } from "../field-text.ts";

/** The field at the end of most answers. */
export const reasons: FieldText = {
  label: "Sababu",
  help: "Zinatunzwa pamoja na uamuzi. Usiandike majina ya watu walioathirika.",
};

export const lawEnforcement: FieldText = {
  label: "Kutoa taarifa kwa mamlaka",
  help: "Mashauri huripotiwa kwa vyombo vya utekelezaji wa sheria; kama hilo lingehatarisha mtu, kwa mamlaka nyingine au chombo cha Umoja wa Mataifa.",
  fields: {
    duty: { label: "Je, hapa sheria inalazimu kutoa taarifa?" },
    checkedWith: { label: "Aliyeulizwa kuhusu hili" },
    path: {
      label: "Imeripotiwa kwa",
      options: {
        "law-enforcement": "Vyombo vya utekelezaji wa sheria",
        "other-authority": "Mamlaka nyingine",
        "un-body": "Chombo cha Umoja wa Mataifa",
        "not-yet": "Bado hakuna",
      },
    },
    reasonForOtherPath: { label: "Kwa nini si kwa vyombo vya utekelezaji wa sheria" },
    doneOn: { label: "Tarehe ya kuripoti" },
  },
};

export const leverage: FieldText = {
  label: "Ushawishi mnaotumia",
  fields: {
    what: {
      label: "Mnachofanya",
      help: "Kwa mfano masharti ya mkataba, ununuzi, hatua za pamoja na wanunuzi wengine.",
    },
    onWhom: {
      label: "Kwa nani",
      options: {
        audit: "Programu ya ukaguzi",
        smelter: "Kiwanda cha kuyeyusha au kusafisha madini",
        both: "Vyote viwili",
      },
    },
    by: { label: "Ifikapo lini" },
    result: { label: "Matokeo hadi sasa" },
  },
};

/** Of an amount that is not in the plan's currency. */
export const otherCurrency = {
  currency: { label: "Sarafu", help: "Tu kama si sarafu ya mpango." },
  rate: {
    label: "Kiwango cha ubadilishaji",
    help: "Thamani ya kizio kimoja cha sarafu hiyo kwa sarafu ya mpango, kwa nukta: 1.0873. Matokeo hukadiriwa kwenda chini.",
  },
  rateOn: { label: "Tarehe ya kiwango" },
  rateSource: { label: "Chanzo cha kiwango" },
} as const;

/** People who were referred to the coordinator on another day than the rest. */
export const referredLater: FieldText = {
  label: "Wengine, walioelekezwa siku nyingine",
  row: "Wengine",
  help: "Tu kama wote hawakuelekezwa siku moja.",
  fields: { people: { label: "Idadi ya watu" }, referredOn: { label: "Tarehe ya kuelekezwa" } },
};

/** A decision: the words of each choice, and what follows from it. */
export const decision = decisionCalled("Uamuzi wako");
