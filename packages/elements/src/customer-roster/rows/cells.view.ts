import { html, svg, type TemplateResult } from 'lit';
import {
  editIcon,
  icon,
  rightIcon,
  sevCriticalIcon,
  sevMajorIcon,
  sevMinorIcon,
  sevQuestionIcon,
  staleIcon,
  type Icon,
} from '../../primitives/icons.js';
import { initials } from '../../primitives/person.view.js';
import { attributes, classes, drawing, kept, labels, look, texts, writer, type Look } from './cell-writers.js';
import type { ReadyModel } from '../customer-roster.view.js';
import type { Format } from '../../foundation/format.js';
import type { SortKey } from '../engine/query.js';
import type { RosterTable } from '../engine/roster-table.js';
import { dateOfDay } from '../engine/days.js';
import { pays } from '../engine/totals.js';

/** Days before a renewal from which on they are counted, and from which on somebody should act. */
const [COUNTED, NEAR] = [60, 30];

/**
 * The icons of the bands, drawn with one circle and one path: where a row comes to stand for another customer these get other
 * values, which takes a third of the time that another icon would.
 */
const bandLooks = {
  red: {
    tone: 'icon danger',
    radius: '0',
    strokes: 'M5.4 1.9h5.2l3.5 3.5v5.2l-3.5 3.5H5.4l-3.5-3.5V5.4zM8 5v3.5M8 10.9v.05',
    fill: 'fill-danger',
  },
  amber: {
    tone: 'icon warn',
    radius: '0',
    strokes: 'M8 2.25l6.25 11H1.75zM8 6.5v3M8 11.35v.05',
    fill: 'fill-warn',
  },
  green: { tone: 'icon ok', radius: '6.5', strokes: 'M5.2 8.2l2 2 3.6-4.2', fill: 'fill-ok' },
  none: { tone: 'icon subtle', radius: '5.75', strokes: '', fill: '' },
} as const;
const bandIcon: Icon = () => svg`<circle cx="8" cy="8" /><path />`;

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
    format,
    loading,
    today: today(data),
    number: kept((value: number) => format.number(value), MOST),
    signed: kept((value: number) => format.signed(value), MOST),
    money: kept((amount: number) => format.wholeMoney({ amount, currency: data.table.currency }), MOST),
    date: kept((day: number) => format.date(dateOfDay(day)), MOST),
  };
}

/** Texts of a kind that are kept. */
const MOST = 4096;

/** Writes a row into a cell. */
export type WriteRow = (row: number, model: CellModel) => void;

/** A column: a cell is made once and written anew for each row that comes to stand in it. */
export interface Column {
  readonly id: string;
  /** Classes of its cells. */
  readonly kind: string;
  readonly sort?: SortKey;
  /** What never changes in a cell; an element of class `sk` is drawn as a block while data is on its way. */
  readonly cell?: TemplateResult;
  readonly heading: (messages: CellModel['messages']) => string;
  /** Takes up a cell of this column: what it returns writes a row into it. */
  readonly writes: (cell: Element) => WriteRow;
  /** What an export says, in a column of the host's own. */
  readonly text?: (table: RosterTable, row: number, format: Format) => string;
}

/** What a page reaches a cell by: all cells, or those of one column. */
export const partsOf = (id: string): string => `cell cell-${id}`;

/** Score, change in 30 days, and the line of eight weeks. */
function healthCell(cell: Element): WriteRow {
  const [head, delta, spark] = cell.firstElementChild?.children ?? [];
  const [tone, score, change, words] = [
    classes(head?.firstElementChild),
    texts(head?.lastElementChild),
    texts(delta),
    labels(delta),
  ];
  const [circle, path] = head?.firstElementChild?.children ?? [];
  const [radius, strokes] = [attributes(circle, 'r'), attributes(path, 'd')];
  const trend = sparkCell(spark);
  return (row, { table, messages, number, signed }) => {
    const band = table.bandOf(row);
    const moved = table.number('healthChange', row);
    const value = table.number('health', row);
    const looks = bandLooks[band ?? 'none'];
    tone(looks.tone);
    radius(looks.radius);
    strokes(looks.strokes);
    score(Number.isNaN(value) ? '–' : number(value));
    change(Number.isNaN(moved) ? '' : signed(moved));
    words(messages.healthLabel(band, Number.isNaN(moved) ? 0 : moved));
    trend(table.trend[row] ?? none, looks.fill);
  };
}

