/** Why the response level is what it is, and which fact would change it. */
export const levelReasons = {
  "no-link-found": "Aucun lien avec un partenaire de la chaîne d’approvisionnement n’a été trouvé.",
  "trading-current": "Le partenaire avait des relations commerciales avec le fournisseur quand l’affaire a été connue.",
  "trading-suspended": "Les relations commerciales ont été suspendues, pas terminées : elles comptent comme actuelles.",
  "trading-unknown": "On ne sait pas si les relations commerciales ont pris fin : elles comptent comme actuelles.",
  "trading-resumed": "Les relations commerciales ont repris : seule leur dernière fin compte.",
  "trading-end-unknown":
    "On ne sait pas quand les relations commerciales ont pris fin : elles comptent comme actuelles.",
  "contract-running": "Le contrat était encore en cours : les relations commerciales comptent comme actuelles.",
  "trading-ended-after-public":
    "Les relations commerciales n’ont pris fin qu’une fois l’affaire connue : elles comptent comme actuelles.",
  "never-found":
    "Le partenaire n’a jamais découvert le problème lui-même : des relations passées comptent comme actuelles.",
  "found-unknown":
    "On ne sait pas si le partenaire a découvert le problème lui-même : des relations passées comptent comme actuelles.",
  "publication-unknown":
    "On ne sait pas quand l’affaire est devenue publique : des relations passées comptent comme actuelles.",
  "not-found-well-before":
    "Le problème n’a pas été découvert au moins 90 jours avant de devenir public : des relations passées comptent comme actuelles.",
  "not-cut-well-before":
    "Les liens n’ont pas été rompus au moins 90 jours avant que cela devienne public : des relations passées comptent comme actuelles.",
  "found-and-cut-well-before":
    "Le partenaire a découvert le problème et rompu les liens au moins 90 jours avant que cela devienne public : les relations commerciales sont passées.",
  "incident-start-unknown":
    "On ne sait pas exactement quand l’incident a commencé : on considère qu’il a commencé avant la fin des relations commerciales.",
  "incident-after-trading":
    "L’incident a commencé après la fin des relations commerciales : elles ne créent pas de lien avec lui.",
  "strongest-link": "S’il y a plusieurs liens, le plus fort décide.",
  recent: "L’incident s’est terminé moins d’un an avant la fin des relations commerciales : il est récent.",
  "recent-ongoing": "L’incident continue : il est récent.",
  "recent-until-trading-end":
    "L’incident a duré jusqu’à la fin des relations commerciales, ou plus longtemps : il est récent.",
  "recent-unknown": "Les dates ne sont pas connues : l’incident compte comme récent.",
  "not-recent": "L’incident s’est terminé un an ou plus avant la fin des relations commerciales : il n’est pas récent.",
  "severe-type": "Ce type d’exploitation est grave.",
  "severe-debt-bondage": "Il y a servitude pour dettes : l’incident est grave.",
  "severe-child-labour": "Il s’agit d’une des pires formes de travail des enfants : l’incident est grave.",
  "severe-repeated": "C’est arrivé plus d’une fois : l’incident est grave.",
  "severe-many-people": "Dix personnes ou plus sont touchées : l’incident est grave.",
  "not-severe": "Aucun des signes de gravité n’a été constaté.",
  "type-unknown": "Le type n’est pas connu : l’incident compte comme grave.",
  "debt-bondage-unknown": "On ne sait pas s’il y avait servitude pour dettes : l’incident compte comme grave.",
  "child-labour-unknown": "On ne sait pas quel travail des enfants ont fait : l’incident compte comme grave.",
  "repetition-unknown": "On ne sait pas si c’est arrivé plus d’une fois : l’incident compte comme grave.",
  "people-unknown": "On ne sait pas combien de personnes sont touchées : l’incident compte comme grave.",
  "level-1-mandatory-current":
    "Les relations commerciales sont actuelles : un soutien immédiat aux personnes touchées (niveau 1) est obligatoire.",
  "level-1-mandatory-past":
    "Les relations commerciales sont passées, l’incident récent et grave : un soutien immédiat aux personnes touchées (niveau 1) est obligatoire.",
  "level-1-recommended":
    "Les relations commerciales sont passées, et l’incident n’est pas à la fois récent et grave : un soutien immédiat (niveau 1) est recommandé.",
  "level-2-recommended": "Améliorer les services et le contexte (niveau 2) est recommandé.",
  "not-linked": "Aucun lien n’est retenu : aucun niveau de réponse ne s’applique.",
  "partial-date":
    "Une date n’est connue qu’en partie : on retient, dans cette date, le jour qui donne le niveau le plus élevé.",
  "if-linked": "Ce serait différent si l’incident avait commencé avant la fin des relations commerciales.",
  "if-not-linked": "Ce serait différent si l’incident avait commencé après la fin des relations commerciales.",
  "if-past":
    "Ce serait différent si le partenaire avait découvert le problème et rompu les liens au moins 90 jours avant que cela devienne public.",
  "if-past-and-not-severe":
    "Ce serait différent si le partenaire avait découvert le problème et rompu les liens au moins 90 jours avant que cela devienne public, et si l’incident n’était pas grave.",
  "if-past-and-not-recent":
    "Ce serait différent si le partenaire avait découvert le problème et rompu les liens au moins 90 jours avant que cela devienne public, et si l’incident s’était terminé un an ou plus avant la fin des relations commerciales.",
  "if-current": "Ce serait différent si les relations commerciales comptaient comme actuelles.",
  "if-recent":
    "Ce serait différent si l’incident s’était terminé moins d’un an avant la fin des relations commerciales.",
  "if-not-recent":
    "Ce serait différent si l’incident s’était terminé un an ou plus avant la fin des relations commerciales.",
  "if-severe": "Ce serait différent si l’incident était grave.",
  "if-not-severe": "Ce serait différent si l’incident n’était pas grave.",
  "if-recent-and-severe":
    "Ce serait différent si l’incident était grave et s’était terminé moins d’un an avant la fin des relations commerciales.",
} as const;
