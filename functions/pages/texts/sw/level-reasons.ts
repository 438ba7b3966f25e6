/** Why the response level is what it is, and which fact would change it. */
export const levelReasons = {
  "no-link-found": "Hakukupatikana uhusiano na mshirika wa mnyororo wa ugavi.",
  "trading-current": "Mshirika alikuwa anafanya biashara na msambazaji suala lilipojulikana.",
  "trading-suspended": "Biashara ilisimamishwa, haikuisha: inahesabiwa kuwa ya sasa.",
  "trading-unknown": "Haijulikani kama biashara imeisha: inahesabiwa kuwa ya sasa.",
  "trading-resumed": "Biashara ilianza tena: unaohesabiwa ni mwisho wake wa karibuni zaidi tu.",
  "trading-end-unknown": "Haijulikani biashara iliisha lini: inahesabiwa kuwa ya sasa.",
  "contract-running": "Mkataba ulikuwa bado unaendelea: biashara inahesabiwa kuwa ya sasa.",
  "trading-ended-after-public": "Biashara iliisha tu baada ya suala kujulikana: inahesabiwa kuwa ya sasa.",
  "never-found": "Mshirika hakugundua suala hili mwenyewe: biashara ya zamani inahesabiwa kuwa ya sasa.",
  "found-unknown":
    "Haijulikani kama mshirika aligundua suala hili mwenyewe: biashara ya zamani inahesabiwa kuwa ya sasa.",
  "publication-unknown": "Haijulikani suala lilijulikana hadharani lini: biashara ya zamani inahesabiwa kuwa ya sasa.",
  "not-found-well-before":
    "Suala halikugunduliwa angalau siku 90 kabla ya kujulikana hadharani: biashara ya zamani inahesabiwa kuwa ya sasa.",
  "not-cut-well-before":
    "Uhusiano wa biashara haukukatwa angalau siku 90 kabla ya suala kujulikana hadharani: biashara ya zamani inahesabiwa kuwa ya sasa.",
  "found-and-cut-well-before":
    "Mshirika aligundua suala na kukata uhusiano wa biashara angalau siku 90 kabla ya suala kujulikana hadharani: biashara ni ya zamani.",
  "incident-start-unknown":
    "Haijulikani kwa usahihi tukio lilianza lini: linahesabiwa kuwa lilianza kabla ya biashara kuisha.",
  "incident-after-trading": "Tukio lilianza baada ya biashara kuisha: biashara hii haina uhusiano nalo.",
  "strongest-link": "Uhusiano ukiwa zaidi ya mmoja, wenye nguvu zaidi ndio unaoamua.",
  recent: "Tukio liliisha chini ya mwaka mmoja kabla ya biashara kuisha: ni la karibuni.",
  "recent-ongoing": "Tukio linaendelea: ni la karibuni.",
  "recent-until-trading-end": "Tukio liliendelea hadi biashara ilipoisha, au zaidi: ni la karibuni.",
  "recent-unknown": "Tarehe hazijulikani: tukio linahesabiwa kuwa la karibuni.",
  "not-recent": "Tukio liliisha mwaka mmoja au zaidi kabla ya biashara kuisha: si la karibuni.",
  "severe-type": "Aina hii ya unyonyaji ni nzito.",
  "severe-debt-bondage": "Kuna utumwa wa madeni: tukio ni zito.",
  "severe-child-labour": "Linahusu mojawapo ya aina mbaya zaidi za utumikishwaji wa watoto: tukio ni zito.",
  "severe-repeated": "Lilitokea zaidi ya mara moja: tukio ni zito.",
  "severe-many-people": "Watu kumi au zaidi wameathirika: tukio ni zito.",
  "not-severe": "Hakikupatikana hata kigezo kimoja cha uzito.",
  "type-unknown": "Aina haijulikani: tukio linahesabiwa kuwa zito.",
  "debt-bondage-unknown": "Haijulikani kama kulikuwa na utumwa wa madeni: tukio linahesabiwa kuwa zito.",
  "child-labour-unknown": "Haijulikani watoto walifanya kazi gani: tukio linahesabiwa kuwa zito.",
  "repetition-unknown": "Haijulikani kama lilitokea zaidi ya mara moja: tukio linahesabiwa kuwa zito.",
  "people-unknown": "Haijulikani ni watu wangapi walioathirika: tukio linahesabiwa kuwa zito.",
  "level-1-mandatory-current": "Biashara ni ya sasa: msaada wa haraka kwa walioathirika (Ngazi ya 1) ni wa lazima.",
  "level-1-mandatory-past":
    "Biashara ni ya zamani, tukio ni la karibuni na zito: msaada wa haraka kwa walioathirika (Ngazi ya 1) ni wa lazima.",
  "level-1-recommended":
    "Biashara ni ya zamani, na tukio si la karibuni na zito kwa pamoja: msaada wa haraka (Ngazi ya 1) unapendekezwa.",
  "level-2-recommended": "Kuboresha huduma na mazingira (Ngazi ya 2) kunapendekezwa.",
  "not-linked": "Hakuna uhusiano uliobaki: hakuna ngazi ya mwitikio inayotumika.",
  "partial-date": "Kuna tarehe inayojulikana kwa sehemu tu: siku inayoleta ngazi ya juu zaidi ndiyo inahesabiwa.",
  "if-linked": "Ingekuwa tofauti kama tukio lingeanza kabla ya biashara kuisha.",
  "if-not-linked": "Ingekuwa tofauti kama tukio lingeanza baada ya biashara kuisha.",
  "if-past":
    "Ingekuwa tofauti kama mshirika angegundua suala na kukata uhusiano wa biashara angalau siku 90 kabla ya suala kujulikana hadharani.",
  "if-past-and-not-severe":
    "Ingekuwa tofauti kama mshirika angegundua suala na kukata uhusiano wa biashara angalau siku 90 kabla ya suala kujulikana hadharani, na tukio lisingekuwa zito.",
  "if-past-and-not-recent":
    "Ingekuwa tofauti kama mshirika angegundua suala na kukata uhusiano wa biashara angalau siku 90 kabla ya suala kujulikana hadharani, na tukio lingeisha mwaka mmoja au zaidi kabla ya biashara kuisha.",
  "if-current": "Ingekuwa tofauti kama biashara ingehesabiwa kuwa ya sasa.",
  "if-recent": "Ingekuwa tofauti kama tukio lingeisha chini ya mwaka mmoja kabla ya biashara kuisha.",
  "if-not-recent": "Ingekuwa tofauti kama tukio lingeisha mwaka mmoja au zaidi kabla ya biashara kuisha.",
  "if-severe": "Ingekuwa tofauti kama tukio lingekuwa zito.",
  "if-not-severe": "Ingekuwa tofauti kama tukio lisingekuwa zito.",
  "if-recent-and-severe":
    "Ingekuwa tofauti kama tukio lingekuwa zito na lingeisha chini ya mwaka mmoja kabla ya biashara kuisha.",
} as const;
