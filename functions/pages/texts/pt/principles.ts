import type { PRINCIPLES } from "../../../domain/vocabulary.ts";

/** The eleven principles of assistance, each with what it asks for. */
export const principles: Readonly<Record<(typeof PRINCIPLES)[number], { label: string; help: string }>> = {
  "do-no-harm": { label: "Do no harm", help: "Nobody is worse off for it." },
  "rights-based-approach": { label: "Rights-based approach", help: "People's rights come first." },
  "non-discrimination": { label: "Non-discrimination", help: "Equal support for everybody." },
  "self-determination-and-participation": {
    label: "Self-determination and participation",
    help: "Those concerned take part and decide for themselves.",
  },
  "individualized-assistance": { label: "Individual assistance", help: "It fits the person." },
  "gender-sensitivity": { label: "Gender sensitivity", help: "Different needs are seen and met." },
  "child-centred-assistance": { label: "Child-centred assistance", help: "The child's best interest leads." },
  "continuum-of-care": { label: "Continuum of care", help: "Support does not break off." },
  "informed-consent": { label: "Informed consent", help: "Nothing happens without it." },
  "confidentiality-and-data-protection": {
    label: "Confidentiality and data protection",
    help: "Only those who must know do.",
  },
  accountability: { label: "Accountability", help: "Who answers for what is clear." },
};
