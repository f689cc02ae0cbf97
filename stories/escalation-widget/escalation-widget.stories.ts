import '@gangway/elements/escalation-widget/define';
import type { PartnerEscalationWidget } from '@gangway/elements/escalation-widget';
import type { Connection } from '@gangway/client';
import {
  listTickets,
  retrieveSupport,
  scopes,
  ticketStates,
  type Scope,
  type SlaClock,
  type Ticket,
} from '@gangway/contract';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ended, failing, forbidden, pending, recorded, recordedAnswer } from '../recorded/recorded.js';

const meta: Meta<PartnerEscalationWidget> = {
  title: 'Escalation widget',
  component: 'partner-escalation-widget',
  // What one story typed is not in the next.
  loaders: [() => sessionStorage.clear()],
  render: ({ client, rowActions }) =>
    html`<partner-escalation-widget .client=${client} .rowActions=${rowActions ?? []}></partner-escalation-widget>`,
};
export default meta;
type Story = StoryObj<PartnerEscalationWidget>;

const support = (handle: string) => retrieveSupport.response.parse(recordedAnswer(handle, '/support'));
const isOpen = ({ state }: Ticket) => state !== 'closed' && state !== 'resolved';
const ticketsOf = (handle: string, wanted = isOpen) =>
  listTickets.response.parse(recordedAnswer(handle, '/tickets')).data.filter(wanted);
const closed = ticketsOf('slipway', (ticket) => !isOpen(ticket)).slice(0, 10);
const mayWrite = (scope: Scope) => scope.startsWith('support');

/** What the API says, with the tickets of one tab: the recordings hold all of them in one answer. */
function client(
  handle: string,
  tickets: readonly Ticket[] = ticketsOf(handle),
  change: Readonly<Record<string, unknown>> = {},
  may = mayWrite,
) {
  return recorded(handle, {
    '/tickets': { data: tickets, nextCursor: null, total: tickets.length },
    '/sessions/current': {
      partnerId: 'ptn_demo',
      livemode: false,
      user: { id: 'con_demo', name: 'Mia Keller', role: 'owner' },
      scopes: scopes.filter(may),
      expiresAt: null,
      now: '2026-04-14T17:20:00Z',
    },
    ...change,
  });
}

/** Presses what fits the selectors, one after the other, each once it is there. */
const press =
  (...selectors: string[]): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const widget = canvasElement.querySelector('partner-escalation-widget');
    for (const selector of selectors) {
      const target = () => widget?.shadowRoot?.querySelector<HTMLElement>(`.frame:not(.skeleton) ${selector}`);
      while (!target()) await new Promise(requestAnimationFrame);
      target()?.click();
      await widget?.updateComplete;
    }
  };
const act = (icon: number) => `.d-actions > :nth-child(${icon})`;

/** What somebody typed before, as the widget keeps it in the tab. */
const drafted =
  (draft: Readonly<Record<string, string>>): NonNullable<Story['loaders']> =>
  () =>
    sessionStorage.setItem('gangway-support ptn_demo con_demo', JSON.stringify(draft));
const exportStops = {
  ' new subject': 'Nightly export stops, second night',
  ' new body': 'The file ends after row 40,112. First on Mon 13 Apr at 02:00, again today.',
  ' new files': JSON.stringify([['att_demo', 'export-2026-04-14.log', 120_832]]),
};

/** Answers until something is on screen, then never again. */
function cutOff(handle: string): Connection {
  const [good, bad] = [client(handle), failing()];
  let left = 3;
  return { ...good, send: (...sent) => (left-- > 0 ? good : bad).send(...sent) };
}

