import type { PageTexts } from "../page-texts.ts";

export const errors: PageTexts["errors"] = {
  "not-found": {
    title: "Hakuna ukurasa kama huu",
    text: "Tafadhali fungua tena kiungo kilicho kwenye barua pepe yetu, chote.",
  },
  "not-allowed": {
    title: "Hili haliwezi kufanyika hapa",
    text: "Tafadhali fungua tena kiungo kilicho kwenye barua pepe yetu.",
  },
  "bad-request": {
    title: "Hatukuweza kusoma kilichotumwa",
    text: "Hakuna kilichorekodiwa. Tafadhali fungua kiungo kilicho kwenye barua pepe yetu na ujaribu tena.",
  },
  refused: {
    title: "Hiki hakikutoka kwenye ukurasa wetu",
    text: "Hakuna kilichorekodiwa. Tafadhali fungua kiungo kilicho kwenye barua pepe yetu na ujibu hapo.",
  },
  "too-large": {
    title: "Hayo yalikuwa mengi mno kwa mara moja",
    text: "Hakuna kilichorekodiwa. Tafadhali fupisha maandishi marefu zaidi na utume fomu tena.",
  },
  "too-many-requests": {
    title: "Umejaribu mara nyingi mno",
    text: "Hakuna kilichorekodiwa. Tafadhali subiri dakika moja na ujaribu tena.",
  },
  conflict: {
    title: "Mtu mwingine amekutangulia kidogo",
    text: "Hakuna kilichorekodiwa. Tafadhali fungua tena kiungo kilicho kwenye barua pepe yetu uone hali ilivyo.",
  },
  fault: {
    title: "Kuna hitilafu upande wetu",
    text: "Tafadhali jaribu tena baada ya dakika chache. Kama jibu lako limesharekodiwa, utaona stakabadhi; kulituma mara mbili hakuna madhara.",
  },
};
