import type { LearnerModule } from '@gangway/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { failureView } from '../primitives/failure.view.js';
import { sk } from '../primitives/frame.view.js';
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
  const { messages, current, enrolment, failed, loading } = model;
  if (!current)
    return html`<div class="module">
      <h3 class="title" id="panel" tabindex="-1">${enrolment.curriculum.badge.name}</h3>
      <p class="sub">${messages.allDone}</p>
    </div>`;
  return html`<div class="module">
    <span class="glyph">${icon(kindIcons[current.kind])}</span>
    <h3 class="title" id="panel" tabindex="-1">
      ${sk(canStart(model, current) ? messages.ready(current.title) : current.title, loading)}
    </h3>
    <p class="sub">${sk(textOf(model, current), loading)}</p>
    ${rulesView(model, current)} ${failed && failed.name !== 'require' ? failureView(failed.error, messages) : nothing}
    <div class="module-actions">${moduleActions(model, current)}</div>
  </div>`;
}

const waits = ({ now }: PathModel, { retryAt }: LearnerModule): boolean =>
  retryAt !== null && Date.parse(retryAt) > now;
const canStart = (model: PathModel, module: LearnerModule): boolean =>
  module.questions > 0 && module.state !== 'done' && module.state !== 'locked_out' && !waits(model, module);

function textOf(model: PathModel, module: LearnerModule): string {
  const { messages, format, now } = model;
  const moment = (instant: string) => format.moment(Date.parse(instant), now);
  if (module.state === 'done')
    return module.doneAt === null
      ? messages.states.done
      : messages.doneOn(format.date(format.dateOf(Date.parse(module.doneAt)), 'weekday'));
  if (module.state === 'locked_out') return messages.lockedOut;
  if (module.retryAt !== null && waits(model, module)) return messages.retryAt(moment(module.retryAt));
  if (module.questions > 0) return messages.rules(module.questions);
  if (module.bookedFor !== null) return `${messages.bookedFor(moment(module.bookedFor))}. ${messages.live}`;
  if (module.moveOn === 'attend') return messages.live;
  return module.moveOn === 'accept' ? messages.accepted : messages.markDoneText;
}

/** What an attempt asks for, before it is begun. */
function rulesView({ messages, format }: PathModel, module: LearnerModule): unknown {
  const { questions, bestBps, attemptsLeft, timeLimitMinutes } = module;
  if (questions === 0) return nothing;
  const needed = neededFor(module);
  const rows: [string, string | null][] = [
    [messages.passMark, needed === null ? null : messages.rightOf(needed, questions)],
    ...(bestBps === null
      ? []
      : [[messages.bestSoFar, messages.rightOf(correctOf(bestBps, questions), questions)] satisfies [string, string]]),
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
export function moduleActions(model: PathModel, module: LearnerModule): unknown {
  const { messages, enrolment, mayLearn, pending, complete, start } = model;
  const { id, learner } = enrolment;
  if (id === null || !learner.you || module.state === 'done' || module.state === 'locked_out') return nothing;
  if (!mayLearn) return html`<span class="small muted">${messages.readOnly}</span>`;
  const busy = pending !== null ? 'true' : 'false';
  if (module.questions > 0) {
    const may = canStart(model, module);
    return html`<button
      class="button ${may ? 'primary' : ''}"
      aria-disabled=${may ? busy : 'true'}
      @click=${() => (may ? start(id, module.key) : undefined)}>
      <span>${messages.start(module.attempts + 1)}</span>
    </button>`;
  }
  if (module.moveOn !== 'complete') return nothing;
  return html`<button class="button primary" aria-disabled=${busy} @click=${() => complete(id, module.key)}>
    <span>${messages.markDone}</span>
  </button>`;
}
