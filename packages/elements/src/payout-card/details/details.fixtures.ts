// What tests do in the details of a card.
import type { Connection } from '@gangway/client';
import { fixture, html } from '@open-wc/testing';
import { find, textOf, until } from '../../testing/mount.fixtures.js';
import '../payout-card.define.js';
import type { PartnerPayoutCard } from '../payout-card.js';

export const dialogText = (card: Element) => textOf(card, 'dialog');

/** Presses what is there by now, or as soon as it is. */
export async function press(card: PartnerPayoutCard, selector: string): Promise<void> {
  await until(() => find(card, selector));
  find(card, selector).click();
  await card.updateComplete;
}
export const SOFTWARE = '.why tbody .as-link';
export const DISPUTE = 'dialog .dialog-foot .grow > .button:last-of-type';

export async function typeInto(card: PartnerPayoutCard, selector: string, text: string): Promise<void> {
  const field = find<HTMLInputElement | HTMLTextAreaElement>(card, selector);
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await card.updateComplete;
}

export async function openLine(card: PartnerPayoutCard): Promise<void> {
  await press(card, SOFTWARE);
  await press(card, '.lines-table .as-link');
}

export async function openDispute(card: PartnerPayoutCard): Promise<void> {
  await openLine(card);
  await until(() => find(card, DISPUTE)?.getAttribute('aria-disabled') === 'false');
  await press(card, DISPUTE);
  await until(() => find(card, '#gross'));
}

/** A card over another connection. */
export async function over(client: Connection): Promise<PartnerPayoutCard> {
  const card = await fixture<PartnerPayoutCard>(
    html`<partner-payout-card .client=${client} lang="en"></partner-payout-card>`,
  );
  await until(() => find(card, '.frame:not(.skeleton)'));
  return card;
}
