import type { ReporterTexts } from "../reporter-texts.ts";

export const reporterTexts: ReporterTexts = {
  title: "Aliyetoa taarifa",
  intro:
    "Aliyetoa taarifa amekubali kwamba kampuni na programu ya ukaguzi zijue yeye ni nani. Angalia tu pale shauri linapohitaji, na usimwambie mtu mwingine yeyote.",
  noted: "Kila mara mtu anapoangalia, hilo linarekodiwa kwenye shauri, bila yaliyomo.",
  code: "Msimbo wa tarakimu sita",
  codeHelp: "Tunautuma kwenye anwani yako iliyosajiliwa. Unafaa kwa dakika kumi na kwa kujaribu mara tano.",
  sendCode: "Nitumie msimbo",
  show: "Onyesha aliyetoa taarifa",
  name: "Jina",
  email: "Anwani ya barua pepe",
  other: "Njia nyingine ya kumfikia",
  safe: "Je, ni salama kuwasiliana naye huko?",
  safeYes: "Ndiyo, alisema hivyo",
  safeNo: "Hapana. Usiwasiliane naye: inaweza kumhatarisha.",
  notGiven: "Haikutolewa",
  careful:
    "Kamwe usitoe habari hizi kwa kiwanda au mgodi. Usizinakili kwenye jibu, maelezo au barua pepe: wengine wangezisoma huko.",
  notices: {
    "code-sent": "Msimbo uko njiani kwenda kwenye anwani yako iliyosajiliwa.",
    "code-not-sent": "Msimbo haukuweza kutumwa. Tafadhali jaribu tena baada ya dakika moja.",
    "code-wrong": "Msimbo haupo, si sahihi au haufai tena. Omba mpya; hakuna kilichoonyeshwa.",
    "nothing-known": "Hakuna kinachojulikana kuhusu aliyetoa taarifa.",
  },
};
