import { scopes } from '@gangway/contract';
import type { PartnerHistory } from '@gangway/contract/history';
import { themes } from '@gangway/tokens';
import type { Insertable, Transaction } from 'kysely';
import { digestOf, hintOf } from '../access/key-format.js';
import type { Database } from '../database/database.js';
import type { DocumentTable, Tables } from '../database/schema.js';
import { withTenant } from '../database/tenant.js';
import { demoKeys, type DemoKeys } from './demo-keys.js';
import { loadTraining } from './load-training.js';

const CHUNK = 500;
type Rows<T extends keyof Tables> = Insertable<Tables[T]>[];

/** Puts a partner's history into the tables, in test mode, with the partner's two keys. Nothing is computed on the way in. */
export async function loadHistory(db: Database, history: PartnerHistory, pepper: string): Promise<DemoKeys> {
  const tenant = { partnerId: history.partner.id, livemode: false };
  const own = { partner_id: tenant.partnerId, livemode: false };
  const keys = demoKeys(history.handle, pepper);
  await withTenant(db, tenant, async (trx) => {
    const put = putter(trx);
    const documents = (table: DocumentTable, items: readonly object[]) =>
      put(
        table,
        items.map((data, position) => ({
          ...own,
          id: 'id' in data && typeof data.id === 'string' ? data.id : `doc_${position}`,
          position,
          data: JSON.stringify(data),
        })),
      );
    await put('partners', [
      {
        ...own,
        id: tenant.partnerId,
        program: history.program,
        handle: history.handle,
        data: JSON.stringify(history.partner),
      },
    ]);
    await put('api_keys', [
      {
        ...own,
        id: 'key_publishable',
        kind: 'publishable',
        name: 'Widgets',
        digest: digestOf(pepper, keys.publishable),
        hint: hintOf(keys.publishable),
        scopes: ['branding:read'],
        origins: [],
      },
      {
        ...own,
        id: 'key_secret',
        kind: 'secret',
        name: 'Backend',
        digest: digestOf(pepper, keys.secret),
        hint: hintOf(keys.secret),
        scopes: [...scopes],
        origins: [],
      },
    ]);
    await documents('contacts', history.contacts);
    await documents('personas', history.personas);
    await documents('gate_events', history.gates);
    await documents('meetings', history.meetings);
    await documents('outcomes', history.outcomes);
    await documents('deals', history.deals);
    await documents('quarterly_mrr', history.quarterlyMrr);
    await documents('revenue_lines', history.revenue);
    await documents('statements', history.statements);
    await documents('payout_accounts', history.payoutAccount ? [history.payoutAccount] : []);
    await put('brand_versions', [
      {
        ...own,
        id: 'bvr_1',
        number: 1,
        content: JSON.stringify({ ...brandOf(history.handle), tokens: {}, logo: { light: null, dark: null } }),
        by_name: 'Setup',
        created_at: history.now,
      },
    ]);
    await loadDisputes(history, own, put);
    await loadTasks(history, own, put);
    await loadTraining(history, own, put);
    await loadCustomers(history, own, put);
    await loadTickets(history, own, put);
  });
  return keys;
}

/** The theme that ships under the partner's handle, or the default look. */
const brandOf = (handle: string) => themes[handle] ?? themes['default'];

export type Own = { readonly partner_id: string; readonly livemode: boolean };
export type Put = <T extends keyof Tables>(table: T, rows: Rows<T>) => Promise<void>;

/** A line that was contested from the other side is in dispute as a whole until it is approved. */
async function loadDisputes(history: PartnerHistory, own: Own, put: Put): Promise<void> {
  await put(
    'disputes',
    history.revenue.flatMap(({ id, disputedAt, disputeReason, approvedAt }) =>
      disputedAt === null
        ? []
        : [
            {
              ...own,
              id: `dsp_${id}`,
              line_id: id,
              side: 'vendor',
              reason: 'other',
              claimed_gross: 0,
              claimed_rate_bps: null,
              body: disputeReason ?? 'No reason was given.',
              by_name: 'Vendor',
              opened_at: disputedAt,
              resolved_at: approvedAt,
              outcome: approvedAt === null ? null : 'rejected',
            },
          ],
    ),
  );
}

async function loadTasks(history: PartnerHistory, own: Own, put: Put): Promise<void> {
  const id = (task: string) => `tsk_${task}`;
  await put(
    'tasks',
    history.tasks.map(({ task, assignee }) => ({ ...own, id: id(task), key: task, assignee })),
  );
  await put(
    'task_events',
    history.tasks.flatMap(({ task, events }) =>
      events.map(({ kind, at, by, reason, detail }, index) => ({
        ...own,
        id: `evt_${task}_${index}`,
        task_id: id(task),
        kind,
        at,
        by_name: by.name,
        by_side: by.side,
        reason,
        detail: detail === undefined ? null : JSON.stringify(detail),
      })),
    ),
  );
  await put(
    'evidence',
    history.tasks.flatMap(({ task, evidence }) =>
      evidence.map(({ key, kind, value, state, by, at, reason }, index) => ({
        ...own,
        id: `evd_${task}_${index}`,
        task_id: id(task),
        key,
        kind,
        value,
        state,
        by_name: by.name,
        by_side: by.side,
        at,
        reason: reason ?? null,
      })),
    ),
  );
}

export async function loadCustomers(
  history: Pick<PartnerHistory, 'customers' | 'now'>,
  own: Own,
  put: Put,
): Promise<void> {
  await put(
    'customers',
    history.customers.map((each) => ({
      ...own,
      id: each.id,
      name: each.name,
      segment: each.segment,
      vertical: each.vertical,
      state: each.state,
      mrr: each.mrr,
      contract_at: each.contractAt,
      go_live_at: each.goLiveAt,
      churned_at: each.churnedAt,
      renewal_on: each.renewalOn,
      owner: each.owner,
      email: each.email,
      external_id: each.externalId,
      csat: each.csat,
      nps: each.nps && JSON.stringify(each.nps),
      override: each.override && JSON.stringify(each.override),
      created_at: each.contractAt ?? history.now,
      updated_at: each.contractAt ?? history.now,
    })),
  );
  await put(
    'measures',
    history.customers.flatMap(({ id, measures }) =>
      measures.map(({ key, value, at, note }, index) => ({
        ...own,
        id: `msr_${id}_${index}`,
        customer_id: id,
        key,
        value,
        at,
        note,
      })),
    ),
  );
}

async function loadTickets(history: PartnerHistory, own: Own, put: Put): Promise<void> {
  await put(
    'tickets',
    history.tickets.map(({ id, number, subject, body, kind, severity, blocking, openedAt, customerId }) => ({
      ...own,
      id,
      number,
      subject,
      body,
      kind,
      severity,
      blocking,
      opened_at: openedAt,
      customer_id: customerId,
    })),
  );
  await put(
    'ticket_events',
    history.tickets.flatMap((ticket) =>
      ticket.events.map(({ id, at, kind, by, side, body, to }) => ({
        ...own,
        id,
        ticket_id: ticket.id,
        at,
        kind,
        by_name: by,
        by_side: side,
        body,
        to_value: to,
      })),
    ),
  );
}

/** A writer for rows of one transaction, a few hundred at a time. */
export const putter =
  (trx: Transaction<Tables>): Put =>
  async (table, rows) => {
    for (let at = 0; at < rows.length; at += CHUNK)
      await trx
        .insertInto(table)
        .values(rows.slice(at, at + CHUNK))
        .execute();
  };
