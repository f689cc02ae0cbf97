import type { Client } from '@gangway/client';
import type { Contact, Gate, Phase, Plan, Profile, Task } from '@gangway/contract';
import { date, range, weekday } from './say.js';

export interface Onboarding {
  readonly plan: Plan;
  readonly profile: Profile;
  readonly contacts: readonly Contact[];
}

export async function readOnboarding({ onboarding, profile, contacts }: Client): Promise<Onboarding> {
  const [plan, who, people] = await Promise.all([onboarding.retrieve(), profile.retrieve(), contacts.list()]);
  return { plan, profile: who, contacts: people.data };
}

/**
 * What the timeline says with every phase open.
 *
 * @param weeks whether there is room for the numbers of the weeks
 * @param changes what the last act did, in words
 */
export function onboardingLines(onboarding: Onboarding, weeks: boolean, changes = ''): string[] {
  const { plan } = onboarding;
  return [
    ...headLines(onboarding),
    changes,
    ...summaryLines(plan),
    String(plan.counts.total),
    String(plan.counts.mine),
    String(plan.counts.vendor),
    ...(weeks ? weekLines(plan) : []),
    ...plan.phases.flatMap((phase) => phaseLines(plan, phase)),
    ...footLines(onboarding),
  ];
}

function headLines({ plan, profile }: Onboarding): string[] {
  const { day, anchor, next } = plan;
  const since = day && anchor.on !== null ? `${day.of} days from ${weekday(anchor.on)}` : '';
  return [
    `${profile.name} ${profile.tier.name} ${since}`,
    ...(next ? [next.title, next.why ?? '', dueOf(plan, next.dueOn)] : []),
  ];
}

function dueOf({ today }: Plan, dueOn: string | null): string {
  if (dueOn === null || dueOn === today) return '';
  return dueOn < today ? date(dueOn) : weekday(dueOn);
}

function summaryLines(plan: Plan): string[] {
  const { counts, day, buffer, slip, timeToValue: value } = plan;
  const going = counts.done < counts.total;
  return [
    day && going ? `Day ${day.number} ${day.number > day.of ? `${day.number - day.of} days` : day.of}` : '',
    `${counts.done} of ${counts.total}`,
    plan.forecastFinish === null
      ? ''
      : `${date(plan.forecastFinish)} ${plan.slipDays > 0 && going ? `+${plan.slipDays} d` : ''}`,
    buffer && going ? `${buffer.left} of ${buffer.total} days` : '',
    value.days === null ? '' : `${Math.floor(value.days)} days ${value.outcome ?? ''}`,
    ...(slip
      ? [
          [
            `${slip.title}: ${slip.days} days later`,
            slip.moves ? `${slip.moves.phase} to ${date(slip.moves.to)}` : '',
            slip.absorbed && buffer ? date(buffer.ends) : '',
          ].join(' '),
        ]
      : []),
  ];
}

/** Weeks are counted from the first day that the plan names to the last, or to today when it is late. */
function weekLines({ phases, counts, today }: Plan): string[] {
  const days = phases
    .flatMap(({ planned, forecast }) => [planned.start, planned.end, forecast.start, forecast.end])
    .filter((day) => day !== null)
    .sort();
  const end = days.at(-1) ?? '';
  const last = counts.done < counts.total && today > end ? today : end;
  const length = Math.ceil(((Date.parse(last) - Date.parse(days[0] ?? '')) / 86_400_000 + 1) / 7);
  return length > 16 ? [] : Array.from({ length }, (_, week) => String(week + 1));
}

const isShut = ({ state }: Gate): boolean => state !== 'passed' && state !== 'waived';
/** The phase before which the next shut gate stands; its gates are told there and not in the foot. */
const nextGated = (plan: Plan): Phase | undefined =>
  plan.phases.find(({ key }) => plan.gates.some((gate) => gate.beforePhase === key && isShut(gate)));

