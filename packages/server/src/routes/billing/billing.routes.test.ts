import {
  downloadStatementCsv,
  downloadStatementPdf,
  estimatePayout,
  linkPayoutAccount,
  listRevenueLines,
  listStatements,
  listStepDowns,
  retrieveBilling,
  retrievePayout,
  updatePayoutAccount,
  type PayoutAccount,
} from '@gangway/contract';
import { createTestApi, type TestApi } from '@gangway/testing';
import { parse } from 'csv-parse/sync';
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clientOf } from '../../client.fixtures.js';

let api: TestApi;
beforeAll(async () => (api = await createTestApi({ demos: ['slipway', 'sunshine', 'kvarts', 'sample'] })));
afterAll(() => api.close());

const client = (handle: string) => clientOf(api.server(), handle);
const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);

describe('figure, stream, line and invoice', () => {
  it('add up to the cent, each level to the one above, in every statement', async () => {
    const { send } = client('slipway');
    const { data } = await send(listStatements, {});
    expect(data.length).toBeGreaterThan(12);
    for (const { id, net, explanation, adjustments, payout } of data) {
      const lines = (await send(listRevenueLines, { query: { statement: id, limit: 500 } })).data;
      for (const row of explanation.lines) {
        const own = lines.filter(({ stream }) => stream === row.stream);
        expect(sum(own.map(({ operatorShare }) => operatorShare!.amount))).toBe(row.operatorShare!.amount);
        expect(sum(own.map(({ gross }) => gross.amount))).toBe(row.gross.amount);
        expect(own).toHaveLength(row.lines);
      }
      expect(sum(explanation.lines.map(({ operatorShare }) => operatorShare!.amount))).toBe(
        explanation.operatorShare!.amount,
      );
      expect(explanation.operatorShare!.amount + sum(adjustments.map(({ amount }) => amount.amount))).toBe(net.amount);
      expect(payout!.amount.amount).toBe(net.amount);
      expect(lines.every(({ gross }) => gross.currency === net.currency)).toBe(true);
    }
  });

  it('names the invoice of each line, and what a refund takes back', async () => {
    const { data } = await client('slipway').send(listRevenueLines, { query: { limit: 500 } });
    const refund = data.find(({ reversesId }) => reversesId !== null);
    expect(data[0]?.invoice).toMatchObject({ number: expect.stringMatching(/^INV-\d+$/) });
    expect(refund?.reverses?.period).toMatch(/^2025-/);
    expect(refund?.gross.amount).toBeLessThan(0);
  });

  it('finds lines by words of the customer and the invoice', async () => {
    const { send } = client('slipway');
    const found = async (search: string) =>
      (await send(listRevenueLines, { query: { search, limit: 500 } })).data.map(({ id }) => id);
    const { data } = await send(listRevenueLines, { query: { limit: 500 } });
    const line = data.find(({ invoice }) => invoice);
    const { customer, invoice, id } = line ?? data[0]!;
    const [word = ''] = customer.name.toUpperCase().split(' ');
    expect(await found(`${invoice?.number.toLowerCase()} ${word}`)).toEqual([id]);
    const named = data.filter(({ customer: each }) => each.name.toUpperCase().includes(word)).map((each) => each.id);
    expect(await found(word)).toEqual(named);
    expect(await found('nobody at all')).toEqual([]);
    expect(await found('')).toEqual(data.map((each) => each.id));
  });

  it('lists the lines in dispute by themselves, which make what the summary says', async () => {
    const { send } = client('slipway');
    const { data } = await send(listRevenueLines, { query: { state: 'disputed', currency: 'USD' } });
    const { balances } = await send(retrieveBilling, {});
    expect(data.length).toBeGreaterThan(0);
    expect(data.every(({ state, dispute }) => state === 'disputed' && dispute?.state === 'open')).toBe(true);
    expect(sum(data.map(({ dispute }) => Math.abs(dispute!.difference!.amount)))).toBe(balances[0]!.disputed.amount);
  });

  it('names the statement and the payout of each month that has them', async () => {
    const { send } = client('slipway');
    const { history } = (await send(retrieveBilling, {})).balances[0]!;
    const { data } = await send(listStatements, {});
    for (const { period, statementId, payoutId } of history) {
      const statement = data.find((each) => each.period === period && each.net.currency === 'USD');
      expect([statementId, payoutId]).toEqual([statement?.id ?? null, statement?.payout?.id ?? null]);
    }
    expect(history.some(({ payoutId }) => payoutId !== null)).toBe(true);
    expect(history.at(-1)?.statementId).toBeNull();
  });

  it('keeps two currencies apart', async () => {
    const { balances } = await client('slipway').send(retrieveBilling, {});
    expect(balances.map(({ currency }) => currency)).toEqual(['USD', 'EUR']);
    for (const { currency, available, paid, next } of balances)
      expect([available.currency, paid.amount.currency, next!.amount.currency]).toEqual([currency, currency, currency]);
  });
});

