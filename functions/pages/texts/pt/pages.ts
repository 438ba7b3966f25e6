import type { PageTexts } from "../page-texts.ts";
import { errors } from "./error-pages.ts";
import { overview } from "./overview.ts";
import { parts } from "./parts.ts";
import { people } from "./people.ts";
import { welcome } from "./welcome.ts";

export const pages: PageTexts = {
  product: "Processo de reparação",
  skip: "Ir para o conteúdo",
  footer: "Este link é pessoal: não o reencaminhe. Nunca ninguém lhe pedirá por e-mail dados das pessoas afetadas.",
  languages: "Língua desta página",
  unreviewed:
    "Estes textos ainda não foram revistos por falantes nativos de português. Se algo não estiver claro, a página em inglês mostra o que se quis dizer.",
  errorPrefix: "Problema: ",
  reference: "Caso",
  step: "Etapa",
  due: "Responder até",
  overdue: "Esta data já passou. Ainda pode responder.",
  askedAs: "Responde como",
  request: {
    why: "Por que motivo recebe este pedido",
    shownToYou: "Em que se baseia",
    masked: "Para proteger as pessoas, alguns pormenores não são mostrados até ser seguro fazê-lo.",
    answer: "A sua resposta",
    submit: "Registar a minha resposta",
    check: "Verificar o que preenchi",
    submitHelp: "Depois de registada, uma resposta não pode ser alterada. Verá um comprovativo.",
    ourRule: "uma regra deste processo",
    looked: "Tido em conta",
    version: "Versão mostrada",
    personalData: "Não escreva em nenhum campo nomes, números de telefone ou endereços das pessoas afetadas.",
  },
  parts,
  notices: {
    saved: "Guardado. Nada foi enviado: pode continuar, com colegas da sua organização, quando quiser.",
    "saved-by-others":
      "Outra pessoa da sua organização guardou esta parte enquanto a preenchia. O que escreveu continua aqui, e abaixo está o que a outra pessoa guardou. Para manter o que escreveu, use um dos botões “Guardar”.",
    "draft-too-large": "O texto é demasiado longo para ser guardado. Encurte os textos longos e volte a guardar.",
    checked: "Ainda nada foi registado. Complete o formulário e use “Registar a minha resposta”.",
    "code-sent": "Enviámos-lhe um código por e-mail. Ainda nada foi registado, e o que preencheu continua aqui.",
    "changed-meanwhile":
      "Algo mudou depois de esta página lhe ser mostrada. Nada foi registado. Leia-a de novo e depois responda.",
    delegated: "Foi enviado um link próprio à outra pessoa. O seu link continua a funcionar.",
  },
  code: {
    title: "Confirme a sua identidade",
    why: "Esta decisão tem efeitos importantes. Enviamos um código de seis algarismos para o endereço de e-mail que temos registado.",
    send: "Enviar-me um código",
    sendAgain: "Enviar-me outro código",
    sent: (at) => `Foi-lhe enviado um código por e-mail em ${at}. É válido durante dez minutos.`,
    label: "Código de seis algarismos",
    help: "Cinco tentativas; depois, peça outro código.",
  },
  delegate: {
    title: "Passar este pedido a outra pessoa",
    text: "Se quem deve responder é outra pessoa da sua organização, enviamos a essa pessoa um link próprio.",
    who: "Pessoa da sua organização",
    submit: "Enviar um link a essa pessoa",
  },
  receipt: {
    title: "A sua resposta está registada",
    already: "Isto já está decidido",
    yours: "Agradecemos a sua resposta. Esta página é o seu comprovativo; continua disponível no mesmo link.",
    others: (role) => `Antes da sua resposta foi registada outra, de: ${role}. É essa que vale.`,
    differs:
      "Já antes foi registada uma resposta, e é essa que vale. O que acabou de enviar diz outra coisa e não foi registado.",
    by: "Decisão de",
    when: "Registada em",
    decision: "Decisão",
    digest: "Impressão digital da resposta",
    digestHelp: "Prova que resposta foi registada: a mesma resposta tem sempre a mesma impressão digital.",
    next: "O que acontece a seguir",
    keep: "Se isto não foi feito por si nem por colegas, diga-o de imediato: pelo link “Não fomos nós”, se houver, e por telefone ao seu contacto na empresa que conduz este processo, se outras pessoas puderem ler os seus e-mails.",
  },
  unknownLink: {
    title: "Este link não abre nada",
    text: "Pode ter sido substituído por um mais recente, ou não ter sido copiado por inteiro. Nada foi alterado.",
    safe: "Podemos enviar-lhe links novos por e-mail: para os casos em que participa, para tudo o que espera a sua resposta ou para a página do que comunicou.",
    email: "O seu endereço de e-mail",
    help: "Use o endereço em que recebe os nossos e-mails, ou o endereço seguro que indicou quando nos contou o que aconteceu.",
    submit: "Enviar-me um link novo",
  },
  freshLinkSent: {
    title: "Veja o seu e-mail",
    text: "Se conhecemos este endereço, os links novos vão a caminho. Pode demorar alguns minutos.",
    nothing:
      "Se não chegar nada, veja na pasta de spam ou pergunte ao seu contacto na empresa que conduz este processo.",
  },
  case: {
    title: "Caso",
    steps: "Em que ponto está o caso",
    done: "feito",
    current: "agora",
    ahead: "por fazer",
    from: (day) => `desde ${day}`,
    until: (from, until) => `de ${from} a ${until}`,
    statuses: { open: "Aberto", stalled: "Aberto, à espera: ninguém respondeu", closed: "Encerrado" },
    stalledHelp: "O último pedido não teve resposta a tempo. Ainda se pode responder; o caso continua a partir daí.",
    openedOn: "Aberto em",
    closedOn: "Encerrado em",
    status: "Estado",
    takesPartAs: "Participa como",
    what: "O quê",
    who: "A quem",
    stalled: "sem resposta",
    late: "em atraso",
    returned: "um e-mail sobre isto foi devolvido",
    notes: "Em qualquer momento pode",
    notesHelp: "O que registar é guardado com o caso. As partes a que diz respeito são avisadas de que há algo novo.",
    noteAbout: (note, subject) => `${note}: ${subject}`,
    concern: "Comunicar uma preocupação com a segurança",
    concernText:
      "Se alguém pode estar em perigo, ou se algo neste processo pode pôr pessoas em risco, diga-o aqui. A sua mensagem chega de imediato a quem responde pela segurança. Numa emergência, ligue primeiro para os serviços de emergência locais.",
    concernLabel: "Qual é a sua preocupação",
    concernHelp:
      "Escreva o que é necessário para se poder agir. Sem nomes, a não ser que sejam precisos para proteger alguém.",
    concernSubmit: "Enviar a preocupação",
    concernSent:
      "A sua preocupação foi enviada. Quem responde pela segurança foi avisado e deve responder no prazo de um dia.",
  },
  overview,
  people,
  welcome,
  status: {
    title: "O que comunicou",
    received: "Recebido",
    now: "Em que ponto está",
    nextDate: "Terá novas notícias até",
    noDate: "Atualizaremos esta página quando houver notícias.",
    closed: "Encerrado",
    steps: "O que acontece, e por que ordem",
    ends: "Como pode terminar",
    advice: "Onde obter aconselhamento",
    adviceText:
      "Não precisa da autorização de ninguém para pedir aconselhamento. Os sindicatos, o apoio jurídico gratuito, as organizações que ajudam quem trabalha e a instituição nacional de direitos humanos podem aconselhar de forma independente das empresas envolvidas.",
    rights:
      "Nada neste processo lhe retira direitos: pode sempre recorrer aos tribunais, às autoridades, aos sindicatos e a outros mecanismos de queixa.",
    danger:
      "Se a sua segurança ou a de outra pessoa estiver em perigo, ligue para os serviços de emergência locais ou para a polícia, se for seguro fazê-lo.",
  },
  errors,
};
