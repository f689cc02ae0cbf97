// What stands in the cells, for all but our element: written by hand, in place, with texts that return kept.
const SVG = 'http://www.w3.org/2000/svg';
const kept = (write) => {
  const texts = new Map();
  return (value) => {
    let text = texts.get(value);
    if (text === undefined) {
      if (texts.size > 4096) texts.clear();
      texts.set(value, (text = write(value)));
    }
    return text;
  };
};
/** Made when the first cell is written: a page pays for it as it does for the cell. */
export const once = (make) => {
  let made;
  return () => (made ??= make());
};
const numbers = once(() => new Intl.NumberFormat('en-US'));
const money = once(
  () => new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD', maximumFractionDigits: 0 }),
);
const dates = once(() => new Intl.DateTimeFormat('en-US', { timeZone: 'UTC', day: 'numeric', month: 'short' }));
export const texts = {
  number: kept((value) => numbers().format(value)),
  money: kept((amount) => money().format(amount / 100)),
  date: kept((date) => dates().format(new Date(`${date}T12:00:00Z`))),
  initials: kept((name) =>
    name
      .split(' ')
      .map((word) => word[0])
      .join(''),
  ),
};
export const stateWords = {
  prospect: 'Prospect',
  onboarding: 'Onboarding',
  live: 'Live',
  at_risk: 'At risk',
  churned: 'Left',
};
export const looks = {
  red: ['danger', 'M5.4 1.9h5.2l3.5 3.5v5.2l-3.5 3.5H5.4l-3.5-3.5V5.4zM8 5v3.5M8 10.9v.05'],
  amber: ['warn', 'M8 2.25l6.25 11H1.75zM8 6.5v3M8 11.35v.05'],
  green: ['ok', 'M8 2a6 6 0 1 0 .01 0M5.2 8.2l2 2 3.6-4.2'],
  none: ['subtle', 'M8 2a6 6 0 1 0 .01 0'],
};
export const ticketPath = 'M2 9h3v5H2zM6.5 5.5h3V14h-3zM11 2h3v12h-3z';
export const pays = (state) => state !== 'prospect' && state !== 'churned';
export const becauseOf = (row) =>
  row.because ?? (row.stale ? 'Not measured lately' : row.band === null ? 'Too little data yet' : '');
/** The day of the bench is that of the server in `ours.js`. */
const today = Date.UTC(2026, 3, 14) / 86_400_000;
const daysOf = kept((date) => Date.parse(date) / 86_400_000 - today);
/** What is said of the days until a renewal, and how. */
export function leftOf(date) {
  const days = daysOf(date);
  return [days > 60 ? '' : days < 0 ? 'overdue' : `${days} d`, days <= 30 ? 'small warn medium' : 'small subtle'];
}
export const stalePaths = ['M8 2a6 6 0 1 0 .01 0', 'M8 4.75V8l2.25 1.5'];
const tenth = (value) => Math.round(value * 10) / 10;
export function trendPath(trend) {
  const low = Math.min(...trend);
  const high = Math.max(...trend);
  const scale = 12 / Math.max(12, high - low);
  const step = 44 / Math.max(1, trend.length - 1);
  return trend
    .map((value, at) => `${at ? 'L' : 'M'}${tenth(at * step)} ${tenth(8 - (value - (low + high) / 2) * scale)}`)
    .join('');
}
export const severities = ['critical', 'major', 'minor', 'question'];
export const columnNames = [
  'select',
  'name',
  'health',
  'because',
  'mrr',
  'state',
  'renewalOn',
  'tickets',
  'nps',
  'owner',
  'more',
];

export function element(name, attributes, ...children) {
  const made = ['svg', 'path', 'circle'].includes(name)
    ? document.createElementNS(SVG, name)
    : document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}
export const svg = (kind, box, ...children) =>
  element(
    'svg',
    { class: kind, viewBox: box, fill: 'none', stroke: 'currentColor', 'stroke-width': '1.5', 'aria-hidden': 'true' },
    ...children,
  );
export const put = (node, text) => {
  if (node.data !== text) node.data = text;
};
const attribute = (node, name, value) => {
  if (node.getAttribute(name) !== value) node.setAttribute(name, value);
};

