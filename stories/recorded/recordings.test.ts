import {
  listContacts,
  listCustomers,
  listTickets,
  retrieveBilling,
  retrieveBranding,
  retrievePlan,
  retrieveProfile,
  retrieveRoster,
  retrieveSupport,
  retrieveTier,
  retrieveTraining,
  summarizeCustomers,
  type CurrencyBalance,
} from '@gangway/contract';
import { createTestApi, type TestApi } from '@gangway/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';

let api: TestApi;
beforeAll(async () => (api = await createTestApi()));
afterAll(() => api.close());

/** What widgets ask for first. */
const paths = [
  listContacts,
  listCustomers,
  listTickets,
  retrieveBilling,
  retrieveBranding,
  retrievePlan,
  retrieveProfile,
  retrieveRoster,
  retrieveSupport,
  retrieveTier,
  retrieveTraining,
  summarizeCustomers,
].map(({ path }) => path);

/** What the payout card asks for once somebody looks closer. */
const detailsOf = (balance: CurrencyBalance | undefined): string[] => [
  '/billing/estimate?currency=USD',
  '/billing/estimate?currency=USD&customers=16',
  '/billing/step-downs',
  '/sessions/current',
  '/statements?limit=24',
  `/statements/${balance?.next?.statementId ?? ''}`,
  `/revenue-lines?stream=software&statement=${balance?.next?.statementId ?? ''}&limit=25`,
  '/revenue-lines?state=disputed&currency=USD&limit=25',
  ...(balance?.history ?? []).flatMap(({ note, payoutId }) => (note && payoutId ? `/payouts/${payoutId}` : [])),
];

it.each(['sunshine', 'tarn-holt', 'mise-margin', 'slipway', 'kvarts', 'sample'])(
  'is what the API says to %s (renew it with `npx vitest run --project=server recordings -u`)',
  async (handle) => {
    const server = api.server();
    const authorization = `Bearer ${await server.session(handle)}`;
    const get = async (path: string): Promise<unknown> => {
      const answer = await server.fetch(`/api/partner${path}`, { headers: { authorization } });
      expect(answer.status, path).toBe(200);
      return answer.json();
    };
    const { data } = listTickets.response.parse(await get('/tickets'));
    const { enrolment } = retrieveTraining.response.parse(await get('/training'));
    const attempts = (enrolment?.modules ?? []).flatMap(({ attemptId }) => attemptId ?? []);
    const single = [...data.map(({ id }) => `/tickets/${id}`), ...attempts.map((id) => `/attempts/${id}`)];
    const recorded: Record<string, unknown> = {};
    const { balances } = retrieveBilling.response.parse(await get('/billing'));
    for (const path of [...paths, ...single, ...(handle === 'slipway' ? detailsOf(balances[0]) : [])].sort())
      recorded[path] = await get(path);
    await expect(`${JSON.stringify(recorded)}\n`).toMatchFileSnapshot(`${handle}.json`);
  },
);
