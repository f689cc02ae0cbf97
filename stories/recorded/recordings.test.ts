import { operations } from '@gangway/contract/operations';
import { listTickets, retrieveTraining } from '@gangway/contract';
import { createTestApi, type TestApi } from '@gangway/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';

let api: TestApi;
beforeAll(async () => (api = await createTestApi()));
afterAll(() => api.close());

/** Reads that name nothing: what widgets ask for first. */
const reads = operations.filter(
  ({ method, params, credentials, responseType }) =>
    method === 'GET' && params === undefined && credentials.includes('session') && responseType === undefined,
);
/** Reads that the page of no widget makes. */
const unused = [
  'calendar.retrieve',
  'credentials.reminders',
  'keys.list',
  'onboarding.activity',
  'onboarding.simulate',
  'sessions.current',
  'billing.estimate',
  'revenueLines.list',
  'statements.list',
  'payouts.list',
  'tasks.list',
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
    const paths = reads.filter(({ name }) => !unused.includes(name)).map(({ path }) => path);
    const { data } = listTickets.response.parse(await get('/tickets'));
    const { enrolment } = retrieveTraining.response.parse(await get('/training'));
    const attempts = (enrolment?.modules ?? []).flatMap(({ attemptId }) => attemptId ?? []);
    const single = [...data.map(({ id }) => `/tickets/${id}`), ...attempts.map((id) => `/attempts/${id}`)];
    const recorded: Record<string, unknown> = {};
    for (const path of [...paths, ...single].sort()) recorded[path] = await get(path);
    await expect(`${JSON.stringify(recorded)}\n`).toMatchFileSnapshot(`${handle}.json`);
  },
);
