import { html, nothing, type TemplateResult } from 'lit';
import { sk } from '../primitives/frame.view.js';
import {
  ascIcon,
  chevronIcon,
  descIcon,
  icon,
  rightIcon,
  searchIcon,
  sevCriticalIcon,
  stopIcon,
} from '../primitives/icons.js';
import { lazyView } from '../primitives/lazy.view.js';
import { avatarView } from '../primitives/person.view.js';
import { messageView } from '../primitives/state.view.js';
import { becauseView, healthView, renewalView, ticketsView } from './cells.view.js';
import type { ReadyModel } from './customer-roster.view.js';
import { defaultQuery, type SortKey } from './engine/query.js';

/** Rows up to which the list is as long as it is, and scrolls with the page. */
const FEW = 30;
/** The list: heading, the rows near what is seen, totals, and what is selected. */
export function rowsView(model: ReadyModel): TemplateResult {
  const { listed, data, messages, format, loading, opened } = model;
  const { rows } = listed;
  if (rows.length === 0 && data.rest !== 'loading') return filteredView(model);
  const open = opened === null ? -1 : rows.findIndex((row) => data.table.id[row] === opened);
  const { start, end } = model.lay(rows.length, open);
  return html`<div
      class="grid ${rows.length > FEW ? '' : 'whole'}"
      role="treegrid"
      aria-label=${messages.title}
      aria-rowcount=${rows.length + 2}
      tabindex="-1"
      @scroll=${model.scrolled}
      @click=${model.clicked}
      @keydown=${model.keyed}>
      ${headerView(model)}
      <div class="rows" role="rowgroup">
        ${Array.from(rows.subarray(start, end), (row, index) => rowView(model, row, start + index, start + index === open))}
      </div>
      ${totalsView(model)}
    </div>
    ${data.rest === 'done' || loading ? nothing : restView(model)}
    ${model.selected.size > 0 ? lazyView(model.acts, model, ({ selectionView }, acting) => selectionView(acting)) : nothing}
    <p class="visually-hidden" role="status">
      ${loading ? '' : messages.customers(rows.length, format.number(rows.length))}
    </p>`;
}

const filteredView = (model: ReadyModel): TemplateResult =>
  messageView({
    glyph: searchIcon,
    title: model.messages.filteredTitle,
    text: model.messages.filteredText(
      model.messages.customers(model.data.total, model.format.number(model.data.total)),
    ),
    actions: html`<button class="button" @click=${() => model.ask({ ...defaultQuery, sort: model.query.sort })}>
      ${model.messages.clearFilters}
    </button>`,
  });

/** Rows that are still on their way, or did not come. */
function restView({ data, messages, format }: ReadyModel): TemplateResult {
  const words = [format.number(data.table.length), format.number(data.total)] as const;
  return html`<p class="notice small muted" role="status">
    ${
      data.rest === 'loading'
        ? messages.loadingRest(...words)
        : html`<span class="grow">${messages.restFailed(...words)}</span
            ><button class="button compact" @click=${data.resume}>${messages.retry}</button>`
    }
  </p>`;
}

function headerView(model: ReadyModel): TemplateResult {
  const { messages, query, listed, data, selected, loading } = model;
  const ids = () => Array.from(listed.rows, (row) => data.table.id[row] ?? '');
  const every =
    !loading && selected.size > 0 && selected.size >= listed.rows.length && ids().every((id) => selected.has(id));
  const heading = (key: SortKey, kind: string) => {
    const at = query.sort.findIndex((step) => step.key === key);
    const step = query.sort[at];
    return html`<span
      class=${kind}
      role="columnheader"
      aria-sort=${at === 0 ? (step?.down ? 'descending' : 'ascending') : 'none'}
      ><button class="sort" title=${messages.sortHint} @click=${(event: MouseEvent) => model.sort(key, event.shiftKey)}>
        ${messages.column[key]}${step ? html`${icon(step.down ? descIcon : ascIcon, 's')}${at > 0 ? html`<span class="num">${at + 1}</span>` : nothing}` : nothing}
      </button></span
    >`;
  };
  return html`<div role="rowgroup" class="head-group">
    <div class="row header small" role="row" aria-rowindex="1">
      <span class="c-check" role="columnheader"
        ><input
          class="check"
          type="checkbox"
          aria-label=${messages.selectAll}
          .checked=${every}
          .indeterminate=${!every && selected.size > 0}
          @change=${() => model.select(ids(), !every)} /></span
      >${heading('name', 'c-name')}${heading('health', 'c-health')}<span class="c-driver" role="columnheader"
        >${messages.column.because}</span
      >${heading('mrr', 'c-mrr end')}${heading('state', 'c-stage')}${heading('renewalOn', 'c-renew')}${heading('tickets', 'c-tickets')}${heading('nps', 'c-nps end')}${heading('owner', 'c-owner')}<span
        class="c-more"
        role="columnheader"
        ><span class="visually-hidden">${messages.details}</span></span
      >
    </div>
  </div>`;
}

