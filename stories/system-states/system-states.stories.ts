import '@gangway/elements/customer-roster/define';
import '@gangway/elements/escalation-widget/define';
import '@gangway/elements/onboarding-timeline/define';
import '@gangway/elements/payout-card/define';
import { listActivity, listCustomers, listTickets, retrieveTask, savedViewSchema, scopes } from '@gangway/contract';
import type { Connection } from '@gangway/client';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ownView, savedViews } from '../customer-roster/roster.answers.js';
import { faulty, problem, recordedAnswer } from '../recorded/recorded.js';

const meta: Meta = { title: 'System states' };
export default meta;
type Story = StoryObj;

const open = listTickets.response
  .parse(recordedAnswer('slipway', '/tickets'))
  .data.filter(({ state }) => state !== 'closed' && state !== 'resolved');
const session = {
  partnerId: 'ptn_demo',
  livemode: false,
  user: { id: 'con_demo', name: 'Mia Keller', role: 'owner' },
  scopes,
  expiresAt: null,
  now: '2026-04-14T17:20:00Z',
};
const line = (change: Readonly<Record<string, unknown>> = {}) =>
  faulty('slipway', {
    '/tickets': { data: open, nextCursor: null, total: open.length },
    '/sessions/current': session,
    ...change,
  });

const support = (client: Connection) => html`<partner-escalation-widget .client=${client}></partner-escalation-widget>`;

const widgets = 'partner-escalation-widget, partner-customer-roster, partner-payout-card, partner-onboarding-timeline';
const inside = <E extends HTMLElement>(canvas: HTMLElement, selector: string) =>
  canvas.querySelector(widgets)?.shadowRoot?.querySelector<E>(selector);

/** What fits a selector inside the widget of a story, once it is there. */
async function there<E extends HTMLElement>(canvas: HTMLElement, selector: string): Promise<E> {
  for (;;) {
    const found = inside<E>(canvas, selector);
    if (found) return found;
    await new Promise(requestAnimationFrame);
  }
}
const gone = async (canvas: HTMLElement, selector: string) => {
  while (inside(canvas, selector)) await new Promise(requestAnimationFrame);
};

/** @param act its place among the acts of a ticket */
async function write(canvas: HTMLElement, words: string, act = 1): Promise<void> {
  (await there(canvas, `.d-actions > :nth-child(${act})`)).click();
  const field = await there<HTMLTextAreaElement>(canvas, 'dialog[open] textarea');
  field.value = words;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  (await there<HTMLFormElement>(canvas, 'dialog[open] form')).requestSubmit();
}

const cut = line();
/** The last data stays, and what is written waits in its order. */
export const OfflineWithChangesThatWait: Story = {
  render: () => support(cut.client),
  play: async ({ canvasElement }) => {
    (await there(canvasElement, '.frame:not(.skeleton) [data-ticket=tkt_2031]')).click();
    cut.fault = () => 'cut';
    await write(canvasElement, 'We can run it by hand at 21:00, until it holds again.');
    await gone(canvasElement, 'dialog');
    await write(canvasElement, 'And tonight it ran through.');
    await there(canvasElement, '.waits + .waits');
  },
};

const limited = line();
limited.fault = () => problem(429, 'rate_limited', 'Too many requests. Try again in 24 s.', { 'retry-after': '24' });
/** It says until when, and goes on by itself. */
export const RateLimited: Story = {
  render: () => html`<partner-customer-roster .client=${limited.client}></partner-customer-roster>`,
  play: async ({ canvasElement }) => void (await there(canvasElement, '.left-free .message')),
};

const limitedTask = faulty('sunshine');
/** What a dialog asks for is kept away: that is said once, and it comes by itself. */
export const RateLimitedInADialog: Story = {
  render: () => html`<partner-onboarding-timeline .client=${limitedTask.client}></partner-onboarding-timeline>`,
  play: async ({ canvasElement }) => {
    await there(canvasElement, '.frame:not(.skeleton) .next .primary');
    limitedTask.fault = (path) =>
      path.startsWith('/tasks/')
        ? problem(429, 'rate_limited', 'Too many requests. Try again in 24 s.', { 'retry-after': '24' })
        : null;
    (await there(canvasElement, '.frame:not(.skeleton) .next .primary')).click();
    await there(canvasElement, 'dialog .circumstance');
  },
};

