import type { Attempt, Enrolment, LearnerModule, Training } from '@gangway/contract';
import type { GangwayError } from '@gangway/client';
import { html, nothing, type TemplateResult } from 'lit';
import type { Format } from '../foundation/format.js';
import type { Lazy } from '../foundation/lazy.controller.js';
import type { Loaded } from '../foundation/request.controller.js';
import { failureView } from '../primitives/failure.view.js';
import { frameView } from '../primitives/frame.view.js';
import { awardIcon } from '../primitives/icons.js';
import { lazyView } from '../primitives/lazy.view.js';
import { errorView, messageView, sessionLostView, unconnectedView } from '../primitives/state.view.js';
import type * as acts from './acts.js';
import type { CertificationTrackerMessages } from './certification-tracker.messages.js';
import type { TrackerData } from './certification-tracker.js';
import { moduleView } from './module.view.js';
import { pathView } from './path.view.js';
import { placeholder } from './placeholder.js';
import { requirementsView } from './requirements.view.js';
import { teamView } from './team.view.js';

/** Everything that the tracker shows follows from this. */
export interface TrackerModel {
  readonly state: Loaded<TrackerData>;
  readonly connected: boolean;
  /** The server's now, epoch milliseconds. */
  readonly now: number;
  readonly format: Format;
  readonly messages: CertificationTrackerMessages;
  readonly module: string | null;
  readonly requirement: string | null;
  readonly question: number | null;
  readonly answers: Readonly<Record<string, string>>;
  readonly acts: Lazy<typeof acts>;
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

export function certificationTrackerView(model: TrackerModel): TemplateResult {
  const { state, messages } = model;
  const frame = (body: unknown) => frameView({ title: messages.title, body });
  switch (state.kind) {
    case 'loading':
      return model.connected ? readyView(model, placeholder, true) : frame(unconnectedView(messages));
    case 'failed':
      return frame(errorView(state.error, messages.errorTitle, messages, model.retry));
    case 'session-lost':
      return frame(sessionLostView(messages, model.retry));
    case 'ready':
      return readyView(model, state.data, false);
  }
}

function readyView(model: TrackerModel, data: TrackerData, loading: boolean): TemplateResult {
  const { messages, format } = model;
  const { training } = data;
  const { enrolment } = training;
  const team = training.team ? teamView(model, training.team, enrolment, loading) : nothing;
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
          ${earned ? lazyView(path.acts, messages, ({ credentialView }) => credentialView(path, earned)) : panelView(path)}
        </section>
      </div>
      ${requirementsView(path)}${team}
      ${path.requirement === null ? nothing : lazyView(path.acts, messages, ({ requirementDialog }) => requirementDialog(path))}`,
  });
}

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
  const { acts, attempt, current, messages } = model;
  if (attempt && (current === undefined || attempt.module === current.key))
    return lazyView(acts, messages, ({ questionView, resultView }) =>
      attempt.state === 'open' ? questionView(model, attempt) : resultView(model, attempt),
    );
  return moduleView(model);
}
