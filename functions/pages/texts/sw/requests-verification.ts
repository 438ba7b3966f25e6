import { factsFields } from "./facts-fields.ts";
import { decision, lawEnforcement, reasons } from "./shared-fields.ts";

/** What is asked in Step 1. */
export const verificationRequests = {
  "assess-allegation": {
    title: "Tathmini taarifa",
    asks: "Taarifa kuhusu mnyororo wenu wa ugavi imefika. Tafadhali tathmini kama inaaminika, na kama ina uhusiano na mshirika wa sasa au wa zamani wa mnyororo wa ugavi. Kuaminika si sawa na kuwa kweli.",
    fields: {
      decision: decision({
        refer: ["Ipeleke ichunguzwe", "Programu ya ukaguzi utakayoitaja hapa chini inaichunguza."],
        "not-actionable": [
          "Inaaminika, lakini haina uhusiano na mnyororo wetu wa ugavi",
          "Shauri linafungwa. Habari mpya zinaweza kulifungua tena.",
        ],
        denied: ["Haiaminiki", "Shauri linafungwa kwa sababu zako. Habari mpya zinaweza kulifungua tena."],
        "ask-for-information": [
          "Omba kwanza habari zaidi",
          "Utakayemchagua hapa chini anapata swali lako. Kisha unaombwa tena.",
        ],
      }),
      credible: {
        label: "Je, inaaminika?",
        help: "Yote mawili yanahitajika. Kwamba taarifa haina jina la mtoa taarifa, au tukio ni la zamani, peke yake si sababu ya kuikataa.",
        fields: {
          trustworthySource: { label: "Je, chanzo kinaaminika?" },
          enoughInformation: { label: "Je, kuna habari za kutosha kuwa na sababu za msingi?" },
        },
      },
      credibleReasons: { label: "Kwa nini unatathmini hivyo" },
      actionable: {
        label: "Je, ina uhusiano na mshirika wa sasa au wa zamani wa mnyororo wa ugavi?",
        help: "Tu kama unaona inaaminika.",
      },
      partnerEvidence: { label: "Ni mshirika gani, na kwa ushahidi gani", help: "Tu kama unaipeleka ichunguzwe." },
      smelter: {
        label: "Kiwanda cha kuyeyusha au kusafisha madini kinachohusika",
        help: "Au mshirika yeyote aliye karibu zaidi na madhara. Tu kama unapeleka taarifa ichunguzwe, au unakiuliza swali.",
      },
      audit: {
        label: "Programu ya ukaguzi inayokihusu",
        help: "Tu kama unapeleka taarifa ichunguzwe, au unaiuliza swali.",
      },
      question: { label: "Swali lako", help: "Tu kama unaomba habari zaidi." },
      askedParty: {
        label: "Wa kuulizwa",
        help: "Tu kama unaomba habari zaidi.",
        options: {
          reporter: "Mtoa taarifa",
          audit: "Programu ya ukaguzi",
          smelter: "Kiwanda cha kuyeyusha au kusafisha madini",
        },
      },
      lawEnforcement,
      reasons,
    },
  },
  "give-information": {
    title: "Jibu swali",
    asks: "Wanaotathmini taarifa wanahitaji habari zaidi. Jibu unachoweza; huhitaji kujibu chochote kinachoweza kuhatarisha mtu.",
    fields: {
      decision: decision({
        answered: ["Ninajibu hapa chini", "Jibu lako linaenda kwa anayetathmini taarifa."],
        "cannot-answer": ["Siwezi kujibu", "Taarifa inatathminiwa kwa yanayojulikana."],
      }),
      information: { label: "Jibu lako" },
    },
  },
  "investigate-allegation": {
    title: "Chunguza na urekodi matokeo",
    asks: "Tafadhali chunguza kwa utaratibu wenu wenyewe wa malalamiko na urekodi mlichobaini. Matokeo ya uchunguzi ni moja kati ya mawili: imethibitishwa au haikuthibitishwa.",
    fields: {
      decision: decision(
        {
          substantiated: ["Imethibitishwa", "Ngazi ya mwitikio inapatikana kutokana na mambo yaliyo hapa chini."],
          unsubstantiated: [
            "Haikuthibitishwa",
            "Kampuni ya mkondo wa chini inaambiwa na shauri linafungwa. Ushahidi mpya unaweza kulifungua tena.",
          ],
          "ask-smelter": ["Omba kwanza kiwanda kishirikiane", "Kiwanda kinapata swali lako. Kisha unaombwa tena."],
        },
        "Matokeo ya uchunguzi wako",
      ),
      reference: { label: "Namba ya rejea katika utaratibu wenu wa malalamiko" },
      log: { label: "Yaliyofanyika na maombi yaliyotolewa" },
      question: { label: "Swali lako kwa kiwanda", help: "Usitaje watu wala mahali." },
      missingEvidence: {
        label: "Ni ushahidi gani unaokosekana",
        help: "Unahitajika kama matokeo ni kwamba haikuthibitishwa.",
      },
      facts: {
        label: "Mambo, kama ulivyoyabaini",
        help: "Si kama yalivyoripotiwa. Kisichojulikana kinahesabiwa kwa namna inayolinda zaidi.",
        fields: factsFields,
      },
      lawEnforcement,
      reasons,
    },
  },
  cooperate: {
    title: "Shirikiana katika uchunguzi",
    asks: "Programu ya ukaguzi inachunguza taarifa na inaomba ushirikiano wenu. Kushiriki hakuondoi haki yoyote.",
    fields: {
      decision: decision({
        cooperates: ["Tunashirikiana", "Habari zenu zinaenda kwa programu ya ukaguzi."],
        declines: ["Tunakataa", "Programu ya ukaguzi inaendelea na ilicho nacho; sababu zenu zinarekodiwa."],
      }),
      information: { label: "Habari zenu" },
      reasons,
    },
  },
  "investigate-linkage": {
    title: "Kagua uhusiano tena",
    asks: "Kwa mambo yaliyorekodiwa, tukio lilianza baada ya biashara kuisha. Tafadhali kagua mara nyingine kama kuna uhusiano na mnyororo wa ugavi.",
    fields: {
      decision: decision({
        "facts-corrected": [
          "Ninasahihisha mambo yaliyobainika",
          "Ngazi ya mwitikio inatafutwa upya kutokana na mambo yaliyo hapa chini.",
        ],
        "still-unlinked": [
          "Hakuna uhusiano",
          "Shauri linafungwa kuwa liko nje ya mnyororo huu wa ugavi; matokeo ya uchunguzi yanatunzwa, na watu wanaojulikana wanaelekezwa kwenye msaada.",
        ],
      }),
      facts: { label: "Mambo yaliyosahihishwa", help: "Yaandike yote tena.", fields: factsFields },
      reasons,
    },
  },
} as const;
