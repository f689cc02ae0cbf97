import type { MeasuredPair } from '@gangway/tokens/compiler';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { doneIcon, icon, stopIcon } from '../../primitives/icons.js';
import type { StudioModel } from '../brand-studio.view.js';
import { findingsListView, floor } from './findings.view.js';
import { tokenName } from '../words.js';

/** Pairs that are shown before somebody asks for all. */
const FEW = 10;

/** The contrast of every pair in the mode that is looked at, and whatever is too close in any mode. */
export function proofView(model: StudioModel): TemplateResult {
  const { messages, studio } = model;
  const { held, total, pairs, theme } = studio.proof;
  const { whole } = studio.look;
  const list = [...(pairs.get(studio.mode) ?? [])].sort((one, other) => headroom(one) - headroom(other));
  const shown = whole ? list : list.slice(0, FEW);
  return html`<section class="pane proof" part="proof" aria-labelledby="proof-title">
    <div class="actions">
      <h3 class="heading grow" id="proof-title">${messages.panes.proof}</h3>
      <span class="with-icon small"
        >${held === total ? icon(doneIcon, 'ok') : icon(stopIcon, 'danger')}${messages.held(held, total)}</span
      >
    </div>
    <p class="small muted">${messages.heldText}</p>
    ${theme.findings.length === 0 ? nothing : findingsListView(model, theme.findings, (finding) => studio.mend(finding))}
    <ul class="pairs" aria-label=${studio.mode === 'light' ? messages.light : messages.dark}>
      ${shown.map((pair) => pairView(model, pair))}
    </ul>
    ${
      list.length > FEW
        ? html`<button
            class="as-link small"
            aria-expanded=${whole ? 'true' : 'false'}
            @click=${() => studio.show({ whole: !whole })}>
            ${whole ? messages.fewer : messages.more(list.length - FEW)}
          </button>`
        : nothing
    }
  </section>`;
}

/** What is nearest to being too close comes first. */
const headroom = ({ found, needed }: MeasuredPair): number => found / needed;

function pairView(
  { messages, format }: StudioModel,
  { front, ground, found, needed, colors }: MeasuredPair,
): TemplateResult {
  const holds = found >= needed;
  return html`<li>
    ${chipView(colors, needed, messages.letters)}
    <span class="grow"
      >${messages.pair(tokenName(messages, front), tokenName(messages, ground))}<span class="small muted"
        >${messages.needs(format.number(needed, needed % 1 ? 1 : 0))}</span
      ></span
    >
    <span class="num medium">${format.number(floor(found), 2)}</span>
    ${holds ? icon(doneIcon, 'ok') : icon(stopIcon, 'danger')}<span class="visually-hidden"
      >${holds ? messages.holds : messages.tooClose}</span
    >
  </li>`;
}

/** What words need shows as words, what marks need as marks. */
const chipView = ([front, ground]: readonly [string, string], needed: number, letters: string) =>
  html`<svg class="chip-of-pair" viewBox="0 0 32 24" width="32" height="24" aria-hidden="true">
    ${svg`<rect width="32" height="24" fill=${ground} />`}${
      needed >= NEEDED_BY_TEXT
        ? svg`<text x="16" y="16.5" text-anchor="middle" fill=${front}>${letters}</text>`
        : svg`<circle cx="10" cy="12" r="4" fill=${front} /><path d="M18 12h7" stroke=${front} stroke-width="3" stroke-linecap="round" />`
    }
  </svg>`;
const NEEDED_BY_TEXT = 4.5;
