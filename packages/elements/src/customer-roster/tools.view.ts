import { customerSortKeys, customerStates, healthBands, rosterViews } from '@gangway/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { sk } from '../primitives/frame.view.js';
import { chevronIcon, columnsIcon, icon, searchIcon } from '../primitives/icons.js';
import type { RosterMenu } from './acts/acts.js';
import type { ReadyModel } from './customer-roster.view.js';
import { collatorOf } from './engine/collator.js';

/** Views, search and filters. */
export function toolsView(model: ReadyModel): TemplateResult {
  const { messages, query, data, listed, loading, format } = model;
  const owners = data.table.owners.sort(collatorOf(format.locale).compare);
  const first = query.sort[0];
  return html`<div class="list-tools" part="tools">
    <div class="tabs" part="tabs" role="group" aria-label=${messages.views}>
      ${rosterViews.map((view) => {
        const count = view === 'all' ? data.total : data.windows || data.rest === 'done' ? listed.counts[view] : null;
        return html`<button
          part="tab"
          aria-pressed=${view === query.view ? 'true' : 'false'}
          @click=${() => model.ask({ view })}>
          ${messages.view[view]}
          ${count === null ? nothing : html`<span class="count num">${sk(format.number(count), loading)}</span>`}
        </button>`;
      })}
    </div>
    <div class="filters">
      <label class="field search"
        >${icon(searchIcon)}<input
          type="search"
          part="search"
          placeholder=${messages.search}
          aria-label=${messages.search}
          .value=${query.search}
          @input=${({ currentTarget }: Event) =>
            currentTarget instanceof HTMLInputElement && model.ask({ search: currentTarget.value })}
      /></label>
      ${choiceView(
        messages.filterHealth,
        [...healthBands, 'none' as const].map((band) => ({ value: band, word: messages.band[band] })),
        query.band,
        (option) => model.ask({ band: option?.value ?? null }),
      )}
      ${choiceView(
        messages.filterState,
        customerStates.map((state) => ({ value: state, word: messages.states[state] })),
        query.state,
        (option) => model.ask({ state: option?.value ?? null }),
      )}
      ${
        owners.length > 1
          ? choiceView(
              messages.filterOwner,
              owners.map((owner) => ({ value: owner, word: owner })),
              query.owner,
              (option) => model.ask({ owner: option?.value ?? null }),
            )
          : nothing
      }
      <span class="only-s"
        >${choiceView(
          messages.sortBy,
          customerSortKeys.flatMap((key) => [
            { value: key, word: `${messages.column[key]} ↑`, step: { key, down: false } },
            { value: `-${key}`, word: `${messages.column[key]} ↓`, step: { key, down: true } },
          ]),
          first ? `${first.down ? '-' : ''}${first.key}` : null,
          (option) => model.ask({ sort: option ? [option.step] : [] }),
        )}</span
      >
      ${menuView(model, 'tags', query.tag === null ? messages.column.tags : messages.named(messages.column.tags, query.tag))}${menuView(model, 'views', messages.views)}
      <button
        class="chip columns"
        part="chip"
        aria-label=${messages.columns}
        title=${messages.columns}
        @click=${() => model.show({ kind: 'columns' })}>
        ${icon(columnsIcon)}
      </button>
    </div>
  </div>`;
}

/** A button whose menu loads when somebody opens it, and stands right behind it. */
const menuView = (model: ReadyModel, name: RosterMenu, words: string) =>
  html`<button
      class="chip ${name === 'tags' && model.query.tag !== null ? 'on' : ''}"
      part="chip"
      aria-haspopup="menu"
      popovertarget="menu-${name}"
      @click=${() => model.acts.use((acts) => acts.openMenu(name))}>
      ${words}${icon(chevronIcon)}</button
    >${model.acts.module?.menu(name, model)}`;

/** A native choice that looks like a chip: its name while nothing is chosen. */
function choiceView<O extends { readonly value: string; readonly word: string }>(
  name: string,
  options: readonly O[],
  chosen: string | null,
  choose: (option: O | null) => void,
): TemplateResult {
  return html`<select
    class="chip ${chosen === null ? '' : 'on'}"
    part="chip"
    aria-label=${name}
    @change=${({ currentTarget }: Event) =>
      currentTarget instanceof HTMLSelectElement && choose(options[currentTarget.selectedIndex - 1] ?? null)}>
    <option value="" .selected=${chosen === null}>${name}</option>
    ${options.map(({ value, word }) => html`<option value=${value} .text=${word} .selected=${value === chosen}></option>`)}
  </select>`;
}
