import type { Gate, Person, Phase, Plan, Task } from '@gangway/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { sk } from '../primitives/frame.view.js';
import {
  doneIcon,
  gateIcon,
  icon,
  lockedIcon,
  pathIcon,
  pauseIcon,
  progressIcon,
  reviewIcon,
  skipIcon,
  stopIcon,
  todoIcon,
  type Icon,
} from '../primitives/icons.js';
import { avatarView } from '../primitives/person.view.js';
import { messageView } from '../primitives/state.view.js';
import type { ReadyModel } from './onboarding-timeline.view.js';
import { axisView, gateTrack, phaseTrack, taskTrack } from './track.view.js';

const taskIcons: Readonly<Record<Task['state'], readonly [Icon, string]>> = {
  locked: [lockedIcon, 'subtle'],
  available: [todoIcon, 'subtle'],
  in_progress: [progressIcon, 'accent'],
  submitted: [reviewIcon, 'accent'],
  in_review: [reviewIcon, 'accent'],
  changes_requested: [stopIcon, 'warn'],
  done: [doneIcon, 'ok'],
  blocked: [pauseIcon, 'danger'],
  skipped: [skipIcon, 'subtle'],
  not_applicable: [skipIcon, 'subtle'],
};
const phaseIcons: Readonly<Record<Phase['state'], readonly [Icon, string]>> = {
  locked: taskIcons.locked,
  open: taskIcons.available,
  in_progress: taskIcons.in_progress,
  done: taskIcons.done,
};

/** Tabs, axis and all lines of the plan. */
export function planView(model: ReadyModel): TemplateResult {
  const { messages, plan, scale, loading, filter, vendor } = model;
  const tabs = [
    ['all', messages.all, plan.counts.total],
    ['mine', messages.mine, plan.counts.mine],
    ['vendor', messages.waitingOn(vendor), plan.counts.vendor],
  ] as const;
  const count = filter === 'all' ? plan.counts.total : filter === 'mine' ? plan.counts.mine : plan.counts.vendor;
  return html`<section class="section plan" part="plan" aria-label=${messages.plan}>
    <div class="plan-tools">
      <div class="tabs" role="group" aria-label=${messages.whose}>
        ${tabs.map(
          ([key, label, total]) =>
            html`<button aria-pressed=${filter === key ? 'true' : 'false'} @click=${() => model.setFilter(key)}>
              ${sk(label, loading)} <span class="count">${sk(String(total), loading)}</span>
            </button>`,
        )}
      </div>
      ${scale && count > 0 ? legendView(model) : nothing}
    </div>
    ${count === 0 && plan.counts.total > 0 ? nothingView(model) : linesView(model)}
  </section>`;
}

function nothingView({ filter, messages, plan, vendor, setFilter }: ReadyModel): TemplateResult {
  return messageView({
    glyph: doneIcon,
    title: filter === 'mine' ? messages.nothingMine : messages.nothingVendor(vendor),
    text: messages.nothingText(plan.counts.total),
    actions: html`<button class="button" @click=${() => setFilter('all')}>
      ${messages.showAll(plan.counts.total)}
    </button>`,
  });
}

const legendView = ({ messages }: ReadyModel) =>
  html`<p class="legend small subtle" aria-hidden="true">
    <span
      ><svg width="16" height="8"><rect class="b-done" width="16" height="8" rx="2" /></svg>${messages.legendDone}</span
    ><span
      ><svg width="16" height="8">
        <rect class="b-now" width="9" height="8" rx="2" />
        <rect class="b-rest" x="9" width="7" height="8" rx="2" /></svg
      >${messages.legendNow}</span
    ><span
      ><svg width="16" height="8"><rect class="baseline" y="3" width="16" height="2" rx="1" /></svg
      >${messages.legendPlanned}</span
    ><span
      ><svg width="12" height="12" viewBox="-7 -7 14 14"><path class="gem" d="M0-6L6 0 0 6-6 0z" /></svg
      >${messages.legendGate}</span
    >
  </p>`;

