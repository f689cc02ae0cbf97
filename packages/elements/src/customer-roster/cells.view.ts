import { html, render, svg, type TemplateResult } from 'lit';
import {
  doneIcon,
  editIcon,
  icon,
  rightIcon,
  sevCriticalIcon,
  sevMajorIcon,
  sevMinorIcon,
  sevQuestionIcon,
  skipIcon,
  staleIcon,
  stopIcon,
  warnIcon,
  type Icon,
} from '../primitives/icons.js';
import { initials } from '../primitives/person.view.js';
import type { ReadyModel } from './customer-roster.view.js';
import type { SortKey } from './engine/query.js';
import { dateOfDay } from './engine/days.js';

/** Days before a renewal from which on they are counted, and from which on somebody should act. */
const [COUNTED, NEAR] = [60, 30];

const bandLooks = {
  red: { glyph: stopIcon, tone: 'danger', fill: 'fill-danger' },
  amber: { glyph: warnIcon, tone: 'warn', fill: 'fill-warn' },
  green: { glyph: doneIcon, tone: 'ok', fill: 'fill-ok' },
} as const;

const severities = [
  { key: 'critical', glyph: sevCriticalIcon },
  { key: 'major', glyph: sevMajorIcon },
  { key: 'minor', glyph: sevMinorIcon },
  { key: 'question', glyph: sevQuestionIcon },
] as const;

/** What cells are written from. Texts that return are kept, for a formatter is slower than a cell. */
export type CellModel = ReturnType<typeof cellModel>;
export function cellModel({ data, messages, format, today, loading }: ReadyModel) {
  return {
    table: data.table,
    messages,
    loading,
    today: today(data),
    number: kept(format.number),
    signed: kept(format.signed),
    money: kept((amount: number) => format.wholeMoney({ amount, currency: data.table.currency })),
    date: kept((day: number) => format.date(dateOfDay(day))),
  };
}

const MOST = 4096;
function kept(write: (value: number) => string): (value: number) => string {
  const texts = new Map<number, string>();
  return (value) => {
    let text = texts.get(value);
    if (text === undefined) {
      if (texts.size > MOST) texts.clear();
      texts.set(value, (text = write(value)));
    }
    return text;
  };
}

/** A column: a cell is made once and written anew for each row that comes to stand in it. */
export interface Column {
  readonly id: string;
  /** Classes of its cells. */
  readonly kind: string;
  readonly sort?: SortKey;
  /** What never changes in a cell; an element of class `sk` is drawn as a block while data is on its way. */
  readonly cell?: TemplateResult;
  readonly heading: (messages: CellModel['messages']) => string;
  readonly write: (cell: Element, row: number, model: CellModel) => void;
}

/** Copies of a template, without the marks that Lit leaves. */
export function stamp(template: TemplateResult): DocumentFragment {
  const fragment = document.createDocumentFragment();
  render(template, fragment);
  const marks = document.createTreeWalker(fragment, NodeFilter.SHOW_COMMENT);
  const found: Node[] = [];
  while (marks.nextNode()) found.push(marks.currentNode);
  for (const mark of found) mark.parentNode?.removeChild(mark);
  return fragment;
}

const drawings = new WeakMap<Element, Map<Icon, Node>>();
/** The icon of a cell: each cell keeps those that it has had, for they come again. */
function drawn(cell: Element, glyph: Icon): Node {
  const had = drawings.get(cell) ?? new Map<Icon, Node>();
  drawings.set(cell, had);
  let drawing = had.get(glyph);
  if (!drawing) had.set(glyph, (drawing = stamp(icon(glyph)).firstElementChild ?? new Text()));
  return drawing;
}

/** Puts a text in, where it is another one. */
export function say(element: Element | null | undefined, text: string): void {
  const node = element?.firstChild ?? element?.appendChild(new Text());
  if (node && node.nodeValue !== text) node.nodeValue = text;
}
function classed(element: Element | null | undefined, name: string): boolean {
  if (!element || element.getAttribute('class') === name) return false;
  element.setAttribute('class', name);
  return true;
}
/** Says what is drawn, to those who do not see it. */
function label(element: Element | null | undefined, words: string): void {
  if (!element || element.ariaLabel === words) return;
  element.role ??= 'img';
  element.ariaLabel = words;
}
/** What a cell of changing parts was last made of. */
const made = new WeakMap<Element, string>();
function remake(cell: Element, from: string, parts: () => readonly (Node | string)[]): void {
  if (made.get(cell) === from) return;
  made.set(cell, from);
  cell.replaceChildren(...parts());
}
function part(kind: string, words: string, ...content: readonly (Node | string)[]): Element {
  const element = document.createElement('span');
  element.className = kind;
  label(element, words);
  element.append(...content);
  return element;
}

