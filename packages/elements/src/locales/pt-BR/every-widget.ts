import type { CommonMessages } from '../../foundation/messages.js';

/** Words that every widget needs. */
export const common: CommonMessages = {
  retry: 'Tentar de novo',
  errorText: (code) => errorTexts[code] ?? 'Nada do que você digitou foi perdido.',
  forbidden: 'Indisponível para seu perfil',
  requestId: (id) => `Solicitação ${id}`,
  noConnection: 'Sem conexão com os dados',
  noConnectionText:
    'Esta parte da página não está conectada aos dados. Quem administra a página encontra o motivo no console.',
  close: 'Fechar',
  cancel: 'Cancelar',
  notSet: 'não definido',
  working: 'Processando…',
  updated: (title) => `${title}: alterado por outra pessoa e já atualizado.`,
  named: (name, value) => `${name}: ${value}`,
};

const errorTexts: Readonly<Record<string, string>> = {
  network: 'Não foi possível acessar o servidor. Nada do que você digitou foi perdido.',
  scope_missing: 'Seu perfil não dá acesso a este conteúdo. Fale com quem administra o portal.',
  origin_not_allowed:
    'Esta página não está entre as que podem exibir este conteúdo. Quem administra a página vê o motivo no console.',
};
