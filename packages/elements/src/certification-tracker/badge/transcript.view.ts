import type { Transcript } from '@gangway/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { askedView } from '../../primitives/asked.view.js';
import { dialogView } from '../../primitives/dialog.view.js';
import type { BadgeModel, TranscriptDialog } from './badge.js';

/** The record of a path, to be printed or kept. */
export function transcriptView(model: BadgeModel, dialog: TranscriptDialog): TemplateResult {
  const { messages, learning } = model;
  const { data } = dialog.transcript;
  return dialogView(
    {
      title: messages.transcript,
      about: data ? messages.transcriptOf(data.curriculum, data.learner) : null,
      wide: true,
      body: html`<div class="scroll" tabindex="0" role="group" aria-label=${messages.transcript}>
        ${askedView(model, dialog.transcript, (transcript) => recordView(model, transcript))}
      </div>`,
      others: data
        ? html`<button type="button" class="button" part="button" @click=${() => dialog.print(model, data)}>
              ${messages.print}
            </button>
            <button type="button" class="button" part="button" @click=${() => void dialog.saveCsv()}>
              ${messages.csv}
            </button>`
        : null,
      error: learning.file?.error,
      close: learning.close,
    },
    messages,
  );
}

/** The rows of the record, on screen and on paper. */
export function recordView({ messages, format, enrolment }: BadgeModel, transcript: Transcript): TemplateResult {
  const time = (minutes: number | null) => (minutes === null ? nothing : format.duration(minutes * 60));
  const date = (instant: string | null) =>
    instant === null ? nothing : format.date(format.dateOf(Date.parse(instant)), 'long');
  const stateOf = (key: string) => enrolment.modules.find((each) => each.key === key)?.state ?? 'todo';
  const { credential } = transcript;
  // Where no module says how long it takes, there is no column of nothing.
  const isTimed = transcript.minutes !== null || transcript.rows.some(({ minutes }) => minutes !== null);
  return html`<table class="table record" part="table">
    <thead>
      <tr>
        <th scope="col">${messages.module}</th>
        <th scope="col">${messages.result}</th>
        ${isTimed ? html`<th scope="col" class="end">${messages.hours}</th>` : nothing}
        <th scope="col" class="end">${messages.doneDate}</th>
      </tr>
    </thead>
    <tbody>
      ${transcript.rows.map(
        ({ module, title, attempts, bestBps, minutes, doneAt }) =>
          html`<tr>
            <th scope="row">${title}</th>
            <td>
              ${bestBps === null ? messages.states[stateOf(module)] : messages.scoreIn(format.percent(bestBps), messages.tries(attempts))}
            </td>
            ${isTimed ? html`<td class="end">${time(minutes)}</td>` : nothing}
            <td class="end">${date(doneAt)}</td>
          </tr>`,
      )}
    </tbody>
    ${
      credential
        ? html`<tfoot>
            <tr>
              <th scope="row">${credential.name}</th>
              <td>${messages.record(credential.id)}</td>
              ${isTimed ? html`<td class="end">${time(transcript.minutes)}</td>` : nothing}
              <td class="end">${date(credential.issuedAt)}</td>
            </tr>
          </tfoot>`
        : nothing
    }
  </table>`;
}
