import type { ReporterTexts } from "../reporter-texts.ts";

export const reporterTexts: ReporterTexts = {
  title: "Qui a signalé",
  intro:
    "La personne qui a signalé a accepté que l’entreprise et le programme d’audit sachent qui elle est. Ne le consultez que si le dossier le demande, et ne le dites à personne d’autre.",
  noted: "Chaque fois que quelqu’un le consulte, cela est noté dans le dossier, sans le contenu.",
  code: "Code à six chiffres",
  codeHelp:
    "Nous envoyons le code par e-mail à votre adresse enregistrée. Il est valable dix minutes et pour cinq essais.",
  sendCode: "M’envoyer un code",
  show: "Montrer qui a signalé",
  name: "Nom",
  email: "Adresse e-mail",
  other: "Une autre façon de joindre la personne",
  safe: "Peut-on la contacter là sans risque ?",
  safeYes: "Oui, la personne l’a dit",
  safeNo: "Non. Ne la contactez pas : cela pourrait la mettre en danger.",
  notGiven: "Non donné",
  careful:
    "Ne transmettez jamais ceci à la fonderie ni à la mine. Ne le copiez pas dans une réponse, une note ou un e-mail : d’autres le liraient.",
  notices: {
    "code-sent": "Un code est en route vers votre adresse enregistrée.",
    "code-not-sent": "Le code n’a pas pu être envoyé. Veuillez réessayer dans une minute.",
    "code-wrong": "Le code manque, est faux ou n’est plus valable. Demandez-en un nouveau. Rien n’a été montré.",
    "nothing-known": "Rien n’est connu de la personne qui a signalé.",
  },
};
