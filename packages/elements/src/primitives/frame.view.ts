import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';

/**
 * The frame around every state of a widget: its name and what it is about stay whatever happens inside. A skeleton gives way to
 * elements of its own, since one that only moved would count as a shift of the page.
 */
export function frameView(frame: {
  readonly title: string;
  /** What it is about, a few words each. */
  readonly about?: readonly string[];
  readonly actions?: unknown;
  readonly loading?: boolean;
  readonly body: unknown;
}): TemplateResult {
  return html`<section
    class="frame ${frame.loading ? 'skeleton' : ''}"
    part="base"
    aria-labelledby="title"
    aria-busy=${frame.loading ? 'true' : 'false'}
    ?inert=${frame.loading ?? false}>
    <header class="head" part="header">
      <div class="head-text">
        <h2 class="title" part="title" id="title">${frame.title}</h2>
        ${frame.about?.length ? html`<p class="small muted dot-list">${frame.about.map((words) => html`<span>${words}</span>`)}</p>` : nothing}
      </div>
      ${frame.actions ? keyed(frame.loading, html`<div class="head-actions"><slot name="header"></slot>${frame.actions}</div>`) : html`<slot name="header"></slot>`}
    </header>
    ${keyed(frame.loading, frame.body)}
    <slot name="footer"></slot>
  </section>`;
}

/** A value that is not there yet: a block of about its size. */
export const sk = (text: string, loading: boolean): unknown =>
  loading ? html`<span class="sk" aria-hidden="true">${text}</span>` : text;
