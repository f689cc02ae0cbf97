import type { Attempt } from '@gangway/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { doneIcon, icon, refreshIcon } from '../../primitives/icons.js';
import { moduleActions } from '../acts/module.view.js';
import { reminderAction, reminderNote } from '../acts/reminder.view.js';
import { neededFor } from '../score.js';
import type { QuizModel } from './quiz.js';

/** How an attempt went, what was not right and why, and the way on. */
export function resultView(model: QuizModel, attempt: Attempt): unknown {
  const { messages, current, learning } = model;
  const { result } = attempt;
  if (!result) return nothing;
  const passed = attempt.state === 'passed';
  const needed = neededFor({ passBps: attempt.passBps, questions: result.total }) ?? 0;
  const { correct, total } = result;
  const dismiss = () => void learning.quiz.dismiss();
  const wrong = result.review.filter(({ given, right }) => given !== right);
  return html`<div class="result" part="result">
      <p class="small medium with-icon ${passed ? 'ok' : 'warn'}">
        ${icon(passed ? doneIcon : refreshIcon)}<span>${messages.attempt(attempt.title, attempt.number)}</span>
      </p>
      <h3 class="title" id="panel" tabindex="-1">
        ${passed ? messages.passedTitle(correct, total) : messages.failedTitle(correct, total, needed - correct)}
      </h3>
      <p class="sub">${passed ? messages.passedText(wrong.length) : messages.failedText}</p>
    </div>
    <ol class="review">
      ${wrong.map((each) => reviewView(model, attempt, each))}
    </ol>
    ${
      wrong.length < total
        ? html`<details class="all-answers">
            <summary class="medium" part="link">${messages.allAnswers(total)}</summary>
            <ol class="review">
              ${result.review.map((each) => reviewView(model, attempt, each))}
            </ol>
          </details>`
        : nothing
    }
    <div class="quiz-foot">
      <span>${passed || !current ? nothing : reminderNote(model, current)}</span
      ><span class="quiz-buttons"
        >${
          passed
            ? html`<button class="button primary" part="button button-primary" @click=${dismiss}>
                <span>${messages.goOn}</span>
              </button>`
            : html`<button class="button" part="button" @click=${dismiss}><span>${messages.close}</span></button
                >${current ? html`${reminderAction(model, current)}${moduleActions(model, current)}` : nothing}`
        }</span
      >
    </div>`;
}

type Review = NonNullable<Attempt['result']>['review'][number];

function reviewView(
  { messages }: QuizModel,
  { questions }: Attempt,
  { question: key, given, right, explanation }: Review,
): TemplateResult {
  const question = questions.find((each) => each.key === key);
  const words = (choice: string) => question?.choices.find((each) => each.key === choice)?.text ?? choice;
  return html`<li>
    <p class="medium">${question?.prompt}</p>
    ${given === right ? nothing : html`<p class="small muted">${given === null ? messages.notAnswered : messages.given(words(given))}</p>`}
    <p class="small with-icon ${given === right ? 'was-right' : ''}">
      ${given === right ? icon(doneIcon) : nothing}<span>${messages.right(words(right))}</span>
    </p>
    <p class="small muted">${explanation}</p>
  </li>`;
}
