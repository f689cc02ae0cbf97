// The floor: no framework, a fixed pool of rows that are written in place, typed columns, sorting by counting. It does what our
// element does: counts of the views, totals of what is listed, and figures above that come with the answers.
import { cells, columnNames, pays, texts } from './cells.js';
import { drawCards, frame, headRow } from './surroundings.js';
import { countsOf, totalsOf, totalsRow } from './figures.js';

const [ROW, MARGIN] = [44, 4];

/** Formats are made while a page waits, as our skeleton makes them. */
export function before() {
  frame();
  texts.number(0);
  texts.money(0);
  texts.date('2026-04-14');
}

export function start(answers) {
  const columns = answers.all();
  const length = columns.id.length;
  const { place, tabs } = frame();
  drawCards();
  countsOf(columns).forEach((count, at) => tabs[at].append(texts.number(count)));
  const list = document.createElement('div');
  const space = document.createElement('div');
  list.className = 'list';
  list.role = 'grid';
  list.ariaColCount = String(columnNames.length);
  list.ariaMultiSelectable = 'true';
  const head = headRow();
  const foot = totalsRow();
  let totals = null;
  const pool = [];
  const view = {};
  let [order, rows, first, text] = [new Uint32Array(), new Uint32Array(), -1, null];
  let sorting = ['health', false];

  const keyOf = {
    health: (row) => columns.health[row] ?? Infinity,
    mrr: (row) => columns.mrr[row],
  };
  let names;
  function nameKeys() {
    if (names) return names;
    const { compare } = new Intl.Collator('en');
    const sorted = columns.name.slice().sort().sort(compare);
    const places = new Map(sorted.map((name, at) => [name, at]));
    return (names = Uint32Array.from(columns.name, (name) => places.get(name)));
  }
  function sort(key, down) {
    sorting = [key, down];
    const keys = key === 'name' ? nameKeys() : new Uint32Array(length);
    let top = length;
    if (key !== 'name') {
      top = 0;
      for (let row = 0; row < length; row += 1) {
        const value = keyOf[key](row);
        if (value !== Infinity && value > top) top = value;
      }
      for (let row = 0; row < length; row += 1) keys[row] = Math.min(top + 1, keyOf[key](row));
    }
    let from = Uint32Array.from({ length }, (_, row) => row);
    let to = new Uint32Array(length);
    for (let shift = 0; (top + 1) >>> shift > 0; shift += 11) {
      const starts = new Uint32Array(2049);
      const digit = (row) => ((down && keys[row] <= top ? top - keys[row] : keys[row]) >>> shift) & 2047;
      for (let at = 0; at < length; at += 1) starts[digit(from[at]) + 1] += 1;
      for (let at = 1; at < 2049; at += 1) starts[at] += starts[at - 1];
      for (let at = 0; at < length; at += 1) to[starts[digit(from[at])]++] = from[at];
      [from, to] = [to, from];
    }
    order = from;
  }
  let asked = '';
  function filter(search) {
    const words = search.toLowerCase().split(' ').filter(Boolean);
    if (words.length === 0) rows = order;
    else {
      text ??= columns.name.map((name, at) =>
        `${name} ${columns.segment[at] ?? ''} ${columns.owner[at]}`.toLowerCase(),
      );
      const among = asked && search.startsWith(asked) ? rows : order;
      rows = among.filter((row) => words.every((word) => text[row].includes(word)));
    }
    asked = search;
    totals = totalsOf(columns, rows);
    foot.write(totals);
  }
  function draw(again) {
    const from = Math.max(0, Math.min(Math.floor(list.scrollTop / ROW) - MARGIN, rows.length - most));
    if (from === first && !again) return;
    // At the top there is nothing above the edge.
    if (from > 0) grow(most);
    first = from;
    for (let index = 0; index < pool.length; index += 1) {
      const at = first + index;
      const slot = pool[at % pool.length];
      const row = rows[at];
      slot.element.hidden = row === undefined;
      if (row === undefined || (slot.at === at && slot.row === row && !again)) continue;
      if (slot.at !== at) {
        slot.element.style.transform = `translateY(${at * ROW}px)`;
        slot.element.ariaRowIndex = String(at + 2);
      }
      slot.at = at;
      slot.row = row;
      for (const name in columns) view[name] = columns[name][row];
      for (const cell of slot.cells) cell.write(view);
    }
  }
  function show() {
    space.style.blockSize = `${rows.length * ROW}px`;
    list.ariaRowCount = String(rows.length + 2);
    list.scrollTop = 0;
    draw(true);
  }

  const seen = Math.ceil(912 / ROW) + 1 + MARGIN;
  const most = Math.min(length, seen + MARGIN);
  function grow(count) {
    while (pool.length < count) {
      const made = columnNames.map((name) => cells[name]());
      const row = document.createElement('div');
      row.className = 'row';
      row.role = 'row';
      row.style.position = 'absolute';
      row.ariaSelected = 'false';
      for (const [at, { root }] of made.entries()) {
        const box = document.createElement('span');
        box.role = columnNames[at] === 'name' ? 'rowheader' : 'gridcell';
        box.ariaColIndex = String(at + 1);
        box.tabIndex = -1;
        box.append(root);
        row.append(box);
      }
      pool.push({ element: row, cells: made, at: -1, row: -1 });
      space.append(row);
    }
  }
  grow(Math.min(length, seen));
  space.style.position = 'relative';
  list.append(head, space, foot.root);
  list.addEventListener('scroll', () => draw(false), { passive: true });
  sort(...sorting);
  filter('');
  // Before it is in the document, where to ask how far it is scrolled would lay out rows that have no words yet.
  show();
  place.append(list);
  return {
    scroller: () => list,
    sort(key, down) {
      sort(key, down);
      // Without words all rows stay, and come to the same.
      if (asked) filter(asked);
      else rows = order;
      show();
    },
    filter(search) {
      filter(search);
      show();
    },
    update(id, change) {
      const row = columns.id.indexOf(id);
      if (pays(columns.state[row]) && rows.includes(row)) {
        totals.mrr += change.mrr - columns.mrr[row];
        foot.write(totals);
      }
      for (const [name, value] of Object.entries(change)) columns[name][row] = value;
      const [key, down] = sorting;
      const value = (each) => (key === 'name' ? nameKeys()[each] : keyOf[key](each));
      const move = (some) => {
        const at = some.indexOf(row);
        if (at < 0) return;
        some.copyWithin(at, at + 1);
        let [low, high] = [0, some.length - 1];
        while (low < high) {
          const middle = (low + high) >> 1;
          const order = (down ? -1 : 1) * (value(some[middle]) - value(row)) || some[middle] - row;
          if (order < 0) low = middle + 1;
          else high = middle;
        }
        some.copyWithin(low + 1, low, some.length - 1);
        some[low] = row;
      };
      move(order);
      if (rows !== order) move(rows);
      draw(true);
    },
  };
}
