import { virtualize } from '@lit-labs/virtualizer/virtualize.js';
import { html, render } from 'lit';
import { figures } from './figures.js';
import { headRow, surroundings } from './surroundings.js';
import { objectsOf } from './data.js';
import { cellsOf } from './lit-row.js';
import { plainList } from './plain-list.js';

export function start(answers) {
  const columns = answers.all();
  const place = surroundings();
  const list = plainList(objectsOf(columns));
  const show = (items) =>
    render(
      html`<div
        class="list"
        role="grid"
        aria-colcount="11"
        aria-multiselectable="true"
        aria-rowcount=${items.length + 2}>
        ${virtualize({ items, scroller: true, renderItem: (item, index) => html`<div class="row" role="row" aria-rowindex=${index + 2} aria-selected="false">${cellsOf(item)}</div>` })}
      </div>`,
      place,
    );
  place.before(headRow());
  const { show: total, change: changed } = figures(columns);
  show(list.list());
  total(list.list());
  return {
    scroller: () => place.querySelector('.list'),
    sort: (key, down) => show(list.sort(key, down)),
    filter(search) {
      const items = list.filter(search);
      show(items);
      total(items);
    },
    update: (id, change) => show(list.update(id, change, (row) => changed(row, change))),
  };
}
