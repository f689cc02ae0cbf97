import {
  disputeLine,
  listDisputes,
  listRevenueLines,
  resolveDispute,
  retrieveBilling,
  retrieveStatement,
  withdrawDispute,
} from '@gangway/contract';
import { createTestApi, type TestApi } from '@gangway/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clientOf } from '../../client.fixtures.js';

let api: TestApi;
beforeEach(async () => (api = await createTestApi({ demos: ['slipway', 'sunshine'] })));
afterEach(() => api.close());

const client = (handle = 'slipway') => clientOf(api.server(), handle);
const march = { params: { id: 'stm_2026-03_usd' } };
const body = { reason: 'wrong_amount', body: 'The second site is missing.' } as const;

/** A line of the March statement, whose money has not left. */
async function aLine() {
  const { data } = await client().send(listRevenueLines, {
    query: { statement: march.params.id, stream: 'software' },
  });
  const line = data[0]!;
  return { ...line, share: line.operatorShare!.amount, rate: line.rateBps! };
}
const netOf = async () => (await client().send(retrieveStatement, march)).net.amount;
const availableOf = async () => (await client().send(retrieveBilling, {})).balances[0]!.available.amount;

describe('a dispute', () => {
  it('of a line that should be less holds the difference, and the rest is paid', async () => {
    const [line, before] = [await aLine(), await netOf()];
    const dispute = await client().send(disputeLine, {
      params: { id: line.id },
      body: { ...body, gross: line.gross.amount - 10_000 },
    });
    const less = (10_000 * line.rate) / 10_000;
    expect(dispute).toMatchObject({
      state: 'open',
      side: 'partner',
      difference: { amount: -less },
      held: { amount: less },
      answerBy: '2026-04-28',
    });
    const statement = await client().send(retrieveStatement, march);
    expect(statement.net.amount).toBe(before - less);
    expect(statement.adjustments).toEqual([
      { kind: 'dispute_hold', amount: { amount: -less, currency: 'USD' }, lineId: line.id },
    ]);
  });

  it('of a line that should be more pays it all the same', async () => {
    const [line, before] = [await aLine(), await netOf()];
    const dispute = await client().send(disputeLine, {
      params: { id: line.id },
      body: { ...body, gross: line.gross.amount + 25_000 },
    });
    expect(dispute).toMatchObject({ difference: { amount: (25_000 * line.rate) / 10_000 }, held: { amount: 0 } });
    expect(await netOf()).toBe(before);
    expect((await aLine()).dispute?.id).toBe(dispute.id);
  });

  it('that is accepted is booked as the reversal of the line and a new one, for the next statement', async () => {
    const [line, before, free] = [await aLine(), await netOf(), await availableOf()];
    const { id, difference } = await client().send(disputeLine, {
      params: { id: line.id },
      body: { ...body, gross: line.gross.amount + 25_000 },
    });
    const ended = await client().send(resolveDispute, { params: { id }, body: { outcome: 'accepted' } });
    expect(ended).toMatchObject({ state: 'accepted', resolvedAt: '2026-04-14T17:20:00.000Z' });
    expect(await netOf()).toBe(before);
    expect((await availableOf()) - free).toBe(difference!.amount);
    const { data } = await client().send(listRevenueLines, { query: { period: '2026-03', limit: 500 } });
    const back = data.find(({ reversesId }) => reversesId === line.id);
    expect(back).toMatchObject({ gross: { amount: -line.gross.amount }, operatorShare: { amount: -line.share } });
  });

  it('that is settled at another rate keeps that rate', async () => {
    const [line, free] = [await aLine(), await availableOf()];
    const { id } = await client().send(disputeLine, {
      params: { id: line.id },
      body: { ...body, reason: 'wrong_rate', rateBps: line.rate + 1000 },
    });
    await client().send(resolveDispute, { params: { id }, body: { outcome: 'settled', rateBps: line.rate + 500 } });
    const { data } = await client().send(listRevenueLines, { query: { period: '2026-03', limit: 500 } });
    const fresh = data.find(({ rateBps }) => rateBps === line.rate + 500);
    expect(fresh).toMatchObject({ gross: line.gross, bonusBps: 0, state: 'approved' });
    expect((await availableOf()) - free).toBe(fresh!.operatorShare!.amount - line.share);
  });

  it('that is rejected before the money leaves leaves the line whole', async () => {
    const [line, free] = [await aLine(), await availableOf()];
    const { id, held } = await client().send(disputeLine, {
      params: { id: line.id },
      body: { ...body, reason: 'not_ours' },
    });
    expect(held.amount).toBe(line.share);
    await client().send(resolveDispute, { params: { id }, body: { outcome: 'rejected', note: 'It is yours.' } });
    expect((await client().send(retrieveStatement, march)).adjustments).toEqual([]);
    expect(await availableOf()).toBe(free);
  });

  it('that came from the other side ends with the line approved, or void', async () => {
    const { data } = await client().send(listDisputes, { query: { status: 'open' } });
    expect(data).toHaveLength(1);
    const [{ id, lineId, held }] = data as [(typeof data)[0]];
    await expect(client().send(withdrawDispute, { params: { id } })).rejects.toMatchObject({
      code: 'invalid_transition',
    });
    expect(held.amount).toBeGreaterThan(0);
    await client().send(resolveDispute, { params: { id }, body: { outcome: 'accepted' } });
    const lines = await client().send(listRevenueLines, { query: { limit: 500 } });
    expect(lines.data.find((each) => each.id === lineId)).toMatchObject({ state: 'voided' });
    expect((await client().send(retrieveBilling, {})).balances[0]!.disputed.amount).toBe(0);
  });

  it('is taken back by who opened it, once', async () => {
    const line = await aLine();
    const { id } = await client().send(disputeLine, { params: { id: line.id }, body: { ...body, gross: 0 } });
    expect(await client().send(withdrawDispute, { params: { id } })).toMatchObject({ state: 'withdrawn' });
    await expect(client().send(withdrawDispute, { params: { id } })).rejects.toMatchObject({
      code: 'invalid_transition',
    });
  });

  it('is refused a second time, without a difference, and for a line of another partner', async () => {
    const line = await aLine();
    const params = { id: line.id };
    await expect(client().send(disputeLine, { params, body })).rejects.toMatchObject({
      errors: [{ pointer: '/gross', code: 'no_difference' }],
    });
    await client().send(disputeLine, { params, body: { ...body, gross: 0 } });
    await expect(client().send(disputeLine, { params, body: { ...body, gross: 1 } })).rejects.toMatchObject({
      code: 'invalid_transition',
    });
    await expect(client('sunshine').send(disputeLine, { params, body: { ...body, gross: 0 } })).rejects.toMatchObject({
      code: 'not_found',
    });
  });

  it('is resolved by no session', async () => {
    const answer = await api.fetch('/api/partner/disputes/dsp_1/resolve', {
      method: 'POST',
      headers: {
        authorization: `Bearer ${await api.server().session('slipway')}`,
        'content-type': 'application/json',
        'idempotency-key': 'one',
      },
      body: JSON.stringify({ outcome: 'accepted' }),
    });
    expect(await answer.json()).toMatchObject({ code: 'key_wrong_kind' });
  });
});
