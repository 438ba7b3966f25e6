import type { PageTexts } from "../page-texts.ts";
import { errors } from "./error-pages.ts";
import { overview } from "./overview.ts";
import { parts } from "./parts.ts";
import { people } from "./people.ts";
import { welcome } from "./welcome.ts";

export const pages: PageTexts = {
  product: "Mchakato wa urekebishaji",
  skip: "Nenda kwenye maudhui",
  footer:
    "Kiungo hiki ni chako peke yako: usimtumie mtu mwingine. Hakuna atakayekuomba kamwe habari za watu walioathirika kwa barua pepe.",
  languages: "Lugha ya ukurasa huu",
  unreviewed:
    "Wazungumzaji asilia wa Kiswahili bado hawajakagua maneno haya. Pale pasipoeleweka, ukurasa wa Kiingereza unaonyesha kilichokusudiwa.",
  errorPrefix: "Tatizo: ",
  reference: "Shauri",
  step: "Awamu",
  due: "Mwisho wa kujibu",
  overdue: "Tarehe hii imepita. Bado unaweza kujibu.",
  askedAs: "Unaombwa kama",
  request: {
    why: "Kwa nini unaombwa",
    shownToYou: "Msingi wa ombi hili",
    masked: "Ili kulinda watu, baadhi ya habari hazionyeshwi hadi itakapokuwa salama kuzionyesha.",
    answer: "Jibu lako",
    submit: "Rekodi jibu langu",
    check: "Kagua nilichojaza",
    submitHelp: "Jibu likisharekodiwa haliwezi kubadilishwa. Utaona stakabadhi.",
    ourRule: "kanuni ya mchakato huu",
    looked: "Yaliyoangaliwa",
    version: "Toleo lililoonyeshwa",
    personalData: "Usiandike majina, namba za simu au anwani za watu walioathirika katika nafasi yoyote.",
  },
  parts,
  notices: {
    saved: "Imehifadhiwa. Hakuna kilichotumwa: wewe na wenzako mnaweza kuendelea wakati wowote mnapotaka.",
    "saved-by-others":
      "Mwenzako alihifadhi sehemu hii wakati unaijaza. Ulichoandika bado kipo hapa, na hapa chini ni alichohifadhi yeye. Ili kubakiza ulichoandika, bonyeza mojawapo ya vitufe vya “Hifadhi”.",
    "draft-too-large":
      "Haya ni mengi mno kuhifadhiwa kwa baadaye. Tafadhali fupisha maandishi marefu, kisha hifadhi tena.",
    checked: "Bado hakuna kilichorekodiwa. Kamilisha fomu na ubonyeze “Rekodi jibu langu”.",
    "code-sent": "Tumekutumia msimbo kwa barua pepe. Bado hakuna kilichorekodiwa, na ulichojaza bado kipo hapa.",
    "changed-meanwhile":
      "Kuna kilichobadilika baada ya wewe kuonyeshwa ukurasa huu. Hakuna kilichorekodiwa. Tafadhali usome tena, kisha ujibu.",
    delegated: "Mwenzako ametumiwa kiungo chake mwenyewe. Kiungo chako pia bado kinafanya kazi.",
  },
  code: {
    title: "Thibitisha kuwa ni wewe",
    why: "Uamuzi huu una athari kubwa. Tunatuma msimbo wa tarakimu sita kwenye anwani yako tuliyo nayo.",
    send: "Nitumie msimbo",
    sendAgain: "Nitumie msimbo mwingine",
    sent: (at) => `Ulitumiwa msimbo kwa barua pepe: ${at}. Unafaa kwa dakika kumi.`,
    label: "Msimbo wa tarakimu sita",
    help: "Unaweza kujaribu mara tano; baada ya hapo, omba msimbo mwingine.",
  },
  delegate: {
    title: "Mkabidhi mwenzako ombi hili",
    text: "Kama mtu mwingine katika shirika lako ndiye anapaswa kujibu, tutamtumia kiungo chake mwenyewe.",
    who: "Mwenzako",
    submit: "Mtumie kiungo",
  },
  receipt: {
    title: "Jibu lako limerekodiwa",
    already: "Uamuzi umeshafanyika",
    yours: "Asante. Ukurasa huu ni stakabadhi yako; utabaki kupatikana kwa kiungo hikihiki.",
    others: (role) => `Jibu lilirekodiwa kabla ya lako kwa niaba ya: ${role}. Jibu hilo linabaki.`,
    differs: "Jibu lilirekodiwa mapema na linabaki. Ulichotuma sasa kinasema jambo tofauti na hakikurekodiwa.",
    by: "Aliyeamua",
    when: "Ilirekodiwa",
    decision: "Uamuzi",
    digest: "Alama ya utambulisho ya jibu",
    digestHelp:
      "Inathibitisha ni jibu gani lililorekodiwa: jibu lilelile huwa na alama ileile ya utambulisho kila mara.",
    next: "Kinachofuata",
    keep: "Kama si wewe wala wenzako mliofanya hivi, tuambie mara moja: kwa kiungo “Hatukuwa sisi” kama kipo, na kwa kumpigia simu mtu wako wa mawasiliano katika kampuni inayoendesha mchakato huu kama wengine wanaweza kusoma barua pepe zako.",
  },
  unknownLink: {
    title: "Kiungo hiki hakifungui chochote",
    text: "Huenda nafasi yake imechukuliwa na kiungo kipya zaidi, au hakikunakiliwa chote. Hakuna kilichobadilishwa.",
    safe: "Tunaweza kukutumia viungo vipya kwa barua pepe: vya mashauri unayoshiriki, vya yote yanayokusubiri, au cha ukurasa wa taarifa uliyotoa.",
    email: "Anwani yako ya barua pepe",
    help: "Tumia anwani ambayo unapokea barua pepe zetu, au ile salama uliyotoa ulipotoa taarifa.",
    submit: "Nitumie kiungo kipya",
  },
  freshLinkSent: {
    title: "Angalia barua pepe yako",
    text: "Kama tunaijua anwani hii, viungo vipya viko njiani. Inaweza kuchukua dakika chache.",
    nothing:
      "Kama hakuna kinachofika, angalia kwenye barua taka (spam) au muulize mtu wako wa mawasiliano katika kampuni inayoendesha mchakato huu.",
  },
  case: {
    title: "Shauri",
    steps: "Shauri limefikia wapi",
    done: "imekamilika",
    current: "sasa",
    ahead: "inakuja",
    from: (day) => `tangu ${day}`,
    until: (from, until) => `${from} hadi ${until}`,
    statuses: { open: "Wazi", stalled: "Wazi, linasubiri: hakuna aliyejibu", closed: "Limefungwa" },
    stalledHelp: "Ombi la mwisho halikujibiwa kwa wakati. Bado linaweza kujibiwa; shauri litaendelea kuanzia hapo.",
    openedOn: "Lilifunguliwa",
    closedOn: "Lilifungwa",
    status: "Hali",
    takesPartAs: "Unashiriki kama",
    what: "Nini",
    who: "Anayeombwa",
    stalled: "halijajibiwa",
    late: "limechelewa",
    returned: "barua pepe yake ilirudi",
    notes: "Unachoweza kufanya wakati wowote",
    notesHelp: "Unachorekodi kinatunzwa pamoja na shauri. Pande zinazohusika zinaambiwa kuwa kuna jambo jipya.",
    noteAbout: (note, subject) => `${note}: ${subject}`,
    concern: "Eleza wasiwasi kuhusu usalama",
    concernText:
      "Kama huenda mtu yuko hatarini, au jambo katika mchakato huu linaweza kuhatarisha watu, lieleze hapa. Ujumbe wako unawafikia mara moja wanaosimamia usalama. Katika dharura, piga kwanza simu kwa huduma za dharura za eneo lako.",
    concernLabel: "Kinachokutia wasiwasi",
    concernHelp: "Andika kinachotosha ili wachukue hatua. Usiandike majina, isipokuwa yanahitajika ili kumlinda mtu.",
    concernSubmit: "Tuma wasiwasi huu",
    concernSent: "Wasiwasi wako umetumwa. Wanaosimamia usalama wameambiwa na wanapaswa kujibu ndani ya siku moja.",
  },
  overview,
  people,
  welcome,
  status: {
    title: "Taarifa yako",
    received: "Ilipokelewa",
    now: "Imefikia wapi",
    nextDate: "Utapata habari zaidi ifikapo",
    noDate: "Tutaweka habari mpya kwenye ukurasa huu zikipatikana.",
    closed: "Limefungwa",
    steps: "Kinachofanyika, na kwa utaratibu gani",
    ends: "Jinsi inavyoweza kuisha",
    advice: "Mahali pa kupata ushauri",
    adviceText:
      "Huhitaji ruhusa ya mtu yeyote kutafuta ushauri. Vyama vya wafanyakazi, msaada wa kisheria, mashirika yanayosaidia wafanyakazi na taasisi ya haki za binadamu ya nchi yako vinaweza kukushauri bila kuegemea kampuni zinazohusika.",
    rights:
      "Hakuna chochote katika mchakato huu kinachokuondolea haki: mahakama, mamlaka, vyama vya wafanyakazi na vyombo vingine vya malalamiko viko wazi kwako.",
    danger:
      "Kama wewe au mtu mwingine yuko hatarini, piga simu kwa huduma za dharura za eneo lako au polisi, ikiwa ni salama kufanya hivyo.",
  },
  errors,
};
