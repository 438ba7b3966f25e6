import type { WelcomeTexts } from "../welcome-texts.ts";

export const welcome: WelcomeTexts = {
  title: "De quoi s’agit-il ?",
  process:
    "Quelqu’un a signalé que des personnes auraient été exploitées là d’où viennent les minerais d’une chaîne d’approvisionnement. Des entreprises de cette chaîne, un programme d’audit et des organisations d’aide établissent ensemble ce qui s’est passé et y remédient. Ils le font en six étapes, selon des lignes directrices de l’Organisation internationale pour les migrations (OIM).",
  roles: {
    downstream:
      "Votre entreprise s’approvisionne dans cette chaîne. Elle juge ce qui est signalé, use de son influence pour qu’une réparation suive, et clôture le dossier.",
    audit: "Vous menez l’enquête, déterminez la réponse, approuvez le plan et vérifiez qu’il a été mis en œuvre.",
    smelter:
      "Vous avez acheté dans cette chaîne, ou êtes l’entreprise la plus proche des faits. Vous engagez l’organisme de facilitation, transmettez le plan et les rapports, et pouvez en payer une partie.",
    facilitator:
      "Vous élaborez le plan avec les personnes concernées, trouvez l’argent, veillez à la mise en œuvre du plan et rendez compte.",
    coordinator:
      "Vous aidez directement les personnes concernées, tenez leurs fiches et veillez à la qualité de chaque service.",
    funder: "Vous payez une partie de ce que coûte le plan, si vous l’acceptez.",
    reporter:
      "Vous nous avez dit ce qui s’est passé. On peut vous demander des précisions, et vous apprendrez comment cela se termine.",
    operator: "Vous faites fonctionner ce système. Vous ne décidez de rien dans le dossier.",
  },
  ask: {
    below: (link) =>
      `Si quelque chose n’est pas clair, utilisez «\u00a0${link}\u00a0» plus bas\u00a0: la partie qui attend votre réponse y répond.`,
    contact: "Si quelque chose n’est pas clair, demandez à votre contact dans l’entreprise qui conduit ce processus.",
  },
  silence: {
    stall:
      "Si vous ne répondez pas, vous recevez un rappel ; ensuite, d’autres contacts de votre organisation sont sollicités aussi, et la partie qui assure le suivi est prévenue. Le dossier attend votre réponse.",
    "go-on":
      "Si vous ne répondez pas, vous recevez un rappel ; ensuite, d’autres contacts de votre organisation sont sollicités aussi, et la partie qui assure le suivi est prévenue. Après cela, le dossier continue sans votre réponse ; vous pouvez encore la donner.",
    reporter:
      "Rien ne vous oblige à répondre. Sans votre réponse, le dossier continue avec ce que l’on sait ; vous pouvez encore répondre plus tard.",
  },
  mail: {
    why: "Vous recevez cet e-mail parce que votre organisation participe à ce dossier, ou est invitée à y participer. Plusieurs organisations y travaillent ensemble, étape par étape ; à chacune, on demande par e-mail les décisions qui lui reviennent.",
    link: "Ouvrir le lien ne décide rien. La page explique de quoi il s’agit, ce qui vous est demandé, les suites de chaque choix et à qui poser vos questions. Vous pouvez aussi y confier la demande à quelqu’un de votre organisation.",
    reporterWhy:
      "Vous recevez cet e-mail parce que vous nous avez dit quelque chose. Les personnes qui l’examinent ont une question.",
    reporterLink: "Ouvrir le lien n’envoie rien. La page explique ce qui est demandé.",
  },
  savedForYou: "Ce que vous sauvegardez n’est vu que par vous, avec cette demande. Ce n’est pas encore une réponse.",
  readFirst: "À lire d’abord : sur quoi cela repose",
};
