import {
  actOnTask,
  listGates,
  retrievePlan,
  retrieveTask,
  submitEvidence,
  type Plan,
  type Task,
  type TaskAction,
} from '@gangway/contract';
import { plainTask, reviewedTask, transition } from '@gangway/rules';
import type { Hono } from 'hono';
import { actorName, audit } from '../../access/audit.js';
import { assertVersion, bind, type Call } from '../../bind.js';
import type { Dependencies } from '../../context.js';
import { notFound, ProblemError } from '../../problem.js';
import { announce } from '../../store/events.store.js';
import {
  acceptEvidence,
  addEvidence,
  addTaskEvent,
  loadPlan,
  type TaskEventKind,
} from '../../store/onboarding.store.js';
import { planView } from './plan.view.js';
import { isReviewed, stillMissing } from './task.view.js';

const eventKinds: Readonly<Record<TaskAction, TaskEventKind>> = {
  start: 'started',
  submit: 'submitted',
  complete: 'completed',
  'sign-off': 'signed_off',
  'request-changes': 'changes_requested',
  block: 'blocked',
  unblock: 'unblocked',
  skip: 'skipped',
  reopen: 'reopened',
};
const needsReason = new Set<TaskAction>(['request-changes', 'block', 'skip']);

async function findTask(call: Call, id: string) {
  const facts = await loadPlan(call);
  const plan = planView(facts);
  const task = taskIn(plan, id);
  const definition = facts.program.phases.flatMap(({ tasks }) => tasks).find(({ key }) => key === task?.key);
  if (!task || !definition) throw notFound('task');
  return { plan, task, definition };
}

const taskIn = (plan: Plan, id: string): Task | undefined =>
  plan.phases.flatMap(({ tasks }) => tasks).find((each) => each.id === id);

/** Says what a change did: to the task, and to the gates that follow from it. */
async function announcePlan(call: Call, before: Plan, after: Plan, task: Task, kind: TaskEventKind): Promise<void> {
  await announce(call, `task.${kind}`, task.id, taskIn(after, task.id)?.version);
  for (const { key, state } of after.gates)
    if (before.gates.find((gate) => gate.key === key)?.state !== state) await announce(call, `gate.${state}`, key);
}

export function onboardingRoutes(app: Hono, deps: Dependencies): void {
  bind(app, deps, retrievePlan, async (call) => planView(await loadPlan(call)));
  bind(app, deps, listGates, async (call) => ({ data: planView(await loadPlan(call)).gates }));
  bind(app, deps, retrieveTask, async (call, { params }) => (await findTask(call, params.id)).task);

  // Before the acts, whose path would match this one too.
  bind(app, deps, submitEvidence, async (call, { params, body }) => {
    const { task, definition } = await findTask(call, params.id);
    const spec = definition.evidence.find(({ key }) => key === body.key);
    if (!spec) {
      const known = definition.evidence.map(({ key }) => key).join(', ');
      throw new ProblemError(
        'validation_failed',
        `/key: "${task.title}" asks for no proof ${body.key}. It asks for: ${known || 'none'}.`,
        {
          errors: [{ pointer: '/key', code: 'unknown_evidence', detail: `One of: ${known || 'none'}.` }],
        },
      );
    }
    if (spec.kind !== body.kind) {
      const detail = `"${spec.label}" is a proof of the kind ${spec.kind}, not ${body.kind}.`;
      throw new ProblemError('validation_failed', `/kind: ${detail}`, {
        errors: [{ pointer: '/kind', code: 'wrong_kind', detail }],
      });
    }
    if (task.state !== 'in_progress' && task.state !== 'changes_requested' && task.state !== 'available')
      throw refused(task, 'evidence', []);
    const id = call.ids('evd');
    const value = body.kind === 'url' ? body.url : body.statement;
    const by = actorName(call);
    await addEvidence(call, task.key, { id, key: body.key, kind: body.kind, value, by });
    await audit(call, 'evidence.submitted', id);
    await announce(call, 'evidence.submitted', id);
    return {
      id,
      key: spec.key,
      label: spec.label,
      kind: body.kind,
      state: 'submitted' as const,
      value,
      by,
      at: call.now.toISOString(),
      expiresAt: null,
    };
  });

  bind(app, deps, actOnTask, async (call, { params, body }) => {
    const { plan, task, definition } = await findTask(call, params.id);
    assertVersion(call, task.version);
    const step = transition(isReviewed(definition) ? reviewedTask : plainTask, task.state, params.action);
    if (!step.ok) throw refused(task, params.action, step.allowed);
    const act = task.actions.find(({ name }) => name === params.action);
    if (!act?.allowed)
      throw new ProblemError('invalid_transition', act?.reason ?? `${params.action} is not open for "${task.title}".`);
    const missing = params.action === 'submit' ? stillMissing(task.evidence) : null;
    if (missing !== null)
      throw new ProblemError('invalid_transition', `"${task.title}" cannot be handed in yet. ${missing}`);
    if (needsReason.has(params.action) && body.reason === undefined) {
      const detail = `Say why: ${params.action} needs a reason.`;
      throw new ProblemError('validation_failed', `/reason: ${detail}`, {
        errors: [{ pointer: '/reason', code: 'required', detail }],
      });
    }
    const kind = eventKinds[params.action];
    await addTaskEvent(call, task.key, kind, actorName(call), body.reason ?? null);
    const accepted = params.action === 'sign-off' ? await acceptEvidence(call, task.key) : [];
    await audit(call, `task.${params.action}`, task.id);
    const after = planView(await loadPlan(call));
    await announcePlan(call, plan, after, task, kind);
    for (const id of accepted) await announce(call, 'evidence.reviewed', id);
    return after;
  });
}

const refused = (task: Task, action: string, allowed: readonly string[]): ProblemError => {
  const waits = task.waitingFor.map(({ label }) => label).join(', ');
  return new ProblemError(
    'invalid_transition',
    `"${task.title}" is ${task.state.replaceAll('_', ' ')}, so it cannot ${action}.${waits ? ` It waits for: ${waits}.` : ''}${allowed.length > 0 ? ` It can: ${allowed.join(', ')}.` : ''}`,
  );
};
