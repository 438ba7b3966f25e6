import type { Texts } from "../texts.ts";

export const steps: Texts["steps"] = {
  "verify-allegation": {
    title: "Kuhakiki taarifa",
    short: "Uhakiki",
    explanation:
      "Kampuni inaangalia kama taarifa inaaminika na kama inahusu mnyororo wake wa ugavi; kisha programu ya ukaguzi inachunguza.",
  },
  "determine-response": {
    title: "Kuamua mwitikio",
    short: "Mwitikio",
    explanation:
      "Mambo yaliyobainika yanaonyesha ni msaada wa aina gani ambao lazima utolewe, au unapendekezwa utolewe.",
  },
  "design-action-plan": {
    title: "Kuandaa mpango wa urekebishaji",
    short: "Mpango",
    explanation: "Mwezeshaji huru anaandaa mpango pamoja na watu wanaohusika; programu ya ukaguzi inauidhinisha.",
  },
  "implement-and-monitor": {
    title: "Kutekeleza na kufuatilia",
    short: "Utekelezaji",
    explanation: "Mpango unalipiwa na kutekelezwa. Ripoti za mara kwa mara zinaonyesha kama unasaidia.",
  },
  "close-incident": {
    title: "Kufunga shauri",
    short: "Kufunga",
    explanation: "Programu ya ukaguzi inahakiki yaliyofanyika; kisha kampuni inafunga shauri.",
  },
  "capture-lessons": {
    title: "Kujifunza kutokana na shauri",
    short: "Mafunzo",
    explanation: "Pande zote zinaangalia nyuma, na mambo zilizojifunza yanatumika kuzuia madhara mengine.",
  },
};

export const roles: Texts["roles"] = {
  downstream: "kampuni ya mkondo wa chini",
  audit: "programu ya ukaguzi",
  smelter: "kiwanda cha kuyeyusha au kusafisha madini",
  facilitator: "mwezeshaji wa urekebishaji",
  coordinator: "mratibu wa huduma",
  funder: "mfadhili",
  reporter: "mtoa taarifa",
  operator: "mwendeshaji wa mfumo huu",
};

export const outcomes: Texts["outcomes"] = {
  denied: {
    title: "Limefungwa: taarifa haikuaminika",
    explanation:
      "Hakukuwa na habari za kutosha na za kuaminika ili kuwa na sababu za msingi. Shauri linaweza kufunguliwa tena kukiwa na habari mpya.",
  },
  "not-actionable": {
    title: "Limefungwa: nje ya mnyororo huu wa ugavi",
    explanation:
      "Taarifa ilishughulikiwa kwa uzito, lakini hakukupatikana uhusiano na mshirika wa sasa au wa zamani wa mnyororo wa ugavi. Habari mpya zinaweza kulifungua tena.",
  },
  unsubstantiated: {
    title: "Limefungwa: taarifa haikuthibitishwa",
    explanation:
      "Uchunguzi haukupata ushahidi uliohitajika. Hii haimaanishi kwamba hakuna kilichotokea; ushahidi mpya unaweza kufungua shauri tena.",
  },
  "no-remediation": {
    title: "Limefungwa: bila urekebishaji",
    explanation:
      "Mambo yalithibitishwa, lakini hakuna aliyekubali kufanya urekebishaji. Sababu zimerekodiwa, na bado urekebishaji unaweza kukubaliwa baadaye.",
  },
  remediated: {
    title: "Limefungwa: urekebishaji umefanyika",
    explanation: "Mpango wa urekebishaji ulitekelezwa, na ukamilishaji wake ulihakikiwa kwa njia huru.",
  },
  withdrawn: {
    title: "Limefungwa: limeondolewa",
    explanation: "Shauri lilikuwa limerudiwa au lilikuwa la majaribio, au liliondolewa kabla ya matokeo ya uchunguzi.",
  },
};

export const closureItems: Texts["closureItems"] = {
  "referral-dated": "Kuelekezwa kwa mratibu, pamoja na tarehe",
  "assistance-summarised": "Muhtasari wa msaada",
  "monitoring-summarised": "Muhtasari wa ufuatiliaji",
  "integration-and-satisfaction": "Kujumuika katika jamii na kuridhika",
  "end-state-of-each-victim": "Jinsi ilivyoishia kwa kila mtu",
  "no-personal-data": "Hakuna taarifa binafsi",
  "outcomes-verified": "Matokeo yamehakikiwa",
  "outcomes-on-time": "Matokeo kwa wakati",
  "objectives-met": "Malengo yamefikiwa",
  "initiatives-monitored": "Miradi imefuatiliwa",
  "financial-report": "Ripoti ya fedha yenye kila mchango",
  "within-budget": "Ndani ya bajeti",
  "remedies-accounted-for": "Nafuu zote tano zimeelezwa",
};