function phaseLines(plan: Plan, phase: Phase): string[] {
  const { start, end } = phase.forecast;
  const count = phase.buffer
    ? plan.buffer && `${plan.buffer.left} of ${plan.buffer.total} days`
    : phase.state === 'locked'
      ? `${phase.total} tasks`
      : `${phase.done} of ${phase.total}`;
  return [
    ...(phase === nextGated(plan) ? gateLines(plan, phase) : []),
    [
      phase.title,
      count ?? '',
      start && end ? range(start, end) : '',
      phase.slipDays > 0 && !phase.buffer ? `+${phase.slipDays} d` : '',
    ].join(' '),
    ...phase.tasks
      .filter(({ state }) => state !== 'not_applicable')
      .map((task) => `${task.title} ${noteOf(task)} ${whenOf(plan, task)}`),
  ];
}

function gateLines(plan: Plan, phase: Phase): string[] {
  const gates = plan.gates.filter(({ beforePhase }) => beforePhase === phase.key);
  const met = gates.flatMap((gate) => gate.met);
  const missing = gates.filter(isShut).flatMap((gate) => gate.missing);
  return [
    `Gate to ${phase.title}: ${met.length} of ${met.length + missing.length}`,
    ...met.map(({ label }) => label),
    ...missing.map(({ label, progress }) => `${label} ${progress ?? ''}`),
  ];
}

/** What stands in the way of a task; once nothing does, how long it takes. */
function noteOf(task: Task): string {
  const missing = task.evidence.filter(({ state }) => ['missing', 'rejected', 'expired'].includes(state));
  switch (task.state) {
    case 'blocked':
      return task.blockedReason ?? '';
    case 'locked':
      return task.waitingFor[0]?.label ?? '';
    case 'available':
    case 'in_progress':
    case 'changes_requested':
      if (missing.length > 0) return missing.map(({ label }) => label).join(', ');
      return task.leadTimeDays ? `${task.leadTimeDays.min} to ${task.leadTimeDays.max} days` : '';
    default:
      return '';
  }
}

function whenOf({ today }: Plan, { state, forecast: { start, end } }: Task): string {
  if (state === 'skipped') return '';
  if (end === null) return start === null ? '' : date(start);
  if (state === 'done') return date(end);
  if (state === 'locked' && start) return range(start, end);
  return end === today ? '' : weekday(end);
}

function footLines({ plan, contacts }: Onboarding): string[] {
  const shown = nextGated(plan)?.key ?? null;
  const order = ({ nextOn, done }: Plan['meetings'][number]) => nextOn ?? (done ? 'past' : 'open');
  const meetings = [...plan.meetings].sort((a, b) => order(a).localeCompare(order(b)));
  return [
    ...meetings.map(({ title, minutes, rhythm, nextOn, lastOn, done }) => {
      const held = done && lastOn !== null ? date(lastOn) : '';
      const when = nextOn === null ? held : nextOn === plan.today ? '' : weekday(nextOn);
      const every = rhythm && rhythm.every > 1 ? rhythm.every : '';
      return `${title} ${minutes === null ? '' : `${minutes} min`} ${every} ${when}`;
    }),
    ...plan.gates.filter(({ beforePhase }) => shown === null || beforePhase !== shown).map(footGateLine),
    ...contacts
      .filter(({ side }) => side === 'vendor')
      .map(({ name, role, email, channel, for: what }) => `${name} ${what ?? role} ${email ? (channel ?? email) : ''}`),
    plan.engagement
      ? [plan.engagement.name, plan.engagement.confirmedBy ?? '', ...plan.engagement.reasons].join(' ')
      : '',
  ];
}

/** What is missing for a gate, of how many, or until when it holds. */
function footGateLine(gate: Gate): string {
  const { title, state, met, missing, waiver, revalidateOn } = gate;
  const of = met.length + missing.length;
  if (isShut(gate))
    return [
      title,
      state === 'pending' && of > 1 ? `${met.length} of ${of}` : '',
      ...missing.map(({ label, progress }) => `${label} ${progress ?? ''}`),
    ].join(' ');
  const until = state === 'waived' ? waiver?.expiresAt?.slice(0, 10) : revalidateOn;
  return `${title} ${until ? date(until) : ''}`;
}