describe('a statement as a file', () => {
  it('is a CSV whose lines and adjustments add up to its last row', async () => {
    const { send } = client('slipway');
    const file = await send(downloadStatementCsv, { params: { id: 'stm_2026-03_usd' } });
    expect(file).toMatchObject({ name: 'stm_2026-03_usd.csv', type: 'text/csv; charset=utf-8' });
    const rows: Record<string, string>[] = parse(Buffer.from(file.bytes), { bom: true, columns: true });
    const shares = rows.map((row) => Math.round(Number(row['Your share']) * 100));
    expect(rows.at(-1)).toMatchObject({ Stream: 'net', Currency: 'USD' });
    expect(sum(shares.slice(0, -1))).toBe(shares.at(-1));
    const { balances } = await send(retrieveBilling, {});
    expect(shares.at(-1)).toBe(balances[0]!.next!.amount.amount);
  });

  it('is a tagged PDF, the same byte by byte, that names the digest of the CSV', async () => {
    const { send } = client('slipway');
    const params = { id: 'stm_2026-03_usd' };
    const [one, two] = [await send(downloadStatementPdf, { params }), await send(downloadStatementPdf, { params })];
    const text = Buffer.from(one.bytes).toString('latin1');
    expect(text.slice(0, 8)).toBe('%PDF-1.7');
    expect(text).toContain('/StructTreeRoot');
    expect(text).toContain('/Lang (en)');
    expect(text).toContain('/FontFile');
    expect(createHash('sha256').update(one.bytes).digest('hex')).toBe(
      createHash('sha256').update(two.bytes).digest('hex'),
    );
  });

  it('is kept and never shown, whoever asks', async () => {
    const answer = await api.fetch('/api/partner/statements/stm_2026-03_usd/csv', {
      headers: { authorization: `Bearer ${await api.server().session('slipway')}` },
    });
    expect(answer.headers.get('content-disposition')).toContain('attachment; filename="stm_2026-03_usd.csv"');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  });
});

describe('a payout that came back', () => {
  it('is told as a line of dates that ends well', async () => {
    const story = await client('slipway').send(retrievePayout, { params: { id: 'pay_2025-10_usd' } });
    expect(story.steps.map(({ kind }) => kind)).toEqual([
      'sent',
      'returned',
      'account_changed',
      'sent_again',
      'arrived',
    ]);
    expect(story.steps.map(({ last4 }) => last4)).toEqual(['2290', '2290', '4417', '4417', '4417']);
    expect(story).toMatchObject({ outcome: 'arrived', missing: { amount: 0 }, failureCode: 'account_closed' });
    expect(story.daysLate).toBeGreaterThan(0);
  });

  it('is not there for another partner', async () => {
    await expect(client('sunshine').send(retrievePayout, { params: { id: 'pay_2025-10_usd' } })).rejects.toMatchObject({
      code: 'not_found',
    });
  });
});

