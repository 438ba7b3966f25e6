/** What a plan lacks, and how that is mended. */
export const planProblems = {
  "not-consulted": "Ongeza kundi hili kwenye mashauriano, au sema kwa nini halikushauriwa.",
  "consultation-incomplete": "Andika tarehe na matokeo ya mashauriano haya.",
  "consultation-reason-needed": "Sema kwa nini kundi hili halikushauriwa.",
  "mine-not-before-hold-lifted":
    "Mwendeshaji wa mgodi anaweza kushauriwa tu ulinzi wa wanaohusika ukishaondolewa. Kwa sasa ondoa mashauriano haya.",
  "risk-needed": "Taja angalau njia moja ambayo mpango unaweza kuleta madhara bila kukusudia, na jinsi yanavyozuiwa.",
  "remedy-incomplete": "Sema kinachotolewa na nani anakitoa.",
  "remedy-reason-needed": "Sema kwa nini nafuu hii haitolewi.",
  "case-plan-missing": "Kila mtu aliyetambuliwa anahitaji mpango wake mwenyewe. Ongeza ambayo haipo.",
  "case-plan-not-of-this-case": "Jina bandia hili si la shauri hili. Tafadhali likague.",
  "case-plan-twice": "Kuna mipango miwili ya jina bandia hili. Bakiza mmoja.",
  "nobody-identified-needed": "Hakuna mtu aliyetajwa. Sema kilichofanyika kuwatafuta walioathirika.",
  "victim-evidence-needed":
    "Sema kinachoonyesha kwamba mpango unaishia hivi na, kama wengine wanasaidia, ni akina nani.",
  "wishes-not-followed": "Mpango lazima ufuate matakwa ya mtu mwenyewe. Ubadilishe pamoja na mtu huyo.",
  "service-needed": "Taja angalau huduma moja kwa mtu huyu.",
  "care-points-missing":
    "Kwa huduma hii kila jambo linaangaliwa pamoja na mtu. Weka alama kwenye yaliyoangaliwa, yakishaangaliwa.",
  "care-way-needed": "Chagua angalau njia moja: njia ya kipato, elimu, mafunzo ya ufundi, au biashara yake mwenyewe.",
  "principles-review-needed":
    "Kabla ya mpango kuwasilishwa, mratibu anaupitia kwa kuangalia misingi kumi na moja. Andika tarehe.",
  "service-not-available": "Huduma inaweza kupangwa tu mtoa huduma akishathibitisha kwamba inapatikana.",
  "service-not-reachable": "Mtu huyu hawezi kufikia huduma hii. Panga usafiri, au chagua mtoa huduma mwingine.",
  "consent-needed":
    "Ridhaa ya hiari ya mtu baada ya kufahamishwa kuhusu huduma hii inahitajika, pamoja na tarehe; au onyesha kwamba ameikataa.",
  "consent-by-needed": "Sema nani anatoa ridhaa: mtu mwenyewe, mlezi, au mlezi aliyeteuliwa.",
  "guardian-consent-needed": "Kwa mtoto, mlezi ndiye anatoa ridhaa; maoni ya mtoto pia yanasikilizwa.",
  "guardian-implicated":
    "Mlezi aliyeshiriki kusababisha madhara, au huenda alishiriki, hawezi kutoa ridhaa. Anahitajika mlezi aliyeteuliwa.",
  "consent-withdrawn":
    "Mtu huyu ameondoa ridhaa ya kuelekezwa kwa wanaotoa huduma. Hakuna jipya linaloweza kuanza kwake: chagua hali nyingine, au kwanza rekodi ridhaa yake mpya kwenye ukurasa wa shauri.",
  "lessons-withheld":
    "Mtu anayehusika ameondoa ridhaa ya kujifunza kutokana na shauri hili. Hakuna chochote cha shauri hili kinachoweza kwenda kwenye maktaba: chagua “Yabakize ndani ya shauri hili”.",
  "own-consent-at-18": "Kuanzia umri wa miaka 18, mtu mwenyewe ndiye anatoa ridhaa, si mlezi.",
  "child-specialist-needed": "Watoto wanahusika: taja shirika lenye utaalamu wa masuala ya watoto.",
  "child-item-missing": "Jambo hili la msaada kwa watoto halipo. Liongeze, au sema kwa nini halihitajiki.",
  "child-item-not-done": "Jambo hili lazima liwe limefanyika, si kupangwa tu, kabla ya mpango kuwasilishwa.",
  "child-item-reason-needed": "Sema kwa nini jambo hili halihitajiki.",
  "child-item-date-needed": "Andika tarehe na aliyelifanya.",
  "initiative-needed": "Ngazi ya 2 inahitaji angalau mradi mmoja.",
  "initiative-not-measurable": "Matokeo hayawezi kupimwa. Andika kiashiria, kiwango cha kuanzia, shabaha na kipimo.",
  "initiative-target-is-baseline": "Shabaha na kiwango cha kuanzia ni sawa. Sema kinachobadilika.",
  "initiative-outside-window": "Tarehe hii iko nje ya kipindi cha ufuatiliaji. Chagua iliyo ndani yake.",
  "budget-needed": "Ongeza vifungu vya bajeti.",
  "budget-level-1-missing": "Ongeza vifungu vya bajeti vya Ngazi ya 1: msaada kwa watu.",
  "budget-level-2-missing": "Ongeza vifungu vya bajeti vya Ngazi ya 2: huduma na mazingira.",
  "amount-not-positive": "Kiasi lazima kiwe zaidi ya sifuri.",
  "amount-not-exact": "Sarafu hii ina nafasi chache zaidi za desimali. Tafadhali sahihisha kiasi.",
  "currency-unknown": "Sarafu hii haijulikani. Tumia herufi zake tatu, kwa mfano USD.",
  "window-outside-6-to-12": "Ufuatiliaji unachukua miezi sita hadi kumi na miwili.",
  "interval-outside-window":
    "Ndani ya kipindi cha ufuatiliaji, ripoti lazima zije angalau kila baada ya miezi sita, na si zaidi ya mara moja kwa mwezi.",
  "referral-needed": "Kuelekezwa kwa mratibu bado hakujathibitishwa pamoja na tarehe yake. Hilo linafanyika kwanza.",
  "end-state-missing": "Sema kwa kila mtu jinsi ilivyoishia.",
  "end-state-twice": "Kuna safu mbili za jina bandia hili. Bakiza moja.",
  "outcome-missing": "Sema kwa kila mradi wa mpango ulileta nini.",
  "contribution-unaccounted": "Sema kwa kila mchango kiasi kilichotumika; 0 pale ambapo hakuna.",
  "remedy-missing": "Sema kwa kila moja ya nafuu tano kama ilitolewa.",
  "waiver-refused":
    "Mpango hauwezi kumwondolea mtu haki ya kwenda mahakamani, kwenye chama cha wafanyakazi au kwingineko. Ukifanya hivyo, urudishe.",
} as const;
