import {
  actOnTask,
  assignTask,
  commentTask,
  listTasks,
  previewTask,
  rescheduleTask,
  retrieveTask,
  submitEvidence,
  waiveTask,
  type Plan,
  type SideAction,
  type Task,
  type TaskActBody,
  type TaskAction,
  type TaskDefinition,
} from '@gangway/contract';
import { plainTask, reviewedTask, transition } from '@gangway/rules';
import type { Hono } from 'hono';
import { actorName, audit } from '../../access/audit.js';
import { assertVersion, bind, type Call } from '../../bind.js';
import type { Dependencies } from '../../context.js';
import { notFound, ProblemError } from '../../problem.js';
import { loadComments } from '../../store/activity.store.js';
import { announce } from '../../store/events.store.js';
import { loadFile, loadFiles } from '../../store/files.store.js';
import { loadPlan } from '../../store/onboarding.store.js';
import {
  acceptEvidence,
  addComment,
  addEvidence,
  addTaskEvent,
  assignTo,
  rejectEvidence,
  type TaskEventKind,
} from '../../store/task-writes.js';
import { announceTask } from './announce-plan.js';
import type { PlanFacts } from './facts.js';
import { planView } from './plan.view.js';
import { laterDay, shiftView } from './shift.view.js';
import { whyNot } from './side-actions.js';
import { pointsOf, taskDetailView } from './task-detail.view.js';
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

interface Found {
  readonly plan: PlanFacts;
  /** The plan as it was before. */
  readonly view: Plan;
  readonly task: Task;
  readonly definition: TaskDefinition;
}

async function findTask(call: Call, id: string): Promise<Found> {
  const plan = await loadPlan(call);
  const view = planView(plan);
  const task = tasksOf(view).find((each) => each.id === id);
  const definition = plan.program.phases.flatMap((phase) => phase.tasks).find(({ key }) => key === task?.key);
  if (!task || !definition) throw notFound('task');
  return { plan, view, task, definition };
}

const tasksOf = (plan: Plan): Task[] => plan.phases.flatMap(({ tasks }) => tasks);

const conflict = (detail: string): ProblemError => new ProblemError('invalid_transition', detail);
const invalid = (pointer: string, code: string, detail: string): ProblemError =>
  new ProblemError('validation_failed', `${pointer}: ${detail}`, { errors: [{ pointer, code, detail }] });

const refused = (task: Task, action: string, allowed: readonly string[]): ProblemError => {
  const waits = task.waitingFor.map(({ label }) => label).join(', ');
  return conflict(
    `"${task.title}" is ${task.state.replaceAll('_', ' ')}, so it cannot ${action}.${waits ? ` It waits for: ${waits}.` : ''}${allowed.length > 0 ? ` It can: ${allowed.join(', ')}.` : ''}`,
  );
};

function assertCan(action: SideAction, found: Found): void {
  const reason = whyNot(action, found);
  if (reason !== null) throw conflict(reason);
}

/** The shift of a task that can move, to a day that is to come. */
function shiftOf(found: Found, dueOn: string, pointer: string) {
  const { plan, view, task } = found;
  assertCan('reschedule', found);
  if (dueOn < view.today) throw invalid(pointer, 'past', `${dueOn} is over. Today is ${view.today}.`);
  return shiftView(plan, task.key, dueOn);
}