/** A cell of each column: what is made once, and what is written for a row, an object or a view of columns. */
export const cells = {
  select: () => {
    const check = element('input', { type: 'checkbox', class: 'check', tabindex: '-1' });
    return { root: check, write: (row) => attribute(check, 'aria-label', `Select ${row.name}`) };
  },
  name: () => {
    const text = new Text();
    return { root: element('span', { class: 'cust' }, text), write: (row) => put(text, row.name) };
  },
  health: () => {
    const [path, line, dot] = [element('path', {}), element('path', {}), element('circle', { r: '2', cx: '44' })];
    const [score, delta] = [new Text(), new Text()];
    const head = element('span', { class: 'head' }, svg('icon', '0 0 16 16', path), element('b', {}, score));
    const change = element('span', { class: 'delta', role: 'img' }, delta);
    return {
      root: element('span', { class: 'health' }, head, change, svg('spark', '0 0 48 16', line, dot)),
      write(row) {
        const [tone, d] = looks[row.band ?? 'none'];
        attribute(head, 'class', tone);
        attribute(path, 'd', d);
        put(score, row.health === null ? '–' : texts.number(row.health));
        put(delta, texts.number(row.healthChange));
        attribute(change, 'aria-label', `${row.band ?? 'no score'}, ${row.healthChange}`);
        const trend = trendPath(row.trend);
        attribute(line, 'd', trend);
        attribute(dot, 'cy', trend.slice(trend.lastIndexOf(' ') + 1));
      },
    };
  },
  because: () => {
    const text = new Text();
    const root = element('span', { class: 'because' }, element('span', { class: 'cut' }, text));
    // Few rows have one.
    const mark = once(() => {
      const drawing = svg('icon', '0 0 16 16', ...stalePaths.map((d) => element('path', { d })));
      return element('span', { class: 'mark', role: 'img', 'aria-label': 'Not measured lately' }, drawing);
    });
    let marked = false;
    return {
      root,
      write(row) {
        put(text, becauseOf(row));
        if (marked === row.stale) return;
        marked = row.stale;
        if (marked) root.prepend(mark());
        else mark().remove();
      },
    };
  },
  mrr: () => {
    const text = new Text();
    const root = element('span', { class: '' }, text);
    return {
      root,
      write(row) {
        put(text, texts.money(row.mrr));
        attribute(root, 'class', pays(row.state) ? '' : 'subtle');
      },
    };
  },
  state: () => {
    const text = new Text();
    const root = element('span', {}, text);
    return {
      root,
      write(row) {
        put(text, stateWords[row.state]);
        attribute(root, 'class', row.state === 'at_risk' ? 'danger medium' : pays(row.state) ? '' : 'muted');
      },
    };
  },
  renewalOn: () => {
    const [text, days] = [new Text(), new Text()];
    const left = element('span', { class: 'small subtle' }, days);
    return {
      root: element('span', { class: 'renews' }, element('span', {}, text), ' ', left),
      write(row) {
        put(text, texts.date(row.renewalOn));
        const [words, tone] = leftOf(row.renewalOn);
        put(days, words);
        attribute(left, 'class', tone);
      },
    };
  },
  tickets: () => {
    const root = element('span', { class: 'tickets' });
    const none = new Text('None');
    const each = severities.map((severity) => {
      const text = new Text();
      const drawing = svg('icon', '0 0 16 16', element('path', { d: ticketPath }));
      return { text, ticket: element('span', { class: severity, role: 'img' }, drawing, text) };
    });
    let last = -1;
    return {
      root,
      write(row) {
        let set = 0;
        for (let at = 0; at < severities.length; at += 1) {
          const count = row[severities[at]];
          if (count === 0) continue;
          set |= 1 << at;
          put(each[at].text, texts.number(count));
          attribute(each[at].ticket, 'aria-label', `${severities[at]}: ${count}`);
        }
        if (set === last) return;
        last = set;
        root.replaceChildren(
          ...(set === 0 ? [none] : each.filter((_, at) => set & (1 << at)).map(({ ticket }) => ticket)),
        );
      },
    };
  },
  nps: () => {
    const text = new Text();
    const root = element('span', { class: '' }, text);
    return {
      root,
      write(row) {
        put(text, row.nps === null ? '–' : texts.number(row.nps));
        attribute(root, 'class', row.nps === null ? 'subtle' : '');
      },
    };
  },
  owner: () => {
    const text = new Text();
    const root = element('span', { class: 'avatar', role: 'img' }, text);
    return {
      root,
      write(row) {
        put(text, texts.initials(row.owner));
        attribute(root, 'aria-label', row.owner);
      },
    };
  },
  more: () => {
    const root = element(
      'button',
      { class: 'more', tabindex: '-1', 'aria-expanded': 'false' },
      svg('icon', '0 0 16 16', element('path', { d: 'M6.25 3.75L10.5 8l-4.25 4.25' })),
    );
    return { root, write: (row) => attribute(root, 'aria-label', `Details of ${row.name}`) };
  },
};

export const css = `
  body { margin: 0; font: 14px/20px ui-sans-serif, system-ui, sans-serif; }
  .list { block-size: 912px; font-variant-numeric: tabular-nums; letter-spacing: -0.004em; text-rendering: optimizeLegibility; overflow: auto; contain: strict; position: relative; }
  .row { display: grid; align-items: center; column-gap: 12px; padding-inline: 20px; block-size: 44px; box-sizing: border-box;
    border-block-end: 1px solid #ddd; contain: strict; inline-size: 100%;
    grid-template-columns: 16px minmax(0, 1fr) 132px minmax(0, 1fr) 72px 88px 100px 72px 36px 40px 20px; }
  .totals { position: sticky; inset-block-end: 0; background: #fff; z-index: 1; }
  .head-row { position: sticky; inset-block-start: 0; background: #fff; z-index: 1; block-size: 32px; }
  .cust { font-weight: 500; } .because { display: flex; gap: 4px; align-items: center; }
  .renews { white-space: nowrap; } .small { font-size: 12px; } .medium { font-weight: 500; } .muted { color: #555; }
  .cust, .cut { display: block; min-inline-size: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
  .icon { inline-size: 14px; block-size: 14px; } .spark { inline-size: 48px; block-size: 16px; }
  .health { display: grid; grid-template-columns: 44px 28px 48px; align-items: center; }
  .tickets { display: flex; gap: 8px; white-space: nowrap; }
  .avatar { display: inline-grid; place-items: center; inline-size: 24px; block-size: 24px; border-radius: 50%; background: #eee; font-size: 12px; }
  .more { inline-size: 24px; block-size: 24px; padding: 0; border: 0; background: none; }
  .danger { color: #b00; } .warn { color: #850; } .ok { color: #060; } .subtle { color: #777; }
  .cards { display: grid; grid-template-columns: 1fr 1fr 1fr; padding: 16px; } .tools { display: flex; gap: 8px; padding: 8px; }
  .keys, .search { display: flex; gap: 8px; } .bar { inline-size: 272px; block-size: 6px; } .only-narrow { display: none; }
  .sort, .act, .chip { border: 0; background: none; padding: 0; display: inline-flex; gap: 4px; align-items: center; font: inherit; }
`;
