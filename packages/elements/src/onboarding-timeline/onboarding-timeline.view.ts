import type { Contact, Plan, Profile, Task, TaskAction } from '@gangway/contract';
import type { GangwayError } from '@gangway/client';
import { html, nothing, type TemplateResult } from 'lit';
import type { Format } from '../foundation/format.js';
import type { Lazy } from '../foundation/lazy.controller.js';
import type { Loaded } from '../foundation/request.controller.js';
import { frameView, sk } from '../primitives/frame.view.js';
import { calendarIcon, clockIcon, doneIcon, icon, pathIcon } from '../primitives/icons.js';
import { lateView, lazyView } from '../primitives/lazy.view.js';
import { messageView, stateView } from '../primitives/state.view.js';
import type { TaskActMessages } from './acts.messages.js';
import type * as acts from './acts.js';
import { footView } from './foot.view.js';
import type { onboardingTimelineMessages } from './onboarding-timeline.messages.js';
import type { OpenTask, TaskFilter, TimelineData } from './onboarding-timeline.js';
import { placeholder } from './placeholder.js';
import { mainAct, tasksOf } from './plan.js';
import { planView } from './plan.view.js';
import { timeScale, type TimeScale } from './time-scale.js';
import { overviewView } from './track.view.js';

/** Everything that the timeline shows follows from this. */
export interface TimelineModel {
  readonly state: Loaded<TimelineData>;
  readonly connected: boolean;
  readonly format: Format;
  readonly messages: typeof onboardingTimelineMessages;
  readonly filter: TaskFilter;
  readonly phases: ReadonlyMap<string, boolean>;
  readonly open: OpenTask | null;
  readonly acts: Lazy<typeof acts>;
  /** What the last act did, in words. */
  readonly changes: readonly string[];
  readonly pending: string | null;
  readonly failed: { readonly error: GangwayError } | null;
  readonly retry: () => void;
  readonly setFilter: (filter: TaskFilter) => void;
  readonly togglePhase: (key: string, open: boolean) => void;
  readonly openTask: (open: OpenTask | null) => void;
  readonly act: (task: Task, action: TaskAction, form: FormData) => void;
}

/** What the parts need once there is a plan, or the placeholder of one. */
export interface ReadyModel extends TimelineModel {
  readonly loading: boolean;
  readonly plan: Plan;
  readonly profile: Profile | null;
  readonly contacts: readonly Contact[];
  readonly vendor: string;
  readonly scale: TimeScale | null;
}

/** What the parts need that load later. */
export type TaskActModel = ReadyModel & { readonly messages: TaskActMessages };

export const onboardingTimelineView = (model: TimelineModel): TemplateResult =>
  stateView(model, {
    placeholder,
    ready: (data, loading) =>
      data.plan.anchor.on === null ? emptyView(model, data) : timelineView(model, data, loading),
  });

const aboutOf = (profile: Profile | null): string[] => (profile ? [profile.name, profile.tier.name] : []);

function emptyView({ messages }: TimelineModel, { plan, profile }: TimelineData): TemplateResult {
  return frameView({
    title: messages.title,
    about: aboutOf(profile),
    body: messageView({
      glyph: calendarIcon,
      title: messages.emptyTitle,
      text: messages.emptyText(plan.anchor.label, plan.counts.total, plan.phases.length),
    }),
  });
}

function timelineView(model: TimelineModel, data: TimelineData, loading: boolean): TemplateResult {
  const { messages, format } = model;
  const { plan, profile } = data;
  const ready: ReadyModel = {
    ...model,
    ...data,
    loading,
    vendor: profile?.vendor.short ?? '',
    scale: timeScale(plan),
  };
  const since =
    plan.day && plan.anchor.on !== null ? [messages.from(plan.day.of, format.date(plan.anchor.on, 'long'))] : [];
  return frameView({
    title: messages.title,
    about: loading ? [] : [...aboutOf(profile), ...since],
    loading,
    body: html`${nextView(ready)}
      <p class="changes ${model.changes.length > 0 ? 'notice' : ''}" role="status">
        ${model.changes.length > 0 ? html`<span class="ok">${icon(doneIcon)}</span><span class="grow">${model.changes.join(' ')}</span>` : nothing}
      </p>
      ${summaryView(ready)}${planView(ready)}${footView(ready)}
      ${lateView(ready.acts, ready.messages)}${ready.open ? lazyView(ready.acts, ready, ({ taskDialog }, acting) => taskDialog(acting)) : nothing}`,
  });
}

