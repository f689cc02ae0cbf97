import { idSchema } from '@gangway/contract';
import { partnerHistorySchema } from '@gangway/contract/history';
import * as z from 'zod/mini';
import type { Call } from '../bind.js';
import { groupBy } from '../group-by.js';
import { earnsCredential, isRevoked } from '../routes/training/training.view.js';
import type { PlanFacts, StoredTask } from '../routes/onboarding/facts.js';
import { loadCustomerStates } from './customers.store.js';
import { documents } from './documents.js';
import { loadContacts, loadPartner } from './partner.store.js';
import { loadProposals } from './proposals.store.js';
import { suspensionOf } from './suspension.store.js';
import { loadTraining } from './training-facts.js';

const { tasks, gates, meetings, outcomes, payoutAccount } = partnerHistorySchema.shape;
const taskShape = tasks.def.element.shape;
const storedProofs = z.array(z.extend(taskShape.evidence.def.element, { id: idSchema, fileId: z.nullable(idSchema) }));

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
            each.curriculum === curriculum.key &&
            each.certifiedAt !== null &&
            !isRevoked(each) &&
            earnsCredential(curriculum, each),
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
    proposals: await loadProposals(call),
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
        ...(each.detail === null ? {} : { detail: each.detail }),
      })),
    ),
    evidence: z.parse(
      storedProofs,
      (evidence.get(row.id) ?? []).map((each) => ({
        key: each.key,
        kind: each.kind,
        value: each.value,
        state: each.state,
        by: { name: each.by_name, side: each.by_side },
        at: each.at.toISOString(),
        reason: each.reason,
        id: each.id,
        fileId: each.file_id,
      })),
    ),
  }));
}
