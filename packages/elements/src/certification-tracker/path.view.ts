import type { LearnerModule } from '@gangway/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { sk } from '../primitives/frame.view.js';
import {
  awardIcon,
  calendarIcon,
  doneIcon,
  icon,
  lockedIcon,
  progressIcon,
  reviewIcon,
  todoIcon,
  warnIcon,
  type Icon,
} from '../primitives/icons.js';
import type { PathModel } from './certification-tracker.view.js';

export const moduleIcons: Readonly<Record<LearnerModule['state'], readonly [Icon, string]>> = {
  todo: [todoIcon, 'subtle'],
  in_progress: [progressIcon, 'accent'],
  booked: [calendarIcon, 'subtle'],
  in_review: [reviewIcon, 'accent'],
  failed: [warnIcon, 'warn'],
  locked_out: [lockedIcon, 'danger'],
  done: [doneIcon, 'ok'],
};

/** Modules in their order, with the badge at the end, and how much is left. */
export function pathView(model: PathModel): TemplateResult {
  const { enrolment, messages, format, loading } = model;
  const { totalMinutes: total, minutesLeft: left, credential } = enrolment;
  const { unlocks } = enrolment.curriculum.badge;
  const time = (minutes: number) => format.duration(minutes * 60);
  const done = enrolment.modules.filter(({ state }) => state === 'done').length;
  const [main, rest] =
    total === null || left === null || left === 0
      ? [messages.done(done, enrolment.modules.length), '']
      : [messages.left(time(left)), messages.of(time(total))];
  return html`<section class="path" part="path" aria-labelledby="path">
    <h3 class="visually-hidden" id="path">${messages.path}</h3>
    <p class="left-line"><b class="title">${sk(main, loading)}</b> <span class="muted">${sk(rest, loading)}</span></p>
    <svg class="bar" part="progress" aria-hidden="true">
      <rect class="fill-track" width="100%" height="6" rx="3" />
      <rect class="fill-accent" width="${enrolment.progressBps / 100}%" height="6" rx="3" />
    </svg>
    <ol class="steps">
      ${enrolment.modules.map((module) => stepView(model, module))}
      <li class="step" part="module">
        <span class="${credential ? 'ok' : 'subtle'} step-state">${icon(credential ? awardIcon : lockedIcon)}</span
        ><span class="step-text"
          >${
            credential
              ? html`<button class="step-name" part="module-name" @click=${() => model.learning?.select(null)}>
                  ${messages.badge}
                </button>`
              : html`<span class="step-name">${sk(messages.badge, loading)}</span>`
          }<span class="small muted"
            >${unlocks.length > 0 ? sk(messages.opens(format.list(unlocks)), loading) : nothing}</span
          ></span
        >
      </li>
    </ol>
  </section>`;
}

function stepView(model: PathModel, module: LearnerModule): TemplateResult {
  const { current, format, loading, learning } = model;
  const [glyph, tone] = moduleIcons[module.state];
  const now = module === current;
  const note = noteOf(model, module);
  return html`<li class="step ${now ? 'current' : ''}" part="module" aria-current=${now ? 'step' : 'false'}>
    <span class="${tone} step-state">${icon(glyph)}</span
    ><span class="step-text"
      ><button class="step-name" part="module-name" @click=${() => learning?.select(module.key)}>
        ${sk(module.title, loading)}</button
      ><span class="small muted">${sk(note, loading)}</span></span
    >${
      module.minutes === null || module.state === 'done'
        ? nothing
        : html`<span class="small subtle step-end">${sk(format.duration(module.minutes * 60), loading)}</span>`
    }
  </li>`;
}

function noteOf({ messages, format, now }: PathModel, module: LearnerModule): string {
  if (module.attemptId !== null) return messages.answered(module.attempts, module.answered, module.questions);
  if (module.bookedFor !== null && module.state === 'booked')
    return messages.bookedFor(format.moment(Date.parse(module.bookedFor), now));
  if (module.state === 'done' && module.doneAt !== null)
    return messages.doneOn(format.date(format.dateOf(Date.parse(module.doneAt))));
  return messages.states[module.state];
}