function rowView(model: ReadyModel, row: number, at: number, open: boolean): TemplateResult {
  const { data, messages, format, loading, selected } = model;
  const { table } = data;
  const id = table.id[row] ?? '';
  const name = table.name[row] ?? '';
  const owner = table.owner.at(row);
  const nps = table.number('nps', row);
  const state = table.stateOf(row);
  const pays = state !== 'prospect' && state !== 'churned';
  const mrr = format.moneyParts({ amount: table.number('mrr', row), currency: table.currency });
  return html`<div
      class="row ${open ? 'open' : ''} ${selected.has(id) ? 'selected' : ''}"
      role="row"
      aria-rowindex=${at + 2}
      aria-expanded=${open ? 'true' : 'false'}
      aria-selected=${selected.has(id) ? 'true' : 'false'}
      tabindex=${at === model.active ? '0' : '-1'}
      data-at=${at}>
      <span class="c-check" role="gridcell"
        ><input
          class="check"
          type="checkbox"
          tabindex="-1"
          aria-label=${messages.select(name)}
          .checked=${selected.has(id)}
          @change=${() => model.select([id], !selected.has(id))}
      /></span>
      <span class="c-name" role="rowheader"><span class="cust ellipsis">${sk(name, loading)}</span></span>
      <span class="c-health" role="gridcell">${healthView(model, row)}</span>
      <span class="c-driver small muted" role="gridcell">${becauseView(model, row)}</span>
      <span class="c-mrr num end ${pays ? '' : 'subtle'}" role="gridcell">${sk(mrr.whole, loading)}</span>
      <span class="c-stage" role="gridcell"
        ><span class=${state === 'at_risk' ? 'danger medium' : pays ? '' : 'muted'}
          >${sk(messages.states[state], loading)}</span
        ></span
      >
      <span class="c-renew" role="gridcell">${renewalView(model, row)}</span>
      <span class="c-tickets" role="gridcell">${ticketsView(model, row)}</span>
      <span class="c-nps num end" role="gridcell"
        >${Number.isNaN(nps) ? html`<span class="subtle">–</span>` : sk(format.number(nps), loading)}</span
      >
      <span class="c-owner" role="gridcell"
        >${owner === null ? nothing : html`${avatarView({ name: owner, side: 'partner' })}<span class="visually-hidden">${owner}</span>`}</span
      >
      <span class="c-more" role="gridcell"
        ><button
          class="button bare icon-only compact"
          tabindex="-1"
          aria-label=${messages.open(name)}
          aria-expanded=${open ? 'true' : 'false'}>
          ${icon(open ? chevronIcon : rightIcon, open ? '' : 'flip')}
        </button></span
      >
    </div>
    ${
      open
        ? html`<div class="detail" part="detail" role="row" aria-rowindex=${at + 2}>
            <div role="gridcell">${lazyView(model.acts, model, ({ detailView }, open) => detailView(open))}</div>
          </div>`
        : nothing
    }`;
}

/** What the rows come to; over all rows it is what the API says. */
function totalsView({ data, listed, messages, format, loading }: ReadyModel): TemplateResult {
  const { totals } = listed;
  const all = totals.count === data.table.length;
  const count = all ? data.total : totals.count;
  const mrr = all ? data.summary.mrr : { amount: totals.mrr, currency: data.table.currency };
  const red = all ? data.summary.red : totals.red;
  return html`<div role="rowgroup" class="foot-group">
    <div class="row totals" role="row" aria-rowindex=${listed.rows.length + 2}>
      <span class="c-check" role="gridcell"></span
      ><span class="c-name" role="rowheader">${sk(messages.customers(count, format.number(count)), loading)}</span
      ><span class="c-health num" role="gridcell"
        >${
          all && data.summary.health !== null
            ? html`<span class="health"
                ><span class="score-total num">${sk(format.number(data.summary.health, 1), loading)}</span
                ><span class="small subtle light"
                  >${data.summary.weighting === 'mrr' ? messages.weighted : ''}</span
                ></span
              >`
            : red > 0
              ? html`<span class="with-icon danger">${icon(stopIcon)}<span>${messages.reds(red)}</span></span>`
              : nothing
        }</span
      ><span class="c-driver small subtle light" role="gridcell"
        >${totals.paying < totals.count && !loading ? messages.paying(format.number(totals.paying)) : nothing}</span
      ><span class="c-mrr num end" role="gridcell">${sk(format.moneyParts(mrr).whole, loading)}</span
      ><span class="c-stage" role="gridcell"></span><span class="c-renew" role="gridcell"></span
      ><span class="c-tickets" role="gridcell"
        ><span class="num">${sk(format.number(totals.tickets), loading)}</span>${
          totals.critical > 0
            ? html`<span class="ticket critical"
                >${icon(sevCriticalIcon)}<span class="num">${format.number(totals.critical)}</span
                ><span class="visually-hidden"> ${messages.severity.critical}</span></span
              >`
            : nothing
        }</span
      ><span class="c-nps" role="gridcell"></span><span class="c-owner" role="gridcell"></span
      ><span class="c-more" role="gridcell"></span>
    </div>
  </div>`;
}