/** The next act of the reader, before anything else. */
function nextView(model: ReadyModel): unknown {
  const { plan, messages, format, loading } = model;
  const { next } = plan;
  const task = next && tasksOf(plan).find(({ id }) => id === next.taskId);
  if (!next || !task) return nothing;
  const main = mainAct(task);
  const changes = task.actions.find(({ name, allowed }) => name === 'request-changes' && allowed);
  const dueOn = next.dueOn;
  const due = () => {
    if (dueOn === plan.today) return messages.dueToday;
    if (dueOn === null) return '';
    return dueOn < plan.today ? messages.wasDue(format.date(dueOn)) : messages.due(format.date(dueOn, 'weekday'));
  };
  return html`<section class="section next" part="next" aria-labelledby="next">
    <div class="next-text">
      <p class="small accent medium" id="next">${sk(messages.next, loading)}</p>
      <h3 class="title">${sk(next.title, loading)}</h3>
      ${next.why ? html`<p class="sub">${sk(next.why, loading)}</p>` : nothing}
    </div>
    <div class="next-do">
      ${dueOn === null ? nothing : html`<p class="due with-icon">${icon(clockIcon)}<span>${sk(due(), loading)}</span></p>`}
      <div class="next-buttons">
        <button class="button primary" @click=${() => model.openTask({ id: task.id, act: null })}>
          <span>${main?.name === 'sign-off' ? messages.reviewAndSign : messages.openTask}</span>
        </button>
        ${
          changes
            ? html`<button class="button" @click=${() => model.openTask({ id: task.id, act: 'request-changes' })}>
                <span>${messages.acts['request-changes']}</span>
              </button>`
            : nothing
        }
      </div>
    </div>
  </section>`;
}

function summaryView(model: ReadyModel): TemplateResult {
  const { plan, messages, format, loading, scale } = model;
  const fact = (label: string, value: string, note: unknown = '', span = false) =>
    html`<div class=${span ? 'span-2' : ''}>
      <dt>${sk(label, loading)}</dt>
      <dd>
        ${sk(value, loading)}
        ${note ? html`<span class="note">${typeof note === 'string' ? sk(note, loading) : note}</span>` : nothing}
      </dd>
    </div>`;
  const { counts, timeToValue: value, buffer } = plan;
  const finished = counts.total > 0 && counts.done === counts.total;
  const slip =
    plan.slipDays > 0 && !finished ? html`<span class="slip">${sk(messages.slip(plan.slipDays), loading)}</span>` : '';
  const days = value.days === null ? null : Math.floor(value.days);
  return html`<section class="section" part="summary" aria-label=${messages.summary}>
    <dl class="facts">
      ${plan.day && !finished ? fact(messages.today, messages.day(plan.day.number), messages.of(plan.day.of)) : nothing}
      ${fact(messages.tasksDone, String(counts.done), messages.of(counts.total))}
      ${
        plan.forecastFinish === null
          ? nothing
          : fact(finished ? messages.finished : messages.forecast, format.date(plan.forecastFinish), slip)
      }
      ${buffer && !finished ? fact(messages.buffer, String(buffer.left), messages.of(messages.days(buffer.total))) : nothing}
      ${
        days === null
          ? nothing
          : fact(
              messages.timeToValue,
              messages.days(days),
              value.state === 'running' ? messages.counting : (value.outcome ?? ''),
              true,
            )
      }
    </dl>
    ${causeView(model)}
    ${
      scale
        ? overviewView(scale, plan.phases, messages.plan, {
            now: plan.day ? messages.todayIs(plan.day.number) : messages.today,
            end: plan.forecastFinish === null ? '' : format.date(plan.forecastFinish),
          })
        : nothing
    }
  </section>`;
}

/** What makes the plan later, in a sentence. */
function causeView({ plan, messages, format, loading }: ReadyModel): unknown {
  const { slip, buffer } = plan;
  if (!slip) return nothing;
  const words = [
    messages.late(slip.title, messages.days(slip.days)),
    ...(slip.moves ? [messages.moves(slip.moves.phase, format.date(slip.moves.to))] : []),
    ...(slip.absorbed && buffer ? [messages.absorbed(format.date(buffer.ends))] : []),
  ];
  return html`<p class="cause">
    <span class="warn">${icon(pathIcon)}</span><span>${sk(words.join(' '), loading)}</span>
  </p>`;
}
