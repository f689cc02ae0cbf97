import type { Logo } from '@gangway/contract';
import { html, nothing, svg, type TemplateResult } from 'lit';
import {
  clockIcon,
  doneIcon,
  icon,
  plusIcon,
  sevCriticalIcon,
  sevMinorIcon,
  warnIcon,
} from '../../primitives/icons.js';
import type { StudioModel } from '../brand-studio.view.js';
import { sourcesOf } from './logos.view.js';

/**
 * A sample of what widgets are made of, so that a studio without widgets in it shows something: nothing in it acts, and who hears
 * the page is told of the pairs instead.
 *
 * @param at tells two of them on one page apart
 */
export function specimenView({ messages, studio }: StudioModel, logo: Logo, at: string): TemplateResult {
  const { sample } = messages;
  const picture = (studio.staged.scheme === 'dark' ? logo.dark : null) ?? logo.light;
  return html`<div class="specimen" inert aria-hidden="true" data-at=${at}>
    ${picture ? html`<p class="sample-logo"><img alt="" height="28" src=${picture.sources[0]?.url ?? nothing} srcset=${sourcesOf(picture)} /></p>` : nothing}
    <section class="frame">
      <div class="sample-next">
        <div class="grow">
          <p class="small accent medium">${sample.next}</p>
          <p class="title">${sample.task}</p>
          <p class="sub">${sample.staged}</p>
        </div>
        <div class="sample-acts">
          <span class="with-icon small muted">${icon(clockIcon)}${sample.due}</span>
          <span class="button primary">${sample.act}</span>
        </div>
      </div>
      <ul class="sample-rows">
        <li>
          ${icon(doneIcon, 'ok')}<span class="grow">${sample.done}</span><span class="muted">${sample.doneOn}</span>
        </li>
        <li>
          ${icon(warnIcon, 'warn')}<span class="grow">${sample.risk}</span
          ><span class="badge warn">${sample.atRisk}</span>
        </li>
      </ul>
    </section>
    <section class="frame">
      <header class="head">
        <p class="title">${sample.support}</p>
        <span class="button primary">${icon(plusIcon)}${sample.newTicket}</span>
      </header>
      <div class="sample-tools">
        <span class="input sample-field">${sample.search}</span><span class="button">${sample.later}</span>
        <span class="segmented"
          ><button type="button" tabindex="-1" aria-pressed="true">${sample.plan}</button
          ><button type="button" tabindex="-1" aria-pressed="false">${sample.track}</button></span
        >
      </div>
      <ul class="sample-rows">
        <li class="chosen">
          ${icon(sevCriticalIcon, 'danger')}<span class="grow"
            ><b class="medium">${sample.ticket}</b><span class="small muted">${sample.critical}</span></span
          ><span class="sample-clock"><span class="num medium">${sample.left}</span>${barView(56, 'warn')}</span>
        </li>
        <li>
          ${icon(sevMinorIcon)}<span class="grow"
            ><b class="medium">${sample.late}</b><span class="small muted">${sample.review}</span></span
          ><span class="sample-clock"
            ><span class="num medium danger">${sample.lateBy}</span>${barView(100, 'danger')}</span
          >
        </li>
        <li>
          <span class="badge ok">${sample.doneOn}</span><span class="badge info">${sample.review}</span
          ><span class="badge">${sample.money}</span><span class="grow"></span
          ><span class="link sample-link">${sample.all}</span>
        </li>
      </ul>
    </section>
  </div>`;
}

const barView = (percent: number, kind: string) =>
  html`<svg class="bar sample-bar">
    ${svg`<rect class="fill-track" width="100%" height="4" rx="2" /><rect class="fill-${kind}" width="${percent}%" height="4" rx="2" />`}
  </svg>`;