function linesView(model: ReadyModel): TemplateResult {
  const { plan, scale, filter, format, messages } = model;
  const wanted = (task: Task) =>
    task.state !== 'not_applicable' && (filter === 'all' || task.turn === (filter === 'mine' ? 'partner' : 'vendor'));
  const phases = plan.phases
    .map((phase) => ({ phase, tasks: phase.tasks.filter(wanted) }))
    .filter(({ tasks }) => filter === 'all' || tasks.length > 0);
  const next = plan.phases.find(({ key }) => gatesBefore(plan, key).some(isShut));
  return html`${scale ? axisView(scale, format, messages) : nothing}
    <ol class="phases">
      ${phases.map(({ phase, tasks }) => {
        const shut = filter === 'all' && phase === next ? gatesBefore(plan, phase.key).filter(isShut) : [];
        return html`${shut.length > 0 ? gateRow(model, phase, gatesBefore(plan, phase.key)) : nothing}${phaseRows(model, phase, tasks)}`;
      })}
    </ol>`;
}

const gatesBefore = (plan: Plan, phase: string): Gate[] =>
  plan.gates.filter(({ beforePhase }) => beforePhase === phase);
const isShut = ({ state }: Gate) => state !== 'passed' && state !== 'waived';

function phaseRows(model: ReadyModel, phase: Phase, tasks: readonly Task[]): TemplateResult {
  const { messages, format, scale, plan, loading } = model;
  const open =
    tasks.length > 0 && (model.filter !== 'all' || (model.phases.get(phase.key) ?? phase.state === 'in_progress'));
  const [glyph, tone] = phaseIcons[phase.state];
  const count = phase.buffer
    ? plan.buffer && messages.bufferLeft(plan.buffer.left, plan.buffer.total)
    : phase.state === 'locked'
      ? messages.tasks(phase.total)
      : messages.doneOf(phase.done, phase.total);
  const people = uniquePeople(phase.tasks);
  const { start, end } = phase.forecast;
  return html`<li>
    <div class="row phase">
      <span class="what">
        <span class=${tone}>${icon(phase.buffer ? taskIcons.available[0] : glyph)}</span>
        ${
          tasks.length === 0
            ? html`<span class="name">${sk(phase.title, loading)}</span>`
            : html`<button
                class="name"
                aria-expanded=${open ? 'true' : 'false'}
                @click=${() => model.togglePhase(phase.key, !open)}>
                ${sk(phase.title, loading)}
              </button>`
        }
        <span class="small subtle nowrap">${sk(count ?? '', loading)}</span>
      </span>
      <span class="who-cell"
        ><span class="who pair-who">${people.slice(0, 3).map(avatarView)}</span
        >${people.length > 0 ? html`<span class="visually-hidden">${format.list(people.map(({ name }) => name))}</span>` : nothing}</span
      >
      <span class="when"
        >${start && end ? sk(format.range(start, end), loading) : nothing}
        ${phase.slipDays > 0 && !phase.buffer ? html`<span class="slip">${sk(messages.slip(phase.slipDays), loading)}</span>` : nothing}</span
      >
      ${scale ? phaseTrack(scale, phase, gatesBefore(plan, phase.key).length > 0) : html`<span class="track-cell"></span>`}
    </div>
    ${
      open
        ? html`<ol class="tasks">
            ${tasks.map((task) => taskRow(model, task))}
          </ol>`
        : nothing
    }
  </li>`;
}

function uniquePeople(tasks: readonly Task[]): Person[] {
  const people = new Map<string, Person>();
  for (const { assignee } of tasks) if (assignee) people.set(assignee.name, assignee);
  return [...people.values()].sort((a, b) => Number(b.side === 'vendor') - Number(a.side === 'vendor'));
}