const none: readonly number[] = [];
const tenth = (value: number): number => Math.round(value * 10) / 10;
/** A line of 48 by 16: a pixel for each point, less when the line would leave. */
function sparkCell(spark: Element | undefined): (trend: readonly number[], fill: string) => void {
  const [line, dot] = spark?.children ?? [];
  const [path, kind, cx, cy, r] = [
    attributes(line, 'd'),
    classes(dot),
    ...['cx', 'cy', 'r'].map((name) => attributes(dot, name)),
  ];
  const draw = writer((trend: readonly number[]) => {
    const [low, high] = [Math.min(...trend), Math.max(...trend)];
    const scale = 12 / Math.max(12, high - low);
    const step = 44 / Math.max(1, trend.length - 1);
    const y = (value: number): number => tenth(8 - (value - (low + high) / 2) * scale);
    let points = '';
    trend.forEach((value, at) => (points += `${at === 0 ? 'M' : 'L'}${tenth(at * step)} ${y(value)}`));
    path(points);
    const last = trend.at(-1);
    cx?.(String(tenth((trend.length - 1) * step)));
    cy?.(String(last === undefined ? 0 : y(last)));
    // Where nothing was measured there is no line, and no end of it.
    r?.(last === undefined ? '0' : '2');
  });
  return (trend, fill) => {
    kind(fill);
    draw(trend);
  };
}

/** What the score is about, or why there is none. */
export const becauseOf = (table: RosterTable, row: number, { stale, tooLittle }: CellModel['messages']): string =>
  table.because[row] ?? (table.isStale(row) ? stale : table.bandOf(row) === null ? tooLittle : '');

/** What the score is about, with a mark where it was set by hand or nobody measured lately. */
function becauseCell(cell: Element): WriteRow {
  const [marks, words] = cell.children;
  const text = texts(words);
  const marksOf = kept((glyph: Icon) => {
    const mark = document.createElement('span');
    mark.className = 'mark';
    mark.append(drawing(glyph));
    return { mark, label: labels(mark) };
  });
  const put = writer<number>(
    (set) =>
      marks?.replaceChildren(
        ...(set & 2 ? [marksOf(editIcon).mark] : []),
        ...(set & 1 ? [marksOf(staleIcon).mark] : []),
      ),
    0,
  );
  return (row, { table, messages }) => {
    const [stale, byHand] = [table.isStale(row), table.isOverridden(row)];
    text(becauseOf(table, row, messages));
    put((byHand ? 2 : 0) + (stale ? 1 : 0));
    if (byHand) marksOf(editIcon).label(messages.byHand);
    if (stale) marksOf(staleIcon).label(messages.stale);
  };
}

const plain =
  (read: (row: number, model: CellModel) => Look): Column['writes'] =>
  ({ firstElementChild }) => {
    const put = look(firstElementChild);
    return (row, model) => put(read(row, model));
  };
/** A control that says whom it is for. */
const named =
  (words: (messages: CellModel['messages'], name: string) => string): Column['writes'] =>
  ({ firstElementChild }) => {
    const label = attributes(firstElementChild, 'aria-label');
    return (row, { table, messages }) => label(words(messages, table.name[row] ?? ''));
  };
const numeric = (value: number, write: (value: number) => string): Look =>
  Number.isNaN(value) ? ['–', 'subtle'] : [write(value), 'sk'];

function renewalCell({ children: [date, left] }: Element): WriteRow {
  const [on, away] = [look(date), look(left)];
  return (row, { table, messages, date, today, loading }) => {
    const day = table.number('renewal', row);
    const days = day - today;
    on(numeric(day, date));
    const counted = days <= COUNTED && !loading;
    away([
      counted ? (days < 0 ? messages.overdue : messages.days(days)) : '',
      counted && days <= NEAR ? 'small warn medium' : 'small subtle',
    ]);
  };
}

