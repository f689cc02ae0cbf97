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
const numbers = new Intl.NumberFormat('en-US');
const money = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD', maximumFractionDigits: 0 });
const dates = new Intl.DateTimeFormat('en-US', { timeZone: 'UTC', day: 'numeric', month: 'short' });
export const texts = {
  number: kept((value) => numbers.format(value)),
  money: kept((amount) => money.format(amount / 100)),
  date: kept((date) => dates.format(new Date(`${date}T12:00:00Z`))),
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

function element(name, attributes, ...children) {
  const made = ['svg', 'path', 'circle'].includes(name)
    ? document.createElementNS(SVG, name)
    : document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}
const svg = (kind, box, ...children) =>
  element(
    'svg',
    { class: kind, viewBox: box, fill: 'none', stroke: 'currentColor', 'stroke-width': '1.5', 'aria-hidden': 'true' },
    ...children,
  );
const put = (node, text) => {
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
    return { root: element('span', { class: 'cut' }, text), write: (row) => put(text, row.because ?? '') };
  },
  mrr: () => {
    const text = new Text();
    return { root: element('span', {}, text), write: (row) => put(text, texts.money(row.mrr)) };
  },
  state: () => {
    const text = new Text();
    const root = element('span', {}, text);
    return {
      root,
      write(row) {
        put(text, stateWords[row.state]);
        attribute(root, 'class', row.state === 'at_risk' ? 'danger' : '');
      },
    };
  },
  renewalOn: () => {
    const text = new Text();
    return { root: element('span', {}, text), write: (row) => put(text, texts.date(row.renewalOn)) };
  },
  tickets: () => {
    const root = element('span', { class: 'tickets' });
    let last;
    return {
      root,
      write(row) {
        const key = `${row.critical},${row.major},${row.minor},${row.question}`;
        if (key === last) return;
        last = key;
        const some = severities.filter((severity) => row[severity] > 0);
        root.replaceChildren(
          ...(some.length === 0
            ? ['None']
            : some.map((severity) =>
                element(
                  'span',
                  { class: severity, role: 'img', 'aria-label': `${severity}: ${row[severity]}` },
                  svg('icon', '0 0 16 16', element('path', { d: ticketPath })),
                  String(row[severity]),
                ),
              )),
        );
      },
    };
  },
  nps: () => {
    const text = new Text();
    return {
      root: element('span', {}, text),
      write: (row) => put(text, row.nps === null ? '–' : texts.number(row.nps)),
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
      { class: 'more', tabindex: '-1' },
      svg('icon', '0 0 16 16', element('path', { d: 'M6.25 3.75L10.5 8l-4.25 4.25' })),
    );
    return { root, write: (row) => attribute(root, 'aria-label', `Details of ${row.name}`) };
  },
};

export const css = `
  body { margin: 0; font: 14px/20px sans-serif; }
  .list { block-size: 840px; overflow: auto; contain: strict; position: relative; }
  .row { display: grid; align-items: center; column-gap: 12px; padding-inline: 20px; block-size: 44px; box-sizing: border-box;
    border-block-end: 1px solid #ddd; contain: strict; inline-size: 100%;
    grid-template-columns: 16px minmax(0, 1fr) 132px minmax(0, 1fr) 72px 88px 100px 72px 36px 40px 20px; }
  .head-row { position: sticky; inset-block-start: 0; background: #fff; z-index: 1; block-size: 32px; }
  .cust, .cut { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
  .icon { inline-size: 14px; block-size: 14px; } .spark { inline-size: 48px; block-size: 16px; }
  .health { display: grid; grid-template-columns: 44px 28px 48px; align-items: center; }
  .tickets { display: flex; gap: 8px; white-space: nowrap; }
  .avatar { display: inline-grid; place-items: center; inline-size: 24px; block-size: 24px; border-radius: 50%; background: #eee; font-size: 12px; }
  .more { inline-size: 24px; block-size: 24px; padding: 0; border: 0; background: none; }
  .danger { color: #b00; } .warn { color: #850; } .ok { color: #060; } .subtle { color: #777; }
  .cards { display: grid; grid-template-columns: 1fr 1fr 1fr; padding: 16px; } .tools { display: flex; gap: 8px; padding: 8px; }
`;

/** What stands around the list in our element, for everybody else: title, three figures, views, search and filters. */
export function surroundings() {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
  const cards = [0, 1, 2].map((at) =>
    element(
      'div',
      {},
      element('p', {}, 'Portfolio'),
      element('b', {}, `${70 + at}.4`),
      svg('spark', '0 0 48 16', element('path', { d: 'M0 8h48' })),
      element('p', {}, '$2,810 red $4,340 amber $11,980 green'),
    ),
  );
  const tools = ['All', 'Needs attention', 'Renewing soon', 'Onboarding'].map((word) => element('button', {}, word));
  const fields = ['Health', 'Stage', 'Owner'].map((word) =>
    element('select', {}, element('option', {}, word), element('option', {}, 'One'), element('option', {}, 'Two')),
  );
  const place = element('div', { class: 'place' });
  document.body.append(
    element('h2', {}, 'Customers'),
    element('div', { class: 'cards' }, ...cards),
    element('div', { class: 'tools' }, ...tools, element('input', { type: 'search' }), ...fields),
    place,
  );
  return place;
}
