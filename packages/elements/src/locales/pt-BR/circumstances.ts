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
  limited: (left) => `Solicitações demais. Continua sozinho em ${left}.`,
  signIn: 'Entrar',
  signedOutTitle: 'Entre novamente',
  signedOutText: 'Sua sessão terminou. O que você digitou continua no lugar; envie depois de entrar.',
  suspendedTitle: 'Você pode ler tudo, mas no momento não pode alterar nada.',
  ahead: (by) => `Seu dispositivo está ${by} adiantado. Os horários aqui seguem o servidor e diferem do seu relógio.`,
  behind: (by) => `Seu dispositivo está ${by} atrasado. Os horários aqui seguem o servidor e diferem do seu relógio.`,
  notRenewed: 'Nem tudo pôde ser carregado; o que você vê pode estar incompleto ou ser anterior.',
};
