import {
  listBrandVersions,
  listContacts,
  listCustomers,
  listTickets,
  retrieveBilling,
  retrieveBrandDomain,
  retrieveBrandDraft,
  retrieveBranding,
  retrievePlan,
  retrieveProfile,
  retrieveRoster,
  retrieveSupport,
  retrieveTier,
  retrieveTraining,
  summarizeCustomers,
  type CurrencyBalance,
  type Plan,
} from '@gangway/contract';
import { createTestApi, type TestApi } from '@gangway/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';

let api: TestApi;
beforeAll(async () => (api = await createTestApi()));
afterAll(() => api.close());

/** What widgets ask for first. */
const paths = [
  listBrandVersions,
  listContacts,
  listCustomers,
  listTickets,
  retrieveBilling,
  retrieveBrandDomain,
  retrieveBrandDraft,
  retrieveBranding,
  retrievePlan,
  retrieveProfile,
  retrieveRoster,
  retrieveSupport,
  retrieveTier,
  retrieveTraining,
  summarizeCustomers,
].map(({ path }) => path);

/** The tasks that a plan puts forward, its log and calendar, and what would move if a task ended or all began on another day, or a change took
 * a day more. */
function ofPlan({ phases, next, slip, today }: Plan): string[] {
  const tasks = phases.flatMap((phase) => phase.tasks);
  const moved = tasks.find(({ state, planned }) => state === 'in_progress' && planned.end !== null);
  const changed = tasks.find(({ id, planned }) => id === next?.taskId && planned.end !== null);
  const ids = new Set([next?.taskId, slip?.taskId, moved?.id, tasks[0]?.id].filter((id) => id !== undefined));
  const after = (date: string, days: number) =>
    new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
  return [
    ...[...ids].map((id) => `/tasks/${id}`),
    ...(moved ? [`/tasks/${moved.id}/preview?dueOn=${after(moved.forecast.end ?? today, 7)}`] : []),
    ...(changed ? [`/tasks/${changed.id}/preview?laterBy=1`] : []),
    '/onboarding/activity',
    '/onboarding/calendar',
    `/onboarding/what-if?startOn=${after(today, 20)}`,
  ];
}

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
    const path = enrolment?.id ? `/enrolments/${enrolment.id}` : null;
    const dates = (enrolment?.modules ?? []).flatMap(({ key, moveOn, state }) =>
      moveOn === 'attend' && state !== 'done' ? `${path}/modules/${key}/sessions` : [],
    );
    const single = [
      ...data.map(({ id }) => `/tickets/${id}`),
      ...attempts.map((id) => `/attempts/${id}`),
      ...(path ? [`${path}/transcript`] : []),
      ...dates,
    ];
    const open = data.filter(({ state }) => state !== 'closed').map(({ id }) => `/tickets/${id}/timeline`);
    const asked = {
      '/support/expectation': '/support/expectation?kind=platform&severity=major',
      '/tickets/similar': '/tickets/similar?text=Nightly%20export%20stops,%20second%20night',
    };
    const recorded: Record<string, unknown> = {};
    for (const [path, query] of Object.entries(asked)) recorded[path] = await get(query);
    const { balances } = retrieveBilling.response.parse(await get('/billing'));
    const details = handle === 'slipway' ? detailsOf(balances[0]) : [];
    for (const path of [
      ...paths,
      ...single,
      ...open,
      ...details,
      ...ofPlan(retrievePlan.response.parse(await get('/onboarding'))),
    ].sort())
      recorded[path] = await get(path);
    await expect(`${JSON.stringify(recorded)}\n`).toMatchFileSnapshot(`${handle}.json`);
  },
);
