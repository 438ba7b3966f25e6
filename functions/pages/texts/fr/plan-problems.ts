/** What a plan lacks, and how that is mended. */
export const planProblems = {
  "not-consulted": "Ajoutez ce groupe aux consultations, ou dites pourquoi il n’a pas été consulté.",
  "consultation-incomplete": "Donnez la date et le résultat de cette consultation.",
  "consultation-reason-needed": "Dites pourquoi ce groupe n’a pas été consulté.",
  "mine-not-before-hold-lifted":
    "L’exploitant de la mine ne peut être consulté que lorsque la protection des personnes concernées a été levée. Pour le moment, enlevez cette consultation.",
  "risk-needed":
    "Nommez au moins une façon dont le plan pourrait causer un tort sans le vouloir, et comment cela est évité.",
  "remedy-incomplete": "Dites ce qui est fourni et par qui.",
  "remedy-reason-needed": "Dites pourquoi cette mesure de réparation n’est pas fournie.",
  "case-plan-missing": "Chaque personne identifiée doit avoir son propre plan. Ajoutez ceux qui manquent.",
  "case-plan-not-of-this-case": "Ce pseudonyme n’appartient pas à ce dossier. Veuillez le vérifier.",
  "case-plan-twice": "Il y a deux plans pour ce pseudonyme. N’en gardez qu’un.",
  "nobody-identified-needed":
    "Aucune personne n’est indiquée. Dites ce qui a été fait pour trouver les personnes touchées.",
  "victim-evidence-needed":
    "Dites ce qui montre que le plan se termine ainsi et, si d’autres assistent la personne, qui ils sont.",
  "wishes-not-followed": "Le plan doit suivre les souhaits de la personne elle-même. Modifiez-le avec elle.",
  "service-needed": "Nommez au moins un service pour cette personne.",
  "care-points-missing":
    "Pour ce service, chaque point est examiné avec la personne. Cochez ceux qui l’ont été, une fois que c’est fait.",
  "care-way-needed":
    "Choisissez au moins une voie : moyens de subsistance, scolarité, formation ou petite entreprise de la personne.",
  "principles-review-needed":
    "Avant que le plan soit soumis, l’organisme de coordination l’examine au regard des onze principes. Donnez la date.",
  "service-not-available": "Un service ne peut être prévu que lorsque son prestataire a confirmé qu’il est disponible.",
  "service-not-reachable":
    "La personne ne peut pas se rendre à ce service. Prévoyez le déplacement, ou choisissez un autre prestataire.",
  "consent-needed":
    "Le consentement éclairé de la personne à ce service est nécessaire, avec sa date. Sinon, indiquez qu’il est refusé.",
  "consent-by-needed":
    "Dites qui donne le consentement : la personne, le responsable légal, ou un responsable légal désigné.",
  "guardian-consent-needed":
    "Pour un enfant, c’est un responsable légal qui consent. L’avis de l’enfant est aussi entendu.",
  "guardian-implicated":
    "Un responsable légal qui a participé au tort causé, ou y a peut-être participé, ne peut pas consentir. Il faut un responsable légal désigné.",
  "consent-withdrawn":
    "Cette personne a retiré son consentement à être orientée vers des prestataires. Rien de nouveau ne peut commencer pour elle : choisissez un autre état, ou enregistrez d’abord son nouveau consentement sur la page du dossier.",
  "lessons-withheld":
    "Une personne concernée a retiré son consentement à ce qu’on tire des enseignements de ce dossier. Rien ne peut entrer dans la bibliothèque : choisissez de les garder.",
  "own-consent-at-18": "À partir de 18 ans, c’est la personne qui consent, pas un responsable légal.",
  "child-specialist-needed": "Des enfants sont concernés : nommez l’organisation spécialisée dans l’enfance.",
  "child-item-missing":
    "Ce point du soutien aux enfants manque. Ajoutez-le, ou dites pourquoi il n’est pas nécessaire.",
  "child-item-not-done": "Ce point doit être fait, pas seulement prévu, avant que le plan soit soumis.",
  "child-item-reason-needed": "Dites pourquoi ce point n’est pas nécessaire.",
  "child-item-date-needed": "Donnez la date et dites qui l’a fait.",
  "initiative-needed": "Le niveau 2 demande au moins une initiative.",
  "initiative-not-measurable":
    "Le résultat ne peut pas être mesuré. Donnez l’indicateur, la valeur de départ, la cible et l’unité.",
  "initiative-target-is-baseline": "La cible et la valeur de départ sont les mêmes. Dites ce qui change.",
  "initiative-outside-window": "Cette date est en dehors de la période de suivi. Choisissez-en une à l’intérieur.",
  "budget-needed": "Ajoutez les lignes du budget.",
  "budget-level-1-missing": "Ajoutez des lignes de budget pour le niveau 1 : soutien aux personnes.",
  "budget-level-2-missing": "Ajoutez des lignes de budget pour le niveau 2 : services et contexte.",
  "amount-not-positive": "Le montant doit être supérieur à zéro.",
  "amount-not-exact": "Cette monnaie a moins de décimales. Veuillez corriger le montant.",
  "currency-unknown": "Cette monnaie n’est pas connue. Utilisez ses trois lettres, par exemple USD.",
  "window-outside-6-to-12": "Le suivi dure de six à douze mois.",
  "interval-outside-window":
    "Les rapports doivent venir au moins tous les six mois pendant la période de suivi, et au plus une fois par mois.",
  "referral-needed":
    "L’orientation vers l’organisme de coordination n’a pas encore été confirmée avec sa date. Cela vient d’abord.",
  "end-state-missing": "Dites pour chaque personne comment cela s’est terminé.",
  "end-state-twice": "Il y a deux lignes pour ce pseudonyme. N’en gardez qu’une.",
  "outcome-missing": "Dites pour chaque initiative du plan ce qu’elle a donné.",
  "contribution-unaccounted": "Dites pour chaque contribution ce qui en a été dépensé, et 0 si rien ne l’a été.",
  "remedy-missing": "Dites pour chacune des cinq mesures de réparation si elle a été fournie.",
  "waiver-refused":
    "Un plan ne peut enlever à personne le droit d’aller devant un tribunal, un syndicat ou ailleurs. Si c’est le cas, renvoyez-le.",
} as const;
