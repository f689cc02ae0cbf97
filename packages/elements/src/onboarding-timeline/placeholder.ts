import type { Phase, Task } from '@gangway/contract';
import type { TimelineData } from './onboarding-timeline.js';

const day = (offset: number) => new Date(Date.UTC(2026, 0, 5 + offset)).toISOString().slice(0, 10);
type Span = readonly [start: number, end: number];
/** The phases, and the tasks of the one that is under way. */
const phases: readonly Span[] = [
  [0, 6],
  [7, 24],
  [25, 31],
  [32, 60],
  [61, 89],
];
const tasks: readonly Span[] = [
  [7, 16],
  [8, 18],
  [9, 20],
  [10, 20],
  [10, 24],
];
const planned = ([start, end]: Span) => {
  const dates = { start: day(start), end: day(end) };
  return { planned: dates, forecast: dates, slipDays: 0 };
};
const idOf = ([start, end]: Span) => `${start}-${end}`;

const task = (span: Span, state: Task['state']): Task => ({
  ...planned(span),
  id: idOf(span),
  key: idOf(span),
  phase: '',
  // Of various lengths, as titles are.
  title: 'A task with some more words'.slice(0, 27 - (span[1] % 7)),
  description: null,
  state,
  owner: 'partner',
  assignee: { name: 'First Last', role: null, side: 'partner', you: false },
  critical: false,
  overdue: false,
  waitingFor: [],
  dependsOn: [],
  floatDays: null,
  blockedReason: null,
  leadTimeDays: { min: 10, max: 14 },
  evidence: [],
  signOffBy: null,
  turn: null,
  checklist: [],
  tags: [],
  actions: [],
  version: 0,
});
const phase = (span: Span, index: number): Phase => {
  const state = index < 1 ? 'done' : index > 1 ? 'locked' : 'in_progress';
  return {
    ...planned(span),
    key: idOf(span),
    title: 'Phase by its name',
    state,
    buffer: false,
    done: 1,
    total: 5,
    vendorRoles: ['Who does it on their side'],
    partnerRoles: ['Who on ours'],
    tasks: (index === 1 ? tasks : [span]).map((each) => task(each, state)),
  };
};

/** Stands in while data is on its way: the same template, so that every box has its final size. Its values are never shown. */
export const placeholder: TimelineData = {
  profile: null,
  contacts: [],
  plan: {
    anchor: { label: '', on: day(0) },
    today: day(17),
    day: { number: 18, of: 90 },
    counts: { done: 6, total: 23, mine: 2, vendor: 3 },
    plannedFinish: day(84),
    forecastFinish: day(87),
    slipDays: 0,
    buffer: { total: 6, left: 3, ends: day(89) },
    timeToValue: { state: 'running', days: 17, outcome: null },
    next: {
      taskId: '7-16',
      title: 'What to do as the next step',
      why: 'And why it is this one, in a line',
      dueOn: day(19),
    },
    slip: {
      taskId: '7-16',
      title: 'What is late',
      days: 3,
      moves: { phase: 'the phase', to: day(24) },
      absorbed: true,
    },
    phases: phases.map(phase),
    gates: [],
    proposal: null,
    meetings: [1, 2, 3].map((key) => ({
      key: `${key}`,
      title: 'A meeting of ours',
      minutes: null,
      nextOn: day(24),
      lastOn: null,
      rhythm: null,
      required: false,
      done: false,
    })),
    engagement: null,
  },
};
