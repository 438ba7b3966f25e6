import type { Consulted, Plan } from "../../../domain/plan.ts";
import type { TextsFor } from "../field-text.ts";
import { casePlanFields } from "./case-plan-fields.ts";
import { principles } from "./principles.ts";
import { budgetCategories, levels } from "./services.ts";

const consulted: Readonly<Record<Consulted, string>> = {
  "mine-operator": "Operador da mina",
  "affected-people": "Pessoas afetadas",
  government: "Governo",
  "non-government": "Organizações não governamentais",
  "upstream-programmes": "Programas a montante da cadeia",
  "local-experts": "Especialistas locais",
  "international-organisations": "Organizações internacionais",
};

const remedy = (label: string, help: string) => ({
  label,
  help,
  fields: {
    provided: { label: "É assegurada?" },
    what: { label: "O que é assegurado" },
    byWhom: { label: "Por quem" },
    whyNot: { label: "Por que motivo não é assegurada" },
  },
});

/** The remediation action plan. */
export const planFields: TextsFor<Plan> = {
  consultations: {
    label: "Consultas",
    help: "Cada grupo precisa de uma entrada; se algum não foi consultado, diga porquê.",
    row: "Consulta",
    fields: {
      who: { label: "Quem", options: consulted },
      consulted: { label: "Foi consultado?" },
      on: { label: "Em" },
      outcome: { label: "Resultado" },
      whyNot: { label: "Por que motivo não" },
    },
  },
  analysis: { label: "O que a análise mostrou" },
  risks: {
    label: "Danos que o plano poderia causar sem o pretender",
    row: "Risco",
    fields: { harm: { label: "O que pode acontecer" }, mitigation: { label: "Como se evita" } },
  },
  mechanisms: {
    label: "Mecanismos existentes",
    help: "Quais são usados, ou como são reforçados se não forem adequados.",
  },
  remedies: {
    label: "Medidas de reparação",
    fields: {
      restitution: remedy("Restituição", "Documentos, pertences e salários devolvidos."),
      compensation: remedy(
        "Indemnização",
        "Pelos danos sofridos; não é a ajuda em dinheiro da assistência financeira.",
      ),
      rehabilitation: remedy("Reabilitação", "Apoio médico, psicológico, jurídico e social."),
      satisfaction: remedy("Satisfação", "Um pedido de desculpas, um reconhecimento ou a divulgação dos factos."),
      guaranteesOfNonRepetition: remedy("Garantias de não repetição", "O que assegura que não volte a acontecer."),
      adequacy: {
        label: "Por que motivo as medidas de reparação são suficientes",
        help: "Como correspondem ao que as pessoas sofreram, e à gravidade do dano.",
      },
    },
  },
  level1: {
    label: "Nível 1: apoio às pessoas",
    fields: {
      cases: { label: "Um plano para cada pessoa", help: "Só por pseudónimo.", row: "Pessoa", fields: casePlanFields },
      nobodyIdentified: { label: "Se ninguém foi identificado: o que se fez para encontrar pessoas" },
      childSpecialist: {
        label: "Especialização em crianças",
        options: {
          "coordinator-is-one": "A entidade coordenadora é especializada",
          "works-with-one": "A entidade coordenadora trabalha em estreita ligação com especialistas",
          none: "Ninguém",
        },
      },
      childSpecialistName: { label: "Nome da organização especializada" },
    },
  },
  level2: {
    label: "Nível 2: serviços e circunstâncias",
    fields: {
      initiatives: {
        label: "Iniciativas",
        row: "Iniciativa",
        fields: {
          title: { label: "Título" },
          kind: {
            label: "O que faz",
            options: {
              "strengthens-services": "Reforça serviços de apoio",
              "addresses-context": "Atua sobre circunstâncias que levam ao dano",
            },
          },
          gap: { label: "A lacuna ou circunstância a que responde" },
          measure: {
            label: "Como se exprime o resultado",
            options: { quantitative: "Como número", qualitative: "Numa escala descrita" },
          },
          indicator: { label: "Indicador" },
          baseline: { label: "Linha de base", help: "O valor de hoje." },
          target: { label: "Meta" },
          unit: { label: "Unidade", help: "Para uma escala descrita: os seus graus." },
          dueOn: { label: "Alcançada até" },
          measuredBy: { label: "Como se mede" },
        },
      },
    },
  },
  budget: {
    label: "Orçamento",
    fields: {
      currency: { label: "Moeda" },
      lines: {
        label: "Linhas do orçamento",
        row: "Linha",
        fields: {
          level: { label: "Nível", options: levels },
          category: { label: "Para", options: budgetCategories },
          amount: { label: "Valor" },
        },
      },
    },
  },
  monitoring: {
    label: "Acompanhamento",
    fields: {
      plannedStart: { label: "Início previsto da execução" },
      windowMonths: { label: "Duração em meses", help: "De seis a doze." },
      intervalMonths: { label: "Um relatório a cada … meses" },
      means: { label: "Como se faz o acompanhamento" },
    },
  },
  principles: {
    label: "Princípios da assistência",
    help: "Uma linha para cada um: como este plano o segue.",
    fields: principles,
  },
  coordinatorReview: {
    label: "Verificação pela entidade coordenadora",
    help: "Para o Nível 1. O programa de auditoria também verifica se o plano segue os princípios, quando o aprova.",
    fields: { on: { label: "Verificado em" }, outcome: { label: "O que a entidade coordenadora concluiu" } },
  },
  noWaiver: {
    label: "Nenhum acordo neste plano retira um direito",
    help: "Todas as pessoas podem continuar a recorrer aos tribunais, a outros mecanismos de queixa e aos sindicatos.",
  },
};
