import type { WelcomeTexts } from "../welcome-texts.ts";

export const welcome: WelcomeTexts = {
  title: "Jambo hili linahusu nini?",
  process:
    "Mtu alitoa taarifa kwamba huenda watu wamenyonywa mahali yanakotoka madini ya mnyororo wa ugavi. Kampuni za mnyororo huo, programu ya ukaguzi na mashirika yanayosaidia watu yanabaini pamoja kilichotokea na kukirekebisha. Yanafanya hivyo kwa awamu sita, kwa kufuata mwongozo wa Shirika la Kimataifa la Uhamiaji (IOM).",
  roles: {
    downstream:
      "Kampuni yako inanunua katika mnyororo huu wa ugavi. Inatathmini taarifa iliyotolewa, inatumia ushawishi wake ili urekebishaji ufanyike, na inafunga shauri.",
    audit: "Unachunguza, unaamua mwitikio, unaidhinisha mpango na unahakiki kuwa umetekelezwa.",
    smelter:
      "Ulinunua katika mnyororo huu, au wewe ni kampuni iliyo karibu zaidi na yaliyotokea. Unaingia mkataba na mwezeshaji, unapeleka mbele mpango na ripoti, na unaweza kulipa sehemu.",
    facilitator:
      "Unaandaa mpango pamoja na watu wanaohusika, unatafuta fedha, unasimamia utekelezaji wa mpango na unatoa ripoti.",
    coordinator:
      "Unawasaidia moja kwa moja watu wanaohusika, unatunza kumbukumbu zao na unaangalia ubora wa kila huduma.",
    funder: "Unalipa sehemu ya gharama za mpango, kama unakubali.",
    reporter: "Ulituambia kilichotokea. Unaweza kuulizwa zaidi, na utaambiwa jinsi shauri linavyoisha.",
    operator: "Unaendesha mfumo huu. Huamui chochote katika shauri.",
  },
  ask: {
    below: (link) => `Kama kuna jambo lisiloeleweka, tumia “${link}” hapo chini: anayesubiri jibu lako atakujibu.`,
    contact: "Kama kuna jambo lisiloeleweka, muulize mtu wako wa mawasiliano katika kampuni inayoendesha mchakato huu.",
  },
  silence: {
    stall:
      "Usipojibu, utakumbushwa; kisha watu wengine wa mawasiliano wa shirika lako wataombwa pia, na anayefuatilia ataambiwa. Shauri linasubiri jibu lako.",
    "go-on":
      "Usipojibu, utakumbushwa; kisha watu wengine wa mawasiliano wa shirika lako wataombwa pia, na anayefuatilia ataambiwa. Baada ya hapo shauri litaendelea bila jibu lako; bado utaweza kulitoa.",
    reporter: "Si lazima ujibu. Bila jibu lako shauri litaendelea kwa yanayojulikana; bado utaweza kujibu baadaye.",
  },
  mail: {
    why: "Unapata barua pepe hii kwa sababu shirika lako linashiriki katika shauri hili, au linaombwa kushiriki. Mashirika kadhaa yanalifanyia kazi pamoja, awamu kwa awamu; kila moja linaombwa kwa barua pepe maamuzi yaliyo yake.",
    link: "Kufungua kiungo hakuamui chochote. Ukurasa unaeleza shauri linahusu nini, unachoombwa, kinachofuata kwa kila chaguo, na unayeweza kumuuliza. Hapo unaweza pia kumkabidhi mwenzako ombi hili.",
    reporterWhy: "Unapata barua pepe hii kwa sababu ulituambia jambo. Wanaoliangalia wana swali.",
    reporterLink: "Kufungua kiungo hakutumi chochote. Ukurasa unaeleza kinachoombwa.",
  },
  savedForYou: "Unachohifadhi kinaonekana na wewe tu, pamoja na ombi hili. Bado si jibu.",
  readFirst: "Tafadhali soma kwanza: msingi wa ombi hili",
};
