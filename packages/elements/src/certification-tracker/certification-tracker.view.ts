import type { Attempt, Enrolment, LearnerModule, Training } from '@gangway/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { Format } from '../foundation/format.js';
import type { Lazy } from '../foundation/lazy.controller.js';
import type { Loaded } from '../foundation/request.controller.js';
import { frameView, sk } from '../primitives/frame.view.js';
import { lateView, lazyView } from '../primitives/lazy.view.js';
import { stateView } from '../primitives/state.view.js';
import type { LearningMessages } from './acts/acts.messages.js';
import type * as learningPart from './acts/acts.js';
import type { certificationTrackerMessages } from './certification-tracker.messages.js';
import type { TrackerData } from './certification-tracker.js';
import type { Learning } from './learning/learning.controller.js';
import { pathView } from './path.view.js';
import { nobody, placeholder } from './placeholder.js';

/** Everything that the tracker shows follows from this. */
export interface TrackerModel {
  readonly state: Loaded<TrackerData>;
  readonly connected: boolean;
  readonly format: Format;
  readonly messages: typeof certificationTrackerMessages;
  /** The page wants it looked at only. */
  readonly readonly: boolean;
  readonly acts: Lazy<typeof learningPart>;
  /** What the reader is about to do; null: the part is not there. */
  readonly learning: Learning | null;
  readonly retry: () => void;
  readonly selectCurriculum: (key: string) => void;
}

/** What the parts need once there is data, or the placeholder of it. */
export interface PathModel extends TrackerModel {
  readonly loading: boolean;
  readonly data: TrackerData;
  /** The server's now, epoch milliseconds. */
  readonly now: number;
  readonly enrolment: Enrolment;
  /** The module that the panel is about; undefined: all of them are done. */
  readonly current: LearnerModule | undefined;
}

/** What the parts need that load later. */
export interface LearningModel extends PathModel {
  readonly messages: typeof certificationTrackerMessages & LearningMessages;
  readonly learning: Learning;
  readonly attempt: Attempt | null;
  readonly mayLearn: boolean;
}
export type Team = NonNullable<Training['team']>;

export const certificationTrackerView = (model: TrackerModel): unknown =>
  stateView(model, { placeholder, ready: (data, loading) => readyView(model, data, loading) });

function readyView(model: TrackerModel, data: TrackerData, loading: boolean): TemplateResult {
  const { messages, acts, learning } = model;
  const { training, attempt } = data;
  const { title } = messages;
  const enrolment = training.enrolment ?? nobody;
  const { modules } = enrolment;
  const path: PathModel = {
    ...model,
    loading,
    data,
    now: data.asOf + performance.now() - data.at,
    enrolment,
    current:
      modules.find(({ key }) => key === (learning?.module ?? attempt?.module)) ??
      modules.find(({ required, state }) => required && state !== 'done') ??
      modules.find(({ state }) => state !== 'done'),
  };
  const part = (view: (part: typeof learningPart, model: LearningModel) => unknown) =>
    lazyView(acts, path, (module, learned) =>
      learning ? view(module, { ...learned, learning, attempt, mayLearn: data.mayLearn && !model.readonly }) : nothing,
    );
  const below = loading
    ? teamPlaceholder(model)
    : html`${part(({ belowView }, learned) => belowView(learned))}${lateView(acts, messages)}`;
  if (!training.enrolment)
    return frameView({ title, body: html`${part(({ noPathView }, learned) => noPathView(learned))}${below}` });
  const several = training.curricula.length > 1;
  return frameView({
    title,
    // Where there are several paths, the choice beside it names this one.
    about: loading ? [] : [...(several ? [] : [enrolment.curriculum.title]), enrolment.learner.name],
    actions: !loading && several && part(({ tracksView }, learned) => tracksView(learned, training.curricula)),
    loading,
    body:
      enrolment.state === 'not_enrolled'
        ? html`${part(({ enrolView }, learned) => enrolView(learned))}${below}`
        : html`<div class="study ${!attempt && !learning?.module && enrolment.credential ? 'has-badge' : ''}">
              ${pathView(path)}
              <section class="quiz" part="quiz" aria-labelledby="panel">
                ${loading ? panelPlaceholder(model) : part(({ panelView }, learned) => panelView(learned))}
              </section>
            </div>
            ${below}`,
  });
}

const panelPlaceholder = ({ messages }: TrackerModel) =>
  html`<h3 class="title" id="panel">${sk(messages.path, true)}</h3>`;

const TEAM_ROWS = 7;
const teamPlaceholder = ({ messages }: TrackerModel) =>
  html`<section class="section team">
    <h3 class="heading">${messages.team}</h3>
    <p class="muted team-line">${sk(messages.path, true)}</p>
    <table class="table" part="table">
      ${Array.from(
        { length: TEAM_ROWS },
        () =>
          html`<tr>
            <td>${sk(messages.path, true)}</td>
          </tr>`,
      )}
    </table>
  </section>`;
