import type { LearnerModule } from '@gangway/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { webAddress } from '../../foundation/web-address.js';
import { failureView } from '../../primitives/failure.view.js';
import { bellIcon, externalIcon, icon } from '../../primitives/icons.js';
import { rowActionsView } from '../../primitives/row-actions.view.js';
import { PartnerModuleActionEvent } from '../certification-tracker.events.js';
import type { LearningModel } from '../certification-tracker.view.js';
import { kindIcons } from '../module-kinds.js';
import { correctOf, neededFor } from '../score.js';
import { reminderAction, reminderNote } from './reminder.view.js';

/** The module at hand: its rules before it starts, and the act that brings it on. */
export function moduleView(model: LearningModel): TemplateResult {
  const { messages, current, enrolment, learning } = model;
  const { failed } = learning.mutation;
  learning.atHand(current?.key ?? null);
  if (!current)
    return html`<div class="module">
      <h3 class="title" id="panel" tabindex="-1">${enrolment.curriculum.badge.name}</h3>
      <p class="sub">${messages.allDone}</p>
    </div>`;
  return html`<div class="module">
    <span class="glyph">${icon(kindIcons[current.kind])}</span>
    <p class="small muted">${kindOf(model, current)}</p>
    <h3 class="title" id="panel" tabindex="-1">${current.title}</h3>
    <p class="sub">${textOf(model, current)}</p>
    ${askedView(model)} ${reminderNote(model, current)} ${rulesView(model, current)}
    ${failed && learning.dialog === null ? failureView(failed.error, messages) : nothing}
    <div class="module-actions">
      ${moduleActions(model, current)}${reviewAction(model, current)}${reminderAction(model, current)}${ownActs(model, current)}<slot
        name="row-actions"></slot>
    </div>
  </div>`;
}

const ownActs = ({ learning: { host } }: LearningModel, module: LearnerModule): unknown =>
  rowActionsView(host.rowActions, 'partner-certification-tracker', (id) =>
    host.dispatchEvent(new PartnerModuleActionEvent(id, module)),
  );

/** Somebody who leads the team has reminded the learner. */
const askedView = ({ messages, format, now, enrolment: { reminder, learner } }: LearningModel): unknown =>
  reminder && learner.you
    ? html`<p class="with-icon first-line asked-to">
        ${icon(bellIcon)}<span>${messages.askedToGoOn(reminder.by, format.moment(Date.parse(reminder.at), now))}</span>
      </p>`
    : nothing;

/** What kind of module it is, unless its title says so, and how long it takes. */
const kindOf = ({ messages, format }: LearningModel, { kind, title, minutes }: LearnerModule): string =>
  [
    ...(messages.kinds[kind] === title ? [] : [messages.kinds[kind]]),
    ...(minutes === null ? [] : [format.duration(minutes * 60)]),
  ].join(' · ');

const waits = ({ now }: LearningModel, { retryAt }: LearnerModule): boolean =>
  retryAt !== null && Date.parse(retryAt) > now;
const canStart = (model: LearningModel, module: LearnerModule): boolean =>
  module.questions > 0 && module.state !== 'done' && module.state !== 'locked_out' && !waits(model, module);

function textOf(model: LearningModel, module: LearnerModule): string {
  const { messages, format, now } = model;
  const moment = (instant: string) => format.moment(Date.parse(instant), now);
  if (module.state === 'done')
    return module.doneAt === null
      ? messages.states.done
      : messages.doneOn(format.date(format.dateOf(Date.parse(module.doneAt)), 'weekday'));
  if (module.state === 'locked_out') return messages.lockedOut;
  if (module.retryAt !== null && waits(model, module)) return messages.retryAt(moment(module.retryAt));
  if (module.questions > 0) return messages.rules(module.questions);
  if (module.bookedFor !== null) return messages.bookedLive(moment(module.bookedFor));
  if (module.moveOn === 'attend') return messages.live;
  if (module.moveOn !== 'accept') return messages.markDoneText;
  return module.state === 'in_review' ? messages.inReview : messages.accepted;
}