const suspended = line({
  '/sessions/current': {
    ...session,
    suspended:
      'The account is suspended: The security review of March is open. You can read everything; ask Slipway to change anything.',
  },
});
export const SuspendedPartner: Story = {
  render: () => html`<partner-payout-card .client=${suspended.client}></partner-payout-card>`,
  play: async ({ canvasElement }) => void (await there(canvasElement, '.circumstance')),
};

const ended = () => problem(401, 'session_expired', 'The session ended.');
const signedOut = line();
/** What was typed stays in its field, with the way to sign in above it. */
export const SessionLostWhileTyping: Story = {
  render: () => support(signedOut.client),
  play: async ({ canvasElement }) => {
    (await there(canvasElement, '.frame:not(.skeleton) [data-ticket=tkt_2031]')).click();
    signedOut.fault = ended;
    await write(canvasElement, 'Nobody can bill before it has run.', 2);
    await there(canvasElement, 'dialog .circumstance');
  },
};

const signedOutSince = line();
/** A reply was shown at once: it is taken back, and its words wait for who signs in again. */
export const SessionLostWithAReply: Story = {
  render: () => support(signedOutSince.client),
  play: async ({ canvasElement }) => {
    (await there(canvasElement, '.frame:not(.skeleton) [data-ticket=tkt_2031]')).click();
    signedOutSince.fault = ended;
    await write(canvasElement, 'Two of the price lines still read December.');
    await there(canvasElement, '.circumstance');
    await there(canvasElement, '.waits');
  },
};

const ahead = line();
/** Times follow the server; who looks at the clock beside them is told why they differ. */
export const ClockOfTheDeviceIsOff: Story = {
  render: () => support({ ...ahead.client, serverNow: () => Date.now() - 7 * 60_000 }),
  play: async ({ canvasElement }) => void (await there(canvasElement, '.circumstance')),
};

const partly = line();
partly.fault = (path) => (path === '/contacts' ? problem(500, 'internal', 'Something went wrong.') : null);
/** One part that fails blanks nothing else. */
export const OnePartDidNotLoad: Story = {
  render: () => html`<partner-onboarding-timeline .client=${partly.client}></partner-onboarding-timeline>`,
  play: async ({ canvasElement }) => void (await there(canvasElement, '.circumstance')),
};

/** A refusal over what somebody else has saved. */
const overtaken = (current: unknown): Response =>
  Response.json(
    {
      type: 'about:blank',
      title: 'Version conflict',
      status: 412,
      detail: 'It has changed meanwhile. Load it again and decide.',
      instance: '/',
      code: 'version_conflict',
      requestId: 'req_8f21c0',
      current,
    },
    { status: 412, headers: { 'content-type': 'application/problem+json' } },
  );

const kestrel = listCustomers.response
  .parse(recordedAnswer('slipway', '/customers'))
  .data.find(({ name }) => name === 'Kestrel Freight');
const healthSet = line(kestrel ? { [`/customers/${kestrel.id}`]: kestrel } : {});
const ticketMoved = line();
healthSet.fault = (path, method) =>
  method === 'PUT' && path.endsWith('/health-override') && kestrel
    ? overtaken({
        ...kestrel,
        owner: 'Mia King',
        renewalOn: '2026-05-19',
        updatedBy: 'Mia King',
        updatedAt: new Date(healthSet.client.serverNow() - 126_000).toISOString(),
        version: kestrel.version + 1,
      })
    : null;
/** The changes do not touch: both stay, unless the reader wants it otherwise. */
export const ConflictOverACustomer: Story = {
  render: () =>
    html`<partner-customer-roster .client=${healthSet.client} query="search=kestrel"></partner-customer-roster>`,
  play: async ({ canvasElement }) => {
    (await there(canvasElement, '.frame:not(.skeleton) .row[data-at="0"]')).click();
    (await there(canvasElement, '.detail-actions button:nth-of-type(2)')).click();
    (await there<HTMLInputElement>(canvasElement, 'dialog[open] [name=value]')).value = '55';
    (await there<HTMLInputElement>(canvasElement, 'dialog[open] [name=reason]')).value =
      'Their new lead starts on Monday and has used it before.';
    (await there<HTMLFormElement>(canvasElement, 'dialog[open] form')).requestSubmit();
    await there(canvasElement, '.conflict[open]');
  },
};

