import { AllCommunityModule, ModuleRegistry, createGrid } from 'ag-grid-community';
import { cells, columnNames } from './cells.js';
import { figures } from './figures.js';
import { surroundings } from './surroundings.js';
import { objectsOf } from './data.js';

ModuleRegistry.registerModules([AllCommunityModule]);

const widths = [40, 180, 150, 150, 90, 100, 110, 100, 60, 60, 44];
const { compare } = new Intl.Collator('en');

export function start(answers) {
  const columns = answers.all();
  const place = surroundings();
  const list = document.createElement('div');
  list.style.blockSize = '912px';
  place.append(list);
  const rendererOf = (name) =>
    class {
      init({ data }) {
        this.cell = cells[name]();
        this.cell.write(data);
      }
      getGui() {
        return this.cell.root;
      }
      refresh({ data }) {
        this.cell.write(data);
        return true;
      }
    };
  const none = (a, b) => (a ?? Infinity) - (b ?? Infinity) || 0;
  const api = createGrid(list, {
    rowHeight: 44,
    rowBuffer: 4,
    rowData: objectsOf(columns),
    getRowId: ({ data }) => data.id,
    suppressColumnVirtualisation: true,
    animateRows: false,
    columnDefs: columnNames.map((name, at) => ({
      colId: name,
      field: name in columns ? name : undefined,
      headerName: name,
      width: widths[at],
      sortable: true,
      comparator: name === 'name' ? compare : none,
      sort: name === 'health' ? 'asc' : undefined,
      cellRenderer: rendererOf(name),
      getQuickFilterText: ({ data }) => (name === 'name' ? `${data.name} ${data.segment ?? ''} ${data.owner}` : ''),
    })),
    cacheQuickFilter: true,
  });
  const { show, change: changed } = figures(columns);
  const total = () => {
    const items = [];
    api.forEachNodeAfterFilter(({ data }) => items.push(data));
    show(items);
  };
  total();
  return {
    scroller: () =>
      [...list.querySelectorAll('*')].find(
        (each) => /auto|scroll/.test(getComputedStyle(each).overflowY) && each.scrollHeight > each.clientHeight + 100,
      ),
    sort: (key, down) =>
      api.applyColumnState({ state: [{ colId: key, sort: down ? 'desc' : 'asc' }], defaultState: { sort: null } }),
    filter(search) {
      api.setGridOption('quickFilterText', search);
      total();
    },
    update(id, change) {
      const { data } = api.getRowNode(id);
      changed(data, change);
      api.applyTransaction({ update: [{ ...data, ...change }] });
    },
  };
}
