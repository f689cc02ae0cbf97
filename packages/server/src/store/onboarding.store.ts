import { partnerHistorySchema, type PartnerHistory } from '@gangway/contract/history';
import * as z from 'zod/mini';
import type { Call } from '../bind.js';
import { groupBy } from '../group-by.js';
import { earnsCredential } from '../routes/training/training.view.js';
import type { PlanFacts, StoredTask } from '../routes/onboarding/facts.js';
import { loadCustomerStates } from './customers.store.js';
import { documents } from './documents.js';
import { loadContacts, loadPartner } from './partner.store.js';
import { suspensionOf } from './suspension.store.js';
import { loadTraining } from './training-facts.js';

const { tasks, gates, meetings, outcomes, payoutAccount } = partnerHistorySchema.shape;
const taskShape = tasks.def.element.shape;

/** Everything that the plan of the call's partner is worked out from. */
export async function loadPlan(call: Call): Promise<PlanFacts> {
  const { trx, principal } = call;
  const { partner, program } = await loadPartner(call);
  const customers = await loadCustomerStates(call);
  const account = (await documents(trx, principal.partnerId, 'payout_accounts', payoutAccount))[0] ?? null;
  const training = await loadTraining(call, program, partner);
  const certified = new Map(
    program.curricula.map((curriculum) => {
      const designated = training.learners.filter(
        (learner) => learner.designated && learner.enrolments.some((each) => each.curriculum === curriculum.key),
      );
      const holding = designated.filter((learner) =>
        learner.enrolments.some(
          (each) =>
            each.curriculum === curriculum.key && each.certifiedAt !== null && earnsCredential(curriculum, each),
        ),
      );
      return [curriculum.key, { designated: designated.length, certified: holding.length }];
    }),
  );
  return {
    program,
    partner,
    tasks: await loadTasks(call),
    gates: await documents(trx, principal.partnerId, 'gate_events', gates.def.element),
    meetings: await documents(trx, principal.partnerId, 'meetings', meetings.def.element),
    outcomes: await documents(trx, principal.partnerId, 'outcomes', outcomes.def.element),
    contacts: await loadContacts(call),
    liveCustomers: customers.filter(({ state }) => state === 'live' || state === 'at_risk').length,
    payoutsEnabled: account?.payoutsEnabled ?? false,
    certified,
    readerContactId: principal.user?.contactId ?? null,
    readOnly:
      suspensionOf({ partner, program }) ??
      (call.may('onboarding:write') ? null : 'Your role may look at the plan but not change it.'),
    now: call.now.getTime(),
  };
}

async function loadTasks(call: Call): Promise<StoredTask[]> {
  const { trx, principal } = call;
  const rows = await trx.selectFrom('tasks').selectAll().where('partner_id', '=', principal.partnerId).execute();
  const events = groupBy(
    await trx
      .selectFrom('task_events')
      .selectAll()
      .where('partner_id', '=', principal.partnerId)
      .orderBy('at')
      .orderBy('position')
      .execute(),
    (row) => row.task_id,
  );
  const evidence = groupBy(
    await trx
      .selectFrom('evidence')
      .selectAll()
      .where('partner_id', '=', principal.partnerId)
      .orderBy('at')
      .orderBy('position')
      .execute(),
    (row) => row.task_id,
  );
  return rows.map((row) => ({
    id: row.id,
    version: row.version,
    task: row.key,
    assignee: row.assignee,
    events: z.parse(
      taskShape.events,
      (events.get(row.id) ?? []).map((each) => ({
        kind: each.kind,
        at: each.at.toISOString(),
        by: { name: each.by_name, side: each.by_side },
        reason: each.reason,
      })),
    ),
    evidence: z.parse(
      taskShape.evidence,
      (evidence.get(row.id) ?? []).map((each) => ({
        key: each.key,
        kind: each.kind,
        value: each.value,
        state: each.state,
        by: { name: each.by_name, side: each.by_side },
        at: each.at.toISOString(),
      })),
    ),
  }));
}

export type TaskEventKind = PartnerHistory['tasks'][number]['events'][number]['kind'];

/** Makes sure that a task of the program has a row, and counts its version up. */
export async function touchTask(call: Call, key: string): Promise<string> {
  const { trx, principal, now } = call;
  const id = `tsk_${key}`;
  await trx
    .insertInto('tasks')
    .values({ partner_id: principal.partnerId, livemode: principal.livemode, id, key, assignee: null })
    .onConflict((on) =>
      on
        .columns(['partner_id', 'livemode', 'id'])
        .doUpdateSet((set) => ({ version: set('tasks.version', '+', 1), updated_at: now })),
    )
    .execute();
  return id;
}

export async function addTaskEvent(
  call: Call,
  key: string,
  kind: TaskEventKind,
  by: string,
  reason: string | null,
): Promise<void> {
  const id = await touchTask(call, key);
  await call.trx
    .insertInto('task_events')
    .values({
      partner_id: call.principal.partnerId,
      livemode: call.principal.livemode,
      id: call.ids('evt'),
      task_id: id,
      at: call.now,
      kind,
      by_name: by,
      by_side: 'partner',
      reason,
    })
    .execute();
}

export async function addEvidence(
  call: Call,
  key: string,
  evidence: { id: string; key: string; kind: string; value: string; by: string },
): Promise<void> {
  const id = await touchTask(call, key);
  await call.trx
    .insertInto('evidence')
    .values({
      partner_id: call.principal.partnerId,
      livemode: call.principal.livemode,
      id: evidence.id,
      task_id: id,
      at: call.now,
      key: evidence.key,
      kind: evidence.kind,
      value: evidence.value,
      state: 'submitted',
      by_name: evidence.by,
      by_side: 'partner',
    })
    .execute();
}

/** What the partner signs off counts as accepted. Answers which proofs that were. */
export async function acceptEvidence(call: Call, key: string): Promise<string[]> {
  const accepted = await call.trx
    .updateTable('evidence')
    .set({ state: 'accepted' })
    .where('partner_id', '=', call.principal.partnerId)
    .where('task_id', '=', `tsk_${key}`)
    .where('state', '=', 'submitted')
    .returning('id')
    .execute();
  return accepted.map(({ id }) => id);
}
