import type { Texts } from "../texts.ts";
import { planProblems } from "./plan-problems.ts";

export const problems: Texts["problems"] = {
  ...planProblems,
  missing: "Hili linahitajika. Tafadhali lijaze.",
  malformed: "Hili halikuweza kusomeka. Tafadhali kagua jinsi lilivyoandikwa.",
  "too-long": "Maandishi haya ni marefu mno. Tafadhali yafupishe.",
  "too-many": "Kuna vipengele vingi mno hapa. Tafadhali unganisha baadhi yake.",
  "too-large": "Namba hii ni kubwa kuliko inayowezekana hapa. Tafadhali ikague.",
  "too-small": "Namba hii ni ndogo kuliko inayowezekana hapa. Tafadhali ikague.",
  "reporter-not-reachable": "Mtoa taarifa hawezi kufikiwa kwa usalama. Chagua mwingine, au amua kwa habari zilizopo.",
  "decision-against-judgement":
    "Uamuzi wako na tathmini yako hapa chini havilingani. Ili kuipeleka ichunguzwe, lazima taarifa iwe inaaminika na iwe na uhusiano; kuchagua “Haiaminiki” kunahitaji uwe umeona kuwa haiaminiki.",
  "no-end-without-remediation":
    "Shauri haliwezi kuisha bila urekebishaji sasa: kuna ngazi ya lazima au iliyokubaliwa, unyonyaji unaendelea, au kuna hitaji la dharura ambalo halijatimizwa.",
  "hold-not-yet":
    "Ulinzi unaweza kuondolewa tu wanaohusika wakishakuwa salama. Ubakize, au thibitisha kwamba wako salama.",
  "not-a-candidate": "Programu ya ukaguzi haikupendekeza shirika hili. Chagua mojawapo ya iliyoyapendekeza.",
  "excluded-here": "Shirika hili limeondolewa kwenye shauri. Chagua lingine.",
  "interim-not-independent": "Anaweza kuteuliwa tu aliye huru na asiyehusiana na mhusika yeyote. Chagua mwingine.",
  "not-independent": "Anayeweza kukubali ni mwezeshaji huru tu. Kama si huru, kataa.",
  "children-need-specialists":
    "Watoto wanahusika, au huenda wanahusika. Mratibu lazima awe mtaalamu wa masuala ya watoto au afanye kazi kwa karibu na wataalamu hao.",
  "closure-not-before-month-six":
    "Kufunga kunaweza kupendekezwa kuanzia mwezi wa sita wa ufuatiliaji. Kwa sasa jibu “Hapana”.",
  "must-be-verified":
    "Ukamilishaji unaweza kusemwa kuwa unaridhisha tu hili likihakikiwa. Vinginevyo rudisha shauri kwenye ufuatiliaji.",
  "return-day-out-of-range": "Chagua siku baada ya leo na ndani ya miezi sita ijayo.",
  "actions-left-out": "Kuna ulichopanga ambacho hakipo hapa. Bakiza kila badiliko, na uandike limefikia wapi.",
  "actions-open-or-not":
    "Uamuzi wako na mabadiliko yaliyo hapa chini havilingani: yote yamefanyika au yameachwa, au baadhi bado yako wazi.",
  "must-be-clear":
    "Kinachoweza kutolewa kwa wengine ni kile tu kisicho na taarifa binafsi, mahali wala namba ndogo. Tafadhali kagua na uthibitishe.",
  "not-a-party": "Hakuna aliye na jukumu hili katika shauri. Chagua mlipaji mwingine, au taja mfadhili.",
  "code-missing": "Omba msimbo kwa kubonyeza kitufe na uuandike hapa.",
  "code-wrong": "Msimbo huu si sahihi. Tafadhali ukague, au omba mwingine.",
  "code-expired": "Msimbo huu haufai tena. Tafadhali omba mwingine.",
  "code-tries-used": "Msimbo huu umeandikwa vibaya mara nyingi mno. Tafadhali omba mwingine.",
  "changed-meanwhile": "Kuna kilichobadilika baada ya ukurasa huu kuonyeshwa. Tafadhali usome tena na ujibu upya.",
  "no-ground-after-outcome": "Shauri lililoishia hivi halifunguliwi tena kwa sababu hii.",
  "concern-empty": "Tafadhali andika kinachokutia wasiwasi.",
  needed: "Hili linahitajika. Tafadhali lijaze.",
  "reasons-needed": "Tafadhali andika sababu zako.",
  "actionable-needed": "Tafadhali sema kama ina uhusiano na mshirika wa sasa au wa zamani wa mnyororo wa ugavi.",
  "anonymity-or-age-alone":
    "Kwamba taarifa haina jina la mtoa taarifa, au tukio ni la zamani, peke yake haitoshi kusema haiaminiki. Andika sababu nyingine.",
  "no-link": "Taja angalau uhusiano mmoja na mnyororo wa ugavi.",
  contradicts: "Hili linapingana na jibu lingine. Tafadhali sahihisha moja kati yake.",
  "ends-before-it-begins": "Hili linaisha kabla ya kuanza. Tafadhali kagua tarehe zote mbili.",
  "in-the-future": "Tarehe hii bado haijafika. Tafadhali ikague.",
  "already-mandatory": "Ngazi hii tayari ni ya lazima.",
  "feedback-needed": "Huu ni mwezi ambao kila mtu anaulizwa. Andika walichokuambia, au kwamba hawakusema kitu.",
  "feedback-unexplained":
    "Kuna ambaye hakuridhika, au hakusikilizwa. Kufunga kunahitaji maelezo yako, bila chochote kinachoonyesha ni nani.",
  "own-monitoring-unfinished":
    "Kuna mtu aliyepatikana baadaye, na miezi sita ya ufuatiliaji wake bado haijaisha. Sema kwa nini hata hivyo ni sahihi kufunga, au rudisha shauri.",
  "new-person-needs-plan": "Kuna mtu aliyepatikana baadaye: mpango lazima ubadilike, ili apate mpango wake mwenyewe.",
  "window-by-extension-only":
    "Kipindi cha ufuatiliaji na muda kati ya ripoti vinabaki kama vilivyoidhinishwa. Nyongeza ya muda tu ndiyo inayorefusha kipindi.",
  "currency-stays": "Sarafu inabaki ileile iliyoidhinishwa: michango ilithibitishwa kwa sarafu hiyo.",
  "budget-over-confirmed":
    "Bajeti mpya ni kubwa kuliko walipaji walivyothibitisha. Tafuta fedha kwanza, au baki na zilizopo.",
  "payer-not-known":
    "Wanaoweza kuwa wamelipa ni walipaji ambao mchango wao umethibitishwa tu. Tumia jina lilelile lililo kwenye mistari ya juu.",
  "not-a-budget-line": "Bajeti iliyoidhinishwa haina kifungu hiki. Chagua ngazi na kifungu kama vilivyo kwenye mpango.",
  "already-a-payer": "Mfadhili huyu tayari anashiriki. Anaweza kuahidi zaidi kwa kiungo chake mwenyewe.",
  "service-not-in-plan": "Mpango wa mtu huyu hauna huduma hii. Huduma mpya ni badiliko la mpango.",
  "referral-differs":
    "Kiwanda kilitaja idadi au siku za kuelekezwa tofauti na alizothibitisha mwezeshaji. Sema kwa nini hata hivyo ni sahihi, au rudisha shauri.",
  "extension-refused":
    "Programu ya ukaguzi ilikataa nyongeza ya muda. Pendekeza kufunga; ripoti ya mwisho inasema kisichokamilika, na programu ya ukaguzi inaweza kurudisha shauri kwenye ufuatiliaji.",
  "needs-not-approved":
    "Gharama ya msaada wa dharura inatolewa kwenye mchango baada ya programu ya ukaguzi kuuidhinisha. Hadi hapo acha nafasi hii wazi.",
  "tranche-over-pledge": "Kiasi hiki ni kikubwa kuliko mchango wenyewe.",
  "tranche-needs-line": "Chagua kifungu cha bajeti cha Ngazi ya 1 ambako gharama ya msaada wa dharura itatolewa.",
  "in-the-past": "Siku hii imepita. Kilicho wazi bado kinahitaji tarehe mpya.",
  "not-covered-yet": "Michango iliyothibitishwa bado haitoshi bajeti. Chagua moja kati ya nyingine mbili.",
  "closure-too-early": "Kufunga kunaweza kupendekezwa kuanzia mwezi wa sita wa ufuatiliaji.",
  "closure-before-implemented": "Kufunga kunaweza kupendekezwa mpango ukishatekelezwa.",
  "closure-list-open":
    "Jambo moja kwenye orodha ya kufunga bado liko wazi, na si la aina unayoweza kuidhinisha kama tofauti na mpango. Rudisha shauri kwenye ufuatiliaji.",
  "deviation-not-approved":
    "Kuna lengo ambalo halikufikiwa, kilichochelewa, au kilichogharimu zaidi ya ilivyopangwa. Idhinisha tofauti hiyo kwa sababu zako, au rudisha shauri kwenye ufuatiliaji.",
  "personal-data": "Inaonekana hapa kuna taarifa binafsi, kama vile namba ya simu au anwani. Tafadhali ziondoe.",
  "extension-outside-1-to-6": "Nyongeza ya muda ni ya mwezi mmoja hadi sita.",
  "victim-count-over-assisted": "Hii ni zaidi ya idadi ya watu waliosaidiwa. Tafadhali kagua zote mbili.",
  "indicator-missing": "Tafadhali andika thamani ya kila kiashiria cha mpango.",
  "not-later-than-due": "Siku hii si baada ya tarehe iliyopo sasa. Chagua siku ya baadaye.",
};
