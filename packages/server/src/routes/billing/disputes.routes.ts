import { disputeLine, listDisputes, resolveDispute, withdrawDispute, type Dispute } from '@gangway/contract';
import { addBusinessDaysTo } from '@gangway/rules/calendar';
import type { Hono } from 'hono';
import { actorName, audit } from '../../access/audit.js';
import { bind, type Call } from '../../bind.js';
import type { Dependencies } from '../../context.js';
import { page } from '../../page.js';
import { notFound, ProblemError } from '../../problem.js';
import { loadBilling } from '../../store/billing.store.js';
import { addDispute, addLines, approveLine, endDispute } from '../../store/disputes.store.js';
import { announce } from '../../store/events.store.js';
import type { BillingFacts } from './billing.view.js';
import { ANSWER_DAYS, differenceOf, disputeView, type DisputeFact } from './disputes.js';
import { ledgerLines, type LedgerLine } from './ledger.js';

interface Case {
  readonly facts: BillingFacts;
  readonly line: LedgerLine;
  readonly dispute: DisputeFact;
}

async function viewOf(call: Call, id: string): Promise<Dispute> {
  const facts = await loadBilling(call);
  const dispute = facts.disputes.find((each) => each.id === id);
  if (!dispute) throw notFound('dispute');
  return disputeView(facts, ledgerLines(facts), dispute);
}

async function openCase(call: Call, id: string): Promise<Case> {
  const facts = await loadBilling(call);
  const dispute = facts.disputes.find((each) => each.id === id);
  const line = ledgerLines(facts).find(({ fact }) => fact.id === dispute?.lineId);
  if (!dispute || !line) throw notFound('dispute');
  if (dispute.state !== 'open')
    throw new ProblemError('invalid_transition', `The dispute has ended: it was ${dispute.state}.`);
  return { facts, line, dispute };
}

/** @param outcome how it ends */
async function end(call: Call, id: string, outcome: Exclude<Dispute['state'], 'open'>, note: string | null) {
  if (!(await endDispute(call, id, outcome, note)))
    throw new ProblemError('invalid_transition', 'Somebody else has ended the dispute just now.');
  await audit(call, `dispute.${outcome}`, id);
  await announce(call, `dispute.${outcome}`, id);
}

/** Books what a line should have been: the line goes back at its own rate, and a new one comes in its place. */
async function correct(call: Call, { fact, rate }: LedgerLine, gross: number, rateBps: number): Promise<void> {
  const base = {
    ...fact,
    accruedAt: call.now.toISOString(),
    approvedAt: call.now.toISOString(),
    disputedAt: null,
    disputeReason: null,
  };
  const back = { ...base, id: call.ids('rev'), gross: -fact.gross, reversesId: fact.id };
  const fresh = {
    ...base,
    id: call.ids('rev'),
    gross,
    reversesId: null,
    agreedRateBps: rateBps === rate?.rateBps ? fact.agreedRateBps : rateBps,
  };
  await addLines(call, gross === 0 ? [back] : [back, fresh]);
}

export function disputesRoutes(app: Hono, deps: Dependencies): void {
  bind(app, deps, listDisputes, async (call, { query }) => {
    const facts = await loadBilling(call);
    const lines = ledgerLines(facts);
    const wanted = facts.disputes.filter(
      ({ state }) => query.status === undefined || (state === 'open') === (query.status === 'open'),
    );
    return page(wanted.map((dispute) => disputeView(facts, lines, dispute)).reverse(), query);
  });

  bind(app, deps, disputeLine, async (call, { params, body }) => {
    const facts = await loadBilling(call);
    const line = ledgerLines(facts).find(({ fact }) => fact.id === params.id);
    if (!line) throw notFound('revenue line');
    if (line.state === 'disputed' || line.state === 'voided')
      throw new ProblemError('invalid_transition', `The line is ${line.state} already.`);
    if (line.rate === null)
      throw new ProblemError(
        'invalid_transition',
        'The program sets no rate for this line yet, so it has no share to dispute.',
      );
    const calendar = facts.program.calendars.find(({ alwaysOpen }) => !alwaysOpen);
    const dispute: DisputeFact = {
      id: call.ids('dsp'),
      lineId: line.fact.id,
      side: 'partner',
      reason: body.reason,
      claimedGross: body.gross ?? (body.reason === 'not_ours' ? 0 : line.fact.gross),
      claimedRateBps: body.rateBps ?? null,
      body: body.body,
      by: actorName(call),
      openedAt: call.now.getTime(),
      answerBy: calendar ? addBusinessDaysTo(calendar, call.now.getTime(), ANSWER_DAYS) : null,
      state: 'open',
      resolvedAt: null,
      note: null,
    };
    if (differenceOf(line, dispute) === 0) {
      const detail = 'Say what it should be: with this gross and rate the share is what it is already.';
      throw new ProblemError('validation_failed', `/gross: ${detail}`, {
        errors: [{ pointer: '/gross', code: 'no_difference', detail }],
      });
    }
    await addDispute(call, dispute);
    await audit(call, 'dispute.opened', dispute.id);
    await announce(call, 'dispute.opened', dispute.id);
    return viewOf(call, dispute.id);
  });

  bind(app, deps, withdrawDispute, async (call, { params }) => {
    const { dispute } = await openCase(call, params.id);
    if (dispute.side !== 'partner')
      throw new ProblemError('invalid_transition', 'The other side has opened it, so only they can take it back.');
    await end(call, dispute.id, 'withdrawn', null);
    return viewOf(call, dispute.id);
  });

  bind(app, deps, resolveDispute, async (call, { params, body }) => {
    const { line, dispute } = await openCase(call, params.id);
    const { fact, rate } = line;
    if (body.outcome === 'settled' && body.gross === undefined && body.rateBps === undefined) {
      const detail = 'A settlement has a gross or a rate of its own.';
      throw new ProblemError('validation_failed', `/gross: ${detail}`, {
        errors: [{ pointer: '/gross', code: 'required', detail }],
      });
    }
    const own = rate?.rateBps ?? 0;
    const [gross, rateBps] =
      body.outcome === 'rejected'
        ? [fact.gross, own]
        : body.outcome === 'accepted'
          ? [dispute.claimedGross, dispute.claimedRateBps ?? own]
          : [body.gross ?? fact.gross, body.rateBps ?? own];
    // What was never approved and is nothing now is void; else the line stands, and what differs is booked.
    const void_ = fact.approvedAt === null && gross === 0;
    if (fact.approvedAt === null && !void_) await approveLine(call, fact);
    if (!void_ && (gross !== fact.gross || rateBps !== own)) await correct(call, line, gross, rateBps);
    await end(call, dispute.id, body.outcome, body.note ?? null);
    return viewOf(call, dispute.id);
  });
}
