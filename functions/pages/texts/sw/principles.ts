import type { PRINCIPLES } from "../../../domain/vocabulary.ts";

/** The eleven principles of assistance, each with what it asks for. */
export const principles: Readonly<Record<(typeof PRINCIPLES)[number], { label: string; help: string }>> = {
  "do-no-harm": { label: "Kutoleta madhara", help: "Hakuna anayekuwa katika hali mbaya zaidi kwa sababu yake." },
  "rights-based-approach": { label: "Kuzingatia haki", help: "Haki za watu zinakuja kwanza." },
  "non-discrimination": { label: "Kutobagua", help: "Msaada sawa kwa kila mtu." },
  "self-determination-and-participation": {
    label: "Kujiamulia na kushiriki",
    help: "Wanaohusika wanashiriki na kujiamulia wenyewe.",
  },
  "individualized-assistance": { label: "Msaada kulingana na mtu", help: "Unamfaa mtu mwenyewe." },
  "gender-sensitivity": { label: "Kuzingatia jinsia", help: "Mahitaji tofauti yanaonekana na kutimizwa." },
  "child-centred-assistance": { label: "Msaada unaomweka mtoto kwanza", help: "Maslahi bora ya mtoto yanaongoza." },
  "continuum-of-care": { label: "Msaada usiokatika", help: "Msaada haukomi njiani." },
  "informed-consent": {
    label: "Ridhaa ya hiari baada ya kufahamishwa",
    help: "Hakuna kinachofanyika bila ridhaa hii.",
  },
  "confidentiality-and-data-protection": {
    label: "Usiri na ulinzi wa taarifa binafsi",
    help: "Wanaojua ni wale tu wanaolazimika kujua.",
  },
  accountability: { label: "Uwajibikaji", help: "Inajulikana wazi nani anawajibika kwa nini." },
};
