import type { Attempt } from '@gangway/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { failureView } from '../../primitives/failure.view.js';
import { icon, pauseIcon, playIcon } from '../../primitives/icons.js';
import { ticksView } from './question.view.js';
import type { QuizModel } from './quiz.js';

/** An attempt that stands still: where it is, how long it is kept, and the way on. */
export function restView(model: QuizModel, attempt: Attempt): TemplateResult {
  const { messages, format, learning, now, mayLearn } = model;
  const { quiz, mutation } = learning;
  const { answers, flagged } = quiz.given;
  const { questions, secondsLeft, keptUntil } = attempt;
  const open = questions.findIndex(({ key }) => answers[key] === undefined);
  const index = open < 0 ? questions.length - 1 : open;
  const answered = questions.filter(({ key }) => answers[key] !== undefined).length;
  return html`<div class="module">
    <span class="glyph">${icon(pauseIcon)}</span>
    <p class="small muted">${messages.attempt(attempt.title, attempt.number)}</p>
    <h3 class="title" id="panel" tabindex="-1">${messages.resumeTitle(index + 1)}</h3>
    <p class="sub">
      ${messages.restText(answered, flagged.length)}
      ${secondsLeft === null ? nothing : messages.restTime(format.duration(secondsLeft))}
    </p>
    ${ticksView(model, attempt, index)} ${mutation.failed ? failureView(mutation.failed.error, messages) : nothing}
    ${
      mayLearn
        ? html`<div class="module-actions">
            <button
              class="button primary"
              part="button button-primary"
              aria-disabled=${mutation.pending === null ? 'false' : 'true'}
              @click=${() => void quiz.resume(null)}>
              ${icon(playIcon)}<span>${messages.goOn}</span>
            </button>
          </div>`
        : html`<p class="small muted">${messages.readOnly}</p>`
    }
    ${keptUntil === null ? nothing : html`<p class="small muted">${messages.keptUntil(format.moment(Date.parse(keptUntil), now))}</p>`}
  </div>`;
}