/** Score, change in 30 days, and the line of eight weeks. */
function writeHealth(cell: Element, row: number, { table, messages, number, signed }: CellModel): void {
  const band = table.bandOf(row);
  const change = table.number('healthChange', row);
  const score = table.number('health', row);
  const looks = band ? bandLooks[band] : { glyph: skipIcon, tone: 'subtle', fill: '' };
  const [head, delta, spark] = cell.firstElementChild?.children ?? [];
  if (head && classed(head, `with-icon ${looks.tone}`)) head?.firstElementChild?.replaceWith(drawn(head, looks.glyph));
  say(head?.lastElementChild, Number.isNaN(score) ? '–' : number(score));
  say(delta, Number.isNaN(change) ? '' : signed(change));
  label(delta, messages.healthLabel(band, Number.isNaN(change) ? 0 : change));
  writeSpark(spark, table.trend[row] ?? [], looks.fill);
}

const drawnTrends = new WeakMap<Element, readonly number[]>();
const tenth = (value: number): number => Math.round(value * 10) / 10;
/** A line of 48 by 16: a pixel for each point, less when the line would leave. */
function writeSpark(spark: Element | undefined, trend: readonly number[], fill: string): void {
  if (!spark) return;
  const [line, dot] = spark.children;
  classed(dot, fill);
  if (drawnTrends.get(spark) === trend) return;
  drawnTrends.set(spark, trend);
  const [low, high] = [Math.min(...trend), Math.max(...trend)];
  const scale = 12 / Math.max(12, high - low);
  const step = 44 / Math.max(1, trend.length - 1);
  const y = (value: number): number => tenth(8 - (value - (low + high) / 2) * scale);
  line?.setAttribute('d', trend.map((value, at) => `${at === 0 ? 'M' : 'L'}${tenth(at * step)} ${y(value)}`).join(''));
  const last = trend.at(-1);
  dot?.setAttribute('cx', String(tenth((trend.length - 1) * step)));
  dot?.setAttribute('cy', String(last === undefined ? 0 : y(last)));
  // Where nothing was measured there is no line, and no end of it.
  dot?.setAttribute('r', last === undefined ? '0' : '2');
}

/** What the score is about, with a mark where it was set by hand or nobody measured lately. */
function writeBecause(cell: Element, row: number, { table, messages }: CellModel): void {
  const [marks, text] = cell.children;
  const [stale, byHand] = [table.isStale(row), table.isOverridden(row)];
  say(text, table.because[row] ?? (stale ? messages.stale : table.bandOf(row) === null ? messages.tooLittle : ''));
  if (marks)
    remake(marks, `${byHand} ${stale}`, () => [
      ...(byHand ? [part('mark', messages.byHand, drawn(marks, editIcon))] : []),
      ...(stale ? [part('mark', messages.stale, drawn(marks, staleIcon))] : []),
    ]);
}

function writeRenewal(cell: Element, row: number, { table, messages, date, today, loading }: CellModel): void {
  const [text, left] = cell.children;
  const day = table.number('renewal', row);
  const days = day - today;
  say(text, Number.isNaN(day) ? '–' : date(day));
  classed(text, Number.isNaN(day) ? 'subtle' : 'sk');
  const counted = days <= COUNTED && !loading;
  say(left, counted ? (days < 0 ? messages.overdue : messages.days(days)) : '');
  classed(left, counted && days <= NEAR ? 'small warn medium' : 'small subtle');
}

function writeTickets(cell: Element, row: number, { table, messages, number }: CellModel): void {
  const some = severities.filter(({ key }) => table.number(key, row) > 0);
  remake(cell, some.map(({ key }) => key).join(), () =>
    some.length === 0
      ? [messages.noTickets]
      : some.map(({ key, glyph }) => {
          const ticket = document.createElement('span');
          ticket.className = `ticket ${key}`;
          ticket.append(drawn(cell, glyph), stamp(html`<span class="num sk"></span>`));
          return ticket;
        }),
  );
  classed(cell, some.length === 0 ? 'c-tickets subtle' : 'c-tickets');
  some.forEach(({ key }, at) => {
    const count = number(table.number(key, row));
    say(cell.children[at]?.lastElementChild, count);
    label(cell.children[at], messages.named(messages.severity[key], count));
  });
}

