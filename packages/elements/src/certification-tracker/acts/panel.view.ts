import type { Training } from '@gangway/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { failureView } from '../../primitives/failure.view.js';
import { awardIcon } from '../../primitives/icons.js';
import { lateView, lazyView } from '../../primitives/lazy.view.js';
import { messageView } from '../../primitives/state.view.js';
import type { LearningModel } from '../certification-tracker.view.js';
import { moduleView } from './module.view.js';
import { requirementsView } from './requirements.view.js';

/** Says to somebody who has no path why. */
export function noPathView({ messages, data: { training, vendor } }: LearningModel): TemplateResult {
  const none = training.curricula.length === 0;
  return html`<slot name="empty"
    >${messageView({
      glyph: awardIcon,
      title: none ? messages.noneTitle : messages.notLearnerTitle,
      text: none ? messages.noneText(vendor) : messages.notLearnerText,
    })}</slot
  >`;
}

/** The paths of the program, where it has more than one. */
export function tracksView(
  { messages, enrolment, selectCurriculum }: LearningModel,
  tracks: Training['curricula'],
): TemplateResult {
  const select = ({ target }: Event) => {
    if (target instanceof HTMLSelectElement) selectCurriculum(target.value);
  };
  return html`<select class="input" part="input" aria-label=${messages.track} @change=${select}>
    ${tracks.map(({ key, title }) => html`<option value=${key} .selected=${key === enrolment.curriculum.key}>${title}</option>`)}
  </select>`;
}

/** Offers the path to somebody who is not on it yet. */
export function enrolView(model: LearningModel): TemplateResult {
  const { messages, format, enrolment, learning, mayLearn } = model;
  const { pending, failed } = learning.mutation;
  const { key, title, badge } = enrolment.curriculum;
  const time = enrolment.totalMinutes === null ? null : format.duration(enrolment.totalMinutes * 60);
  return html`<slot name="empty"
    >${messageView({
      glyph: awardIcon,
      title: messages.emptyTitle,
      text: messages.emptyText(title, time, badge.unlocks.length === 0 ? null : format.list(badge.unlocks)),
      actions: mayLearn
        ? html`<button
            class="button primary"
            part="button button-primary"
            aria-disabled=${pending === null ? 'false' : 'true'}
            @click=${() => learning.enrol(key)}>
            <span>${messages.enrol}</span>
          </button>`
        : html`<p class="small muted">${messages.readOnly}</p>`,
      below: failed ? failureView(failed.error, messages) : nothing,
    })}</slot
  >`;
}

/** The attempt under way, the badge, or the module at hand. */
export function panelView(model: LearningModel): unknown {
  const { attempt, current, enrolment, learning } = model;
  const { credential } = enrolment;
  const { reviewed } = learning.quiz;
  if (attempt && (current === undefined || attempt.module === current.key))
    return lazyView(learning.attempts, model, ({ attemptView }, more) => attemptView(more, attempt));
  if (reviewed && reviewed.module === current?.key)
    return lazyView(learning.attempts, model, ({ reviewView }, more) => reviewView(more, reviewed));
  return credential && !attempt && learning.module === null
    ? lazyView(learning.badge, model, ({ credentialView }, badge) => credentialView(badge, credential))
    : moduleView(model);
}

/** Duties, the team, and what is open over all of it. */
export function belowView(model: LearningModel): TemplateResult {
  const { data, learning, messages } = model;
  const { enrolment, team } = data.training;
  return html`${enrolment?.id ? requirementsView(model) : nothing}${team ? lazyView(learning.team, model, ({ teamView }, more) => teamView(more, team)) : nothing}
  ${learning.parts.map((part) => lateView(part, messages))}${learning.dialog?.view(model) ?? nothing}`;
}
