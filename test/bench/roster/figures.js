// What our element counts and adds up: for the floor in plain loops over columns, for those who hold objects in one over these.
import { columnNames, element, pays, put, texts } from './cells.js';
import { frame } from './surroundings.js';

const [FIRST_DAY, LAST_DAY] = ['2026-04-14', '2026-06-13'];
/** How many rows each view holds, as our element counts them. */
export function countsOf({ state, band, critical, major, renewalOn }) {
  let [attention, renewing, onboarding] = [0, 0, 0];
  for (let row = 0; row < state.length; row += 1) {
    if (state[row] === 'churned') continue;
    if (band[row] === 'red' || state[row] === 'at_risk' || critical[row] > 0 || major[row] > 0) attention += 1;
    if (renewalOn[row] >= FIRST_DAY && renewalOn[row] <= LAST_DAY) renewing += 1;
    if (state[row] === 'onboarding') onboarding += 1;
  }
  return [state.length, attention, renewing, onboarding];
}
/** What rows come to, as our element adds them up. */
export function totalsOf({ state, band, mrr, critical, major, minor, question }, rows) {
  const totals = { count: rows.length, paying: 0, mrr: 0, red: 0, tickets: 0, critical: 0 };
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at];
    totals.critical += critical[row];
    totals.tickets += critical[row] + major[row] + minor[row] + question[row];
    if (!pays(state[row])) continue;
    totals.paying += 1;
    totals.mrr += mrr[row];
    if (band[row] === 'red') totals.red += 1;
  }
  return totals;
}
/** The row of totals: a cell for each column, and what writes them. */
export function totalsRow() {
  const words = columnNames.map(() => new Text());
  const root = element('div', { class: 'row totals', role: 'row' });
  root.append(...words.map((text) => element('span', { role: 'gridcell' }, text)));
  const at = (name) => words[columnNames.indexOf(name)];
  return {
    root,
    write(totals) {
      put(at('name'), `${texts.number(totals.count)} customers`);
      put(at('health'), `${texts.number(totals.red)} red`);
      put(at('mrr'), texts.money(totals.mrr));
      put(at('tickets'), texts.number(totals.tickets));
    },
  };
}

/** For those who hold objects: how many rows each view holds, and totals below the list that follow what is listed. */
export function figures(columns) {
  const { place, tabs } = frame();
  countsOf(columns).forEach((count, at) => tabs[at].append(texts.number(count)));
  const foot = totalsRow();
  place.after(foot.root);
  let totals;
  return {
    show(items) {
      totals = { count: items.length, paying: 0, mrr: 0, red: 0, tickets: 0, critical: 0 };
      for (const { state, band, mrr, critical, major, minor, question } of items) {
        totals.critical += critical;
        totals.tickets += critical + major + minor + question;
        if (!pays(state)) continue;
        totals.paying += 1;
        totals.mrr += mrr;
        if (band === 'red') totals.red += 1;
      }
      foot.write(totals);
    },
    /** One row that is listed has other revenue. */
    change({ state, mrr }, change) {
      if (!pays(state)) return;
      totals.mrr += change.mrr - mrr;
      foot.write(totals);
    },
  };
}
