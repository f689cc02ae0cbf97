import type { PayoutAccount } from '@gangway/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { againView } from '../../primitives/asked.view.js';
import { ownAddress } from '../../foundation/web-address.js';
import {
  bankIcon,
  calendarIcon,
  clockIcon,
  docIcon,
  doneIcon,
  externalIcon,
  icon,
  shieldIcon,
  stopIcon,
  todoIcon,
  warnIcon,
  type Icon,
} from '../../primitives/icons.js';
import { grouped } from '../extras/requirements.js';
import type { PageView } from '../details/details.view.js';
import type { Page } from '../details/page.js';
import type { ActsModel } from './acts.js';

type State = PayoutAccount['state'];
type AccountPage = Extract<Page, { kind: 'account' }>;

const drawings: Readonly<Record<State, readonly [drawing: Icon, kind: string]>> = {
  not_connected: [bankIcon, ''],
  restricted: [stopIcon, 'danger'],
  past_due: [stopIcon, 'danger'],
  due: [calendarIcon, 'warn'],
  pending: [clockIcon, ''],
  enabled: [doneIcon, 'ok'],
};

/** The payout account: what is missing, by when, and what happens to the money meanwhile. */
export function accountPage(model: ActsModel, page: AccountPage): PageView {
  const { messages, details, billing } = model;
  const account = billing?.account;
  if (!account) return { title: messages.payoutAccount, body: nothing };
  const { state, provider } = account;
  const lacks = state !== 'enabled' && state !== 'pending';
  const allowed = details.scopes?.includes('billing:payouts') ?? false;
  const again = lacks && !model.readonly ? againView(model, details.session) : nothing;
  const [drawing, kind] = drawings[state];
  const acts = lacks && account.onboardingUrl !== null && allowed && !model.readonly && page.url === null;
  return {
    title: messages.accountStates[state],
    about: messages.payoutAccount,
    narrow: true,
    body: html`<p class="with-icon first-line">${icon(drawing, kind)}<span>${meanwhile(model, account)}</span></p>
      ${requirementsView(model, account)} ${lacks ? linkView(model, page, account, allowed) : nothing}${again}`,
    ...(acts
      ? {
          act: {
            label: account.connected ? messages.addAt(provider) : messages.connectWith(provider),
            busy: details.mutation.pending === 'link',
            run: () => void details.leaveFor(page),
          },
        }
      : {}),
    error: details.mutation.failed?.name === 'link' ? details.mutation.failed.error : null,
  };
}

/** What happens to the money while the account is as it is. */
function meanwhile({ messages, format, billing, hideAmounts }: ActsModel, account: PayoutAccount): TemplateResult {
  const { state, deadline, disabledSince } = account;
  const day = (instant: string) => format.date(format.dateOf(Date.parse(instant)));
  const off = state === 'restricted' || state === 'past_due';
  const waiting = off ? (billing?.balances ?? []).flatMap(({ next }) => (next ? [next.amount] : [])) : [];
  return html`${state === 'due' && deadline ? messages.dueBy(day(deadline)) : messages.accountTexts[state]}
  ${off && disabledSince ? html`<span class="small muted block">${messages.since(day(disabledSince))}</span>` : nothing}
  ${
    waiting.length > 0 && !hideAmounts
      ? html`<span class="medium block"
          >${messages.waits(format.list(waiting.map((amount) => format.money(amount))))}</span
        >`
      : nothing
  }`;
}

function requirementsView({ messages, format }: ActsModel, account: PayoutAccount): unknown {
  const by =
    account.deadline && account.payoutsEnabled
      ? messages.neededBy(format.date(format.dateOf(Date.parse(account.deadline))))
      : messages.needed;
  const lists: readonly (readonly [keys: readonly string[], drawing: Icon, kind: string, note: string | null])[] = [
    [account.pastDue, warnIcon, 'danger', messages.dueNow],
    [account.currentlyDue, todoIcon, 'warn', by],
    [account.pendingVerification, clockIcon, '', messages.accountStates.pending],
    [account.eventuallyDue, todoIcon, '', messages.neededLater],
  ];
  const rows = lists.flatMap(([keys, drawing, kind, note]) =>
    [...grouped(keys, messages.requirement)].map(([name, same]) => {
      const fault = account.errors.find(({ requirement }) => same.includes(requirement));
      return html`<li>
        ${icon(drawing, kind)}<span class="grow"
          >${name}<span class="small muted block">${note}</span>${
            fault ? html`<span class="small danger block">${fault.reason}</span>` : nothing
          }</span
        >
      </li>`;
    }),
  );
  return rows.length > 0
    ? html`<ul class="rows" part="requirements">
        ${rows}
      </ul>`
    : nothing;
}

/** What to have ready, and the way there. The link is opened by itself where the browser lets it, and stays for where not. */
function linkView(model: ActsModel, page: AccountPage, account: PayoutAccount, allowed: boolean): TemplateResult {
  const { messages, details } = model;
  const { provider } = account;
  if (page.url !== null)
    return html`<div class="panel">
      <a
        class="button primary"
        part="button button-primary"
        id="provider-link"
        href=${ownAddress(page.url) ?? nothing}
        target="_blank"
        rel="noopener noreferrer"
        >${icon(externalIcon)}<span>${messages.goOnAt(provider)}</span></a
      >
      <p class="small muted" role="status">${messages.opensBeside}</p>
    </div>`;
  return html`<ul class="rows">
      ${account.connected ? nothing : html`<li>${icon(docIcon)}<span class="grow">${messages.haveReady}</span></li>`}
      <li>${icon(shieldIcon)}<span class="grow">${messages.enteredThere(provider)}</span></li>
    </ul>
    ${
      account.onboardingUrl === null
        ? html`<p class="small muted">${messages.noLink}</p>`
        : !allowed && details.scopes !== null && !model.readonly
          ? html`<p class="small muted">${messages.readOnly}</p>`
          : nothing
    }`;
}
