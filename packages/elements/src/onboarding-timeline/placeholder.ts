import type { Phase, Task } from '@gangway/contract';
import type { TimelineData } from './onboarding-timeline.js';

const day = (offset: number) => new Date(Date.UTC(2026, 0, 5 + offset)).toISOString().slice(0, 10);
const dates = (start: number, end: number) => ({ start: day(start), end: day(end) });

const task = (id: number, title: string, state: Task['state'], span: readonly [number, number]): Task => ({
  id: `tsk_${id}`,
  key: `${id}`,
  phase: '1',
  title,
  description: null,
  state,
  owner: 'partner',
  assignee: { name: 'First Last', role: null, side: 'partner', you: false },
  planned: dates(...span),
  forecast: dates(...span),
  slipDays: 0,
  critical: false,
  overdue: false,
  waitingFor: [],
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
const phase = (key: string, state: Phase['state'], span: readonly [number, number], tasks: Task[]): Phase => ({
  key,
  title: 'Phase by its name',
  state,
  buffer: false,
  planned: dates(...span),
  forecast: dates(...span),
  slipDays: 0,
  done: 1,
  total: 5,
  vendorRoles: [],
  partnerRoles: [],
  tasks,
});

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
      taskId: 'tsk_1',
      title: 'What to do as the next step',
      why: 'And why it is this one, in a line',
      dueOn: day(19),
    },
    slip: {
      taskId: 'tsk_1',
      title: 'What is late',
      days: 3,
      moves: { phase: 'the phase', to: day(24) },
      absorbed: true,
    },
    phases: [
      phase('1', 'done', [0, 6], [task(2, 'A task', 'done', [0, 6])]),
      phase(
        '2',
        'in_progress',
        [7, 24],
        [
          task(1, 'A task with some words', 'in_progress', [7, 16]),
          task(3, 'Another of them', 'in_progress', [8, 18]),
          task(4, 'A task with more words', 'in_progress', [9, 20]),
          task(5, 'One task of five', 'in_progress', [10, 20]),
          task(6, 'The last one of it', 'in_progress', [10, 24]),
        ],
      ),
      phase('3', 'locked', [25, 31], [task(7, 'A task', 'locked', [25, 31])]),
      phase('4', 'locked', [32, 60], [task(8, 'A task', 'locked', [32, 60])]),
      phase('5', 'locked', [61, 89], [task(9, 'A task', 'locked', [61, 89])]),
    ],
    gates: [],
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