const moved = open.find(({ id }) => id === 'tkt_2031');
ticketMoved.fault = (_, method) =>
  method === 'POST' && moved
    ? overtaken({
        ...moved,
        severity: 'major',
        version: moved.version + 1,
        events: [
          ...moved.events,
          {
            id: 'evt_new',
            at: new Date(ticketMoved.client.serverNow() - 45_000).toISOString(),
            kind: 'severity_changed',
            by: 'Jo Reed',
            side: 'partner',
            body: 'It ran through once, by hand.',
            to: 'major',
          },
        ],
      })
    : null;
/** Both have changed the same: nobody decides for the reader. */
export const ConflictOverATicket: Story = {
  render: () => support(ticketMoved.client),
  play: async ({ canvasElement }) => {
    (await there(canvasElement, '.frame:not(.skeleton) [data-ticket=tkt_2031]')).click();
    (await there(canvasElement, '.d-head > .button')).click();
    (await there<HTMLInputElement>(canvasElement, 'dialog[open] [name=severity][value=minor]')).click();
    (await there<HTMLFormElement>(canvasElement, 'dialog[open] form')).requestSubmit();
    await there(canvasElement, '.conflict[open]');
  },
};

/** Presses what fits the selector and has these words on it. */
async function press(canvas: HTMLElement, selector: string, words: string): Promise<void> {
  for (;;) {
    const all = canvas.querySelector(widgets)?.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [];
    const found = [...all].find((each) => each.textContent?.includes(words));
    if (found) return found.click();
    await new Promise(requestAnimationFrame);
  }
}

const signIn = retrieveTask.response.parse(recordedAnswer('sunshine', '/tasks/tsk_sso'));
const assigned = faulty('sunshine', {
  [`/onboarding/activity?taskId=${signIn.id}&limit=1`]: listActivity.response.parse({
    data: [
      {
        id: 'act_assigned',
        at: '2026-04-14T17:18:20Z',
        kind: 'assigned',
        by: 'Pia Soto',
        side: 'partner',
        taskId: signIn.id,
        subject: signIn.title,
        detail: null,
      },
    ],
    nextCursor: null,
    total: 1,
  }),
});
assigned.fault = (path, method) =>
  method === 'POST' && path === `/tasks/${signIn.id}/assign`
    ? overtaken({
        ...signIn,
        assignee: { name: 'Pia Soto', role: null, side: 'partner', you: false },
        version: signIn.version + 1,
      })
    : null;
/** Two give a task away at once: both names stand side by side, and the reader chooses. */
export const ConflictOverATask: Story = {
  render: () => html`<partner-onboarding-timeline .client=${assigned.client}></partner-onboarding-timeline>`,
  play: async ({ canvasElement }) => {
    await press(canvasElement, '.task-name', signIn.title);
    await there(canvasElement, 'dialog .composer');
    (await there(canvasElement, 'dialog [popovertarget=menu-task]')).click();
    await press(canvasElement, 'dialog .menu-item', 'Assign');
    const who = await there<HTMLSelectElement>(canvasElement, 'dialog [name=contact]');
    who.selectedIndex = [...who.options].findIndex(({ text }) => text.startsWith('Luz Ortega'));
    (await there<HTMLFormElement>(canvasElement, 'dialog[open] form')).requestSubmit();
    await there(canvasElement, '.conflict[open]');
  },
};

const renamed = line(savedViews);
renamed.fault = (path, method) =>
  method !== 'GET' && path === `/customers/views/${ownView?.id}`
    ? overtaken(
        savedViewSchema.parse({
          ...ownView,
          query: { band: 'red', state: 'live', sort: '-mrr' },
          columns: ['name', 'health', 'mrr', 'renewalOn'],
          version: 2,
        }),
      )
    : null;
/** A view that was changed in another window: what does not touch is kept of both. */
export const ConflictOverAView: Story = {
  render: () => html`<partner-customer-roster .client=${renamed.client}></partner-customer-roster>`,
  play: async ({ canvasElement }) => {
    (await there(canvasElement, '.frame:not(.skeleton) [popovertarget=menu-views]')).click();
    await press(canvasElement, '#menu-views .menu-item', ownView?.name ?? '');
    (await there(canvasElement, '[popovertarget=menu-views]')).click();
    await press(canvasElement, '#menu-views .menu-item', 'Rename or share');
    (await there<HTMLInputElement>(canvasElement, 'dialog[open] [name=name]')).value = 'Red, whoever pays most';
    (await there<HTMLFormElement>(canvasElement, 'dialog[open] form')).requestSubmit();
    await there(canvasElement, '.conflict[open]');
  },
};
