import type { Credential } from '@gangway/contract';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { docIcon, doneIcon, icon, refreshIcon, staleIcon, type Icon } from '../../primitives/icons.js';
import type { BadgeModel } from './badge.js';

const shareIcon: Icon = () =>
  svg`<circle cx="12" cy="3.75" r="1.75" /><circle cx="4" cy="8" r="1.75" /><circle cx="12" cy="12.25" r="1.75" /><path d="M5.6 7.2l4.8-2.6M5.6 8.8l4.8 2.6" />`;

const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00Z`) - Date.parse(`${from}T00:00Z`)) / 86_400_000);

/** The badge, once earned: the only large thing. */
export function credentialView(
  { messages, format, enrolment, now, learning, mayLearn }: BadgeModel,
  credential: Credential,
): TemplateResult {
  const { status } = credential;
  const { id, state } = enrolment;
  const { unlocks } = enrolment.curriculum.badge;
  const good = status === 'active';
  const ends = status === 'expiring' || status === 'expired';
  const renews = mayLearn && id !== null && ends && state !== 'recertifying';
  const facts: [string, string, string][] = [
    [messages.issued, format.date(format.dateOf(Date.parse(credential.issuedAt)), 'long'), ''],
    [
      messages.validUntil,
      credential.expiresOn === null ? messages.noExpiry : format.date(credential.expiresOn, 'long'),
      credential.expiresOn === null ? 'muted' : '',
    ],
    ...(unlocks.length === 0 ? [] : [[messages.opened, format.list(unlocks), ''] satisfies [string, string, string]]),
  ];
  return html`<div class="earned" part="credential">
    ${sealView(messages.badgeOf(credential.name))}
    <div class="earned-text">
      <p class="with-icon small medium ${good ? 'ok' : status === 'expiring' ? 'warn' : 'danger'}">
        ${icon(good ? doneIcon : staleIcon)}<span
          >${
            status === 'expiring' && credential.expiresOn !== null
              ? messages.expiresIn(daysBetween(format.dateOf(now), credential.expiresOn))
              : messages.credentialStates[status]
          }</span
        >
      </p>
      <h3 class="title" id="panel" tabindex="-1">${credential.name}</h3>
      <dl class="pairs">
        ${facts.map(
          ([name, value, tone]) =>
            html`<div>
              <dt>${name}</dt>
              <dd class=${tone}>${value}</dd>
            </div>`,
        )}
      </dl>
      ${enrolment.compliant ? nothing : html`<p class="small warn">${messages.notCompliant}</p>`}
      <div class="module-actions">
        ${
          renews
            ? html`<button
                class="button primary"
                part="button button-primary"
                @click=${() => void learning.openRenewal(id, credential.id)}>
                ${icon(refreshIcon)}<span>${messages.renew}</span>
              </button>`
            : nothing
        }<button
          class="button ${renews || !good ? '' : 'primary'}"
          part="button ${renews || !good ? '' : 'button-primary'}"
          @click=${() => void learning.openBadge(credential.id)}>
          ${icon(shareIcon)}<span>${messages.share}</span></button
        >${
          id === null
            ? nothing
            : html`<button class="button" part="button" @click=${() => void learning.openTranscript(id)}>
                ${icon(docIcon)}<span>${messages.transcript}</span>
              </button>`
        }
      </div>
    </div>
  </div>`;
}

const around = (count: number, radius: number): [string, string][] =>
  Array.from({ length: count + 1 }, (_, index) => {
    const angle = (index * 2 * Math.PI) / count;
    return [(60 + radius * Math.cos(angle)).toFixed(1), (60 + radius * Math.sin(angle)).toFixed(1)];
  });
const edge = around(24, 50)
  .map(([x, y], index) => (index === 0 ? `M${x} ${y}` : `A6.9 6.9 0 0 1 ${x} ${y}`))
  .join('');
const outer = around(60, 43);
const rays = around(60, 35)
  .map(([x, y], index) => `M${x} ${y}L${outer[index]?.join(' ') ?? ''}`)
  .join('');

const sealView = (label: string): TemplateResult =>
  html`<svg class="seal" part="badge" viewBox="0 0 120 120" role="img" aria-label=${label}>
    ${svg`<path class="seal-edge" d=${edge} /><circle class="seal-ring" cx="60" cy="60" r="46.5" /><path class="seal-rays" d=${rays} />`}
    <circle class="seal-core" cx="60" cy="60" r="31" />
    <path class="seal-check" d="M46 61.5l9.5 9.5L75 49.5" />
  </svg>`;
