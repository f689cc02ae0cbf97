import type { PayoutAccount } from '@gangway/contract';
import { html } from 'lit';
import { calendarIcon, icon } from '../../primitives/icons.js';
import type { PartModel } from '../payout-card.view.js';
import type { PayoutExtrasMessages } from './extras.messages.js';
import { grouped } from './requirements.js';

/** What the payout account lacks, and by when. */
export function dueView(
  { messages, format }: PartModel & { readonly messages: PayoutExtrasMessages },
  { pastDue, currentlyDue, deadline }: PayoutAccount,
): unknown {
  const until =
    deadline === null ? messages.needed : messages.neededBy(format.date(format.dateOf(Date.parse(deadline))));
  return [...grouped([...pastDue, ...currentlyDue], messages.requirement).keys()].map(
    (name) =>
      html`<li>
        <span class="line-main with-icon first-line warnc"
          >${icon(calendarIcon)}<span>${name}<span class="small subtle">${until}</span></span></span
        >
      </li>`,
  );
}
