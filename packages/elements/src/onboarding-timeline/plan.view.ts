import type { Gate, Person, Phase, Task } from '@gangway/contract';
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
import { lazyView } from '../primitives/lazy.view.js';
import { avatarView } from '../primitives/person.view.js';
import type { ReadyModel } from './onboarding-timeline.view.js';
import { isDated, isShut, linesOf, type PhaseLines } from './plan.js';

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

/** Tabs, and the plan in the view that the reader chose. */
export function planView(model: ReadyModel): TemplateResult {
  const { messages, plan, format, loading, filter, vendor, look, view, beyond } = model;
  const { total, mine, vendor: theirs } = plan.counts;
  const tabs = [
    ['all', messages.all, total],
    ['mine', messages.mine, mine],
    ['vendor', messages.waitingOn(vendor), theirs],
  ] as const;
  const found = { all: total, mine, vendor: theirs }[filter] !== 0 || total === 0;
  return html`<section class="section plan" part="plan" aria-label=${messages.plan}>
    <div class="plan-tools">
      <div class="tabs" part="tabs" role="group" aria-label=${messages.whose}>
        ${tabs.map(
          ([key, label, count]) =>
            html`<button
              part="tab"
              aria-pressed=${filter === key ? 'true' : 'false'}
              @click=${() => look({ filter: key })}>
              ${sk(label, loading)} <span class="count">${sk(format.number(count), loading)}</span>
            </button>`,
        )}
      </div>
      ${found && view === 'list' ? model.chart?.legend() : nothing}
    </div>
    ${loading || (found && view === 'list') ? linesView(model) : lazyView(beyond, model, (part, more) => (found ? part.otherView : part.nothingView)(more))}
  </section>`;
}

function linesView(model: ReadyModel): TemplateResult {
  const { plan, filter, messages, chart } = model;
  return html`${
      isDated(plan)
        ? html`<div class="row axis-row" aria-hidden="true">
            <span class="what small subtle">${messages.task}</span
            ><span class="who-cell small subtle">${messages.owner}</span
            ><span class="when small subtle">${messages.when}</span><span class="track-cell">${chart?.axis()}</span>
          </div>`
        : nothing
    }
    <ol class="phases">
      ${linesOf(plan, filter).map(
        (lines) =>
          html`${lines.awaited && filter === 'all' ? gateRow(model, lines) : nothing}${phaseRows(model, lines)}`,
      )}
    </ol>`;
}

/** Whether the tasks of a phase are shown. */
export const isOpen = ({ filter, phases }: ReadyModel, { phase, tasks }: PhaseLines): boolean =>
  tasks.length > 0 && (filter !== 'all' || (phases.get(phase.key) ?? phase.state === 'in_progress'));

/** State and name of a phase, which opens and shuts it, and how far it is. */
export function phaseName(model: ReadyModel, lines: PhaseLines): TemplateResult {
  const { messages, plan, loading, phases, look } = model;
  const { phase, tasks } = lines;
  const open = isOpen(model, lines);
  const [glyph, tone] = phaseIcons[phase.state];
  const count = phase.buffer
    ? plan.buffer && messages.bufferLeft(plan.buffer.left, plan.buffer.total)
    : phase.state === 'locked'
      ? messages.tasks(phase.total)
      : messages.doneOf(phase.done, phase.total);
  return html`<span class="what">
    <span class=${tone}>${icon(phase.buffer ? taskIcons.available[0] : glyph)}</span>
    ${
      tasks.length === 0
        ? html`<span class="name">${sk(phase.title, loading)}</span>`
        : html`<button
            class="name"
            part="phase-name"
            aria-expanded=${open ? 'true' : 'false'}
            @click=${() => look({ phases: new Map(phases).set(phase.key, !open) })}>
            ${sk(phase.title, loading)}
          </button>`
    }
    <span class="small subtle nowrap">${sk(count ?? '', loading)}</span>
  </span>`;
}

function phaseRows(model: ReadyModel, lines: PhaseLines): TemplateResult {
  const { messages, format, chart, loading } = model;
  const { phase, tasks, gates } = lines;
  const people = uniquePeople(phase.tasks);
  const { start, end } = phase.forecast;
  return html`<li>
    <div class="row phase" part="phase">
      ${phaseName(model, lines)}
      <span class="who-cell"
        ><span class="who pair-who">${people.slice(0, 3).map(avatarView)}</span
        >${people.length > 0 ? html`<span class="visually-hidden">${format.list(people.map(({ name }) => name))}</span>` : nothing}</span
      >
      <span class="when"
        >${start && end ? sk(format.range(start, end), loading) : nothing}
        ${phase.slipDays > 0 && !phase.buffer ? html`<span class="slip">${sk(messages.slip(phase.slipDays), loading)}</span>` : nothing}</span
      >
      <span class="track-cell">${chart?.phase(phase, gates.length > 0)}</span>
    </div>
    ${
      isOpen(model, lines)
        ? html`${rolesView(model, phase)}
            <ol class="tasks">
              ${tasks.map((task) => taskRow(model, task))}
            </ol>`
        : nothing
    }
  </li>`;
}

