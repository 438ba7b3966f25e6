import type { DocumentTexts } from "../document-texts.ts";
import { countingIn } from "../plural.ts";

const { number } = countingIn("fr");

export const documentTexts: DocumentTexts = {
  title: "Documents",
  caseFile: {
    title: "Registre du dossier",
    intro:
      "Le registre du dossier contient tout ce que vous pouvez voir de ce dossier : chaque événement dans l’ordre, chaque réponse, et la preuve que rien n’a été changé après coup.",
    noted: "Le dossier note que vous en avez pris une copie, sans son contenu.",
    read: "Montrer le registre du dossier",
    download: "Le télécharger comme fichier (JSON)",
    inParts:
      "Ce registre est long et vient en plusieurs parties. Téléchargez-les toutes et vérifiez-les ensemble : npm run verify-case-file -- part-1.json part-2.json et ainsi de suite.",
    downloadPart: (part, of) => `Télécharger la partie ${String(part)} sur ${String(of)} (JSON)`,
    madeOn: (when, role) => `Établi le ${when} pour\u00a0: ${role}.`,
    confidential:
      "Confidentiel. Gardez-le comme vous gardez le dossier lui-même, et ne le donnez à personne qui ne participe pas au dossier.",
    event: (index) => `Événement ${number(index)}`,
    withheldRange: (from, to) =>
      from === to
        ? `L’événement ${number(from)} n’est pas visible pour vous.`
        : `Les événements ${number(from)} à ${number(to)} ne sont pas visibles pour vous.`,
    inPart: "Seule une partie est montrée.",
    hash: "Valeur de hachage",
    check: "Comment le vérifier",
    checkText: (events, withheld, inPart) =>
      `Nombre d’événements dans la chaîne\u00a0: ${number(events)}. Non montrés\u00a0: ${number(withheld)}. Montrés en partie\u00a0: ${number(inPart)}. Chacun reste couvert par sa valeur de hachage.`,
    head: "Valeur de hachage du dernier événement",
    how: "Le fichier téléchargé peut être vérifié sur n’importe quel ordinateur sans connexion : npm run verify-case-file -- file.json. La commande nomme le premier événement qui a été changé, enlevé ou ajouté. Comparez la valeur de hachage du dernier événement avec celle du fichier d’une autre partie, du même jour.",
  },
  planVersions: {
    title: "Le plan d’action de réparation dans toutes ses versions",
    intro: "Chaque version soumise est gardée. Chacune montre ce qui a changé depuis la version précédente.",
    nth: (index) => `Version n° ${number(index)}`,
    submittedOn: (day) => `Soumise le ${day}`,
    approvedOn: (day) => `Approuvée le ${day}`,
    notApproved: "Non approuvée",
    all: "Toutes les versions",
    readOn: "Lire la suite",
  },
  events: {
    "case-opened": "Le dossier a été ouvert",
    "request-opened": "Quelque chose a été demandé",
    "request-noticed": "Un e-mail a été envoyé",
    "request-answered": "Une réponse a été donnée",
    "answer-refused": "Une réponse différente est arrivée après la décision et a été refusée",
    "dispute-settled": "Le gestionnaire a réglé une contestation",
    "request-delegated": "Une demande a été confiée à quelqu’un de la même organisation",
    "silence-noted": "Personne n’a répondu à temps",
    "request-reassigned": "La demande a été faite à quelqu’un d’autre",
    "request-extended": "Le délai a été prolongé",
    "request-withdrawn": "Une demande a été retirée",
    "rule-applied": "Une règle a été appliquée",
    "case-advanced": "Le dossier a avancé",
    "step-restarted": "Une étape a été recommencée",
    "mail-returned": "Un e-mail n’a pas pu être remis",
    "parties-told": "Les parties ont été informées",
    interrupted: "Le processus a été interrompu",
    noted: "Quelque chose a été enregistré sans demande",
    "concern-raised": "Une préoccupation de sécurité a été exprimée",
    "party-changed": "Une partie a changé",
    exported: "Une copie du registre du dossier a été prise",
    "vault-read": "L’organisme de coordination a ouvert la fiche d’une personne",
    "reporter-read": "Quelqu’un a consulté qui a signalé",
    "vault-written": "La fiche d’une personne a été complétée",
    "person-erased": "La fiche d’une personne a été effacée",
    "lessons-withdrawn": "Les enseignements de ce dossier ont été retirés de la bibliothèque",
    "case-closed": "Le dossier a été clôturé",
    "case-reopened": "Le dossier a été rouvert",
  },
  labels: {
    request: "Demande",
    by: "Par",
    step: "Étape",
    role: "Partie",
    outcome: "Issue",
    change: "Changement",
    reasons: "Motifs",
    text: "Ce qui a été dit",
    dueAt: "Échéance",
  },
  changes: {
    assigned: "Participe au dossier",
    excluded: "A été exclue",
    readmitted: "Participe à nouveau",
  },
};
