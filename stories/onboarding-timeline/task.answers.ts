// What the API says of the plan of Sunshine while its tasks stand otherwise. Parsed, so that a story shows nothing that the API
// could not say.
import {
  createUpload,
  proofSchema,
  retrievePlan,
  retrieveTask,
  taskDetailSchema,
  taskStates,
  type Evidence,
  type Plan,
  type StoredFile,
  type TaskDetail,
} from '@gangway/contract';
import { recordedAnswer } from '../recorded/recorded.js';

export type Answers = Readonly<Record<string, unknown>>;

export const plan = (): Plan => retrievePlan.response.parse(recordedAnswer('sunshine', '/onboarding'));
export const task = (key: string): TaskDetail =>
  retrieveTask.response.parse(recordedAnswer('sunshine', `/tasks/tsk_${key}`));

/** The plan with this task in its place, and the task itself. */
export function standing(changed: TaskDetail): Answers {
  const before = plan();
  return {
    '/onboarding': retrievePlan.response.parse({
      ...before,
      phases: before.phases.map((phase) => ({
        ...phase,
        tasks: phase.tasks.map((each) => (each.id === changed.id ? changed : each)),
      })),
    }),
    [`/tasks/${changed.id}`]: taskDetailSchema.parse(changed),
  };
}

/** One phase in which a task stands in every state. */
export function everyTaskState(): Answers {
  const before = plan();
  const tasks = before.phases.flatMap((phase) => phase.tasks);
  return {
    '/onboarding': retrievePlan.response.parse({
      ...before,
      slip: null,
      phases: before.phases.map((phase) =>
        phase.key === 'integration'
          ? {
              ...phase,
              tasks: taskStates.flatMap((state, at) => {
                const each = tasks[at];
                const blockedReason = state === 'blocked' ? 'The carrier asks for a letter of authority' : null;
                return each ? [{ ...each, state, blockedReason, critical: false, evidence: [] }] : [];
              }),
            }
          : { ...phase, state: phase.state === 'done' ? 'done' : 'locked' },
      ),
    }),
  };
}

/** Gates in every state, none of which the plan waits for next. */
export function everyGateState(states: readonly Plan['gates'][number]['state'][]): Answers {
  const before = plan();
  const [gate] = before.gates;
  return {
    '/onboarding': retrievePlan.response.parse({
      ...before,
      gates: gate
        ? states.map((state) => ({
            ...gate,
            key: state,
            title: `Gate: ${state}`,
            state,
            beforePhase: null,
            waiver:
              state === 'waived'
                ? { by: 'Dana Whitfield', reason: 'The pilot may start without it.', expiresAt: null }
                : null,
          }))
        : [],
    }),
  };
}

const at = '2026-04-13T15:10:00Z';
/** Who did it, and why. */
export const said = (by: string, reason: string) => ({ by, reason, at });

export const proof = (
  key: string,
  label: string,
  kind: Evidence['kind'],
  change: Partial<Evidence> = {},
): Evidence => ({
  id: null,
  key,
  label,
  kind,
  state: 'missing',
  value: null,
  by: null,
  at: null,
  expiresAt: null,
  reason: null,
  ...change,
});

/** The version of a link that was handed in. */
export const version = (key: string, number: number, state: Evidence['state'], reason: string | null = null) =>
  proofSchema.parse({
    id: `${key}_${number}`,
    key,
    version: number,
    kind: 'url',
    state,
    value: `https://docs.example.com/${key}/${number}`,
    file: null,
    reason,
    by: 'Marcus Bell',
    at,
  });

const file = (change: Partial<StoredFile>): StoredFile =>
  createUpload.response.parse({
    id: 'upl_demo',
    name: 'test-sign-in.pdf',
    type: 'application/pdf',
    size: 4,
    received: 0,
    partBytes: 1024 * 1024,
    state: 'uploading',
    refusedBecause: null,
    sha256: null,
    scan: null,
    by: 'Luz Ortega',
    at,
    ...change,
  });

/** What is said to a file that is sent, from the first part to what becomes of it. */
export const receiving = (end: Partial<StoredFile>): Answers => ({
  'POST /uploads': file({}),
  'PUT /uploads/upl_demo/parts/0': file({ received: 4 }),
  'POST /uploads/upl_demo/complete': file({ received: 4, ...end }),
});
