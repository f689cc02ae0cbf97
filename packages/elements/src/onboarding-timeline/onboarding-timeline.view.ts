import type { Contact, Plan, Profile } from '@gangway/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { Format } from '../foundation/format.js';
import type { Lazy } from '../foundation/lazy.controller.js';
import type { MutationController } from '../foundation/mutation.controller.js';
import type { Loaded, RequestController } from '../foundation/request.controller.js';
import { frameView, sk } from '../primitives/frame.view.js';
import { clockIcon, doneIcon, icon, pathIcon } from '../primitives/icons.js';
import { lateView, lazyView } from '../primitives/lazy.view.js';
import type { RowAction } from '../primitives/row-actions.view.js';
import { stateView } from '../primitives/state.view.js';
import type * as acts from './acts/acts.js';
import type * as beyond from './beyond/beyond.js';
import type { Chart } from './beyond/chart.view.js';
import { footView } from './foot.view.js';
import type { onboardingTimelineMessages } from './onboarding-timeline.messages.js';
import type { Looking, TimelineData } from './onboarding-timeline.js';
import { placeholder } from './placeholder.js';
import { isDated, mainAct, tasksOf } from './plan.js';
import { planView } from './plan.view.js';

/** Everything that the timeline shows follows from this. */
export interface TimelineModel extends Looking {
  readonly state: Loaded<TimelineData>;
  readonly data: RequestController<TimelineData>;
  readonly connected: boolean;
  readonly format: Format;
  readonly messages: typeof onboardingTimelineMessages;
  readonly readonly: boolean;
  readonly rowActions: readonly RowAction[];
  readonly acts: Lazy<typeof acts>;
  readonly beyond: Lazy<typeof beyond>;
  readonly mutation: MutationController;
  readonly retry: () => void;
  readonly look: (change: Partial<Looking>) => void;
}

/** What the parts need once there is a plan, or the placeholder of one. */
export interface ReadyModel extends TimelineModel {
  readonly loading: boolean;
  readonly plan: Plan;
  readonly profile: Profile | null;
  readonly contacts: readonly Contact[];
  readonly vendor: string;
  /** Bars and days; null: they are not there yet, or the plan has no dates. */
  readonly chart: Chart | null;
}

export const onboardingTimelineView = (model: TimelineModel): unknown =>
  stateView(model, { placeholder, ready: (data, loading) => timelineView(model, data, loading) });

function timelineView(model: TimelineModel, data: TimelineData, loading: boolean): TemplateResult {
  const { messages, format, beyond, acts, changes, open } = model;
  const { plan, profile } = data;
  const { module } = beyond;
  const ready: ReadyModel = {
    ...model,
    ...data,
    loading,
    vendor: profile?.vendor.short ?? '',
    chart: loading || !module ? null : module.chartOf(plan, format, { ...module.messages, ...messages }),
  };
  const { on } = plan.anchor;
  const about = [
    ...(profile ? [profile.name, profile.tier.name] : []),
    ...(plan.day && on !== null ? [messages.from(plan.day.of, format.date(on, 'weekday'))] : []),
  ];
  return frameView({
    title: messages.title,
    about: loading ? [] : about,
    loading,
    actions: !loading && lazyView(beyond, ready, ({ toolsView }, more) => toolsView(more)),
    body: html`${
      on === null
        ? lazyView(beyond, ready, ({ emptyView }, more) => emptyView(more))
        : html`${nextView(ready)}
            <p class="changes ${changes.length > 0 ? 'notice' : ''}" role="status">
              ${changes.length > 0 ? html`<span class="ok">${icon(doneIcon)}</span><span class="grow">${changes.join(' ')}</span>` : nothing}
            </p>
            ${summaryView(ready)}${planView(ready)}${footView(ready)}`
    }${lateView(beyond, messages)}${lateView(acts, messages)}${
      open &&
      ('task' in open
        ? lazyView(acts, ready, ({ taskDialog }, more) => taskDialog(more))
        : lazyView(beyond, ready, ({ planDialog }, more) => planDialog(more)))
    }`,
  });
}

/** The next act of the reader, before anything else. */
function nextView({ plan, messages, format, loading, readonly, look }: ReadyModel): unknown {
  const { next } = plan;
  const task = next && tasksOf(plan).find(({ id }) => id === next.taskId);
  if (!next || !task) return nothing;
  const main = mainAct(task);
  const changes = !readonly && task.actions.some(({ name, allowed }) => name === 'request-changes' && allowed);
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
        <button
          class="button primary"
          part="button button-primary"
          @click=${() => look({ open: { task: task.id, act: null } })}>
          <span>${main?.name === 'sign-off' && !readonly ? messages.reviewAndSign : messages.openTask}</span>
        </button>
        ${
          changes
            ? html`<button
                class="button"
                part="button"
                @click=${() => look({ open: { task: task.id, act: 'request-changes' } })}>
                <span>${messages.acts['request-changes']}</span>
              </button>`
            : nothing
        }
      </div>
    </div>
  </section>`;
}

function summaryView(model: ReadyModel): TemplateResult {
  const { plan, messages, format, loading, chart } = model;
  const fact = (label: string, [value, note]: Pair, span = false) =>
    html`<div class=${span ? 'span-2' : ''}>
      <dt>${sk(label, loading)}</dt>
      <dd>
        ${sk(value, loading)}
        ${note ? html`<span class="note">${typeof note === 'string' ? sk(note, loading) : note}</span>` : nothing}
      </dd>
    </div>`;
  const { counts, day, timeToValue: value, buffer } = plan;
  const going = counts.done < counts.total;
  const slip =
    plan.slipDays > 0 && going ? html`<span class="slip">${sk(messages.slip(plan.slipDays), loading)}</span>` : '';
  const days = value.days === null ? null : Math.floor(value.days);
  return html`<section class="section" part="summary" aria-label=${messages.summary}>
    <dl class="facts">
      ${day && going ? fact(messages.today, messages.dayOf(day.number, day.of)) : nothing}
      ${fact(messages.tasksDone, messages.countOf(format.number(counts.done), format.number(counts.total)))}
      ${
        plan.forecastFinish === null
          ? nothing
          : fact(going ? messages.forecast : messages.finished, [format.date(plan.forecastFinish), slip])
      }
      ${buffer && going ? fact(messages.buffer, messages.daysOf(buffer.left, buffer.total)) : nothing}
      ${
        days === null
          ? nothing
          : fact(
              messages.timeToValue,
              [messages.days(days), value.state === 'running' ? messages.counting : value.outcome],
              true,
            )
      }
    </dl>
    ${causeView(model)}${isDated(plan) ? html`<div class="overview">${chart?.overview()}</div>` : nothing}
  </section>`;
}

/** A figure, and what belongs to it in a smaller voice. */
type Pair = readonly [value: string, note: unknown];

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
