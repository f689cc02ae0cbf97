import { html, nothing, type TemplateResult } from 'lit';
import { failureView } from '../../primitives/failure.view.js';
import {
  awardIcon,
  bellIcon,
  downloadIcon,
  icon,
  lockedIcon,
  staleIcon,
  warnIcon,
  type Icon,
} from '../../primitives/icons.js';
import { avatarView } from '../../primitives/person.view.js';
import type { LearningModel, Team } from '../certification-tracker.view.js';
import { kindIcons } from '../module-kinds.js';
import { moduleIcons } from '../path.view.js';
import { correctOf } from '../score.js';
import type { TeamMessages } from './team.messages.js';

type TeamModel = LearningModel & { readonly messages: TeamMessages };

/** When a member earned the badge, or how it stands where it does not simply hold. */
function badgeCell({ messages, format }: TeamModel, { state, certifiedAt }: Team['rows'][number]): TemplateResult {
  const isGone = state === 'expired' || state === 'suspended' || state === 'revoked';
  const cell = (glyph: Icon, tone: string, words: string) =>
    html`<span class="with-icon ${tone}">${icon(glyph)}<span class="cell-text">${words}</span></span>`;
  if (state === 'expiring' || isGone)
    return cell(isGone ? warnIcon : staleIcon, isGone ? 'danger' : 'warn', messages.credentialStates[state]);
  return certifiedAt === null
    ? cell(lockedIcon, 'subtle', '–')
    : cell(awardIcon, 'has-badge', format.date(format.dateOf(Date.parse(certifiedAt))));
}

/** Asks everybody who is not there yet, and whom nobody has asked within a day, to go on. */
function remindButton({ messages, learning, mayLearn, data }: TeamModel, team: Team): unknown {
  const waiting = team.rows.filter(({ remindable }) => remindable).map(({ learner }) => learner.id);
  const curriculum = data.training.enrolment?.curriculum.key ?? learning.curriculum ?? data.training.curricula[0]?.key;
  if (waiting.length === 0 || !mayLearn || curriculum === undefined) return nothing;
  const busy = learning.mutation.pending !== null;
  return html`<button
    class="button compact"
    part="button"
    aria-disabled=${busy ? 'true' : 'false'}
    @click=${() => void learning.remind(curriculum, waiting, messages.remindedNow(waiting.length))}>
    ${icon(bellIcon)}<span>${messages.remind(waiting.length)}</span>
  </button>`;
}

/** Operators against modules: who is where, and who holds up a gate. */
export function teamView(model: TeamModel, team: Team): TemplateResult {
  const { messages, format, learning } = model;
  const { enrolment } = model.data.training;
  const countOf = (count: number, of: number) => messages.countOf(format.number(count), format.number(of));
  const waits = team.certified < team.total;
  const date = (instant: string) => format.date(format.dateOf(Date.parse(instant)));
  const questions = (index: number) => enrolment?.modules[index]?.questions ?? 0;
  const cell = (row: Team['rows'][number], index: number): TemplateResult => {
    const of = row.cells[index];
    if (!of) return html`<td></td>`;
    const [glyph, tone] = moduleIcons[of.state];
    const total = questions(index);
    const words =
      of.bestBps !== null
        ? total > 0
          ? countOf(correctOf(of.bestBps, total), total)
          : format.percent(of.bestBps)
        : of.doneAt !== null
          ? date(of.doneAt)
          : of.bookedFor !== null
            ? date(of.bookedFor)
            : messages.states[of.state];
    return html`<td>
      <span class="with-icon ${of.state === 'done' ? 'quiet-ok' : tone}"
        >${icon(glyph)}<span class="cell-text">${words}</span></span
      >
    </td>`;
  };
  return html`<section class="section team" part="team" aria-labelledby="team">
    <div class="team-head">
      <div>
        <h3 class="heading" id="team">${messages.team}</h3>
        <p class="muted">
          <b class="medium text">${messages.certifiedOf(team.certified, team.total)}</b>
          ${waits && team.targetOn !== null && team.targetOn >= format.dateOf(model.now) ? messages.target(format.date(team.targetOn, 'weekday')) : nothing}
          ${waits && team.gates.length > 0 ? messages.holdsUp(format.list(team.gates)) : nothing}
        </p>
      </div>
      <div class="team-acts">
        ${remindButton(model, team)}
        <button
          class="button compact"
          part="button"
          @click=${() => void learning.exportTeam(enrolment?.curriculum.key)}>
          ${icon(downloadIcon)}<span>${messages.exportTeam}</span>
        </button>
      </div>
    </div>
    ${learning.mutation.failed?.name === 'remind' ? failureView(learning.mutation.failed.error, messages) : nothing}
    ${learning.file?.error && learning.dialog === null ? failureView(learning.file.error, messages) : nothing}
    <div class="scroll" tabindex="0" role="group" aria-labelledby="team">
      <table class="table matrix ${team.modules.length > 4 ? 'dense' : ''}" part="table">
        <thead>
          <tr>
            <th scope="col">${messages.person}</th>
            ${team.modules.map(
              ({ title, kind, done }) =>
                html`<th scope="col">
                  <span class="with-icon"
                    >${icon(kindIcons[kind])}<span class="cell-text"
                      >${title} <span class="count">${countOf(done, team.total)}</span></span
                    ></span
                  >
                </th>`,
            )}
            <th scope="col">
              <span class="with-icon"
                >${icon(awardIcon)}<span class="cell-text"
                  >${messages.badge} <span class="count">${countOf(team.certified, team.total)}</span></span
                ></span
              >
            </th>
            <th scope="col" class="next-cell">${messages.nextStep}</th>
          </tr>
        </thead>
        <tbody>
          ${team.rows.map(
            (row) =>
              html`<tr class=${row.blocking ? 'blocks' : ''}>
                <th scope="row">
                  <span class="who"
                    >${avatarView({ name: row.learner.name, side: 'partner', you: row.learner.you })}<span
                      class="person"
                      >${row.learner.name}
                      ${row.learner.you ? html`<span class="subtle">${messages.you}</span>` : nothing}
                      ${
                        row.blocking
                          ? html`<span class="holds small warn">${icon(warnIcon)}<span>${messages.blocks}</span></span>`
                          : nothing
                      }${row.remindedAt === null ? nothing : html`<span class="holds small muted">${messages.remindedOn(date(row.remindedAt))}</span>`}</span
                    ></span
                  >
                </th>
                ${team.modules.map((_, index) => cell(row, index))}
                <td class="badge-cell">${badgeCell(model, row)}</td>
                <td class="next-cell">
                  ${row.nextModule === null ? html`<span class="subtle">${messages.none}</span>` : team.modules.find(({ key }) => key === row.nextModule)?.title}
                </td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </section>`;
}
