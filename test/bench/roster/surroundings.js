// What stands around the list, as our element draws it: title, acts, figures, views, search, filters and headings.
import { columnNames, css, element, once, stateWords, svg, texts } from './cells.js';

const glyph = (...paths) => svg('icon', '0 0 16 16', ...paths.map((d) => element('path', { d })));
const button = (kind, words, ...drawn) => element('button', { class: kind, 'aria-label': words }, ...drawn);
const act = (words, ...paths) => button('act', words, glyph(...paths), element('span', {}, words));
const choice = (name, words, kind = '') =>
  element(
    'select',
    { class: kind, 'aria-label': name },
    ...[name, ...words].map((word) => element('option', { value: word }, word)),
  );
const sorts = ['name', 'health', 'mrr', 'state', 'renewalOn', 'tickets', 'nps', 'owner'];
const choices = [
  ['Health', ['Red', 'Amber', 'Green', 'No score']],
  ['Stage', Object.values(stateWords)],
  ['Owner', ['Demo One', 'Demo Two', 'Demo Three']],
  ['Sort by', sorts.flatMap((name) => [`${name} ↑`, `${name} ↓`]), 'only-narrow'],
];

const views = ['All', 'Needs attention', 'Renewing soon', 'Onboarding'];

/** The headings as our element draws them: a box that selects all, and a button for each column that sorts. */
export function headRow() {
  const head = element('div', { class: 'row head-row', role: 'row', 'aria-rowindex': '1' });
  columnNames.forEach((name, at) => {
    const sorted = name === 'health' ? [glyph('M8 13V3.5M4.5 6.75L8 3.25l3.5 3.5')] : [];
    const inside =
      name === 'select'
        ? element('input', { type: 'checkbox', class: 'check', tabindex: '-1', 'aria-label': 'Select all' })
        : sorts.includes(name)
          ? element('button', { class: 'sort', tabindex: '-1' }, name, ...sorted)
          : element('span', {}, name);
    head.append(element('span', { role: 'columnheader', 'aria-colindex': String(at + 1), tabindex: '-1' }, inside));
  });
  return head;
}

/** What stands around the list in our element before there is an answer, for everybody else: title, acts, views, search, filters. */
export const frame = once(() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
  const cards = element('div', { class: 'cards' });
  const tabs = views.map(() => element('span', { class: 'count' }));
  const place = element('div', { class: 'place' });
  document.body.append(
    element(
      'header',
      { class: 'tools' },
      element('h2', {}, 'Customers'),
      act('Import', 'M8 10.5V2.75M4.75 5.75L8 2.5l3.25 3.25M2.75 13.25h10.5'),
      act('Export', 'M8 2.5v7.75M4.75 7.25L8 10.5l3.25-3.25M2.75 13.25h10.5'),
      act('Add', 'M8 3v10M3 8h10'),
    ),
    cards,
    element(
      'div',
      { class: 'tools' },
      ...views.map((word, at) => element('button', { 'aria-pressed': String(at === 0) }, `${word} `, tabs[at])),
      element(
        'label',
        { class: 'search' },
        glyph('M7 2.5a4.5 4.5 0 1 0 .01 0', 'M10.5 10.5l3 3'),
        element('input', { type: 'search', 'aria-label': 'Search' }),
      ),
      ...choices.map((each) => choice(...each)),
      button('chip', 'Views', 'Views', glyph('M3.75 6.25L8 10.5l4.25-4.25')),
      button('chip', 'Columns', glyph('M2.5 3h11v10h-11z', 'M6.25 3v10M9.75 3v10')),
    ),
    place,
  );
  return { cards, tabs, place };
});

/** The figures that stand there with the answers. */
export const drawCards = once(() => {
  const bar = (...widths) => {
    const drawing = svg('bar', '0 0 272 6');
    let x = 0;
    for (const width of widths) {
      const piece = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
      for (const [key, value] of Object.entries({ x, width, height: 6, rx: 2 })) piece.setAttribute(key, String(value));
      drawing.append(piece);
      x += width + 2;
    }
    return drawing;
  };
  const money = (amount, word) => element('span', {}, `${texts.money(amount)} ${word}`);
  const card = (title, ...inside) =>
    element('div', { class: 'card' }, element('p', { class: 'small subtle' }, title), ...inside);
  const red = element(
    'span',
    { class: 'danger' },
    glyph('M5.4 1.9h5.2l3.5 3.5v5.2l-3.5 3.5H5.4l-3.5-3.5V5.4z', 'M8 5v3.5', 'M8 10.9v.05'),
    element('span', {}, '2 red'),
  );
  frame().cards.append(
    card(
      'Health by revenue',
      element('p', {}, element('b', {}, texts.number(74.4)), red),
      bar(40, 60, 168),
      element('p', { class: 'small keys' }, money(281_000, 'red'), money(434_000, 'amber'), money(1_198_000, 'green')),
    ),
    card(
      'Revenue',
      element('p', {}, element('b', {}, texts.money(1_913_000)), ' ', element('span', { class: 'muted' }, 'a month')),
      element('p', { class: 'small muted' }, '12 active'),
    ),
  );
});

/** Both at once: whoever is no floor has the figures before there is an answer. */
export const surroundings = () => {
  drawCards();
  return frame().place;
};
