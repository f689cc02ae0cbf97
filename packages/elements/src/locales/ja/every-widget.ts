import type { CommonMessages } from '../../foundation/messages.js';

/** Words that every widget needs. */
export const common: CommonMessages = {
  retry: '再試行',
  errorText: (code) => errorTexts[code] ?? '入力した内容は失われていません。',
  forbidden: 'お使いのロールでは利用できません',
  requestId: (id) => `リクエスト ${id}`,
  noConnection: '未接続',
  noConnectionText: 'ページのこの部分はデータに接続されていません。原因はページの管理者がコンソールで確認できます。',
  close: '閉じる',
  cancel: 'キャンセル',
  notSet: '未設定',
  working: '処理中…',
  updated: (title) => `${title}: ほかの人が変更し、最新の内容になりました。`,
  named: (name, value) => `${name}: ${value}`,
};

const errorTexts: Readonly<Record<string, string>> = {
  network: 'サーバーに接続できませんでした。入力した内容は失われていません。',
  scope_missing: 'お使いのロールでは表示できません。ポータルの管理者にお問い合わせください。',
  origin_not_allowed:
    'このページは表示を許可されたページの一覧にありません。原因はページの管理者がコンソールで確認できます。',
};
