// Our element, whole, as it is shipped; it asks a connection that has the answers at hand.
import { windowOf } from './data.js';

export function start(columns) {
  const money = (amount) => ({ amount, currency: 'USD' });
  let [hear, changed] = [null, null];
  const answers = {
    '/customers/columns': ({ query = {} }) => {
      if (query.ids) return { currency: 'USD', columns: changed, nextCursor: null, total: columns.id.length };
      const from = Number(query.cursor ?? 0);
      const to = Math.min(columns.id.length, from + query.limit);
      return {
        currency: 'USD',
        columns: windowOf(columns, from, to),
        nextCursor: to < columns.id.length ? String(to) : null,
        total: columns.id.length,
      };
    },
    '/customers/summary': () => ({
      health: 74.4,
      weighting: 'mrr',
      red: 2,
      bands: { red: money(281_000), amber: money(434_000), green: money(1_198_000), none: money(0) },
      mrr: money(1_913_000),
      count: columns.id.length,
      active: 12,
      exclusivity: null,
      attribution: null,
    }),
    '/sessions/current': () => ({ scopes: ['customers:write'], now: '2026-04-14T17:20:00Z' }),
  };
  const element = document.createElement('partner-customer-roster');
  element.source = 'memory';
  element.client = {
    // What is not there is the tier.
    send: async (operation, input) => answers[operation.path]?.(input) ?? null,
    serverNow: () => Date.now(),
    subscribe: (listener) => ((hear = listener), () => {}),
    close: () => {},
  };
  document.body.append(element);
  const root = () => element.shadowRoot;
  return {
    scroller: () => root().querySelector('.grid'),
    async ready() {
      while (!root().querySelector('.frame:not(.skeleton) .row[data-at]') || root().querySelector('.notice') || !hear)
        await frame();
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
const frame = () => new Promise(requestAnimationFrame);
