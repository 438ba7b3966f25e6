import type { Texts } from "../texts.ts";
import { planProblems } from "./plan-problems.ts";

export const problems: Texts["problems"] = {
  ...planProblems,
  missing: "Ceci est nécessaire. Veuillez le remplir.",
  malformed: "Ceci n’a pas pu être lu. Veuillez vérifier comment c’est écrit.",
  "too-long": "Ce texte est trop long. Veuillez le raccourcir.",
  "too-many": "Il y a trop d’entrées ici. Veuillez en regrouper quelques-unes.",
  "too-large": "Ce nombre est plus élevé que ce qui est possible ici. Veuillez le vérifier.",
  "too-small": "Ce nombre est plus petit que ce qui est possible ici. Veuillez le vérifier.",
  "reporter-not-reachable":
    "La personne qui a signalé ne peut pas être jointe sans risque. Choisissez quelqu’un d’autre, ou décidez avec ce qui est connu.",
  "decision-against-judgement":
    "Votre décision et votre jugement ci-dessous ne vont pas ensemble. Pour le transmettre, il faut un signalement crédible et lié à la chaîne d’approvisionnement. Pour choisir « Non crédible », il faut un signalement non crédible.",
  "no-end-without-remediation":
    "Le dossier ne peut pas se terminer sans réparation maintenant : un niveau est obligatoire ou adopté, l’exploitation continue, ou un besoin urgent reste ouvert.",
  "hold-not-yet":
    "La protection ne peut être levée que lorsque les personnes concernées sont en sécurité. Maintenez-la, ou confirmez qu’elles le sont.",
  "not-a-candidate":
    "Le programme d’audit n’a pas proposé cette organisation. Choisissez-en une parmi celles qu’il a proposées.",
  "excluded-here": "Cette organisation est exclue du dossier. Choisissez-en une autre.",
  "interim-not-independent":
    "Seule une organisation indépendante de toutes les parties impliquées peut être désignée. Choisissez-en une autre.",
  "not-independent":
    "Seul un organisme de facilitation indépendant peut accepter. Si ce n’est pas votre cas, déclinez.",
  "children-need-specialists":
    "Des enfants sont concernés, ou le sont peut-être. L’organisme de coordination doit être spécialisé dans l’enfance ou travailler étroitement avec des spécialistes.",
  "closure-not-before-month-six":
    "La clôture peut être proposée à partir du sixième mois de suivi. Pour le moment, répondez « Non ».",
  "must-be-verified":
    "L’achèvement ne peut être jugé satisfaisant que si ceci est vérifié. Sinon, renvoyez le dossier au suivi.",
  "return-day-out-of-range": "Choisissez un jour après aujourd’hui et dans les six prochains mois.",
  "actions-left-out":
    "Quelque chose que vous aviez prévu manque ici. Gardez chaque changement et dites ce qu’il est devenu.",
  "actions-open-or-not":
    "Votre décision et les changements ci-dessous ne vont pas ensemble : soit tous sont faits ou abandonnés, soit certains sont ouverts.",
  "must-be-clear":
    "On ne peut partager que ce qui ne contient aucune donnée personnelle, aucun lieu et aucun petit nombre. Veuillez vérifier et confirmer.",
  "not-a-party":
    "Personne n’a ce rôle dans le dossier. Choisissez un autre contributeur, ou nommez un bailleur de fonds.",
  "code-missing": "Demandez un code avec le bouton et saisissez-le ici.",
  "code-wrong": "Ce code n’est pas le bon. Veuillez le vérifier, ou en demander un autre.",
  "code-expired": "Ce code n’est plus valable. Veuillez en demander un autre.",
  "code-tries-used": "Ce code a été mal saisi trop souvent. Veuillez en demander un autre.",
  "changed-meanwhile":
    "Quelque chose a changé depuis que cette page a été montrée. Veuillez la relire et répondre à nouveau.",
  "no-ground-after-outcome": "Un dossier qui s’est terminé ainsi n’est pas rouvert pour ce motif.",
  "concern-empty": "Veuillez écrire ce qui vous préoccupe.",
  needed: "Ceci est nécessaire. Veuillez le remplir.",
  "reasons-needed": "Veuillez indiquer vos motifs.",
  "actionable-needed":
    "Veuillez dire s’il y a un lien avec un partenaire actuel ou passé de la chaîne d’approvisionnement.",
  "anonymity-or-age-alone":
    "Qu’un signalement soit anonyme, ou l’incident ancien, ne suffit pas pour le juger non crédible. Indiquez d’autres motifs.",
  "no-link": "Nommez au moins un lien avec la chaîne d’approvisionnement.",
  contradicts: "Ceci contredit une autre réponse. Veuillez corriger l’une des deux.",
  "ends-before-it-begins": "La fin est avant le début. Veuillez vérifier les deux dates.",
  "in-the-future": "Cette date est dans l’avenir. Veuillez la vérifier.",
  "already-mandatory": "Ce niveau est déjà obligatoire.",
  "feedback-needed":
    "Ce mois-ci, on demande son avis à chaque personne. Dites ce qu’elle vous a répondu, ou qu’elle n’a rien dit.",
  "feedback-unexplained":
    "Quelqu’un n’était pas satisfait, ou n’a pas été entendu. La clôture demande votre explication, sans rien qui permette de savoir de qui il s’agit.",
  "own-monitoring-unfinished":
    "Quelqu’un a été trouvé plus tard, et les six mois de son propre suivi ne sont pas terminés. Dites pourquoi la clôture est quand même justifiée, ou renvoyez le dossier.",
  "new-person-needs-plan":
    "Quelqu’un a été trouvé plus tard : le plan doit changer, pour que cette personne ait son propre plan.",
  "window-by-extension-only":
    "La période et l’intervalle restent tels qu’ils ont été approuvés. Seule une prolongation allonge la période.",
  "currency-stays":
    "La monnaie reste celle qui a été approuvée : les contributions ont été confirmées dans cette monnaie.",
  "budget-over-confirmed":
    "Le nouveau budget dépasse ce que les contributeurs ont confirmé. Trouvez d’abord l’argent, ou restez dans ce qui existe.",
  "payer-not-known":
    "Seuls les contributeurs dont la contribution a été confirmée peuvent avoir payé. Utilisez le même nom que dans les lignes ci-dessus.",
  "not-a-budget-line":
    "Le budget approuvé n’a pas de ligne de ce genre. Choisissez le niveau et la ligne tels qu’ils sont dans le plan.",
  "already-a-payer": "Ce bailleur de fonds participe déjà. Il peut promettre davantage par son propre lien.",
  "service-not-in-plan":
    "Le plan de cette personne ne contient pas ce service. Un nouveau service est une modification du plan.",
  "referral-differs":
    "La fonderie a déclaré d’autres nombres ou d’autres jours d’orientation que ceux que l’organisme de facilitation a confirmés. Dites pourquoi c’est quand même correct, ou renvoyez le dossier.",
  "extension-refused":
    "Le programme d’audit a refusé une prolongation. Proposez la clôture : le rapport final dit ce qui n’est pas terminé, et le programme d’audit peut renvoyer le dossier au suivi.",
  "needs-not-approved":
    "L’aide urgente est imputée à une contribution une fois que le programme d’audit l’a approuvée. D’ici là, laissez ce champ vide.",
  "tranche-over-pledge": "C’est plus que la contribution elle-même.",
  "tranche-needs-line": "Choisissez une ligne du budget du niveau 1 à laquelle l’aide urgente est imputée.",
  "in-the-past": "Ce jour est passé. Ce qui est encore ouvert a besoin d’une nouvelle date.",
  "not-covered-yet":
    "Les contributions confirmées ne couvrent pas encore le budget. Choisissez l’une des deux autres réponses.",
  "closure-too-early": "La clôture peut être proposée à partir du sixième mois de suivi.",
  "closure-before-implemented": "La clôture peut être proposée une fois le plan mis en œuvre.",
  "closure-list-open":
    "Un point de la liste de clôture est encore ouvert, et vous ne pouvez pas l’approuver comme écart. Renvoyez le dossier au suivi.",
  "deviation-not-approved":
    "Un objectif n’a pas été atteint, quelque chose était en retard, ou les dépenses ont dépassé le budget prévu. Approuvez l’écart avec vos motifs, ou renvoyez le dossier au suivi.",
  "personal-data":
    "Ce texte semble contenir des données personnelles, par exemple un numéro de téléphone ou une adresse. Veuillez les enlever.",
  "extension-outside-1-to-6": "Une prolongation dure de un à six mois.",
  "victim-count-over-assisted": "C’est plus que le nombre de personnes assistées. Veuillez vérifier les deux nombres.",
  "indicator-missing": "Veuillez donner une valeur pour chaque indicateur du plan.",
  "not-later-than-due": "Ce jour n’est pas après la date en vigueur. Choisissez un jour plus tard.",
};
