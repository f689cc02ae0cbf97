import type { Badge } from '@gangway/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { ownAddress } from '../../foundation/web-address.js';
import { askedView } from '../../primitives/asked.view.js';
import { dialogView } from '../../primitives/dialog.view.js';
import { doneIcon, downloadIcon, externalIcon, hideIcon, icon, staleIcon } from '../../primitives/icons.js';
import type { BadgeDialog, BadgeModel } from './badge.js';

/** The badge as others see it. */
export function badgeView(model: BadgeModel, dialog: BadgeDialog): TemplateResult {
  const { messages, learning } = model;
  const { failed } = learning.mutation;
  return dialogView(
    {
      title: messages.share,
      about: model.enrolment.curriculum.badge.name,
      wide: true,
      body: askedView(model, dialog.badge, (badge) => bodyView(model, dialog, badge)),
      error: failed?.name === 'share' ? failed.error : learning.file?.error,
      close: learning.close,
    },
    messages,
  );
}

function bodyView(model: BadgeModel, dialog: BadgeDialog, badge: Badge): TemplateResult {
  const { messages, mayLearn } = model;
  const shared = dialog.wanted ?? badge.shared;
  // Not disabled, which would take the focus away, and Chromium loses an Escape that is pressed then.
  const sending = dialog.wanted !== null;
  const copy = ({ currentTarget }: Event) => {
    const root = currentTarget instanceof Element ? currentTarget.getRootNode() : null;
    const field = root instanceof ShadowRoot ? root.querySelector('#verify-link') : null;
    if (field instanceof HTMLInputElement) void dialog.copy(field);
  };
  return html`${badge.revokedBecause === null ? nothing : html`<p class="danger">${messages.revokedBecause(badge.revokedBecause)}</p>`}
    <div class="sharing">
      <div class="sharing-own">
        <div class="form-row">
          <label for="verify-link">${messages.verifyLink}</label>
          <div class="link-row">
            <input class="input mono" part="input" id="verify-link" readonly .value=${badge.verifyUrl} />
            <button type="button" class="button" part="button" @click=${copy}>
              <span role="status">${dialog.copied ? messages.copied : messages.copy}</span>
            </button>
          </div>
        </div>
        <label class="switch-row"
          ><input
            class="switch"
            part="check"
            type="checkbox"
            role="switch"
            .checked=${live(shared)}
            aria-checked=${shared ? 'true' : 'false'}
            ?disabled=${!mayLearn || !badge.own}
            aria-disabled=${sending ? 'true' : 'false'}
            aria-describedby="link-hint"
            @click=${(event: Event) => sending && event.preventDefault()}
            @change=${() => void dialog.share(!badge.shared)} /><span
            ><span class="medium">${messages.linkOn}</span
            ><span class="small muted" id="link-hint"
              >${shared ? messages.linkOnHint : messages.linkOffHint}</span
            ></span
          ></label
        >
        <div class="module-actions">
          <button type="button" class="button" part="button" @click=${() => void dialog.saveFile()}>
            ${icon(downloadIcon)}<span>${messages.badgeFile}</span></button
          ><button type="button" class="button" part="button" @click=${() => void dialog.savePicture()}>
            ${icon(downloadIcon)}<span>${messages.badgePicture}</span></button
          ><a
            class="button"
            part="button"
            href=${ownAddress(badge.verifyUrl) ?? nothing}
            target="_blank"
            rel="noopener noreferrer"
            >${icon(externalIcon)}<span>${messages.openPage}</span></a
          >
        </div>
        <p class="small muted">${messages.badgeFileHint}</p>
      </div>
      ${strangerView(model, badge, shared)}
    </div>`;
}

/** The public page in short, as it is with the link on or off. */
function strangerView({ messages, format }: BadgeModel, badge: Badge, shared: boolean): TemplateResult {
  const { status } = badge;
  const good = status === 'active' || status === 'expiring';
  const rows: [string, string][] = [
    [messages.holder, badge.learner],
    [messages.badge, badge.name],
    [messages.issuedBy, badge.issuer.name],
    [messages.issued, format.date(format.dateOf(Date.parse(badge.issuedAt)), 'long')],
    ...(badge.expiresOn === null
      ? []
      : [[messages.validUntil, format.date(badge.expiresOn, 'long')] satisfies [string, string]]),
    ...(badge.restsOn.length === 0 ? [] : [[messages.restsOn, format.list(badge.restsOn)] satisfies [string, string]]),
  ];
  return html`<section class="stranger" aria-label=${messages.strangerSees}>
    <p class="small subtle">${messages.strangerSees}</p>
    ${
      shared
        ? html`<p class="medium with-icon ${good ? 'ok' : 'danger'}">
              ${icon(good ? doneIcon : staleIcon)}<span>${messages.pageStates[status]}</span>
            </p>
            <dl class="pairs">
              ${rows.map(
                ([name, value]) =>
                  html`<div>
                    <dt>${name}</dt>
                    <dd>${value}</dd>
                  </div>`,
              )}
            </dl>`
        : html`<p class="medium with-icon">${icon(hideIcon)}<span>${messages.notPublic}</span></p>
            <p class="small muted">${messages.notPublicText}</p>`
    }
  </section>`;
}
