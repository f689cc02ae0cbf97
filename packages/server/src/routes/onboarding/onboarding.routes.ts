import {
  exportActivity,
  listActivity,
  listGates,
  proposeStart,
  retrievePlan,
  simulateStart,
  waiveGate,
  withdrawProposal,
  type Activity,
} from '@gangway/contract';
import { startOfDate } from '@gangway/rules/calendar';
import type { Hono } from 'hono';
import { actorName, audit } from '../../access/audit.js';
import { bind, type Call } from '../../bind.js';
import type { Dependencies } from '../../context.js';
import { csvFile } from '../../csv.js';
import { page } from '../../page.js';
import { notFound, ProblemError } from '../../problem.js';
import { loadActivity } from '../../store/activity.store.js';
import { announce } from '../../store/events.store.js';
import { loadPlan } from '../../store/onboarding.store.js';
import { addProposal, endProposal } from '../../store/proposals.store.js';
import { addGateEvent } from '../../store/task-writes.js';
import { announceGates } from './announce-plan.js';
import { planView } from './plan.view.js';
import { openProposal, whyNotPropose } from './proposal.js';
import { whatIfView } from './shift.view.js';

/** Roles that may open a soft gate without its proof. */
const waivers: ReadonlySet<string> = new Set(['owner', 'operations']);

async function activity(call: Call): Promise<Activity[]> {
  const { program, gates, proposals } = await loadPlan(call);
  const titles = new Map(program.phases.flatMap(({ tasks }) => tasks.map(({ key, title }) => [`tsk_${key}`, title])));
  const tasks = (await loadActivity(call)).map((fact) => ({
    ...fact,
    subject: titles.get(fact.taskId ?? '') ?? 'A task',
  }));
  const opened = gates.map(({ gate, kind, at, by, reason }, index) => ({
    id: `gev_${index}`,
    at,
    kind: `gate_${kind}`,
    by: by.name,
    side: by.side,
    taskId: null,
    subject: program.gates.find(({ key }) => key === gate)?.title ?? gate,
    detail: reason,
  }));
  const proposed = proposals.map(({ id, at, by, startOn }) => ({
    id,
    at,
    kind: 'start_proposed',
    by: by.name,
    side: by.side,
    taskId: null,
    subject: program.name,
    detail: startOn,
  }));
  return [...tasks, ...opened, ...proposed].sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
}

export function onboardingRoutes(app: Hono, deps: Dependencies): void {
  bind(app, deps, retrievePlan, async (call) => planView(await loadPlan(call)));
  bind(app, deps, listGates, async (call) => ({ data: planView(await loadPlan(call)).gates }));
  bind(app, deps, simulateStart, async (call, { query }) => whatIfView(await loadPlan(call), query.startOn));
  bind(app, deps, listActivity, async (call, { query }) => {
    const all = await activity(call);
    return page(query.taskId === undefined ? all : all.filter(({ taskId }) => taskId === query.taskId), query);
  });

  bind(app, deps, proposeStart, async (call, { body }) => {
    const plan = await loadPlan(call);
    const reason = whyNotPropose(plan, body.startOn, planView(plan).today);
    if (reason !== null) throw new ProblemError('invalid_transition', reason);
    const before = openProposal(plan);
    if (before) await endProposal(call, before.id);
    const id = await addProposal(call, body.startOn);
    await audit(call, 'proposal.made', id);
    await announce(call, 'proposal.made', id);
    return planView(await loadPlan(call));
  });

  bind(app, deps, withdrawProposal, async (call) => {
    const open = openProposal(await loadPlan(call));
    if (!open) throw new ProblemError('invalid_transition', 'No other first day is proposed.');
    await endProposal(call, open.id);
    await audit(call, 'proposal.withdrawn', open.id);
    await announce(call, 'proposal.withdrawn', open.id);
    return planView(await loadPlan(call));
  });

  bind(app, deps, exportActivity, async (call) =>
    csvFile(
      'activity.csv',
      { at: 'Time (UTC)', by: 'Who', side: 'Side', kind: 'What', subject: 'Task or gate', detail: 'Detail' },
      await activity(call),
    ),
  );

  bind(app, deps, waiveGate, async (call, { params, body }) => {
    const plan = await loadPlan(call);
    const view = planView(plan);
    const gate = view.gates.find(({ key }) => key === params.key);
    if (!gate) throw notFound('gate');
    const refused = (detail: string) => new ProblemError('invalid_transition', `The gate "${gate.title}" ${detail}`);
    if (gate.hard) throw refused('is hard: it opens with its proof and in no other way.');
    if (gate.state !== 'pending' && gate.state !== 'expired')
      throw refused(`is ${gate.state}: there is nothing to waive.`);
    const role = call.principal.user?.role;
    if (role !== undefined && !waivers.has(role)) throw refused('can be waived by an owner or by operations.');
    if (body.until <= view.today) {
      const detail = 'A waiver ends on a day to come.';
      throw new ProblemError('validation_failed', `/until: ${detail}`, {
        errors: [{ pointer: '/until', code: 'past', detail }],
      });
    }
    await addGateEvent(call, {
      gate: gate.key,
      kind: 'waived',
      at: call.now.toISOString(),
      by: { name: actorName(call), side: 'partner' },
      reason: body.reason,
      expiresAt: new Date(startOfDate(plan.partner.timeZone, body.until)).toISOString(),
    });
    await audit(call, 'gate.waived', `gat_${gate.key}`);
    const after = planView(await loadPlan(call));
    await announceGates(call, view, after);
    return after;
  });
}
