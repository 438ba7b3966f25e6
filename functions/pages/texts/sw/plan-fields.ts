import type { Consulted, Plan } from "../../../domain/plan.ts";
import type { TextsFor } from "../field-text.ts";
import { casePlanFields } from "./case-plan-fields.ts";
import { principles } from "./principles.ts";
import { budgetCategories, levels } from "./services.ts";

const consulted: Readonly<Record<Consulted, string>> = {
  "mine-operator": "Mwendeshaji wa mgodi",
  "affected-people": "Walioathirika",
  government: "Serikali",
  "non-government": "Mashirika yasiyo ya kiserikali",
  "upstream-programmes": "Programu za mkondo wa juu",
  "local-experts": "Wataalamu wa eneo hilo",
  "international-organisations": "Mashirika ya kimataifa",
};

const remedy = (label: string, help: string) => ({
  label,
  help,
  fields: {
    provided: { label: "Je, inatolewa?" },
    what: { label: "Kinachotolewa" },
    byWhom: { label: "Na nani" },
    whyNot: { label: "Kwa nini haitolewi" },
  },
});

/** The remediation action plan. */
export const planFields: TextsFor<Plan> = {
  consultations: {
    label: "Mashauriano",
    help: "Kila kundi linahitaji kuandikwa; ambalo halikushauriwa, sema kwa nini.",
    row: "Mashauriano",
    fields: {
      who: { label: "Nani", options: consulted },
      consulted: { label: "Je, kundi hili lilishauriwa?" },
      on: { label: "Tarehe" },
      outcome: { label: "Matokeo" },
      whyNot: { label: "Kwa nini hapana" },
    },
  },
  analysis: { label: "Uchambuzi ulibaini nini" },
  risks: {
    label: "Madhara ambayo mpango unaweza kuleta bila kukusudia",
    row: "Hatari",
    fields: { harm: { label: "Kinachoweza kutokea" }, mitigation: { label: "Jinsi kinavyozuiwa" } },
  },
  mechanisms: {
    label: "Taratibu zilizopo",
    help: "Ni zipi zinatumika, au zinaimarishwa vipi pale zisipofaa.",
  },
  remedies: {
    label: "Nafuu",
    fields: {
      restitution: remedy("Kurejeshewa", "Hati, mali, mishahara inarejeshwa."),
      compensation: remedy("Fidia", "Kwa hasara iliyopatikana; si ruzuku ya fedha taslimu ya msaada wa fedha."),
      rehabilitation: remedy("Kusaidiwa kupona", "Msaada wa matibabu, kisaikolojia, kisheria na kijamii."),
      satisfaction: remedy("Kuridhishwa", "Kuombwa radhi, kutambuliwa kwa madhara au kuwekwa wazi kwa ukweli."),
      guaranteesOfNonRepetition: remedy("Dhamana ya kutorudiwa", "Kinachohakikisha kwamba halitokei tena."),
      adequacy: {
        label: "Kwa nini nafuu hizi zinatosha",
        help: "Jinsi zinavyolingana na yaliyowapata watu, na ukubwa wa madhara.",
      },
    },
  },
  level1: {
    label: "Ngazi ya 1: msaada kwa watu",
    fields: {
      cases: {
        label: "Mpango mmoja kwa kila mtu",
        help: "Kwa jina bandia tu.",
        row: "Mtu",
        fields: casePlanFields,
      },
      nobodyIdentified: { label: "Kama hakuna aliyetambuliwa: kilichofanyika kutafuta watu" },
      childSpecialist: {
        label: "Utaalamu wa masuala ya watoto",
        options: {
          "coordinator-is-one": "Mratibu ana utaalamu huo",
          "works-with-one": "Mratibu anafanya kazi kwa karibu na wataalamu",
          none: "Hakuna",
        },
      },
      childSpecialistName: { label: "Jina la shirika lenye utaalamu huo" },
    },
  },
  level2: {
    label: "Ngazi ya 2: huduma na mazingira",
    fields: {
      initiatives: {
        label: "Miradi",
        row: "Mradi",
        fields: {
          title: { label: "Jina la mradi" },
          kind: {
            label: "Unafanya nini",
            options: {
              "strengthens-services": "Unaimarisha huduma za msaada",
              "addresses-context": "Unashughulikia mazingira yanayoleta madhara",
            },
          },
          gap: { label: "Upungufu au mazingira unayoshughulikia" },
          measure: {
            label: "Jinsi matokeo yanavyoelezwa",
            options: { quantitative: "Kwa namba", qualitative: "Kwa kiwango kilichoelezwa" },
          },
          indicator: { label: "Kiashiria" },
          baseline: { label: "Kiwango cha kuanzia", help: "Thamani ya leo." },
          target: { label: "Shabaha" },
          unit: { label: "Kipimo", help: "Kwa kiwango kilichoelezwa: daraja zake." },
          dueOn: { label: "Kufikiwa ifikapo" },
          measuredBy: { label: "Jinsi yanavyopimwa" },
        },
      },
    },
  },
  budget: {
    label: "Bajeti",
    fields: {
      currency: { label: "Sarafu" },
      lines: {
        label: "Vifungu vya bajeti",
        row: "Kifungu",
        fields: {
          level: { label: "Ngazi", options: levels },
          category: { label: "Kwa ajili ya", options: budgetCategories },
          amount: { label: "Kiasi" },
        },
      },
    },
  },
  monitoring: {
    label: "Ufuatiliaji",
    fields: {
      plannedStart: { label: "Siku iliyopangwa ya kuanza utekelezaji" },
      windowMonths: { label: "Urefu kwa miezi", help: "Sita hadi kumi na miwili." },
      intervalMonths: { label: "Miezi kati ya ripoti na ripoti" },
      means: { label: "Jinsi unavyofuatiliwa" },
    },
  },
  principles: {
    label: "Misingi ya msaada",
    help: "Mstari mmoja kwa kila msingi: jinsi mpango huu unavyoufuata.",
    fields: principles,
  },
  coordinatorReview: {
    label: "Mapitio ya mratibu",
    help: "Kwa Ngazi ya 1. Programu ya ukaguzi pia inaupitia mpango kwa kuangalia misingi hiyo inapouidhinisha.",
    fields: { on: { label: "Tarehe ya mapitio" }, outcome: { label: "Mratibu alibaini nini" } },
  },
  noWaiver: {
    label: "Hakuna makubaliano katika mpango huu yanayomwondolea mtu haki",
    help: "Mahakama, vyombo vingine vya malalamiko na vyama vya wafanyakazi viko wazi kwa kila mtu.",
  },
};
