import type { LearnerModule } from '@gangway/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { failureView } from '../primitives/dialog.view.js';
import {
  boardIcon,
  docIcon,
  icon,
  liveIcon,
  personIcon,
  playIcon,
  quizIcon,
  videoIcon,
  type Icon,
} from '../primitives/icons.js';
import type { PathModel } from './certification-tracker.view.js';
import { correctOf, neededFor } from './score.js';

export const kindIcons: Readonly<Record<LearnerModule['kind'], Icon>> = {
  video: videoIcon,
  doc: docIcon,
  live: liveIcon,
  lab: boardIcon,
  quiz: quizIcon,
  exam: quizIcon,
  demo: playIcon,
  shadow: personIcon,
};

/** The module at hand: its rules before it starts, and the act that brings it on. */
export function moduleView(model: PathModel): TemplateResult {
  const { messages, current, enrolment, failed } = model;
  if (!current)
    return html`<div class="module">
      <h3 class="title" id="panel" tabindex="-1">${enrolment.curriculum.badge.name}</h3>
      <p class="sub">${messages.allDone}</p>
    </div>`;
  return html`<div class="module">
      <span class="glyph">${icon(kindIcons[current.kind])}</span>
      <h3 class="title" id="panel" tabindex="-1">
        ${current.questions > 0 && current.state !== 'done' ? messages.ready(current.title) : current.title}
      </h3>
      <p class="sub">${textOf(model, current)}</p>
      ${failed && failed.name !== 'require' ? failureView(failed.error, messages) : nothing}
    </div>
    <div class="quiz-foot"><span></span><span class="quiz-buttons">${moduleActions(model, current)}</span></div>`;
}

function textOf({ messages, format, now }: PathModel, module: LearnerModule): string {
  const moment = (instant: string) => format.moment(Date.parse(instant), now);
  if (module.state === 'done')
    return module.doneAt === null
      ? messages.states.done
      : messages.doneOn(format.date(format.dateOf(Date.parse(module.doneAt)), 'weekday'));
  if (module.state === 'locked_out') return messages.lockedOut;
  if (module.bookedFor !== null) return `${messages.bookedFor(moment(module.bookedFor))}. ${messages.live}`;
  if (module.moveOn === 'attend') return messages.live;
  if (module.moveOn === 'accept') return messages.accepted;
  if (module.questions === 0) return messages.markDoneText;
  const needed = neededFor(module);
  return [
    messages.rules(module.questions, needed === null ? messages.noPassMark : messages.rightToPass(needed)),
    ...(module.timeLimitMinutes === null ? [] : [messages.timeLimit(format.minutes(module.timeLimitMinutes))]),
    `${module.attemptsLeft === null ? messages.noAttemptLimit : messages.attemptsLeft(module.attemptsLeft)}.`,
    ...(module.bestBps === null
      ? []
      : [`${messages.best(format.number(correctOf(module.bestBps, module.questions)))}.`]),
    ...(module.retryAt === null || Date.parse(module.retryAt) <= now ? [] : [messages.retryAt(moment(module.retryAt))]),
  ].join(' ');
}

/** What the learner can do with a module by themselves. */
export function moduleActions(
  { messages, enrolment, mayLearn, pending, complete, start, now }: PathModel,
  module: LearnerModule,
): unknown {
  const { id, learner } = enrolment;
  if (id === null || !learner.you || module.state === 'done' || module.state === 'locked_out') return nothing;
  if (!mayLearn) return html`<span class="small muted">${messages.readOnly}</span>`;
  const busy = pending !== null ? 'true' : 'false';
  if (module.questions > 0) {
    const waits = module.retryAt !== null && Date.parse(module.retryAt) > now;
    return html`<button
      class="button primary"
      aria-disabled=${waits ? 'true' : busy}
      @click=${() => (waits ? undefined : start(id, module.key))}>
      <span>${messages.start(module.attempts + 1)}</span>
    </button>`;
  }
  if (module.moveOn !== 'complete') return nothing;
  return html`<button class="button primary" aria-disabled=${busy} @click=${() => complete(id, module.key)}>
    <span>${messages.markDone}</span>
  </button>`;
}
