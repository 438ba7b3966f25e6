import { planFields } from "./plan-fields.ts";
import { decision, reasons } from "./shared-fields.ts";

/** What is asked when the plan changes while it is carried out. */
export const amendmentRequests = {
  "amend-plan": {
    title: "Alterar o plano",
    asks: "Comunicou que o plano deve mudar. O formulário começa com a versão em vigor: altere o que for preciso e apresente-a. O acompanhamento continua com base na versão em vigor até a nova ser aprovada.",
    fields: {
      decision: decision({
        submit: [
          "Apresentar esta versão",
          "A fundição transmite exatamente esta versão ao programa de auditoria, ou devolve-a.",
        ],
      }),
      plan: { label: "O plano", fields: planFields },
      reasons: { ...reasons, label: "O que muda, e porquê" },
    },
  },
  "forward-amendment": {
    title: "Transmitir o plano alterado",
    asks: "A entidade facilitadora apresentou um plano alterado. Transmita exatamente esta versão ao programa de auditoria, ou devolva-a com motivos.",
    fields: {
      decision: decision({
        forwarded: ["Transmiti-lo", "O programa de auditoria decide exatamente sobre esta versão."],
        returned: [
          "Devolvê-lo",
          "A entidade facilitadora revê-o. Depois de duas devoluções, vai para o programa de auditoria com os seus motivos.",
        ],
      }),
      reasons,
    },
  },
  "approve-amendment": {
    title: "Aprovar o plano alterado",
    asks: "Aprove exatamente esta versão, ou devolva-a com motivos. Até lá, mantém-se a versão em vigor.",
    fields: {
      decision: decision({
        approved: [
          "Aprovar esta versão",
          "Substitui a versão em vigor; a partir de agora, os relatórios seguem esta versão.",
        ],
        returned: ["Devolvê-la", "A entidade facilitadora revê-a; a versão em vigor mantém-se."],
      }),
      principlesReviewed: { label: "Verificou se o plano segue os onze princípios?" },
      waiver: {
        label: "Algum acordo no plano retira um direito a alguém?",
        help: "Nesse caso deve ser devolvido.",
      },
      reasons,
    },
  },
} as const;