function taskRow(model: ReadyModel, task: Task): TemplateResult {
  const { messages, loading, scale } = model;
  const [glyph, tone] = taskIcons[task.state];
  const who = task.assignee && (task.assignee.you ? messages.you : task.assignee.name);
  const note = noteOf(model, task);
  const critical = task.critical && task.slipDays > 0;
  return html`<li class="row task">
    <span class="what"
      ><span class=${tone}>${icon(glyph)}<span class="visually-hidden">${messages.states[task.state]}</span></span
      ><span class="text"
        ><button class="task-name" @click=${() => model.openTask({ id: task.id, act: null })}>
          ${sk(task.title, loading)}
        </button>
        ${
          note || critical
            ? html`<span class="note small muted"
                >${who ? html`<span class="who-inline">${who} · </span>` : nothing}${critical ? html`<span class="critical warn">${icon(pathIcon)}${sk(messages.critical, loading)}</span> ` : nothing}${sk(note, loading)}</span
              >`
            : who
              ? html`<span class="note small muted who-inline">${who}</span>`
              : nothing
        }</span
      ></span
    >
    <span class="who-cell"
      >${
        task.assignee
          ? html`<span class="who"
              >${avatarView(task.assignee)}<span class="small muted ellipsis">${sk(who ?? '', loading)}</span></span
            >`
          : nothing
      }</span
    >
    <span class="when">${sk(whenOf(model, task), loading)}</span>
    ${scale ? taskTrack(scale, task) : html`<span class="track-cell"></span>`}
  </li>`;
}

/** What stands in the way of a task, or makes it special, in some words. */
function noteOf({ messages, format, vendor }: ReadyModel, task: Task): string {
  const missing = task.evidence.filter(
    ({ state }) => state === 'missing' || state === 'rejected' || state === 'expired',
  );
  switch (task.state) {
    case 'blocked':
      return task.blockedReason ?? '';
    case 'locked':
      return task.waitingFor[0] ? messages.needs(task.waitingFor[0].label) : '';
    case 'in_review':
      return task.signOffBy === 'partner' ? messages.waitsForYou : messages.waitsFor(vendor);
    case 'available':
    case 'in_progress':
    case 'changes_requested':
      if (missing.length > 0) return messages.stillMissing(format.list(missing.map(({ label }) => label)));
      return task.leadTimeDays ? messages.leadTime(task.leadTimeDays.min, task.leadTimeDays.max) : '';
    default:
      return '';
  }
}

function whenOf({ messages, format, plan }: ReadyModel, { state, forecast }: Task): string {
  if (state === 'skipped') return messages.states.skipped;
  if (forecast.end === null) return forecast.start === null ? '' : format.date(forecast.start);
  if (state === 'done') return messages.doneOn(format.date(forecast.end));
  if (state === 'locked' && forecast.start) return format.range(forecast.start, forecast.end);
  if (forecast.end === plan.today) return messages.today;
  return format.date(forecast.end, 'weekday');
}

/** What is missing before a phase, and who owes it. */
function gateRow(model: ReadyModel, phase: Phase, gates: readonly Gate[]): TemplateResult {
  const { messages, scale, loading, vendor } = model;
  const met = gates.flatMap((gate) => gate.met);
  const missing = gates.flatMap((gate) => (isShut(gate) ? gate.missing : []));
  return html`<li class="row gate-row">
    <div class="gate-text">
      <p class="what">
        <span class="subtle">${icon(gateIcon)}</span
        ><span class="medium">${sk(messages.gateTo(phase.title), loading)}</span
        ><span class="small subtle nowrap"
          >${sk(messages.proofs(met.length, met.length + missing.length), loading)}</span
        >
      </p>
      <ul class="proofs">
        ${met.map(({ label }) => html`<li><span class="ok">${icon(doneIcon)}</span><span>${sk(label, loading)}</span></li>`)}
        ${missing.map(
          ({ label, owner, progress }) =>
            html`<li>
              ${icon(todoIcon)}<span
                >${sk(label, loading)}
                <span class="muted"
                  >${sk([owner === 'partner' ? messages.you : vendor, ...(progress ? [progress] : [])].join(' · '), loading)}</span
                ></span
              >
            </li>`,
        )}
      </ul>
    </div>
    ${scale ? gateTrack(scale, phase.forecast.start) : html`<span class="track-cell"></span>`}
  </li>`;
}
