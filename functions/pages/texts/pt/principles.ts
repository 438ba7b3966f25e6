import type { PRINCIPLES } from "../../../domain/vocabulary.ts";

/** The eleven principles of assistance, each with what it asks for. */
export const principles: Readonly<Record<(typeof PRINCIPLES)[number], { label: string; help: string }>> = {
  "do-no-harm": { label: "Não causar dano", help: "Ninguém fica em pior situação por causa da ajuda." },
  "rights-based-approach": {
    label: "Abordagem baseada nos direitos",
    help: "Os direitos das pessoas vêm em primeiro lugar.",
  },
  "non-discrimination": { label: "Não discriminação", help: "Apoio igual para todas as pessoas." },
  "self-determination-and-participation": {
    label: "Autodeterminação e participação",
    help: "As pessoas em causa participam e decidem por si.",
  },
  "individualized-assistance": { label: "Assistência individualizada", help: "É adequada à pessoa." },
  "gender-sensitivity": {
    label: "Sensibilidade às questões de género",
    help: "As diferentes necessidades são reconhecidas e têm resposta.",
  },
  "child-centred-assistance": {
    label: "Assistência centrada na criança",
    help: "O superior interesse da criança orienta tudo.",
  },
  "continuum-of-care": { label: "Continuidade do apoio", help: "O apoio não se interrompe." },
  "informed-consent": { label: "Consentimento informado", help: "Nada acontece sem ele." },
  "confidentiality-and-data-protection": {
    label: "Confidencialidade e proteção de dados",
    help: "Só sabe quem precisa de saber.",
  },
  accountability: { label: "Prestação de contas", help: "É claro quem responde pelo quê." },
};
