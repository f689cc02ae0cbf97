import '@vaadin/grid/vaadin-grid.js';
import { cells, columnNames } from './cells.js';
import { figures } from './figures.js';
import { surroundings } from './surroundings.js';
import { objectsOf } from './data.js';
import { plainList } from './plain-list.js';

export function start(answers) {
  const columns = answers.all();
  const place = surroundings();
  const list = plainList(objectsOf(columns));
  const grid = document.createElement('vaadin-grid');
  grid.style.blockSize = '912px';
  for (const name of columnNames) {
    const column = document.createElement('vaadin-grid-column');
    column.header = name;
    column.renderer = (root, _, { item }) => {
      root.cell ??= cells[name]();
      if (root.firstChild !== root.cell.root) root.replaceChildren(root.cell.root);
      root.cell.write(item);
    };
    grid.append(column);
  }
  const { show, change: changed } = figures(columns);
  const put = (items) => (grid.items = items);
  put(list.list());
  show(grid.items);
  place.append(grid);
  return {
    scroller: () => grid.shadowRoot.querySelector('#table'),
    sort: (key, down) => put(list.sort(key, down)),
    filter: (search) => show(put(list.filter(search))),
    update: (id, change) => put(list.update(id, change, (row) => changed(row, change))),
  };
}