export function tasksRoutes(app: Hono, deps: Dependencies): void {
  bind(app, deps, listTasks, async (call, { query }) => {
    const due = (task: Task) => task.forecast.end ?? '9999-12-31';
    const wanted = tasksOf(planView(await loadPlan(call))).filter(
      (task) =>
        (query.turn === undefined || task.turn === query.turn) &&
        (query.mine !== true || task.assignee?.you === true) &&
        (query.state === undefined || task.state === query.state),
    );
    return { data: wanted.sort((a, b) => (due(a) < due(b) ? -1 : due(a) > due(b) ? 1 : 0)) };
  });

  bind(app, deps, retrieveTask, async (call, { params }) => {
    const { plan, view, task, definition } = await findTask(call, params.id);
    const stored = plan.tasks.find(({ id }) => id === task.id);
    const files = await loadFiles(
      call,
      (stored?.evidence ?? []).flatMap(({ fileId }) => fileId ?? []),
    );
    return taskDetailView(plan, task, definition, tasksOf(view), {
      comments: await loadComments(call, task.id),
      files,
    });
  });

  bind(app, deps, previewTask, async (call, { params, query: { dueOn, laterBy } }) => {
    if ((dueOn === undefined) === (laterBy === undefined)) throw invalid('?dueOn', 'one_of', 'Say dueOn or laterBy.');
    const found = await findTask(call, params.id);
    return shiftOf(found, dueOn ?? laterDay(found.plan, found.view, found.task, laterBy ?? 1), '?dueOn');
  });

  bind(app, deps, rescheduleTask, async (call, { params, body }) => {
    const found = await findTask(call, params.id);
    assertVersion(call, found.task.version, found.task);
    const shift = shiftOf(found, body.dueOn, '/dueOn');
    await addTaskEvent(call, found.task.key, {
      kind: 'rescheduled',
      reason: body.reason,
      detail: { dueOn: body.dueOn },
    });
    await audit(call, 'task.rescheduled', found.task.id);
    return { shift, plan: await announceTask(call, found.view, 'task.rescheduled', found.task.id) };
  });

  bind(app, deps, commentTask, async (call, { params, body }) => {
    const { view, task } = await findTask(call, params.id);
    const comment = await addComment(call, task.key, body.body);
    await audit(call, 'task.commented', task.id);
    await announceTask(call, view, 'task.commented', task.id);
    return comment;
  });

  bind(app, deps, assignTask, async (call, { params, body }) => {
    const found = await findTask(call, params.id);
    const { plan, view, task } = found;
    assertVersion(call, task.version, task);
    assertCan('assign', found);
    const contact = plan.contacts.find(({ id }) => id === body.contactId);
    if (body.contactId !== null && !contact) throw invalid('/contactId', 'unknown_contact', 'There is no such person.');
    if (contact && contact.side !== 'partner')
      throw invalid(
        '/contactId',
        'wrong_side',
        `${contact.name} is not of yours. ${plan.program.vendor.short} assigns its own.`,
      );
    await assignTo(call, task.key, body.contactId);
    await audit(call, 'task.assigned', task.id);
    return announceTask(call, view, 'task.assigned', task.id);
  });

  bind(app, deps, waiveTask, async (call, { params, body }) => {
    const found = await findTask(call, params.id);
    const { view, task, definition } = found;
    assertVersion(call, task.version, task);
    assertCan('waive', found);
    if (body.until !== null && body.until <= view.today)
      throw invalid('/until', 'past', 'A waiver ends on a day to come.');
    const kind = definition.optional ? 'skipped' : 'waiver_asked';
    await addTaskEvent(call, task.key, { kind, reason: body.reason, detail: { until: body.until } });
    await audit(call, definition.optional ? 'task.waived' : 'task.waiver_asked', task.id);
    return announceTask(call, view, `task.${kind}`, task.id);
  });

  bind(app, deps, submitEvidence, async (call, { params, body }) => {
    const { task, definition } = await findTask(call, params.id);
    assertVersion(call, task.version, task);
    const spec = definition.evidence.find(({ key }) => key === body.key);
    if (!spec) {
      const known = definition.evidence.map(({ key }) => key).join(', ') || 'none';
      throw invalid(
        '/key',
        'unknown_evidence',
        `"${task.title}" asks for no proof ${body.key}. It asks for: ${known}.`,
      );
    }
    if (spec.kind !== body.kind)
      throw invalid('/kind', 'wrong_kind', `"${spec.label}" is a proof of the kind ${spec.kind}, not ${body.kind}.`);
    if (task.state !== 'in_progress' && task.state !== 'changes_requested' && task.state !== 'available')
      throw refused(task, 'take evidence', []);
    const file = body.kind === 'file' ? await loadFile(call, body.fileId) : null;
    if (body.kind === 'file' && (file?.purpose !== 'task' || file.subjectId !== task.id))
      throw invalid(
        '/fileId',
        'unknown_file',
        'There is no such file for this task. Send it with POST /uploads first.',
      );
    if (file && file.state !== 'ready')
      throw conflict(
        `"${file.name}" is ${file.state}${file.refusedBecause ? `: ${file.refusedBecause}` : ': end the upload first.'}`,
      );
    const id = call.ids('evd');
    const value = body.kind === 'url' ? body.url : body.kind === 'attestation' ? body.statement : (file?.name ?? '');
    const touched = await addEvidence(call, task.key, {
      id,
      key: body.key,
      kind: body.kind,
      value,
      fileId: file?.id ?? null,
    });
    await audit(call, 'evidence.submitted', id);
    await announce(call, 'evidence.submitted', id);
    return {
      id,
      key: spec.key,
      label: spec.label,
      kind: body.kind,
      state: 'submitted' as const,
      value,
      by: actorName(call),
      at: call.now.toISOString(),
      expiresAt: null,
      reason: null,
      task: touched,
    };
  });

  // Last, for its path matches those before as well.
  bind(app, deps, actOnTask, async (call, { params, body }) => {
    const { view, task, definition } = await findTask(call, params.id);
    assertVersion(call, task.version, task);
    const step = transition(isReviewed(definition) ? reviewedTask : plainTask, task.state, params.action);
    if (!step.ok) throw refused(task, params.action, step.allowed);
    const act = task.actions.find(({ name }) => name === params.action);
    if (!act?.allowed) throw conflict(act?.reason ?? `${params.action} is not open for "${task.title}".`);
    const missing = params.action === 'submit' ? stillMissing(task.evidence) : null;
    if (missing !== null) throw conflict(`"${task.title}" cannot be handed in yet. ${missing}`);
    if (needsReason.has(params.action) && body.reason === undefined)
      throw invalid('/reason', 'required', `Say why: ${params.action} needs a reason.`);
    const points = body.points ?? [];
    const known = pointsOf(definition);
    for (const [index, { key }] of points.entries())
      if (!known.some((point) => point.key === key))
        throw invalid(`/points/${index}/key`, 'unknown_point', `"${task.title}" has no point ${key}.`);
    const { reason } = body;
    const kind = eventKinds[params.action];
    await addTaskEvent(call, task.key, { kind, reason, detail: detailOf(params.action, body) });
    const notes = points.map(({ key, note }) => ({ key, reason: note ?? reason ?? '' }));
    const reviewed =
      params.action === 'sign-off'
        ? await acceptEvidence(call, task.key)
        : params.action === 'request-changes'
          ? await rejectEvidence(call, task.key, notes)
          : [];
    await audit(call, `task.${params.action}`, task.id);
    const after = await announceTask(call, view, `task.${kind}`, task.id);
    for (const id of reviewed) await announce(call, 'evidence.reviewed', id);
    return after;
  });
}

/** What an act keeps besides its reason; a part that does not belong to it is refused. */
function detailOf(action: TaskAction, body: TaskActBody) {
  const { note, points, blocker, expectedOn } = body;
  if (points !== undefined && action !== 'request-changes')
    throw invalid('/points', 'misplaced', 'Points go with request-changes.');
  if ((blocker !== undefined || expectedOn !== undefined) && action !== 'block')
    throw invalid(blocker === undefined ? '/expectedOn' : '/blocker', 'misplaced', 'A blocker goes with block.');
  const detail = { note, points, blocker, expectedOn };
  return Object.values(detail).every((value) => value === undefined) ? undefined : detail;
}
