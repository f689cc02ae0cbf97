import { TableController, getCoreRowModel, getFilteredRowModel, getSortedRowModel } from '@tanstack/lit-table';
import { VirtualizerController } from '@tanstack/lit-virtual';
import { LitElement, html } from 'lit';
import { createRef, ref } from 'lit/directives/ref.js';
import { repeat } from 'lit/directives/repeat.js';
import { figures } from './figures.js';
import { headRow, surroundings } from './surroundings.js';
import { objectsOf } from './data.js';
import { cellsOf } from './lit-row.js';

const { compare } = new Intl.Collator('en');
const columnDefs = [
  { id: 'name', accessorKey: 'name', sortingFn: (a, b) => compare(a.original.name, b.original.name) },
  { id: 'mrr', accessorKey: 'mrr', sortingFn: (a, b) => a.original.mrr - b.original.mrr, enableGlobalFilter: false },
  {
    id: 'health',
    accessorFn: (row) => row.health ?? undefined,
    sortUndefined: 'last',
    sortingFn: (a, b) => a.original.health - b.original.health,
    enableGlobalFilter: false,
  },
];

class TanstackList extends LitElement {
  static properties = { data: { attribute: false }, sorting: { attribute: false }, search: { attribute: false } };
  constructor() {
    super();
    this.sorting = [{ id: 'health', desc: false }];
    this.search = '';
    this.table = new TableController(this);
    this.list = createRef();
    this.virtualizer = new VirtualizerController(this, {
      getScrollElement: () => this.list.value,
      count: this.data?.length ?? 0,
      estimateSize: () => 44,
      overscan: 4,
    });
  }
  createRenderRoot() {
    return this;
  }
  render() {
    const table = this.table.table({
      columns: columnDefs,
      data: this.data,
      state: { sorting: this.sorting, globalFilter: this.search },
      getCoreRowModel: getCoreRowModel(),
      getSortedRowModel: getSortedRowModel(),
      getFilteredRowModel: getFilteredRowModel(),
      getRowId: (row) => row.id,
      globalFilterFn: ({ original }, _, search) => {
        original.text ??= `${original.name} ${original.segment ?? ''} ${original.owner}`.toLowerCase();
        return search.split(' ').every((word) => original.text.includes(word));
      },
    });
    const { rows } = table.getRowModel();
    // What is listed is another list with each filter only.
    const { rows: listed } = table.getFilteredRowModel();
    if (listed.length !== this.listed) this.figures.show(listed.map(({ original }) => original));
    this.listed = listed.length;
    const virtualizer = this.virtualizer.getVirtualizer();
    virtualizer.setOptions({ ...virtualizer.options, count: rows.length });
    const items = virtualizer.getVirtualItems();
    return html`<div
      class="list"
      role="grid"
      aria-colcount="11"
      aria-multiselectable="true"
      aria-rowcount=${rows.length + 2}
      ${ref(this.list)}>
      <div .style=${`position: relative; block-size: ${virtualizer.getTotalSize()}px`}>
        <div .style=${`transform: translateY(${items[0]?.start ?? 0}px)`}>
          ${repeat(
            items,
            ({ index }) => rows[index]?.id,
            ({ index }) =>
              html`<div class="row" role="row" aria-rowindex=${index + 2} aria-selected="false">
                ${cellsOf(rows[index].original)}
              </div>`,
          )}
        </div>
      </div>
    </div>`;
  }
}
customElements.define('tanstack-list', TanstackList);

export function start(answers) {
  const columns = answers.all();
  const place = surroundings();
  const element = document.createElement('tanstack-list');
  element.data = objectsOf(columns);
  element.figures = figures(columns);
  place.before(headRow());
  place.append(element);
  return {
    scroller: () => element.querySelector('.list'),
    async sort(key, down) {
      element.sorting = [{ id: key, desc: down }];
      await element.updateComplete;
    },
    async filter(search) {
      element.search = search.toLowerCase();
      await element.updateComplete;
    },
    async update(id, change) {
      element.data = element.data.map((row) => {
        if (row.id !== id) return row;
        element.figures.change(row, change);
        return { ...row, ...change, text: undefined };
      });
      await element.updateComplete;
    },
  };
}
