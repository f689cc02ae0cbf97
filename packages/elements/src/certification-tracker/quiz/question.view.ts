import type { Attempt } from '@gangway/contract';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { keyOnAnyKeyboard } from '../../foundation/key-on-any-keyboard.js';
import { failureView } from '../../primitives/failure.view.js';
import { checkIcon, clockIcon, flagIcon, icon } from '../../primitives/icons.js';
import { correctOf, neededFor } from '../score.js';
import type { QuizModel } from './quiz.js';

/** Seconds before its end from which the time left stands out. */
const SOON = 300;

/** One question at a time; every choice is saved as it is made. */
export function questionView(model: QuizModel, attempt: Attempt): TemplateResult {
  const { messages, learning, format } = model;
  const { quiz, mutation } = learning;
  const { answers, flagged } = quiz.given;
  const { questions } = attempt;
  const open = questions.findIndex(({ key }) => answers[key] === undefined);
  const index = Math.min(quiz.question ?? (open < 0 ? questions.length - 1 : open), questions.length - 1);
  const question = questions[index];
  if (!question) return html``;
  const missing = questions.filter(({ key }) => answers[key] === undefined).length;
  const last = index === questions.length - 1;
  const { over } = quiz;
  // Handing in with open questions costs an attempt: the way to them stands first.
  const gap = last && !over && missing > 0;
  const { pending, failed } = mutation;
  const isFlagged = flagged.includes(question.key);
  const flag = () => quiz.flag(index, question.key);
  const advance = (event: Event) => {
    event.preventDefault();
    if (gap) quiz.show(open);
    else if (last || over) void quiz.submit();
    else quiz.show(index + 1);
  };
  const press = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const key = keyOnAnyKeyboard(event);
    const choice = question.choices[Number(key) - 1];
    if (choice) {
      quiz.answer(index, question.key, choice.key);
      // From there Enter goes on, as from any field.
      if (event.currentTarget instanceof HTMLFormElement)
        event.currentTarget.querySelector<HTMLInputElement>(`[value="${CSS.escape(choice.key)}"]`)?.focus();
    } else if (key === 'f') flag();
    else return;
    event.preventDefault();
  };
  return html`<div class="quiz-head">
      <h3 class="heading" id="panel" tabindex="-1">${messages.attempt(attempt.title, attempt.number)}</h3>
      ${rulesView(model, attempt)}
    </div>
    ${ticksView(model, attempt, index)}
    <form class="question" part="question" @submit=${advance} @keydown=${press}>
      <fieldset>
        <legend>
          <span class="asked" tabindex="-1"
            ><span class="small subtle">${messages.question(index + 1, questions.length)}</span
            ><span class="title">${question.prompt}</span></span
          >
        </legend>
        <div class="answers">
          ${question.choices.map(
            ({ key, text }, at) =>
              html`<label class="answer ${answers[question.key] === key ? 'chosen' : ''}" part="answer"
                ><input
                  class="check"
                  part="check"
                  type="radio"
                  name="choice"
                  value=${key}
                  aria-disabled=${over ? 'true' : 'false'}
                  .checked=${answers[question.key] === key}
                  @click=${(event: Event) => over && event.preventDefault()}
                  @change=${() => quiz.answer(index, question.key, key)} /><span class="grow">${text}</span
                >${at < 9 ? html`<kbd aria-hidden="true">${format.number(at + 1)}</kbd>` : nothing}</label
              >`,
          )}
        </div>
      </fieldset>
      <div class="quiz-foot">
        ${
          failed
            ? html`<div class="grow">
                ${failed.name === 'save' ? html`<p class="small medium">${messages.notSaved}</p>` : nothing}
                ${failureView(failed.error, messages)}
              </div>`
            : html`<span class="small muted saved"
                ><span class="with-icon" role="status"
                  >${icon(checkIcon)}<span
                    >${last && missing > 0 ? messages.handInMissing(missing) : pending === 'save' ? messages.saving : messages.saved}</span
                  ></span
                ><span class="keys">${messages.keys}</span></span
              >`
        }<span class="quiz-buttons">
          ${
            attempt.endsAt !== null && !over
              ? html`<button
                  type="button"
                  class="button bare"
                  part="button button-bare"
                  @click=${() => void quiz.leave()}>
                  <span>${messages.leave}</span>
                </button>`
              : nothing
          }<button
            type="button"
            class="button flag"
            part="button"
            aria-pressed=${isFlagged ? 'true' : 'false'}
            @click=${flag}>
            ${icon(flagIcon)}<span>${messages.flag}</span></button
          >${
            index > 0
              ? html`<button type="button" class="button" part="button" @click=${() => quiz.show(index - 1)}>
                  <span>${messages.back}</span>
                </button>`
              : nothing
          }${
            gap
              ? html`<button type="button" class="button" part="button" @click=${() => void quiz.submit()}>
                  <span>${messages.handIn}</span>
                </button>`
              : nothing
          }<button
            class="button primary"
            part="button button-primary"
            aria-disabled=${pending === 'submit' ? 'true' : 'false'}>
            <span
              >${pending === 'submit' ? messages.working : gap ? messages.toQuestion(open + 1) : last || over ? messages.handIn : messages.nextQuestion}</span
            >
          </button></span
        >
      </div>
    </form>`;
}

function rulesView({ messages, format, current, now }: QuizModel, attempt: Attempt): TemplateResult {
  const total = attempt.questions.length;
  const needed = neededFor({ passBps: attempt.passBps, questions: total });
  const left = attempt.endsAt === null ? null : (Date.parse(attempt.endsAt) - now) / 1000;
  const rules = [
    needed === null ? messages.noPassMark : messages.passWith(needed, total),
    ...(current && current.bestBps !== null ? [messages.best(format.number(correctOf(current.bestBps, total)))] : []),
    current?.attemptsLeft == null ? messages.noAttemptLimit : messages.attemptsLeft(current.attemptsLeft),
  ];
  return html`<p class="small muted dot-list">
    ${
      left === null
        ? nothing
        : html`<span class="with-icon ${left < SOON ? 'warn' : ''}"
            >${icon(clockIcon)}<span
              >${left > 0 ? messages.timeLeft(format.duration(left)) : messages.timeOver}</span
            ></span
          >`
    }${rules.map((rule) => html`<span>${rule}</span>`)}
  </p>`;
}

/** Where the learner is among the questions; it says the same in words. */
export function ticksView({ messages, learning }: QuizModel, { questions }: Attempt, index: number): TemplateResult {
  const { answers, flagged } = learning.quiz.given;
  const step = 100 / questions.length;
  const answered = questions.filter(({ key }) => answers[key] !== undefined).length;
  return html`<svg class="bar ticks" role="img" aria-label=${messages.progress(index + 1, questions.length, answered)}>
    ${questions.map(
      ({ key }, at) =>
        svg`<rect class=${at === index ? 't-now' : flagged.includes(key) ? 't-flag' : answers[key] === undefined ? 't-open' : 't-done'} x="${at * step}%" width="${step * 0.92}%" height="4" rx="1.5" />`,
    )}
  </svg>`;
}
