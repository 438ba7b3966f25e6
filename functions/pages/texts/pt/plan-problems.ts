/** What a plan lacks, and how that is mended. */
export const planProblems = {
  "not-consulted": "Acrescente este grupo às consultas, ou diga por que motivo não foi consultado.",
  "consultation-incomplete": "Indique a data e o resultado desta consulta.",
  "consultation-reason-needed": "Diga por que motivo este grupo não foi consultado.",
  "mine-not-before-hold-lifted":
    "O operador da mina só pode ser consultado depois de levantada a proteção das pessoas afetadas. Retire esta consulta por agora.",
  "risk-needed": "Indique pelo menos uma forma como o plano poderia causar dano sem o pretender, e como isso se evita.",
  "remedy-incomplete": "Diga o que é assegurado e por quem.",
  "remedy-reason-needed": "Diga por que motivo esta medida de reparação não é assegurada.",
  "case-plan-missing": "Cada pessoa identificada precisa de um plano próprio. Acrescente os que faltam.",
  "case-plan-not-of-this-case": "Este pseudónimo não pertence a este caso. Verifique-o.",
  "case-plan-twice": "Há dois planos para este pseudónimo. Mantenha um.",
  "nobody-identified-needed": "Nenhuma pessoa está indicada. Diga o que se fez para encontrar as pessoas afetadas.",
  "victim-evidence-needed":
    "Diga o que mostra que o plano termina assim e, se a assistência é dada por outras entidades, quais são.",
  "wishes-not-followed": "O plano deve respeitar a vontade da própria pessoa. Altere-o em conjunto com ela.",
  "service-needed": "Indique pelo menos um serviço para esta pessoa.",
  "care-points-missing":
    "Neste serviço, cada ponto é visto com a pessoa. Marque os que já foram vistos, só depois de o serem.",
  "care-way-needed": "Escolha pelo menos uma via: meio de vida, educação, formação ou um pequeno negócio próprio.",
  "principles-review-needed":
    "Antes de o plano ser apresentado, a entidade coordenadora verifica se ele segue os onze princípios. Indique a data.",
  "service-not-available": "Um serviço só pode ser planeado depois de o prestador confirmar que está disponível.",
  "service-not-reachable":
    "A pessoa não consegue chegar a este serviço. Planeie o transporte, ou escolha outro prestador.",
  "consent-needed":
    "É preciso o consentimento informado da pessoa para este serviço, com a data; ou marque-o como recusado.",
  "consent-by-needed": "Diga quem consente: a pessoa, o responsável legal ou um responsável legal nomeado.",
  "guardian-consent-needed":
    "Quando se trata de uma criança, o consentimento é dado pelo responsável legal; a opinião da própria criança também é ouvida.",
  "guardian-implicated":
    "Um responsável legal que esteve envolvido no dano, ou pode ter estado, não pode consentir. É preciso um responsável legal nomeado.",
  "consent-withdrawn":
    "Esta pessoa retirou o consentimento para ser encaminhada para quem presta serviços. Nada de novo pode começar para esta pessoa: escolha outro estado, ou registe primeiro o novo consentimento na página do caso.",
  "lessons-withheld":
    "Uma pessoa afetada retirou o consentimento para se aprender com este caso. Nada deste caso pode ir para a biblioteca: escolha “Mantê-las neste caso”.",
  "own-consent-at-18":
    "A partir dos 18 anos, o consentimento é dado pela própria pessoa, não por um responsável legal.",
  "child-specialist-needed": "Há crianças afetadas: indique a organização especializada em crianças.",
  "child-item-missing": "Falta este ponto do apoio a crianças. Acrescente-o, ou diga por que motivo não é preciso.",
  "child-item-not-done": "Este ponto deve estar feito, e não só planeado, antes de o plano ser apresentado.",
  "child-item-reason-needed": "Diga por que motivo este ponto não é preciso.",
  "child-item-date-needed": "Indique a data e quem o fez.",
  "initiative-needed": "O Nível 2 precisa de pelo menos uma iniciativa.",
  "initiative-not-measurable":
    "O resultado não pode ser medido. Indique o indicador, a linha de base, a meta e a unidade.",
  "initiative-target-is-baseline": "A meta e a linha de base são iguais. Diga o que muda.",
  "initiative-outside-window": "Esta data está fora do período de acompanhamento. Escolha uma dentro dele.",
  "budget-needed": "Acrescente as linhas do orçamento.",
  "budget-level-1-missing": "Acrescente linhas do orçamento para o Nível 1: apoio às pessoas.",
  "budget-level-2-missing": "Acrescente linhas do orçamento para o Nível 2: serviços e circunstâncias.",
  "amount-not-positive": "O valor deve ser maior do que zero.",
  "amount-not-exact": "Esta moeda tem menos casas decimais. Corrija o valor.",
  "currency-unknown": "Esta moeda não é conhecida. Use as suas três letras, por exemplo USD.",
  "window-outside-6-to-12": "O acompanhamento dura de seis a doze meses.",
  "interval-outside-window":
    "Os relatórios devem chegar pelo menos de seis em seis meses dentro do período de acompanhamento, e no máximo uma vez por mês.",
  "referral-needed":
    "O encaminhamento para a entidade coordenadora ainda não foi confirmado com a sua data. Isso vem primeiro.",
  "end-state-missing": "Diga como terminou para cada pessoa.",
  "end-state-twice": "Há duas linhas para este pseudónimo. Mantenha uma.",
  "outcome-missing": "Diga o que resultou de cada iniciativa do plano.",
  "contribution-unaccounted": "Diga quanto foi gasto de cada contribuição; 0 se nada foi gasto.",
  "remedy-missing": "Diga, para cada uma das cinco medidas de reparação, se foi assegurada.",
  "waiver-refused":
    "Um plano não pode retirar a ninguém o direito de recorrer aos tribunais, a um sindicato ou a outra instância. Se o fizer, devolva-o.",
} as const;
