// What the reader tries or does: disputes, estimates, rates that step down, the payout account, lines as a file. It loads with the first of them.
import { accountPage } from './account-page.view.js';
import type { DetailsModel, PageView } from '../details/details.view.js';
import { disputePage } from './dispute.view.js';
import { estimatePage } from './estimate.view.js';
import type { Page } from '../details/page.js';
import { payoutActMessages, type PayoutActMessages } from './acts.messages.js';
import { actsStyles } from './acts.styles.js';
import { stepPage } from './step.view.js';

export { saveLines } from './lines-file.js';

export const messages = payoutActMessages;

export const styles = [actsStyles];

export type ActPage = Extract<Page, { kind: 'dispute' | 'estimate' | 'step' | 'account' }>;
export type ActsModel = DetailsModel & { readonly messages: PayoutActMessages };

export function actPage(model: ActsModel, page: ActPage): PageView {
  switch (page.kind) {
    case 'dispute':
      return disputePage(model, page);
    case 'estimate':
      return estimatePage(model, page);
    case 'step':
      return stepPage(model, page);
    case 'account':
      return accountPage(model, page);
  }
}
