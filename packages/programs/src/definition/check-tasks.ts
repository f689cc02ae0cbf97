import type { ProgramDefinition, TaskAction, TaskDefinition } from '@gangway/contract';
import type { PartnerHistory } from '@gangway/contract/history';
import { plainTask, reviewedTask, taskStep } from '@gangway/rules';
import { keysOf, missing, twice, when } from './faults.js';

type TaskHistory = PartnerHistory['tasks'][number];

const actions: Readonly<Record<TaskHistory['events'][number]['kind'], TaskAction | null>> = {
  started: 'start',
  submitted: 'submit',
  // Handing in opens the review already.
  review_started: null,
  changes_requested: 'request-changes',
  signed_off: 'sign-off',
  completed: 'complete',
  blocked: 'block',
  unblocked: 'unblock',
  skipped: 'skip',
  reopened: 'reopen',
  rescheduled: null,
  waiver_asked: null,
};

/** Events of tasks against the machine, their proofs against what the task asks for, and starts against predecessors. */
export function taskFaults(program: ProgramDefinition, { tasks }: PartnerHistory): string[] {
  const definitions = program.phases.flatMap((phase) => phase.tasks);
  return [
    ...twice(
      'task',
      tasks.map(({ task }) => task),
    ),
    ...tasks.flatMap((history) => {
      const definition = definitions.find(({ key }) => key === history.task);
      if (!definition) return missing('The history', 'task', [history.task], new Set());
      return [
        ...eventFaults(definition, history),
        ...proofFaults(definition, history),
        ...earlyFaults(definition, history, tasks),
      ];
    }),
  ];
}

function eventFaults(definition: TaskDefinition, { task, events }: TaskHistory): string[] {
  const reviewed = definition.signOffBy !== null || definition.evidence.length > 0;
  const machine = reviewed ? reviewedTask : plainTask;
  const faults = when(
    events.some(({ at }, index) => at < (events[index - 1]?.at ?? at)),
    `The events of ${task} are not in order.`,
  );
  let position: Parameters<typeof taskStep>[1] = { state: 'available', before: null };
  for (const { kind, by } of events) {
    const action = actions[kind];
    if (action === null) continue;
    const step = taskStep(machine, position, action);
    if (!step.ok) return [...faults, `The task ${task} is ${position.state}, so it cannot be ${kind}.`];
    if (kind === 'signed_off' && by.side !== (definition.signOffBy ?? 'vendor'))
      faults.push(`The task ${task} was signed by the wrong side.`);
    position = step;
  }
  return faults;
}

function proofFaults(definition: TaskDefinition, { task, events, evidence }: TaskHistory): string[] {
  const done = events.at(-1)?.kind === 'signed_off';
  return [
    ...missing(
      `The history of ${task}`,
      'proof',
      evidence.map(({ key }) => key),
      keysOf(definition.evidence),
    ),
    ...evidence.flatMap(({ key, kind }) =>
      when(
        definition.evidence.some((each) => each.key === key && each.kind !== kind),
        `The proof ${key} of ${task} is of another kind.`,
      ),
    ),
    ...definition.evidence.flatMap(({ key }) =>
      when(
        done && !evidence.some((each) => each.key === key && each.state === 'accepted'),
        `The task ${task} is done without the proof ${key}.`,
      ),
    ),
  ];
}

/** What starts before a predecessor is through. One that was never touched may not apply. */
function earlyFaults(definition: TaskDefinition, history: TaskHistory, all: readonly TaskHistory[]): string[] {
  const started = history.events.find(({ kind }) => kind === 'started')?.at;
  if (started === undefined) return [];
  return definition.dependsOn.flatMap((key) => {
    const before = all.find(({ task }) => task === key);
    const ended = before?.events.findLast(({ kind }) => ['signed_off', 'completed', 'skipped'].includes(kind));
    return when(
      before !== undefined && (ended === undefined || ended.at > started),
      `The task ${history.task} was started before ${key} was done.`,
    );
  });
}
