import { decision, reasons } from "./shared-fields.ts";

/** What is asked in matters of safety, at any step. */
export const safetyRequests = {
  "record-needs": {
    title: "Rekodi mahitaji ya dharura",
    asks: "Je, kuna anayehitaji msaada mara moja? Msaada huo hausubiri mpango wala fedha: uanzishe, na urekodi hapa kilichoanzishwa. Unaidhinishwa baadaye.",
    fields: {
      decision: decision({
        "needs-recorded": ["Ninarekodi kilichoanzishwa", "Kinaenda kuidhinishwa; wakati huohuo msaada unaendelea."],
        "no-urgent-needs": [
          "Hakuna mwenye mahitaji ya dharura",
          "Hakuna kinachoanzishwa. Unaweza kueleza wasiwasi wakati wowote.",
        ],
        "not-known-yet": ["Bado haijulikani", "Shauri linaendelea, na unaombwa tena kesho."],
      }),
      needs: {
        label: "Kilichoanzishwa",
        row: "Hitaji",
        fields: {
          kind: {
            label: "Aina",
            options: {
              removal: "Kutolewa kwenye hali hiyo",
              shelter: "Makazi",
              meals: "Chakula",
              clothes: "Mavazi",
              medical: "Matibabu",
              counselling: "Ushauri nasaha",
              other: "Nyingine",
            },
          },
          people: { label: "Idadi ya watu" },
          provider: { label: "Mtoa huduma" },
          startedOn: { label: "Tarehe ya kuanza" },
          met: {
            label: "Je, hitaji limetimizwa?",
            help: "Limepelekwa kwa mwingine: mwingine anayeweza kusaidia amelichukua.",
            options: { yes: "Ndiyo", referred: "Limepelekwa kwa mwingine", no: "Bado" },
          },
        },
      },
      reportedTo: {
        label: "Imeripotiwa kwa",
        help: "Kama kuripoti kwa vyombo vya utekelezaji wa sheria kungehatarisha mtu: mamlaka nyingine au chombo cha Umoja wa Mataifa.",
        options: {
          "law-enforcement": "Vyombo vya utekelezaji wa sheria",
          "other-authority": "Mamlaka nyingine",
          "un-body": "Chombo cha Umoja wa Mataifa",
          "nobody-yet": "Bado hakuna",
        },
      },
      reasons,
    },
  },
  "approve-needs": {
    title: "Idhinisha msaada ulioanzishwa",
    asks: "Msaada wa dharura ulianzishwa bila kusubiri mpango. Tafadhali uidhinishe sasa, au omba rekodi yake ikamilishwe.",
    fields: {
      decision: decision({
        approved: ["Idhinisha", "Msaada unarekodiwa kuwa umeidhinishwa."],
        "record-again": ["Omba urekodiwe tena", "Aliyeurekodi anaombwa mara nyingine; msaada unaendelea."],
      }),
      reasons,
    },
  },
  "lift-hold": {
    title: "Amua kuhusu ulinzi",
    asks: "Habari zinazotaja watu au mahali zimezuiliwa zisifike kwa kiwanda na mgodi. Ondoa ulinzi huu tu wanaohusika wakishakuwa salama.",
    fields: {
      decision: decision({
        lift: [
          "Ondoa ulinzi",
          "Kuanzia sasa kiwanda kinaona kile ambacho jukumu lake linaruhusu. Hili haliwezi kutenguliwa.",
        ],
        keep: ["Ubakize", "Hakuna kinachobadilika, na unaombwa tena."],
      }),
      victimsSafe: { label: "Je, wanaohusika wako salama?" },
      reasons,
    },
  },
  "answer-concern": {
    title: "Jibu wasiwasi ulioelezwa",
    asks: "Kuna mtu ameeleza wasiwasi kuhusu usalama. Tafadhali uangalie mara moja na useme kilichofanyika.",
    fields: {
      decision: decision({
        "people-are-safe": ["Hakuna aliye hatarini", "Wasiwasi unafungwa kwa sababu zako."],
        "measures-taken": ["Hatua zimechukuliwa", "Ulichofanya kinarekodiwa."],
        "protect-again": [
          "Weka shauri chini ya ulinzi tena",
          "Kuanzia sasa hakuna kinachotaja eneo, watu au mtoa taarifa kinachofika kwa kiwanda.",
        ],
      }),
      measures: { label: "Kilichofanyika" },
      reasons,
    },
  },
  "consent-to-withdrawal": {
    title: "Kubali au kataa kuondoa shauri",
    asks: "Mwendeshaji wa mfumo anapendekeza kuondoa shauri hili kwa kuwa limerudiwa au ni la majaribio, au kwa sababu haliwezi kuendelea. Mtoa taarifa kubadili mawazo si sababu ya kuliondoa.",
    fields: {
      decision: decision({
        consent: ["Ondoa shauri", "Shauri linafungwa kuwa limeondolewa, kwa sababu zako."],
        refuse: ["Usiliondoe", "Shauri linaendelea."],
      }),
      reasons,
    },
  },
} as const;