function writeOwner(cell: Element, row: number, { table }: CellModel): void {
  const owner = table.owner.at(row);
  remake(cell, owner ?? '', () => (owner === null ? [] : [part('avatar', owner, initials(owner))]));
}

const pays = (state: string): boolean => state !== 'prospect' && state !== 'churned';

const named =
  (id: keyof CellModel['messages']['column']): Column['heading'] =>
  ({ column }) =>
    column[id];

/** The columns as they are unless somebody chooses others. */
export const rosterColumns: readonly Column[] = [
  {
    id: 'select',
    heading: ({ selectAll }) => selectAll,
    kind: 'c-check',
    cell: html`<input class="check" type="checkbox" tabindex="-1" />`,
    write: (cell, row, { table, messages }) =>
      cell.firstElementChild?.setAttribute('aria-label', messages.select(table.name[row] ?? '')),
  },
  {
    id: 'name',
    heading: named('name'),
    kind: 'c-name',
    sort: 'name',
    cell: html`<span class="cust ellipsis sk"></span>`,
    write: (cell, row, { table }) => say(cell.firstElementChild, table.name[row] ?? ''),
  },
  {
    id: 'health',
    heading: named('health'),
    kind: 'c-health',
    sort: 'health',
    cell: html`<span class="health"
      ><span class="with-icon">${icon(skipIcon)}<b class="score num sk"></b></span><span class="delta num sk"></span
      ><svg class="spark" viewBox="0 0 48 16" aria-hidden="true">${svg`<path /><circle />`}</svg></span
    >`,
    write: writeHealth,
  },
  {
    id: 'because',
    heading: named('because'),
    kind: 'c-driver small muted',
    cell: html`<span class="mark"></span><span class="ellipsis sk"></span>`,
    write: writeBecause,
  },
  {
    id: 'mrr',
    heading: named('mrr'),
    kind: 'c-mrr num end',
    sort: 'mrr',
    cell: html`<span class="sk"></span>`,
    write: (cell, row, { table, money }) => {
      say(cell.firstElementChild, money(table.number('mrr', row)));
      classed(cell, pays(table.stateOf(row)) ? 'c-mrr num end' : 'c-mrr num end subtle');
    },
  },
  {
    id: 'state',
    heading: named('state'),
    kind: 'c-stage',
    sort: 'state',
    cell: html`<span></span>`,
    write: ({ firstElementChild }, row, { table, messages }) => {
      const state = table.stateOf(row);
      say(firstElementChild, messages.states[state]);
      classed(firstElementChild, state === 'at_risk' ? 'danger medium' : pays(state) ? 'sk' : 'muted');
    },
  },
  {
    id: 'renewalOn',
    heading: named('renewalOn'),
    kind: 'c-renew',
    sort: 'renewalOn',
    cell: html`<span></span> <span></span>`,
    write: writeRenewal,
  },
  { id: 'tickets', heading: named('tickets'), kind: 'c-tickets', sort: 'tickets', write: writeTickets },
  {
    id: 'nps',
    heading: named('nps'),
    kind: 'c-nps num end',
    sort: 'nps',
    cell: html`<span></span>`,
    write: ({ firstElementChild }, row, { table, number }) => {
      const nps = table.number('nps', row);
      say(firstElementChild, Number.isNaN(nps) ? '–' : number(nps));
      classed(firstElementChild, Number.isNaN(nps) ? 'subtle' : 'sk');
    },
  },
  { id: 'owner', heading: named('owner'), kind: 'c-owner', sort: 'owner', write: writeOwner },
  {
    id: 'more',
    heading: ({ details }) => details,
    kind: 'c-more',
    cell: html`<button class="button bare icon-only compact" tabindex="-1">${icon(rightIcon, 'flip')}</button>`,
    write: (cell, row, { table, messages }) =>
      cell.firstElementChild?.setAttribute('aria-label', messages.open(table.name[row] ?? '')),
  },
];