/** What an attempt asks for, before it is begun. */
function rulesView({ messages, format }: LearningModel, module: LearnerModule): unknown {
  const { questions, bestBps, attemptsLeft, timeLimitMinutes } = module;
  if (questions === 0) return nothing;
  const needed = neededFor(module);
  const rightOf = (right: number) => messages.rightOf(right, questions);
  const rows: [string, string | null][] = [
    [messages.passMark, needed === null ? null : rightOf(needed)],
    ...(bestBps === null
      ? []
      : [[messages.bestSoFar, rightOf(correctOf(bestBps, questions))] satisfies [string, string]]),
    [messages.attempts, attemptsLeft === null ? null : format.number(attemptsLeft)],
    [messages.time, timeLimitMinutes === null ? null : format.minutes(timeLimitMinutes)],
  ];
  return html`<dl class="pairs">
    ${rows.map(
      ([name, value]) =>
        html`<div>
          <dt>${name}</dt>
          <dd class=${value === null ? 'muted' : ''}>${value ?? messages.notSet}</dd>
        </div>`,
    )}
  </dl>`;
}

/** What the learner can do with a module by themselves. */
export function moduleActions(model: LearningModel, module: LearnerModule): unknown {
  const { messages, enrolment, mayLearn, learning } = model;
  const { id, learner } = enrolment;
  const material = webAddress(module.material);
  const own = id !== null && learner.you;
  const act = own && module.state !== 'done' && module.state !== 'locked_out';
  return html`${
    material === null
      ? nothing
      : html`<a
          class="button"
          part="button"
          href=${material}
          target="_blank"
          rel="noopener noreferrer"
          aria-label=${messages.openNew(module.title)}
          @click=${() => (act && mayLearn ? void learning.open(id, module.key) : undefined)}
          >${icon(externalIcon)}<span>${messages.open}</span></a
        >`
  }${module.state === 'done' && own ? recordAction(model, id) : nothing}${act ? (mayLearn ? progressAction(model, module, id) : html`<span class="small muted">${messages.readOnly}</span>`) : nothing}`;
}

const recordAction = ({ messages, learning }: LearningModel, id: string): TemplateResult =>
  html`<button class="button" part="button" @click=${() => void learning.openTranscript(id)}>
    <span>${messages.transcript}</span>
  </button>`;

/** What was handed in last can be learnt from again. */
function reviewAction({ messages, enrolment, learning }: LearningModel, { key, reviewId }: LearnerModule): unknown {
  return reviewId === null || !enrolment.learner.you
    ? nothing
    : html`<button class="button" part="button" @click=${() => void learning.quiz.review(key, reviewId)}>
        <span>${messages.reviewAnswers}</span>
      </button>`;
}

/** The one act that brings a module on. */
function progressAction(model: LearningModel, module: LearnerModule, id: string): unknown {
  const { messages, learning } = model;
  const busy = learning.mutation.pending !== null;
  const action = (label: string, run: () => Promise<void>, may = true, primary = may) =>
    html`<button
      class="button ${primary ? 'primary' : ''}"
      part="button ${primary ? 'button-primary' : ''}"
      aria-disabled=${may && !busy ? 'false' : 'true'}
      @click=${() => (may ? void run() : undefined)}>
      <span>${label}</span>
    </button>`;
  if (module.questions > 0)
    return action(
      messages.start(module.attempts + 1),
      () => learning.quiz.start(id, module.key),
      canStart(model, module),
    );
  switch (module.moveOn) {
    case 'attend':
      return module.bookedFor === null
        ? action(messages.bookDate, () => learning.openDates(id, module.key))
        : action(messages.changeDate, () => learning.openDates(id, module.key), true, false);
    case 'accept':
      return action(messages.handInDemo, () => learning.openDemo(id, module.key), true, module.state !== 'in_review');
    case 'complete':
      return action(messages.markDone, () => learning.complete(id, module.key));
    case 'pass':
      return nothing;
  }
}