/** Whose work a phase is, on both sides, also where nobody has a task of it yet. */
function rolesView(
  { messages, format, loading, vendor, chart }: ReadyModel,
  { vendorRoles, partnerRoles }: Phase,
): unknown {
  const words = [
    ...(vendorRoles.length > 0 ? [messages.named(vendor, format.list(vendorRoles))] : []),
    ...(partnerRoles.length > 0 ? [messages.named(messages.you, format.list(partnerRoles))] : []),
  ];
  return words.length > 0
    ? html`<div class="row small muted">
        <span class="roles">${sk(words.join(' · '), loading)}</span><span class="track-cell">${chart?.gate(null)}</span>
      </div>`
    : nothing;
}

function uniquePeople(tasks: readonly Task[]): Person[] {
  const people = new Map<string, Person>();
  for (const { assignee } of tasks) if (assignee) people.set(assignee.name, assignee);
  return [...people.values()].sort((a, b) => Number(b.side === 'vendor') - Number(a.side === 'vendor'));
}

/** State of a task, as a shape and in words. */
export const stateIcon = ({ messages }: ReadyModel, { state }: Task): TemplateResult => {
  const [glyph, tone] = taskIcons[state];
  return html`<span class=${tone}>${icon(glyph)}<span class="visually-hidden">${messages.states[state]}</span></span>`;
};

/** Name of a task, which opens it. */
export const taskName = ({ loading, look }: ReadyModel, { id, title }: Task): TemplateResult =>
  html`<button class="task-name" part="task-name" @click=${() => look({ open: { task: id, act: null } })}>
    ${sk(title, loading)}
  </button>`;

function taskRow(model: ReadyModel, task: Task): TemplateResult {
  const { messages, loading, chart } = model;
  const who = task.assignee && (task.assignee.you ? messages.you : task.assignee.name);
  const note = noteOf(model, task);
  const critical = task.critical && task.slipDays > 0;
  return html`<li class="row task" part="task">
    <span class="what"
      >${stateIcon(model, task)}<span class="text"
        >${taskName(model, task)}
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
    <span class="track-cell">${chart?.task(task)}</span>
  </li>`;
}

/** What stands in the way of a task, or makes it special, in some words. */
export function noteOf({ messages, format, vendor }: ReadyModel, task: Task): string {
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

export function whenOf({ messages, format, plan }: ReadyModel, { state, forecast }: Task): string {
  if (state === 'skipped') return messages.states.skipped;
  if (forecast.end === null) return forecast.start === null ? '' : format.date(forecast.start);
  if (state === 'done') return messages.doneOn(format.date(forecast.end));
  if (state === 'locked' && forecast.start) return format.range(forecast.start, forecast.end);
  if (forecast.end === plan.today) return messages.today;
  return format.date(forecast.end, 'weekday');
}

/** Who owes what is missing, and how far they are. */
export const owedBy = ({ messages, vendor }: ReadyModel, { owner, progress }: Gate['missing'][number]): string[] => [
  owner === 'partner' ? messages.you : vendor,
  ...(progress ? [progress] : []),
];

/** What is missing before a phase, and who owes it. */
function gateRow(model: ReadyModel, { phase, gates }: PhaseLines): TemplateResult {
  const { messages, chart, loading } = model;
  const met = gates.flatMap((gate) => gate.met);
  const missing = gates.flatMap((gate) => (isShut(gate) ? gate.missing : []));
  return html`<li class="row gate-row" part="gate">
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
          (fact) =>
            html`<li>
              ${icon(todoIcon)}<span
                >${sk(fact.label, loading)}
                <span class="muted dot-list"
                  >${owedBy(model, fact).map((words) => html`<span><bdi>${sk(words, loading)}</bdi></span>`)}</span
                ></span
              >
            </li>`,
        )}
      </ul>
    </div>
    <span class="track-cell">${chart?.gate(phase.forecast.start)}</span>
  </li>`;
}
