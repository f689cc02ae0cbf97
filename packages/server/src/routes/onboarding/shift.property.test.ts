import { previewTask, rescheduleTask, retrievePlan, type Plan, type Task } from '@gangway/contract';
import { createTestApi, type TestApi } from '@gangway/testing';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

vi.setConfig({ testTimeout: 60_000 });

let api: TestApi;
beforeAll(async () => (api = await createTestApi({ demos: ['sunshine', 'tarn-holt', 'sample'] })));
afterAll(() => api.close());

async function call(handle: string, method: string, path: string, body?: object): Promise<unknown> {
  const server = api.server();
  const answer = await server.fetch(`/api/partner${path}`, {
    method,
    headers: {
      authorization: `Bearer ${await server.session(handle, 'owner')}`,
      'content-type': 'application/json',
      'idempotency-key': crypto.randomUUID(),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  expect(answer.status, path).toBe(200);
  return answer.json();
}

const planOf = async (handle: string) => retrievePlan.response.parse(await call(handle, 'GET', '/onboarding'));
const isOpen = ({ state, planned }: Task) =>
  planned.end !== null && state !== 'done' && state !== 'skipped' && state !== 'not_applicable';
const after = (date: string, days: number) => new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);

/** Where a thing that moves stands in a plan. */
function dayOf(plan: Plan, kind: 'task' | 'phase' | 'finish', key: string): string | null {
  if (kind === 'finish') return plan.forecastFinish;
  const phase = plan.phases.find((each) => each.key === key);
  const task = plan.phases.flatMap(({ tasks }) => tasks).find((each) => each.key === key);
  return (kind === 'phase' ? phase?.forecast.start : task?.forecast.end) ?? null;
}

describe('a reschedule', () => {
  // One after the other on the same plans, so that later ones find what earlier ones left.
  it('moves exactly what its preview said, and nothing that it did not name', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('sunshine', 'tarn-holt', 'sample'),
        fc.nat({ max: 40 }),
        fc.nat({ max: 45 }),
        async (handle, pick, days) => {
          const before = await planOf(handle);
          const open = before.phases.flatMap(({ tasks }) => tasks).filter(isOpen);
          const task = open[pick % open.length];
          if (!task) throw new Error(`Nothing of ${handle} can move.`);
          const dueOn = after(before.today, days);
          const path = `/tasks/${task.id}`;
          const preview = previewTask.response.parse(await call(handle, 'GET', `${path}/preview?dueOn=${dueOn}`));
          expect(await planOf(handle)).toEqual(before);

          const done = rescheduleTask.response.parse(
            await call(handle, 'POST', `${path}/reschedule`, { dueOn, reason: 'A try.' }),
          );
          const then = await planOf(handle);
          expect(done).toEqual({ shift: preview, plan: then });
          for (const { kind, key, from, to } of preview.moves) {
            expect(dayOf(before, kind, key)).toBe(from);
            expect(dayOf(then, kind, key)).toBe(to);
          }
          const named = new Set(preview.moves.map(({ kind, key }) => `${kind} ${key}`));
          for (const { key, buffer } of then.phases)
            if (!buffer && !named.has(`phase ${key}`))
              expect(dayOf(then, 'phase', key)).toBe(dayOf(before, 'phase', key));
          // The plan stays as the baseline.
          expect(then.plannedFinish).toBe(before.plannedFinish);
          if (preview.limit !== null && then.forecastFinish !== null)
            expect(preview.fits).toBe(then.forecastFinish <= preview.limit);
        },
      ),
      { numRuns: 20 },
    );
  });
});
