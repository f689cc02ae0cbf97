import type { CircumstancesMessages } from '../../circumstances/circumstances.messages.js';

/** What widgets say when something is not as usual, in Japanese. */
export const circumstances: CircumstancesMessages = {
  offline: (since) => `${since} から接続がありません。表示はその時点のものです。`,
  offlineWaiting: (count) => `${count} 件の変更が待機中です。接続が戻り次第、この順に自動で送信されます。`,
  offlineWrite:
    '作業は続けられます。入力した文章や操作は接続が戻るまでここで待機します。ファイルと小テストには接続が必要です。',
  tryNow: '今すぐ試す',
  trying: '試しています…',
  waiting: '待機中',
  sending: '送信中',
  refused: '受け付けられませんでした',
  waitingList: 'まだ送信されていない変更',
  withdraw: (what) => `取り下げる: ${what}`,
  sendAgain: 'もう一度送信',
  leaveOut: '送信しない',
  anyChange: '変更',
  arrived: (count) => `接続が戻りました。待機中だった ${count} 件の変更を送信しました。`,
  limited: (left) => `リクエストが多すぎます。${left}後に自動で再開します。`,
  signIn: 'サインイン',
  signedOutTitle: 'もう一度サインインしてください',
  signedOutText: 'セッションが終了しました。入力内容はそのまま残っています。サインイン後に送信してください。',
  suspendedTitle: '現在、閲覧はすべてできますが、変更はできません。',
  ahead: (by) => `お使いの端末は${by}進んでいます。ここの時刻はサーバーに従うため、端末の時計とは異なります。`,
  behind: (by) => `お使いの端末は${by}遅れています。ここの時刻はサーバーに従うため、端末の時計とは異なります。`,
  notRenewed: '一部を読み込めませんでした。表示は不完全か、以前のものである可能性があります。',
};
