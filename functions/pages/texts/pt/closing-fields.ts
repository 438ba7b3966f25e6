import type { LibraryText } from "../../../domain/lessons/shared-lesson.ts";
import type { FinalReport, Lessons } from "../../../domain/reports.ts";
import type { TextsFor } from "../field-text.ts";
import { endStates, spendFields } from "./report-fields.ts";

/** The final report. */
export const finalReportFields: TextsFor<FinalReport> = {
  level1: {
    label: "Nível 1: apoio às pessoas",
    help: "Sem nomes e sem nada que permita reconhecer alguém.",
    fields: {
      assistance: { label: "Resumo breve da assistência" },
      monitoring: { label: "Resumo breve do acompanhamento" },
      integrationAndSatisfaction: { label: "Integração e satisfação" },
      victims: {
        label: "Como terminou para cada pessoa",
        help: "Só por pseudónimo.",
        row: "Pessoa",
        fields: {
          pseudonym: { label: "Pseudónimo", help: "Começa por V-. Nunca um nome." },
          endState: { label: "Situação final", options: endStates },
          evidence: {
            label: "O que o mostra",
            help: "Necessário se a pessoa recusou, não foi encontrada, é assistida por outras entidades ou faleceu: o que o mostra, e quem dá a assistência. Sem nomes.",
          },
        },
      },
    },
  },
  level2: {
    label: "Nível 2: serviços e circunstâncias",
    fields: {
      outcomes: {
        label: "Resultados",
        row: "Resultado",
        fields: {
          initiative: { label: "Iniciativa" },
          result: { label: "Resultado" },
          verified: { label: "Verificado?" },
          onTime: { label: "Dentro do prazo?" },
          objective: { label: "Objetivo", options: { met: "Alcançado", missed: "Não alcançado" } },
          whyMissed: { label: "Por que motivo não foi alcançado" },
        },
      },
      monitoring: { label: "Resumo breve do acompanhamento" },
    },
  },
  spend: spendFields,
  remedies: {
    label: "Medidas de reparação",
    row: "Medida de reparação",
    fields: {
      remedy: {
        label: "Medida de reparação",
        options: {
          restitution: "Restituição",
          compensation: "Indemnização",
          rehabilitation: "Reabilitação",
          satisfaction: "Satisfação",
          guaranteesOfNonRepetition: "Garantias de não repetição",
        },
      },
      provided: { label: "Foi assegurada?" },
      note: { label: "O que foi assegurado, ou por que motivo não" },
    },
  },
  noPersonalData: { label: "Este relatório não contém dados pessoais" },
};

const verdict = (label: string, help?: string) => ({
  label,
  ...(help === undefined ? {} : { help }),
  fields: {
    verdict: {
      label: "A sua avaliação",
      options: { yes: "Sim", partly: "Em parte", no: "Não", "cannot-say": "Não sei dizer" },
    },
    why: { label: "Porquê" },
  },
});

const FOR_PEOPLE =
  "O que as próprias pessoas dizem, através da entidade coordenadora e da entidade facilitadora. As outras partes podem deixar em branco.";

/** The nine questions of the last step. */
export const lessonsFields: TextsFor<Lessons> = {
  objectivesMet: verdict("Os objetivos foram alcançados?"),
  victimsSatisfied: verdict("As pessoas assistidas ficaram satisfeitas?", FOR_PEOPLE),
  communitiesBenefited: verdict("As comunidades beneficiaram?", FOR_PEOPLE),
  budgetSufficient: verdict("O orçamento foi suficiente?"),
  challenges: { label: "Desafios, e como responder a eles" },
  risks: { label: "Riscos, e como reduzi-los" },
  monitoringTools: { label: "Ferramentas de acompanhamento" },
  communicationChannels: { label: "Formas de comunicar" },
  recommendations: { label: "Recomendações" },
};

export const libraryFields: TextsFor<LibraryText> = {
  challenges: { label: "Desafios, e como se respondeu a eles" },
  risks: { label: "Riscos, e como foram reduzidos" },
  monitoringTools: { label: "Ferramentas de acompanhamento" },
  communicationChannels: { label: "Formas de comunicar" },
  recommendations: { label: "Recomendações" },
};
