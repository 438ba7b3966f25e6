import type { PageTexts } from "../page-texts.ts";
import { errors } from "./error-pages.ts";
import { overview } from "./overview.ts";
import { parts } from "./parts.ts";
import { people } from "./people.ts";
import { welcome } from "./welcome.ts";

export const pages: PageTexts = {
  product: "Processus de réparation",
  skip: "Aller au contenu",
  footer:
    "Ce lien est à vous seulement : ne le transmettez pas. Personne ne vous demandera jamais par e-mail des détails sur les personnes touchées.",
  languages: "Langue de cette page",
  unreviewed:
    "Ces mots n’ont pas encore été vérifiés par des francophones. Si quelque chose n’est pas clair, la page en anglais dit ce que nous voulons dire.",
  errorPrefix: "Problème : ",
  reference: "Dossier",
  step: "Étape",
  due: "Réponse au plus tard le",
  overdue: "Cette date est passée. Vous pouvez encore répondre.",
  askedAs: "Vous répondez en tant que",
  request: {
    why: "Pourquoi cette demande vous est faite",
    shownToYou: "Sur quoi cela repose",
    masked:
      "Pour protéger des personnes, certains détails restent cachés jusqu’à ce qu’on puisse les montrer sans risque.",
    answer: "Votre réponse",
    submit: "Enregistrer ma réponse",
    check: "Vérifier ce que j’ai rempli",
    submitHelp: "Une réponse enregistrée ne peut plus être changée. Vous verrez un récépissé.",
    ourRule: "une règle de ce processus",
    looked: "Faits examinés",
    version: "Version montrée",
    personalData: "N’écrivez dans aucun champ les noms, numéros de téléphone ou adresses des personnes touchées.",
  },
  parts,
  notices: {
    saved: "Sauvegardé. Rien n’a été envoyé : vous et vos collègues pouvez continuer quand cela vous convient.",
    "saved-by-others":
      "Votre collègue a sauvegardé cette partie pendant que vous la remplissiez. Ce que vous avez écrit est encore ici, et plus bas se trouve ce que votre collègue a sauvegardé. Pour garder votre version à la place, appuyez sur l’un des boutons « Sauvegarder ».",
    "draft-too-large":
      "C’est trop long pour être gardé pour plus tard. Raccourcissez les longs textes, puis sauvegardez à nouveau.",
    checked: "Rien n’a encore été enregistré. Complétez le formulaire et appuyez sur « Enregistrer ma réponse ».",
    "code-sent":
      "Nous vous avons envoyé un code par e-mail. Rien n’a encore été enregistré, et ce que vous avez rempli est toujours ici.",
    "changed-meanwhile":
      "Quelque chose a changé depuis que cette page vous a été montrée. Rien n’a été enregistré. Veuillez la relire, puis répondre.",
    delegated: "Un lien personnel a été envoyé à votre collègue. Votre lien fonctionne toujours aussi.",
  },
  code: {
    title: "Confirmez que c’est bien vous",
    why: "Cette décision a des effets importants. Nous envoyons un code à six chiffres à l’adresse e-mail que nous avons pour vous.",
    send: "M’envoyer un code",
    sendAgain: "M’envoyer un autre code",
    sent: (at) => `Un code vous a été envoyé par e-mail le ${at}. Il est valable dix minutes.`,
    label: "Code à six chiffres",
    help: "Cinq essais. Ensuite, demandez un autre code.",
  },
  delegate: {
    title: "Confier ceci à quelqu’un d’autre",
    text: "Si quelqu’un d’autre de votre organisation doit répondre, nous lui envoyons un lien personnel.",
    who: "Collègue",
    submit: "Envoyer un lien à cette personne",
  },
  receipt: {
    title: "Votre réponse est enregistrée",
    already: "Cela a déjà été décidé",
    yours: "Merci. Cette page est votre récépissé. Elle reste disponible avec le même lien.",
    others: (role) => `Une réponse a été enregistrée avant la vôtre (${role}). Elle reste valable.`,
    differs:
      "Une réponse a été enregistrée plus tôt et reste valable. Ce que vous venez d’envoyer dit autre chose et n’a pas été enregistré.",
    by: "Décidé par",
    when: "Enregistré le",
    decision: "Décision",
    digest: "Empreinte",
    digestHelp: "Elle prouve quelle réponse a été enregistrée : la même réponse a toujours la même empreinte.",
    next: "Ce qui se passe ensuite",
    keep: "Si cela ne vient ni de vous ni de vos collègues, dites-le tout de suite : par le lien « Ce n’était pas nous » s’il y en a un, et par téléphone à votre contact dans l’entreprise qui conduit ce processus si d’autres peuvent lire votre courrier.",
  },
  unknownLink: {
    title: "Ce lien n’ouvre rien",
    text: "Il a peut-être été remplacé par un lien plus récent, ou n’a pas été copié en entier. Rien n’a été changé.",
    safe: "Nous pouvons vous envoyer de nouveaux liens par e-mail : vers les dossiers auxquels vous participez, vers tout ce qui vous attend, ou vers la page de ce que vous avez signalé.",
    email: "Votre adresse e-mail",
    help: "Utilisez l’adresse à laquelle vous recevez nos e-mails, ou l’adresse sûre que vous avez donnée lors de votre signalement.",
    submit: "M’envoyer un nouveau lien",
  },
  freshLinkSent: {
    title: "Consultez vos e-mails",
    text: "Si nous connaissons cette adresse, de nouveaux liens sont en route. Cela peut prendre quelques minutes.",
    nothing:
      "Si rien n’arrive, regardez dans le dossier des indésirables (spam) ou demandez à votre contact dans l’entreprise qui conduit ce processus.",
  },
  case: {
    title: "Dossier",
    steps: "Où en est le dossier",
    done: "terminé",
    current: "en cours",
    ahead: "à venir",
    from: (day) => `depuis le ${day}`,
    until: (from, until) => `du ${from} au ${until}`,
    statuses: {
      open: "Ouvert",
      stalled: "Ouvert, en attente : personne n’a répondu",
      closed: "Clôturé",
    },
    stalledHelp:
      "La dernière demande n’a pas reçu de réponse à temps. On peut encore y répondre. Le dossier continue à partir de là.",
    openedOn: "Ouvert le",
    closedOn: "Clôturé le",
    status: "État",
    takesPartAs: "Vous participez en tant que",
    what: "Quoi",
    who: "Demandé à",
    stalled: "sans réponse",
    late: "en retard",
    returned: "un e-mail à ce sujet n’a pas pu être remis",
    notes: "Vous pouvez à tout moment",
    notesHelp:
      "Ce que vous enregistrez est gardé avec le dossier. Les parties concernées apprennent qu’il y a quelque chose.",
    noteAbout: (note, subject) => `${note}\u00a0: ${subject}`,
    concern: "Faire part d’une préoccupation de sécurité",
    concernText:
      "Si quelqu’un est peut-être en danger, ou si quelque chose dans ce processus peut mettre des personnes en danger, dites-le ici. Les responsables de la sécurité sont prévenus tout de suite. En cas d’urgence, appelez d’abord les services d’urgence locaux.",
    concernLabel: "Ce qui vous préoccupe",
    concernHelp:
      "Ce qu’il faut savoir pour agir, pas plus. Ne donnez pas de noms, sauf s’il en faut pour protéger quelqu’un.",
    concernSubmit: "Envoyer la préoccupation",
    concernSent:
      "Votre préoccupation a été envoyée. Les responsables de la sécurité sont prévenus et doivent répondre dans un délai d’un jour.",
  },
  overview,
  people,
  welcome,
  status: {
    title: "Votre signalement",
    received: "Reçu",
    now: "Où il en est",
    nextDate: "Autres nouvelles au plus tard le",
    noDate: "Nous mettrons cette page à jour quand il y aura du nouveau.",
    closed: "Clôturé",
    steps: "Ce qui se passe, et dans quel ordre",
    ends: "Comment cela peut se terminer",
    advice: "Où trouver des conseils",
    adviceText:
      "Vous n’avez besoin de la permission de personne pour demander conseil. Les syndicats, l’aide juridique, les organisations qui aident les travailleuses et les travailleurs, et l’institution nationale des droits de l’homme de votre pays peuvent vous conseiller, indépendamment des entreprises concernées.",
    rights:
      "Rien dans ce processus n’enlève un droit : les tribunaux, les autorités, les syndicats et les autres voies de recours vous restent ouverts.",
    danger:
      "Si vous ou quelqu’un d’autre êtes en danger, appelez les services d’urgence locaux ou la police, si vous pouvez le faire sans risque.",
  },
  errors,
};
