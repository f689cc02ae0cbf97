import type { CircumstancesMessages } from '../../circumstances/circumstances.messages.js';

/** What widgets say when something is not as usual, in Brazilian Portuguese. */
export const circumstances: CircumstancesMessages = {
  offline: (since) => `Sem conexão desde ${since}. O que você vê é daquele momento.`,
  offlineWaiting: (count) =>
    count === 1
      ? 'Uma alteração aguarda e será enviada sozinha assim que a rede voltar.'
      : `${count} alterações aguardam e serão enviadas sozinhas, nesta ordem, assim que a rede voltar.`,
  offlineWrite:
    'Você pode continuar: textos e etapas aguardam aqui até a rede voltar. Arquivos e testes precisam de conexão.',
  tryNow: 'Tentar agora',
  trying: 'Tentando…',
  waiting: 'Aguardando',
  sending: 'Enviando',
  refused: 'Não aceito',
  waitingList: 'Alterações ainda não enviadas',
  withdraw: (what) => `Retirar: ${what}`,
  sendAgain: 'Enviar de novo',
  leaveOut: 'Descartar',
  anyChange: 'Uma alteração',
  arrived: (count) =>
    count === 1
      ? 'De volta à rede. A alteração que aguardava foi enviada.'
      : `De volta à rede. ${count} alterações que aguardavam foram enviadas.`,
  sentAgain: 'Foi enviado.',
  overtaken: 'Outra pessoa alterou isto nesse meio-tempo. Envie de novo para comparar as duas versões.',
  limitedTitle: 'Solicitações demais',
  limited: (left) => `Continua sozinho em ${left}.`,
  limitedForm: (left) => `Você poderá tentar novamente em ${left}.`,
  signIn: 'Entrar',
  signedOutTitle: 'Entre novamente',
  signedOutText: 'Sua sessão terminou. O que você digitou continua no lugar; envie depois de entrar.',
  onlyShown: 'Esta página é somente leitura: nada pode ser alterado aqui.',
  suspendedTitle: 'No momento, nada pode ser alterado.',
  ahead: (by) => `Seu dispositivo está ${by} adiantado. Os horários aqui seguem o servidor e diferem do seu relógio.`,
  behind: (by) => `Seu dispositivo está ${by} atrasado. Os horários aqui seguem o servidor e diferem do seu relógio.`,
  notRenewed: 'Nem tudo pôde ser carregado; o que você vê pode estar incompleto ou ser anterior.',
  conflict: {
    savedBy: (name) => `${name} salvou antes de você`,
    savedAgo: (name, ago) => `${name} salvou ${ago} antes de você`,
    savedByOther: 'Outra pessoa salvou antes de você',
    nothingLost: 'Nada se perdeu. Escolha qual versão fica.',
    yours: 'A sua',
    notSaved: 'Você, ainda não salva',
    saved: 'Salva',
    savedAt: (name, time) => `${name}, ${time}`,
    somebody: 'Outra pessoa',
    changes: (count) => (count === 0 ? 'Nenhuma alteração' : count === 1 ? '1 alteração' : `${count} alterações`),
    changed: 'alterado',
    both: 'Ambas: as alterações não se tocam',
    suggested: 'Sugestão',
    saveThis: 'Salvar esta versão',
    goOn: 'Continuar digitando',
    empty: 'nenhum',
  },
};
