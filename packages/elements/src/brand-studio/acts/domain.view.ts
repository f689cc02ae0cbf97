import type { BrandDomain } from '@gangway/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { dialogView as formView } from '../../primitives/dialog.view.js';
import { clockIcon, doneIcon, icon, warnIcon } from '../../primitives/icons.js';
import { namingOf } from './naming.js';
import type { StudioModel } from '../brand-studio.view.js';
import type { DomainMessages } from './domain.messages.js';

type DomainModel = StudioModel & { readonly messages: DomainMessages };

/** The name under which the portal is reached: set, with the records that prove it, and how far that is. */
export function domainView(model: DomainModel): TemplateResult {
  const { messages, studio } = model;
  const { domain, live } = studio.data;
  const busy = studio.mutation.pending === 'domain';
  const { failed } = studio.mutation;
  const named = domain && domain.state !== 'none' && domain.state !== 'expired' ? domain : null;
  return formView(
    {
      title: messages.domain,
      about: domain?.host ?? live.partner,
      wide: true,
      body: html`${domain && domain.state !== 'none' ? stateView(model, domain) : nothing}
      ${named ? recordsView(model, named) : hostView(model, domain)}`,
      act: named
        ? { label: messages.checkNow, busy, run: () => void namingOf(studio).check(named, () => studio.data.domain) }
        : {
            label: messages.setDomain,
            busy,
            run: (form) => void namingOf(studio).set(String(form.get('host') ?? '').trim()),
          },
      others: named
        ? html`<button type="button" class="as-link" @click=${() => namingOf(studio).remove(named)}>
            ${messages.removeDomain}
          </button>`
        : nothing,
      error: failed?.name === 'domain' ? failed.error : null,
      close: () => studio.show({ dialog: null }),
    },
    messages,
  );
}

function stateView({ messages, format, now }: DomainModel, domain: BrandDomain): TemplateResult {
  const { state, found, checkedAt, until } = domain;
  const [shape, kind] =
    state === 'verified' ? [doneIcon, 'ok'] : state === 'pending' ? [clockIcon, 'muted'] : [warnIcon, 'danger'];
  const moment = (at: string) => format.moment(Date.parse(at), now);
  return html`<div class="domain-state" role="status">
    <p class="with-icon">${icon(shape, kind)}<span class="medium">${messages.domainStates[state]}</span></p>
    ${found && found !== 'proven' ? html`<p>${messages.domainFindings[found]}</p>` : nothing}
    <p class="small muted">
      ${checkedAt ? messages.lookedAt(moment(checkedAt)) : messages.notLookedAt}
      ${until ? messages.waitsUntil(moment(until)) : nothing}
    </p>
  </div>`;
}

function hostView({ messages, studio }: DomainModel, domain: BrandDomain | null): TemplateResult {
  const keep = (event: Event) => {
    if (event.currentTarget instanceof HTMLInputElement) studio.keepTyped('host', event.currentTarget.value);
  };
  return html`<div class="form-row">
    <label for="host">${messages.host}</label>
    <input
      id="host"
      name="host"
      class="input"
      type="text"
      inputmode="url"
      autocomplete="off"
      autocapitalize="none"
      spellcheck="false"
      dir="ltr"
      maxlength="253"
      required
      aria-describedby="host-hint"
      .value=${studio.typed.get('host') ?? domain?.host ?? ''}
      @input=${keep} />
    <p class="hint" id="host-hint">${messages.hostHint}</p>
  </div>`;
}

const recordsView = ({ messages, studio }: DomainModel, { records }: BrandDomain) =>
  html`<p>${messages.setRecords}</p>
    ${records.map(({ type, name, value }, index) => {
      const copy = (event: Event) => {
        const field = event.currentTarget instanceof Element ? event.currentTarget.previousElementSibling : null;
        if (field instanceof HTMLInputElement) void namingOf(studio).copy(field, index);
      };
      return html`<fieldset class="record">
        <legend class="medium">${type}</legend>
        <p class="small">
          <span class="muted">${messages.recordName}</span> <bdi class="record-name" dir="ltr">${name}</bdi>
        </p>
        <div class="record-value">
          <input
            class="input"
            type="text"
            readonly
            dir="ltr"
            aria-label=${messages.recordValue(type)}
            .value=${value} />
          <button type="button" class="button" aria-label=${messages.copyValue(type)} @click=${copy}>
            ${namingOf(studio).copied === index ? messages.copied : messages.copy}
          </button>
        </div>
      </fieldset>`;
    })}`;
