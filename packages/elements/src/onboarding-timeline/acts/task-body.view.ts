import type { Evidence, Task, TaskDetail } from '@gangway/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { askedView } from '../../primitives/asked.view.js';
import {
  checkIcon,
  doneIcon,
  icon,
  infoIcon,
  lockedIcon,
  pauseIcon,
  stopIcon,
  todoIcon,
  type Icon,
} from '../../primitives/icons.js';
import { avatarView } from '../../primitives/person.view.js';
import { activityView } from '../planning/activity.view.js';
import { proofView } from './evidence.view.js';
import type { mainAct } from '../plan.js';
import type { TaskActModel } from './task-dialog.view.js';

/** What a task is about, what stands in its way, what is signed, its proofs, and what people said. */
export function bodyView(model: TaskActModel, task: Task, main: ReturnType<typeof mainAct>): TemplateResult {
  const { messages, desk } = model;
  const { asked: all, detail } = desk;
  const asked = !model.readonly && main?.name === 'submit';
  const signs = main?.name === 'sign-off' && main.allowed;
  return html`${task.description ? html`<p>${task.description}</p>` : nothing}${task.tags.length > 0 ? html`<p class="tags">${task.tags.map((tag) => html`<span class="badge line">${tag}</span>`)}</p>` : nothing}${standsView(model, task, detail)}
  ${task.waitingFor.length > 0 ? listOf(task.waitingFor.map(({ label }) => [lockedIcon, messages.needs(label)])) : nothing}
  ${pointsView(model, task, detail)}
  ${
    task.evidence.length > 0
      ? html`<section class="stack">
          <h4 class="heading">${messages.evidence}</h4>
          ${task.evidence.map((proof) => proofView(model, task, proof, asked))}
        </section>`
      : nothing
  }
  ${
    main && !main.allowed && main.reason
      ? html`<p class="why-not small muted">${icon(infoIcon)}<span>${main.reason}</span></p>`
      : nothing
  }
  ${detail ? signaturesView(model, detail, signs) : nothing} ${signs ? signView(model) : nothing}
  ${all ? askedView({ messages: { ...messages, working: messages.loadingRest } }, all, (rest) => html`${commentsView(model, task, rest)}${logView(model, task)}`) : nothing}`;
}

const listOf = (items: readonly (readonly [Icon, string])[]): TemplateResult =>
  html`<ul class="checks">
    ${items.map(([glyph, words]) => html`<li>${icon(glyph)}<span>${words}</span></li>`)}
  </ul>`;

const tint = (kind: string, glyph: Icon, title: string, more: unknown = nothing): TemplateResult =>
  html`<div class="tint ${kind}">${icon(glyph)}<span class="grow">${title}${more}</span></div>`;

/** What holds a task up, what became of it, and what was sent back. */
function standsView({ messages, format }: TaskActModel, task: Task, detail: TaskDetail | null): TemplateResult {
  const { blocker, waiver, rescheduled } = detail ?? {};
  const back = task.evidence.filter(
    (proof): proof is Evidence & { reason: string } => proof.state === 'rejected' && proof.reason !== null,
  );
  const reason = blocker?.reason ?? task.blockedReason;
  return html`${
    task.state === 'blocked' && reason
      ? tint(
          'warn',
          pauseIcon,
          messages.blockedBecause(reason),
          blocker?.expectedOn
            ? html`<span class="small">${messages.expectedToEnd(format.date(blocker.expectedOn, 'weekday'))}</span>`
            : nothing,
        )
      : nothing
  }${
    task.state === 'changes_requested'
      ? back.map(({ label, reason: why }) =>
          tint('danger', stopIcon, label, html`<span class="small">${messages.quoted(why)}</span>`),
        )
      : nothing
  }${
    waiver
      ? tint(
          '',
          infoIcon,
          messages.waiverIs[waiver.state](waiver.by, waiver.reason),
          waiver.until === null
            ? nothing
            : html`<span class="small">${messages.validUntil(format.date(waiver.until, 'weekday'))}</span>`,
        )
      : nothing
  }${
    rescheduled
      ? tint(
          '',
          infoIcon,
          messages.rescheduledBecause(format.date(rescheduled.dueOn), rescheduled.by, rescheduled.reason),
        )
      : nothing
  }`;
}

/** The points of a signature with what became of each; before they are there, the checklist. */
function pointsView({ messages }: TaskActModel, task: Task, detail: TaskDetail | null): unknown {
  const points = detail?.points.filter(({ key }) => key.startsWith('checklist.') || task.signOffBy !== null) ?? [];
  if (points.length === 0 && task.checklist.length === 0) return nothing;
  const title = task.signOffBy === 'partner' ? messages.signed : messages.checklist;
  const glyph = { open: todoIcon, accepted: checkIcon, sent_back: stopIcon } as const;
  return html`<section class="stack">
    <h4 class="heading">${title}</h4>
    ${
      points.length === 0
        ? listOf(task.checklist.map((item) => [task.state === 'done' ? checkIcon : todoIcon, item]))
        : html`<ul class="checks">
            ${points.map(
              ({ label, state, note }) =>
                html`<li>
                  <span class=${state === 'sent_back' ? 'danger' : state === 'accepted' ? 'ok' : ''}
                    >${icon(glyph[state])}</span
                  ><span
                    >${label}${state === 'open' ? nothing : html` <span class="small muted">${messages.pointStates[state]}</span>`}${note ? html`<span class="small danger quote">${messages.quoted(note)}</span>` : nothing}</span
                  >
                </li>`,
            )}
          </ul>`
    }
  </section>`;
}

