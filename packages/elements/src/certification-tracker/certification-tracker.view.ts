import type { Attempt, Enrolment, LearnerModule, Training } from '@gangway/contract';
import type { GangwayError } from '@gangway/client';
import { html, nothing, type TemplateResult } from 'lit';
import type { Format } from '../foundation/format.js';
import type { Lazy } from '../foundation/lazy.controller.js';
import type { Loaded } from '../foundation/request.controller.js';
import { failureView } from '../primitives/failure.view.js';
import { frameView, sk } from '../primitives/frame.view.js';
import { awardIcon } from '../primitives/icons.js';
import { lateView, lazyView } from '../primitives/lazy.view.js';
import { messageView, stateView } from '../primitives/state.view.js';
import type { LearningMessages } from './acts.messages.js';
import type * as acts from './acts.js';
import type * as team from './team.js';
import type { TeamMessages } from './team.messages.js';
import type { certificationTrackerMessages } from './certification-tracker.messages.js';
import type { TrackerData } from './certification-tracker.js';
import { moduleView } from './module.view.js';
import { pathView } from './path.view.js';
import { placeholder } from './placeholder.js';
import { requirementsView } from './requirements.view.js';

/** Everything that the tracker shows follows from this. */
export interface TrackerModel {
  readonly state: Loaded<TrackerData>;
  readonly connected: boolean;
  /** The server's now, epoch milliseconds. */
  readonly now: number;
  readonly format: Format;
  readonly messages: typeof certificationTrackerMessages;
  readonly module: string | null;
  readonly requirement: string | null;
  readonly question: number | null;
  readonly answers: Readonly<Record<string, string>>;
  readonly acts: Lazy<typeof acts>;
  readonly team: Lazy<typeof team>;
  readonly pending: string | null;
  readonly failed: { readonly name: string; readonly error: GangwayError } | null;
  readonly retry: () => void;
  readonly selectModule: (key: string | null) => void;
  readonly selectCurriculum: (key: string) => void;
  readonly showQuestion: (index: number) => void;
  readonly openRequirement: (key: string | null) => void;
  /** The question stays on screen once it is answered. */
  readonly answer: (index: number, question: string, choice: string) => void;
  readonly enrol: (curriculum: string) => void;
  readonly complete: (enrolmentId: string, module: string) => void;
  readonly start: (enrolmentId: string, module: string) => void;
  readonly submit: () => void;
  /** Puts the result of an attempt away. */
  readonly dismiss: () => void;
  readonly require: (enrolmentId: string, requirement: string, statement: string) => void;
}

/** What the parts need once there is an enrolment, or the placeholder of one. */
export interface PathModel extends TrackerModel {
  readonly loading: boolean;
  readonly mayLearn: boolean;
  readonly enrolment: Enrolment;
  readonly attempt: Attempt | null;
  /** The module that the panel is about; undefined: all of them are done. */
  readonly current: LearnerModule | undefined;
}

/** What the parts need that load later. */
export type LearningModel = PathModel & { readonly messages: LearningMessages };
export type TeamModel = TrackerModel & { readonly messages: TeamMessages };
export type Team = NonNullable<Training['team']>;

export const certificationTrackerView = (model: TrackerModel): TemplateResult =>
  stateView(model, { placeholder, ready: (data, loading) => readyView(model, data, loading) });

