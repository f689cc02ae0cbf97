import { html, nothing, type TemplateResult } from 'lit';
import { sk } from '../primitives/frame.view.js';
import { lazyView } from '../primitives/lazy.view.js';
import type { ReadyModel } from './onboarding-timeline.view.js';

/** Meetings, gates and people. What a program does not have is left out. */
export function footView(model: ReadyModel): unknown {
  const parts = model.loading
    ? awaitedView(model)
    : lazyView(model.beyond, model, ({ othersView }, more) => othersView(more));
  return parts === nothing ? nothing : html`<div class="section foot" part="foot">${parts}</div>`;
}

export const listView = (id: string, title: string, lines: unknown): TemplateResult =>
  html`<section aria-labelledby=${id}>
    <h3 class="heading" id=${id}>${title}</h3>
    <ul class="lines">
      ${lines}
    </ul>
  </section>`;

const awaitedView = ({ plan, messages }: ReadyModel): TemplateResult =>
  listView(
    'meetings',
    messages.comingUp,
    plan.meetings.map(({ title }) => html`<li>${sk(title, true)}</li>`),
  );