function signaturesView(model: TaskActModel, { signatures }: TaskDetail, signs: boolean): unknown {
  const { messages, format } = model;
  if (signatures.length === 0 && !signs) return nothing;
  return html`<section class="stack">
    <h4 class="heading">${messages.signatures}</h4>
    <ul class="people">
      ${signatures.map(
        ({ name, side, at, act }) =>
          html`<li>
            <span class="who">${avatarView({ name, side })}<span>${name}</span></span
            ><span class="small muted with-icon"
              ><span class="ok">${icon(doneIcon)}</span
              >${messages.named(act === 'signed' ? messages.signedAct : messages.submittedAct, format.date(format.dateOf(Date.parse(at))))}</span
            >
          </li>`,
      )}
      ${
        signs
          ? html`<li>
              <span class="who">${avatarView({ name: messages.you, side: 'partner', you: true })}${messages.you}</span
              ><span class="badge accent">${messages.yourTurn}</span>
            </li>`
          : nothing
      }
    </ul>
  </section>`;
}

const signView = ({ messages }: TaskActModel): TemplateResult =>
  html`<label class="option"
      ><input class="check" part="check" type="checkbox" name="may-sign" required /><span
        >${messages.maySign}</span
      ></label
    >
    <div class="form-row">
      <label for="note">${messages.note}</label>
      <textarea
        class="input"
        part="input"
        id="note"
        name="note"
        rows="2"
        maxlength="500"
        aria-describedby="note-hint"></textarea>
      <p class="hint" id="note-hint">${messages.noteHint}</p>
    </div>`;

function commentsView(model: TaskActModel, task: Task, { comments, sideActions }: TaskDetail): TemplateResult {
  const { messages, format, plan, readonly, desk } = model;
  const may = sideActions.find(({ name }) => name === 'comment');
  const when = (at: string) => format.moment(Date.parse(at), Date.parse(`${plan.today}T12:00:00Z`));
  const send = ({ currentTarget }: Event) => {
    const form = currentTarget instanceof HTMLElement ? currentTarget.closest('form') : null;
    if (form) void desk.say(model, task, form);
  };
  return html`<section class="stack">
    <h4 class="heading">${messages.comments}</h4>
    ${
      comments.length === 0 && desk.saying === null
        ? html`<p class="small muted">${messages.noComments}</p>`
        : html`<ul class="comments">
            ${comments.map(
              ({ by, side, at, body }) =>
                html`<li>
                  ${avatarView({ name: by, side })}<span
                    ><span class="medium">${by}</span> <time class="small subtle" datetime=${at}>${when(at)}</time
                    ><span class="said">${body}</span></span
                  >
                </li>`,
            )}
            ${
              desk.saying === null
                ? nothing
                : html`<li class="pending" role="status">
                    ${avatarView({ name: messages.you, side: 'partner', you: true })}<span
                      ><span class="small muted">${messages.beingSent}</span
                      ><span class="said">${desk.saying}</span></span
                    >
                  </li>`
            }
          </ul>`
    }
    ${
      readonly
        ? nothing
        : may?.allowed
          ? html`<div class="form-row">
              <label class="visually-hidden" for="comment">${messages.yourComment}</label>
              <div class="composer">
                <textarea
                  class="input"
                  part="input"
                  id="comment"
                  name="comment"
                  rows="2"
                  maxlength="4000"
                  placeholder=${messages.yourComment}></textarea>
                <button
                  type="button"
                  class="button"
                  part="button"
                  aria-disabled=${desk.saying === null ? 'false' : 'true'}
                  @click=${send}>
                  ${messages.send}
                </button>
              </div>
            </div>`
          : may?.reason
            ? html`<p class="why-not small muted">${icon(infoIcon)}<span>${may.reason}</span></p>`
            : nothing
    }
  </section>`;
}

/** What was done to the task; asked for when it is opened. */
function logView(model: TaskActModel, task: Task): TemplateResult {
  const { messages, format, plan, desk } = model;
  const toggled = ({ currentTarget }: Event) => {
    if (currentTarget instanceof HTMLDetailsElement && currentTarget.open) desk.showLog(model, task.id);
  };
  return html`<details @toggle=${toggled}>
    <summary class="medium" part="link">${messages.log}</summary>
    ${desk.log ? askedView(model, desk.log, (log) => activityView(log, format, messages, plan.today, messages)) : nothing}
  </details>`;
}
