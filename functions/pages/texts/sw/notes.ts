import { consentFields } from "./consent-fields.ts";
import { budgetCategories, levels, services } from "./services.ts";
import { peopleNotes } from "./people.ts";
import { otherCurrency, reasons } from "./shared-fields.ts";

/** What a party may record without being asked. */
export const notes = {
  "note-lesson": {
    title: "Andika funzo",
    asks: "Ungefanya nini tena, na nini kwa namna tofauti? Funzo hili linaonyeshwa tena shauri linapopitiwa. Tafadhali usiandike chochote kinachoweza kumtambulisha mtu au mahali.",
    fields: {
      about: {
        label: "Linahusu nini",
        options: {
          objectives: "Malengo",
          victims: "Watu walioathirika",
          communities: "Jamii",
          budget: "Bajeti",
          challenges: "Changamoto",
          risks: "Hatari",
          "monitoring-tools": "Zana za ufuatiliaji",
          communication: "Mawasiliano",
          recommendations: "Pendekezo",
        },
      },
      lesson: { label: "Funzo" },
    },
  },
  "exclude-party": {
    title: "Ondoa upande",
    asks: "Upande ambao huenda ulihusika katika madhara haupati tena barua pepe za shauri hili, hauoni chochote chake, na viungo vyake vinaacha kufanya kazi. Maombi yake yanaenda kwa upande unaofuata ulio juu yake.",
    fields: { reasons },
  },
  "readmit-party": {
    title: "Rudisha upande",
    asks: "Hakuna mgongano wa maslahi, au umekwisha. Upande huu unapata tena barua pepe zake na maombi kama awali.",
    fields: { reasons },
  },
  "reopen-case": {
    title: "Fungua shauri tena",
    asks: "Shauri linaendelea katika duru mpya, pamoja na yote yaliyobainika na kuamuliwa. Pande zote zinaambiwa.",
    fields: {
      why: {
        label: "Kwa nini",
        options: {
          "new-victims": "Watu wengine walioathirika wamepatikana",
          relapse: "Madhara yameanza tena, au msaada haukudumu",
          "new-information": "Kuna habari mpya",
          "later-adoption": "Urekebishaji umekubaliwa baadaye",
        },
      },
      reasons,
    },
  },
  "record-consent": {
    title: "Rekodi ridhaa, au kuondolewa kwake",
    asks: "Aliyekubali anaweza kuondoa ridhaa wakati wowote, na hapotezi msaada wowote kwa hilo. Kuanzia siku hiyo yanayomhusu mtu huyu hayaonyeshwi kwa wale ambao ridhaa kwao imeondolewa. Hili haliondoi wajibu wa kisheria wa kuripoti kwamba mtoto yuko hatarini.",
    fields: consentFields,
  },
  "appoint-interim-facilitator": {
    title: "Teua mwezeshaji wa muda",
    asks: "Watu bado wako chini ya ulinzi, na bado hakuna mwezeshaji mwenye mkataba. Teua atakayeangalia usalama wao sasa. Analiona shauri, anaulizwa kuhusu mahitaji ya dharura na wasiwasi, na anaamua lini ulinzi unaweza kuondolewa. Uteuzi unaisha mwezeshaji mwingine anapopata mkataba. Kiwanda hakiambiwi.",
    fields: {
      facilitator: { label: "Shirika" },
      independent: {
        label: "Je, liko huru kutoka kwa kiwanda, mgodi na yeyote ambaye huenda anahusika?",
      },
      reasons,
    },
  },
  "record-service": {
    title: "Rekodi huduma imefikia wapi",
    asks: "Mtoa huduma akishaombwa, akikubali, akikataa, au akishaifanya, rekodi hapa. Mwezeshaji anaambiwa; ripoti yako ijayo inaanza na hili. Tafadhali usiandike majina.",
    fields: {
      service: { label: "Huduma", options: services },
      state: {
        label: "Imefikia wapi",
        options: {
          referred: "Mtoa huduma ameombwa",
          accepted: "Mtoa huduma amekubali",
          declined: "Mtoa huduma amekataa",
          done: "Imefanyika",
        },
      },
      on: { label: "Tangu" },
    },
  },
  "record-contribution": {
    title: "Rekodi fedha zilizopokelewa au kulipwa",
    asks: "Rekodi mara zinapopokelewa au kulipwa. Ripoti ijayo inaanza na jumla zake, na unazikagua hapo.",
    fields: {
      movement: {
        label: "Kilichotokea",
        options: { received: "Mlipaji huyu amezilipa", "paid-out": "Zimelipwa kutoka kwenye mchango wa mlipaji huyu" },
      },
      amount: { label: "Kiasi" },
      ...otherCurrency,
      on: { label: "Tarehe" },
      level: { label: "Ngazi, kama zimelipwa kwa matumizi", options: levels },
      category: { label: "Kifungu cha bajeti, kama zimelipwa kwa matumizi", options: budgetCategories },
      receipt: {
        label: "Namba ya stakabadhi",
        help: "Tu kama kiasi kilekile kililipwa mara mbili siku moja. Herufi, tarakimu, vistari.",
      },
    },
  },
  "pledge-more": {
    title: "Ahidi mchango",
    asks: "Shirika lako linaahidi kiasi hiki kwa ajili ya mpango, zaidi ya lilichoahidi awali. Kinahesabiwa mara moja; hakuna anayehitaji kukithibitisha.",
    fields: { amount: { label: "Kiasi" }, ...otherCurrency },
  },
  "invite-payer": {
    title: "Alika mlipaji mwingine",
    asks: "Taja mfadhili au kiwanda kingine. Anayealikwa anapata kiungo chake mwenyewe cha shauri hili. Anaona namba ya shauri, jumla na sehemu yake mwenyewe, na anaweza kuahidi mchango hapo.",
    fields: { funder: { label: "Mfadhili" }, smelter: { label: "Kiwanda kingine" } },
  },
  ...peopleNotes,
} as const;
