import type { Facts } from "../../../domain/facts.ts";
import type { TextsFor } from "../field-text.ts";
import { exploitationTypes, indicators, methodsOfControl } from "./exploitation.ts";

/** The facts as the audit programme found them. */
export const factsFields: TextsFor<Facts> = {
  types: { label: "Kilichobainika", options: exploitationTypes },
  methodsOfControl: { label: "Jinsi watu walivyodhibitiwa", options: methodsOfControl },
  indicators: { label: "Viashiria vya kazi ya kulazimishwa (ILO)", options: indicators },
  debtBondage: { label: "Je, kulikuwa na utumwa wa madeni?" },
  links: {
    label: "Uhusiano na mnyororo wa ugavi",
    help: "Mmoja kwa kila mshirika aliyenunua kwa msambazaji. Uhusiano wenye nguvu zaidi unaamua ngazi ya mwitikio.",
    row: "Uhusiano",
    fields: {
      partner: { label: "Mshirika wa mnyororo wa ugavi", help: "Mshirika aliye karibu zaidi na madhara." },
      trading: {
        label: "Biashara na msambazaji",
        help: "Kusimamishwa si kuisha kwa biashara.",
        options: { current: "Inaendelea", suspended: "Imesimamishwa", past: "Imeisha", unknown: "Haijulikani" },
      },
      lastReceipt: { label: "Malighafi ilipokelewa mara ya mwisho", help: "Moja kwa moja au kupitia wafanyabiashara." },
      throughTraders: { label: "Je, malighafi ilikuja pia kupitia wafanyabiashara?" },
      contract: {
        label: "Mkataba",
        options: { none: "Haukuwepo", ended: "Umeisha", running: "Bado unaendelea", unknown: "Haijulikani" },
      },
      contractEnd: { label: "Mwisho wa mkataba" },
      resumedOn: { label: "Biashara ilianza tena", help: "Tu kama ilikuwa imeisha." },
      found: { label: "Je, mshirika aligundua suala hili mwenyewe?" },
      foundOn: { label: "Tarehe ya kugundua" },
      cutTiesOn: {
        label: "Tarehe ya kukata uhusiano wa biashara",
        help: "Pakiachwa wazi, tarehe ya mwisho wa biashara inahesabiwa.",
      },
      endedBecauseOfIssue: { label: "Je, biashara iliisha kwa sababu ya suala hili?" },
    },
  },
  wasPublic: { label: "Je, suala lilijulikana hadharani?" },
  publicOn: { label: "Taarifa ya kwanza hadharani" },
  incident: {
    label: "Tukio",
    fields: {
      from: { label: "Siku ya kwanza" },
      lastDay: { label: "Siku ya mwisho", help: "Kama lilitokea mara kadhaa: mara ya mwisho." },
      ongoing: { label: "Je, bado linaendelea?" },
      repeated: { label: "Je, lilitokea zaidi ya mara moja?" },
      separateEvents: { label: "Idadi ya matukio tofauti" },
    },
  },
  people: {
    label: "Watu walioathirika",
    fields: {
      affectedFrom: {
        label: "Angalau",
        help: "Idadi ya watu walioathirika. Kama inajulikana kwa usahihi, iandike mara mbili.",
      },
      affectedTo: { label: "Wasiozidi", help: "Namba kubwa zaidi ndiyo inayohesabiwa." },
      identified: { label: "Kati yao, waliotambuliwa", help: "Watu wanaojulikana na wanaoweza kupewa msaada." },
      children: { label: "Je, kuna watoto kati yao?" },
      childrenInOrUnderMine: { label: "Je, watoto walifanya kazi mgodini, juu au chini ya ardhi?" },
      childrenInOtherWorstForms: { label: "Je, watoto walifanya kazi nyingine ya hatari au yenye madhara?" },
      urgentNeeds: {
        label: "Je, kuna mwenye mahitaji ya dharura?",
        help: "Usalama, makazi, chakula, matibabu.",
      },
    },
  },
};