function ticketsCell(cell: Element): WriteRow {
  const kind = classes(cell);
  const empty = new Text();
  const ticketOf = kept(({ key, glyph }: (typeof severities)[number]) => {
    const [ticket, count] = [document.createElement('span'), document.createElement('span')];
    ticket.className = `ticket ${key}`;
    count.className = 'num sk';
    ticket.append(drawing(glyph), count);
    return { ticket, text: texts(count), label: labels(ticket) };
  });
  const put = writer((set: number) => {
    const some = severities.filter((_, at) => set & (1 << at)).map((each) => ticketOf(each).ticket);
    cell.replaceChildren(...(some.length === 0 ? [empty] : some));
    kind(some.length === 0 ? 'c-tickets subtle' : 'c-tickets');
  });
  return (row, { table, messages, number }) => {
    let set = 0;
    severities.forEach((severity, at) => {
      const open = table.number(severity.key, row);
      if (!(open > 0)) return;
      set |= 1 << at;
      const { text, label } = ticketOf(severity);
      const count = number(open);
      text(count);
      label(messages.named(messages.severity[severity.key], count));
    });
    if (set === 0 && empty.nodeValue !== messages.noTickets) empty.nodeValue = messages.noTickets;
    put(set);
  };
}

function ownerCell(cell: Element): WriteRow {
  const avatar = document.createElement('span');
  avatar.className = 'avatar';
  const [text, label] = [texts(avatar), labels(avatar)];
  const put = writer((owner: string | null) => {
    if (owner === null) return avatar.remove();
    text(initials(owner));
    label(owner);
    if (avatar.parentNode !== cell) cell.append(avatar);
  });
  return (row, { table }) => put(table.owner.at(row));
}

const headed =
  (id: keyof CellModel['messages']['column']): Column['heading'] =>
  ({ column }) =>
    column[id];

/** The columns as they are unless somebody chooses others. */
export const rosterColumns: readonly Column[] = [
  {
    id: 'select',
    heading: ({ selectAll }) => selectAll,
    kind: 'c-check',
    cell: html`<input class="check" part="check" type="checkbox" tabindex="-1" />`,
    writes: named(({ select }, name) => select(name)),
  },
  {
    id: 'name',
    heading: headed('name'),
    kind: 'c-name',
    sort: 'name',
    cell: html`<span class="cust ellipsis sk"></span>`,
    writes: plain((row, { table }) => [table.name[row] ?? '']),
  },
  {
    id: 'health',
    heading: headed('health'),
    kind: 'c-health',
    sort: 'health',
    cell: html`<span class="health"
      ><span class="with-icon">${icon(bandIcon)}<b class="score num sk"></b></span><span class="delta num sk"></span
      ><svg class="spark" viewBox="0 0 48 16" aria-hidden="true">${svg`<path /><circle />`}</svg></span
    >`,
    writes: healthCell,
  },
  {
    id: 'because',
    heading: headed('because'),
    kind: 'c-driver small muted',
    cell: html`<span class="mark"></span><span class="ellipsis sk"></span>`,
    writes: becauseCell,
  },
  {
    id: 'mrr',
    heading: headed('mrr'),
    kind: 'c-mrr num end',
    sort: 'mrr',
    cell: html`<span class="sk"></span>`,
    writes: plain((row, { table, money }) => [
      money(table.number('mrr', row)),
      pays(table.stateOf(row)) ? 'sk' : 'sk subtle',
    ]),
  },
  {
    id: 'state',
    heading: headed('state'),
    kind: 'c-stage',
    sort: 'state',
    cell: html`<span></span>`,
    writes: plain((row, { table, messages }) => {
      const state = table.stateOf(row);
      return [messages.states[state], state === 'at_risk' ? 'danger medium' : pays(state) ? 'sk' : 'muted'];
    }),
  },
  {
    id: 'renewalOn',
    heading: headed('renewalOn'),
    kind: 'c-renew',
    sort: 'renewalOn',
    cell: html`<span></span> <span></span>`,
    writes: renewalCell,
  },
  { id: 'tickets', heading: headed('tickets'), kind: 'c-tickets', sort: 'tickets', writes: ticketsCell },
  {
    id: 'nps',
    heading: headed('nps'),
    kind: 'c-nps num end',
    sort: 'nps',
    cell: html`<span></span>`,
    writes: plain((row, { table, number }) => numeric(table.number('nps', row), number)),
  },
  { id: 'owner', heading: headed('owner'), kind: 'c-owner', sort: 'owner', writes: ownerCell },
  {
    id: 'more',
    heading: ({ details }) => details,
    kind: 'c-more',
    cell: html`<button class="button bare icon-only compact" part="button button-bare" tabindex="-1">
      ${icon(rightIcon, 'flip')}
    </button>`,
    writes: named(({ open }, name) => open(name)),
  },
];