function readyView(model: TrackerModel, data: TrackerData, loading: boolean): TemplateResult {
  const { messages, format } = model;
  const { training } = data;
  const { enrolment } = training;
  const team = loading ? teamPlaceholder(model) : training.team ? teamPart(model, training.team, enrolment) : nothing;
  if (!enrolment) {
    const none = training.curricula.length === 0;
    return frameView({
      title: messages.title,
      body: html`${messageView({
        glyph: awardIcon,
        title: none ? messages.noneTitle : messages.notLearnerTitle,
        text: none ? messages.noneText(data.vendor) : messages.notLearnerText,
      })}${team}`,
    });
  }
  const about = loading ? [] : [enrolment.curriculum.title, enrolment.learner.name];
  const actions = tracksView(model, training.curricula, enrolment.curriculum.key);
  if (enrolment.state === 'not_enrolled') {
    const { key, title, badge } = enrolment.curriculum;
    const time = enrolment.totalMinutes === null ? '' : format.duration(enrolment.totalMinutes * 60);
    return frameView({
      title: messages.title,
      about,
      actions,
      body: html`${messageView({
        glyph: awardIcon,
        title: messages.emptyTitle,
        text: messages.emptyText(title, time, format.list(badge.unlocks)),
        actions: data.mayLearn
          ? html`<button
              class="button primary"
              aria-disabled=${model.pending === null ? 'false' : 'true'}
              @click=${() => model.enrol(key)}>
              <span>${messages.enrol}</span>
            </button>`
          : html`<p class="small muted">${messages.readOnly}</p>`,
        below: model.failed ? failureView(model.failed.error, messages) : nothing,
      })}${team}`,
    });
  }
  const next = enrolment.modules.find(({ required, state }) => required && state !== 'done');
  const path: PathModel = {
    ...model,
    loading,
    enrolment,
    mayLearn: data.mayLearn,
    attempt: data.attempt,
    current:
      enrolment.modules.find(({ key }) => key === (model.module ?? data.attempt?.module)) ??
      next ??
      enrolment.modules.find(({ state }) => state !== 'done'),
  };
  const earned = data.attempt || model.module !== null ? null : enrolment.credential;
  return frameView({
    title: messages.title,
    about,
    actions,
    loading,
    body: html`<div class="study ${earned ? 'has-badge' : ''}">
        ${pathView(path)}
        <section class="quiz" part="quiz" aria-labelledby="panel">
          ${earned ? lazyView(path.acts, path, ({ credentialView }, learning) => credentialView(learning, earned)) : panelView(path)}
        </section>
      </div>
      ${requirementsView(path)}${team}${lateView(path.acts, messages)}
      ${path.requirement === null ? nothing : lazyView(path.acts, path, ({ requirementDialog }, learning) => requirementDialog(learning))}`,
  });
}

/** What those see who lead. */
const teamPart = (model: TrackerModel, team: Team, enrolment: Enrolment | null) =>
  html`${lazyView(model.team, model, ({ teamView }, leading) => teamView(leading, team, enrolment))}${lateView(model.team, model.messages)}`;

const TEAM_ROWS = 7;
const teamPlaceholder = ({ messages }: TrackerModel) =>
  html`<section class="section team">
    <h3 class="heading">${messages.team}</h3>
    <p class="muted team-line">${sk('0 of 0 certified.', true)}</p>
    <table class="table">
      ${Array.from(
        { length: TEAM_ROWS },
        () =>
          html`<tr>
            <td>${sk('Name of a person', true)}</td>
          </tr>`,
      )}
    </table>
  </section>`;

/** The paths of the program, where it has more than one. */
function tracksView(
  { messages, selectCurriculum }: TrackerModel,
  tracks: Training['curricula'],
  shown: string,
): unknown {
  if (tracks.length < 2) return null;
  const select = ({ target }: Event) => {
    if (target instanceof HTMLSelectElement) selectCurriculum(target.value);
  };
  return html`<select class="input" aria-label=${messages.track} @change=${select}>
    ${tracks.map(({ key, title }) => html`<option value=${key} .selected=${key === shown}>${title}</option>`)}
  </select>`;
}

function panelView(model: PathModel): unknown {
  const { acts, attempt, current } = model;
  if (attempt && (current === undefined || attempt.module === current.key))
    return lazyView(acts, model, ({ questionView, resultView }, learning) =>
      attempt.state === 'open' ? questionView(learning, attempt) : resultView(learning, attempt),
    );
  return moduleView(model);
}
