/** Why the response level is what it is, and which fact would change it. */
export const levelReasons = {
  "no-link-found": "Não se encontrou ligação a um parceiro da cadeia de fornecimento.",
  "trading-current": "O parceiro tinha relação comercial com o fornecedor quando o assunto se tornou conhecido.",
  "trading-suspended": "A relação comercial foi suspensa, não terminada: conta como atual.",
  "trading-unknown": "Não se sabe se a relação comercial terminou: conta como atual.",
  "trading-resumed": "A relação comercial foi retomada: só conta o último fim.",
  "trading-end-unknown": "Não se sabe quando a relação comercial terminou: conta como atual.",
  "contract-running": "O contrato ainda estava em vigor: a relação comercial conta como atual.",
  "trading-ended-after-public":
    "A relação comercial só terminou depois de o assunto se tornar conhecido: conta como atual.",
  "never-found": "O próprio parceiro nunca descobriu o problema: a relação comercial passada conta como atual.",
  "found-unknown":
    "Não se sabe se o próprio parceiro descobriu o problema: a relação comercial passada conta como atual.",
  "publication-unknown":
    "Não se sabe quando o assunto se tornou público: a relação comercial passada conta como atual.",
  "not-found-well-before":
    "O problema não foi descoberto pelo menos 90 dias antes de se tornar público: a relação comercial passada conta como atual.",
  "not-cut-well-before":
    "As relações não foram cortadas pelo menos 90 dias antes de o assunto se tornar público: a relação comercial passada conta como atual.",
  "found-and-cut-well-before":
    "O parceiro descobriu o problema e cortou relações pelo menos 90 dias antes de o assunto se tornar público: a relação comercial é passada.",
  "incident-start-unknown":
    "Não se sabe ao certo quando o incidente começou: considera-se que começou antes do fim da relação comercial.",
  "incident-after-trading":
    "O incidente começou depois do fim da relação comercial: esta relação comercial não cria ligação com ele.",
  "strongest-link": "Havendo várias ligações, conta a mais forte.",
  recent: "O incidente terminou menos de um ano antes do fim da relação comercial: é recente.",
  "recent-ongoing": "O incidente continua: é recente.",
  "recent-until-trading-end": "O incidente durou até ao fim da relação comercial, ou mais: é recente.",
  "recent-unknown": "As datas não são conhecidas: o incidente conta como recente.",
  "not-recent": "O incidente terminou um ano ou mais antes do fim da relação comercial: não é recente.",
  "severe-type": "Este tipo de exploração é grave.",
  "severe-debt-bondage": "Há servidão por dívidas: o incidente é grave.",
  "severe-child-labour": "Trata-se de uma das piores formas de trabalho infantil: o incidente é grave.",
  "severe-repeated": "Aconteceu mais de uma vez: o incidente é grave.",
  "severe-many-people": "Há dez ou mais pessoas afetadas: o incidente é grave.",
  "not-severe": "Não se encontrou nenhum dos critérios de gravidade.",
  "type-unknown": "O tipo não é conhecido: o incidente conta como grave.",
  "debt-bondage-unknown": "Não se sabe se houve servidão por dívidas: o incidente conta como grave.",
  "child-labour-unknown": "Não se sabe que trabalho as crianças fizeram: o incidente conta como grave.",
  "repetition-unknown": "Não se sabe se aconteceu mais de uma vez: o incidente conta como grave.",
  "people-unknown": "Não se sabe quantas são as pessoas afetadas: o incidente conta como grave.",
  "level-1-mandatory-current":
    "A relação comercial é atual: o apoio imediato às pessoas afetadas (Nível 1) é obrigatório.",
  "level-1-mandatory-past":
    "A relação comercial é passada, e o incidente é recente e grave: o apoio imediato às pessoas afetadas (Nível 1) é obrigatório.",
  "level-1-recommended":
    "A relação comercial é passada, e o incidente não é ao mesmo tempo recente e grave: o apoio imediato (Nível 1) é recomendado.",
  "level-2-recommended": "Melhorar os serviços e as circunstâncias (Nível 2) é recomendado.",
  "not-linked": "Não há ligação: não se aplica nenhum nível de resposta.",
  "partial-date": "Uma data só é conhecida em parte: conta o dia possível que dá o nível mais alto.",
  "if-linked": "Seria diferente se o incidente tivesse começado antes do fim da relação comercial.",
  "if-not-linked": "Seria diferente se o incidente tivesse começado depois do fim da relação comercial.",
  "if-past":
    "Seria diferente se o parceiro tivesse descoberto o problema e cortado relações pelo menos 90 dias antes de o assunto se tornar público.",
  "if-past-and-not-severe":
    "Seria diferente se o parceiro tivesse descoberto o problema e cortado relações pelo menos 90 dias antes de o assunto se tornar público, e o incidente não fosse grave.",
  "if-past-and-not-recent":
    "Seria diferente se o parceiro tivesse descoberto o problema e cortado relações pelo menos 90 dias antes de o assunto se tornar público, e o incidente tivesse terminado um ano ou mais antes do fim da relação comercial.",
  "if-current": "Seria diferente se a relação comercial contasse como atual.",
  "if-recent": "Seria diferente se o incidente tivesse terminado menos de um ano antes do fim da relação comercial.",
  "if-not-recent": "Seria diferente se o incidente tivesse terminado um ano ou mais antes do fim da relação comercial.",
  "if-severe": "Seria diferente se o incidente fosse grave.",
  "if-not-severe": "Seria diferente se o incidente não fosse grave.",
  "if-recent-and-severe":
    "Seria diferente se o incidente fosse grave e tivesse terminado menos de um ano antes do fim da relação comercial.",
} as const;
