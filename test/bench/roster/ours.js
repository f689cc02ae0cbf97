// Our element, whole, as it is shipped; it asks a connection that has the answers at hand.
import { windowOf } from './data.js';

const money = (amount) => ({ amount, currency: 'USD' });
let [element, hear, changed] = [null, null, null];
let shown = Promise.resolve();

export function before({ columns, window }) {
  if (element) return;
  const total = columns.id.length;
  const operations = {
    '/customers/columns': async ({ query = {} }) => {
      if (query.ids) return { currency: 'USD', columns: changed, nextCursor: null, total };
      const from = Number(query.cursor ?? 0);
      const part = await window(from);
      if (part.id.length > query.limit) throw new Error('The others get other windows than it asks for.');
      const to = from + part.id.length;
      return { currency: 'USD', columns: part, nextCursor: to < total ? String(to) : null, total };
    },
    '/customers/summary': () => ({
      health: 74.4,
      weighting: 'mrr',
      red: 2,
      bands: { red: money(281_000), amber: money(434_000), green: money(1_198_000), none: money(0) },
      mrr: money(1_913_000),
      count: total,
      active: 12,
      exclusivity: null,
      attribution: null,
    }),
    '/sessions/current': () => ({ scopes: ['customers:write'], now: '2026-04-14T17:20:00Z' }),
  };
  element = document.createElement('partner-customer-roster');
  element.source = 'memory';
  shown = new Promise((resolve) => element.addEventListener('partner-ready', resolve, { once: true }));
  element.client = {
    // What is not there is the tier.
    send: async (operation, input) => operations[operation.path]?.(input) ?? null,
    serverNow: () => Date.now(),
    subscribe: (listener) => ((hear = listener), () => {}),
    close: () => {},
  };
  document.body.append(element);
}

export function start({ columns }) {
  const root = () => element.shadowRoot;
  return {
    scroller: () => root().querySelector('.grid'),
    /** As it says itself: rows are on screen. What keeps them up to date loads after that. */
    async ready() {
      await shown;
      // Asked now and then: a frame for each look would count as work of the grid.
      while (root().querySelector('.notice')) await new Promise((resolve) => setTimeout(resolve, 50));
    },
    async sort(key, down) {
      const search = new URLSearchParams(element.query);
      search.set('sort', down ? `-${key}` : key);
      element.query = search.toString();
      await element.updateComplete;
    },
    async filter(words) {
      const search = new URLSearchParams(element.query);
      search.set('search', words);
      element.query = search.toString();
      await element.updateComplete;
    },
    async update(id, change) {
      const row = columns.id.indexOf(id);
      for (const [name, value] of Object.entries(change)) columns[name][row] = value;
      changed = windowOf(columns, row, row + 1);
      hear({
        kind: 'event',
        own: true,
        event: {
          id: 'evt_1',
          type: 'customer.updated',
          at: '2026-04-14T17:20:00Z',
          subject: { kind: 'customer', id },
          version: 2,
          connection: null,
        },
      });
      await new Promise((resolve) => setTimeout(resolve, 170));
      await element.updateComplete;
    },
  };
}