describe('an estimate', () => {
  it('computes the lines of the last period in a tier, a month or with so many customers', async () => {
    const { send } = client('slipway');
    const byTier = await send(estimatePayout, { query: { tier: 'gold' } });
    const byCount = await send(estimatePayout, { query: { customers: 16 } });
    expect(byCount.then).toEqual(byTier.then);
    expect(byTier.then.tier).toBe('Gold');
    expect(byTier.difference.amount).toBe(byTier.then.operatorShare!.amount - byTier.now.operatorShare!.amount);
    const here = await send(estimatePayout, { query: { month: byTier.now.month } });
    expect(here.difference.amount).toBe(0);
    expect(here.then).toEqual(here.now);
  });

  it('takes another amount of software and shows every tier now and in the next phase', async () => {
    const { options, now } = await client('slipway').send(estimatePayout, { query: { software: 1_000_000 } });
    expect(now.lines[0]).toMatchObject({ stream: 'software', lines: 1, gross: { amount: 1_000_000 } });
    expect(new Set(options.map(({ tier }) => tier.key))).toEqual(new Set(['bronze', 'silver', 'gold', 'platinum']));
    expect(new Set(options.map(({ month }) => month)).size).toBe(2);
    for (const { softwareBps, operatorShare, tier, month } of options) {
      const alone = await client('slipway').send(estimatePayout, {
        query: { software: 1_000_000, tier: tier.key, month },
      });
      expect(alone.then.operatorShare).toEqual(operatorShare);
      expect(alone.then.lines[0]!.operatorShare!.amount).toBe((1_000_000 * softwareBps) / 10_000);
    }
  });

  it.each([
    ['another tier', 'slipway', { tier: 'diamond' }],
    ['another currency', 'slipway', { currency: 'JPY' }],
    ['no rates', 'kvarts', {}],
  ])('is refused for %s', async (_, handle, query) => {
    await expect(client(handle).send(estimatePayout, { query })).rejects.toMatchObject({ code: 'validation_failed' });
  });

  it('tells of the step down before it comes, and what the next tier would make of it', async () => {
    const { send } = client('slipway');
    const { data } = await send(listStepDowns, {});
    const usd = data.find(({ currency }) => currency === 'USD')!;
    const { then, now } = await send(estimatePayout, { query: { month: usd.month } });
    expect(usd.difference.amount).toBe(then.operatorShare!.amount - now.operatorShare!.amount);
    expect(usd.difference.amount).toBeLessThan(0);
    expect(sum(usd.streams.map((row) => row.then.share.amount - row.now.share.amount))).toBe(usd.difference.amount);
    expect(usd.nextTier).toMatchObject({ name: 'Gold', remaining: 2 });
    expect(usd.nextTier!.difference.amount).toBeGreaterThan(usd.difference.amount);
  });
});

describe('the payout account', () => {
  const account: Omit<PayoutAccount, 'state'> = {
    provider: 'Stripe Connect',
    connected: false,
    payoutsEnabled: false,
    currentlyDue: [],
    eventuallyDue: [],
    pastDue: [],
    pendingVerification: [],
    deadline: null,
    disabledReason: null,
    disabledSince: null,
    errors: [],
    onboardingUrl: 'https://connect.example.com/new',
    last4: null,
  };
  const on = { connected: true, payoutsEnabled: true, last4: '4417' };

  it.each<[PayoutAccount['state'], Partial<PayoutAccount>]>([
    ['not_connected', {}],
    ['enabled', on],
    ['pending', { ...on, pendingVerification: ['company.tax_id'] }],
    ['due', { ...on, currentlyDue: ['proof_of_address'] }],
    ['restricted', { ...on, payoutsEnabled: false, disabledReason: 'requirements.pending_verification' }],
    ['past_due', { ...on, payoutsEnabled: false, pastDue: ['proof_of_address'] }],
  ])('is %s as the provider says', async (state, changes) => {
    const body = { ...account, ...changes };
    expect(await client('sample').send(updatePayoutAccount, { body })).toEqual({ ...body, state });
  });

  it('leads to where it is connected or mended, and nowhere when nothing is missing', async () => {
    const { send } = client('sample');
    await send(updatePayoutAccount, { body: account });
    expect(await send(linkPayoutAccount, {})).toEqual({ url: account.onboardingUrl, purpose: 'connect' });
    await send(updatePayoutAccount, { body: { ...account, ...on, currentlyDue: ['proof_of_address'] } });
    expect(await send(linkPayoutAccount, {})).toMatchObject({ purpose: 'complete' });
    await send(updatePayoutAccount, { body: { ...account, ...on } });
    await expect(send(linkPayoutAccount, {})).rejects.toMatchObject({ code: 'invalid_transition' });
    await send(updatePayoutAccount, { body: { ...account, onboardingUrl: null } });
    await expect(send(linkPayoutAccount, {})).rejects.toMatchObject({ code: 'not_found' });
  });

  it('takes no address that is not https', async () => {
    await expect(
      client('sample').send(updatePayoutAccount, { body: { ...account, onboardingUrl: 'javascript:alert(1)' } }),
    ).rejects.toMatchObject({ code: 'validation_failed' });
  });
});
