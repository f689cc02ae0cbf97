import type { Attempt } from '@gangway/contract';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { failureView } from '../primitives/failure.view.js';
import { checkIcon, clockIcon, icon } from '../primitives/icons.js';
import type { LearningModel } from './certification-tracker.view.js';
import { correctOf, neededFor } from './score.js';

/** One question at a time; every choice is saved as it is made. */
export function questionView(model: LearningModel, attempt: Attempt): TemplateResult {
  const { messages, answers, pending } = model;
  const { questions } = attempt;
  const open = questions.findIndex(({ key }) => answers[key] === undefined);
  const index = Math.min(model.question ?? (open < 0 ? questions.length - 1 : open), questions.length - 1);
  const question = questions[index];
  if (!question) return html``;
  const missing = questions.filter(({ key }) => answers[key] === undefined).length;
  const last = index === questions.length - 1;
  const over = attempt.endsAt !== null && Date.parse(attempt.endsAt) <= model.now;
  // Handing in with open questions costs an attempt: the way to them stands first.
  const gap = last && !over && missing > 0;
  const failed = model.failed?.name === 'save' || model.failed?.name === 'submit' ? model.failed.error : null;
  const advance = (event: Event) => {
    event.preventDefault();
    if (gap) model.showQuestion(open);
    else if (last || over) model.submit();
    else model.showQuestion(index + 1);
  };
  return html`<div class="quiz-head">
      <h3 class="heading" id="panel" tabindex="-1">${messages.attempt(attempt.title, attempt.number)}</h3>
      ${rulesView(model, attempt)}
    </div>
    ${ticksView(model, attempt, index)}
    <form class="question" @submit=${advance}>
      <fieldset>
        <legend tabindex="-1">
          <span class="small subtle">${messages.question(index + 1, questions.length)}</span
          ><span class="title">${question.prompt}</span>
        </legend>
        <div class="answers">
          ${question.choices.map(
            ({ key, text }) =>
              html`<label class="answer ${answers[question.key] === key ? 'chosen' : ''}"
                ><input
                  class="check"
                  type="radio"
                  name="choice"
                  ?disabled=${over}
                  .checked=${answers[question.key] === key}
                  @change=${() => model.answer(index, question.key, key)} /><span>${text}</span></label
              >`,
          )}
        </div>
      </fieldset>
      <div class="quiz-foot">
        ${
          failed
            ? failureView(failed, messages)
            : html`<span class="small muted with-icon saved" role="status"
                >${icon(checkIcon)}<span
                  >${last && missing > 0 ? messages.handInMissing(missing) : pending === 'save' ? messages.saving : messages.saved}</span
                ></span
              >`
        }<span class="quiz-buttons">
          ${
            index > 0
              ? html`<button type="button" class="button" @click=${() => model.showQuestion(index - 1)}>
                  <span>${messages.back}</span>
                </button>`
              : nothing
          }${
            gap
              ? html`<button type="button" class="button" @click=${model.submit}>
                  <span>${messages.handIn}</span>
                </button>`
              : nothing
          }<button class="button primary" aria-disabled=${pending === 'submit' ? 'true' : 'false'}>
            <span
              >${pending === 'submit' ? messages.working : gap ? messages.toQuestion(open + 1) : last || over ? messages.handIn : messages.nextQuestion}</span
            >
          </button></span
        >
      </div>
    </form>`;
}

function rulesView({ messages, format, current, now }: LearningModel, attempt: Attempt): TemplateResult {
  const total = attempt.questions.length;
  const needed = neededFor({ passBps: attempt.passBps, questions: total });
  const left = attempt.endsAt === null ? null : (Date.parse(attempt.endsAt) - now) / 1000;
  return html`<p class="small muted dot-list">
    ${
      left === null
        ? nothing
        : html`<span class="with-icon ${left < 300 ? 'warn' : ''}"
            >${icon(clockIcon)}<span
              >${left > 0 ? messages.timeLeft(format.duration(left)) : messages.timeOver}</span
            ></span
          >`
    }
    <span>${needed === null ? messages.noPassMark : messages.passWith(needed, total)}</span>
    ${current && current.bestBps !== null ? html`<span>${messages.best(format.number(correctOf(current.bestBps, total)))}</span>` : nothing}
    <span
      >${current?.attemptsLeft == null ? messages.noAttemptLimit : messages.attemptsLeft(current.attemptsLeft)}</span
    >
  </p>`;
}

function ticksView({ messages, answers }: LearningModel, { questions }: Attempt, index: number): TemplateResult {
  const step = 100 / questions.length;
  const answered = questions.filter(({ key }) => answers[key] !== undefined).length;
  return html`<svg class="bar ticks" role="img" aria-label=${messages.progress(index + 1, questions.length, answered)}>
    ${questions.map(
      ({ key }, at) =>
        svg`<rect class=${at === index ? 't-now' : answers[key] === undefined ? 't-open' : 't-done'} x="${at * step}%" width="${step * 0.92}%" height="4" rx="1.5" />`,
    )}
  </svg>`;
}