export const Ready: Story = { args: { client: client('slipway') } };
/** The page has acts of its own on a ticket. */
export const ActsOfThePage: Story = {
  args: { client: client('slipway'), rowActions: [{ id: 'page', label: 'Page the engineer' }] },
  play: press('.own'),
};
export const Breached: Story = { args: { client: client('slipway') }, play: press('[data-ticket=tkt_2027]') };
export const Paused: Story = { args: { client: client('slipway') }, play: press('[data-ticket=tkt_2019]') };
/** The tickets of the list, one after the other, in every state there is. */
export const EveryStateOfATicket: Story = {
  args: {
    client: client(
      'mise-margin',
      listTickets.response.parse({
        data: ticketStates.flatMap((state, at) => {
          const [ticket] = ticketsOf('mise-margin');
          return ticket
            ? [{ ...ticket, id: `tkt_${at}`, number: `T-${520 + at}`, state, clocks: [], blocking: false }]
            : [];
        }),
        nextCursor: null,
        total: ticketStates.length,
      }).data,
    ),
  },
};
/** The first answer came late, or nobody counts it: the clock beside it goes on. */
const answered = (response: Partial<SlaClock>): Story => ({
  args: {
    client: client(
      'slipway',
      ticketsOf('slipway').map((ticket) => ({
        ...ticket,
        clocks: ticket.clocks.map((clock) => (clock.metric === 'response' ? { ...clock, ...response } : clock)),
      })),
    ),
  },
});
export const AnsweredLate: Story = answered({
  state: 'met_late',
  stoppedAt: '2026-04-14T07:33:48Z',
  elapsedSeconds: 13_428,
  remainingSeconds: -6228,
  usedBps: 18_650,
});
export const AnswerNotCounted: Story = answered({ state: 'canceled', stoppedAt: '2026-04-14T04:00:00Z' });
export const WithoutLadder: Story = { args: { client: client('mise-margin') } };
export const WithoutGoals: Story = { args: { client: client('tarn-holt') } };
export const OutsideHours: Story = { args: { client: client('kvarts') }, play: press('.head .primary') };
export const ProgramMadeOfDataAlone: Story = { args: { client: client('sample') } };
export const Closed: Story = {
  args: { client: client('slipway', closed) },
  play: press('#tab-closed'),
};
export const NewTicket: Story = { args: { client: client('slipway') }, play: press('.head .primary') };
export const NewTicketAnswered: Story = {
  args: { client: client('slipway') },
  loaders: drafted({ ...exportStops, ' new reach': 'some', ' new detour': 'none' }),
  play: press('.head .primary', '.alike li', '.verdict'),
};
export const SeenDifferently: Story = {
  args: { client: client('slipway') },
  loaders: drafted({ ...exportStops, ' new reach': 'nuisance', ' new detour': 'good' }),
  play: press('.head .primary', '.verdict .link', '[name=severity][value=major]'),
};
export const Conversation: Story = {
  args: { client: client('slipway') },
  play: press('[data-ticket=tkt_2031]', act(1), '.log .event'),
};
export const HowItCameAbout: Story = {
  args: { client: client('slipway') },
  play: press('[data-ticket=tkt_2027]', '.clock .button', 'dialog .log .danger'),
};
/** A ticket of whose clocks the answers know nothing. */
const untold = ticketsOf('slipway').map((ticket) =>
  ticket.id === 'tkt_2027' ? { ...ticket, id: 'tkt_untold' } : ticket,
);
export const HistoryDidNotCome: Story = {
  args: { client: client('slipway', untold) },
  play: async (context) => {
    await press('[data-ticket=tkt_untold]', '.clock .button')(context);
    const root = context.canvasElement.querySelector('partner-escalation-widget')?.shadowRoot;
    while (!root?.querySelector('dialog .error')) await new Promise(requestAnimationFrame);
  },
};
export const Rate: Story = {
  args: { client: client('slipway', closed) },
  play: press('#tab-closed', '.d-actions .button', '.score:nth-child(4) input'),
};
export const Search: Story = {
  args: { client: client('slipway', closed.slice(0, 3)) },
  play: press('#tab-closed', '.list-head > .button'),
};
export const OutOfReach: Story = {
  loaders: [() => ({ client: cutOff('tarn-holt') })],
  render: (_, { loaded: { client: connection } }) =>
    html`<partner-escalation-widget .client=${connection}></partner-escalation-widget>`,
  play: press('.head .primary', 'dialog [aria-label=Close]'),
};
export const OnlyToRead: Story = {
  args: { client: client('slipway') },
  render: ({ client }) =>
    html`<partner-escalation-widget .client=${client} readonly hide-contacts hide-ladder></partner-escalation-widget>`,
};
export const Reply: Story = {
  args: { client: client('slipway') },
  play: press('[data-ticket=tkt_2019]', act(1)),
};
export const Escalate: Story = { args: { client: client('slipway') }, play: press(act(2)) };
export const Resolve: Story = { args: { client: client('slipway') }, play: press(act(3)) };
export const ChangeSeverity: Story = { args: { client: client('slipway') }, play: press('.d-head > .button') };
export const FirstUse: Story = {
  args: {
    client: client('slipway', [], {
      '/support': { ...support('slipway'), counts: { open: 0, waiting: 0, closed: 0 } },
    }),
  },
};
export const NothingOpen: Story = {
  args: {
    client: client('slipway', [], {
      '/support': { ...support('slipway'), counts: { open: 0, waiting: 0, closed: 38 } },
    }),
  },
};
export const NothingWaits: Story = { args: { client: client('tarn-holt', []) }, play: press('#tab-waiting') };
export const ReadOnly: Story = {
  args: {
    client: client(
      'slipway',
      ticketsOf('slipway').map((ticket) => ({
        ...ticket,
        actions: ticket.actions.map(({ name }) => ({
          name,
          allowed: false,
          reason: 'Your role may read tickets but not change them.',
        })),
      })),
      {},
      (scope) => scope === 'support:read',
    ),
  },
};
export const Loading: Story = { args: { client: pending() } };
export const Failed: Story = { args: { client: failing() } };
export const Forbidden: Story = { args: { client: forbidden() } };
export const SessionLost: Story = { args: { client: ended() } };
export const Narrow: Story = {
  args: { client: client('slipway') },
  decorators: [(story) => html`<div class="narrow">${story()}</div>`],
};
export const NarrowTicket: Story = { ...Narrow, play: press('[data-ticket=tkt_2019]') };
export const InArabic: Story = { ...Ready, globals: { language: 'ar' } };
export const InGerman: Story = { ...Ready, globals: { language: 'de' } };
