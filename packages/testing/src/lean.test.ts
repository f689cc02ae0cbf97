import type { Operation } from '@gangway/contract';
import { operations } from '@gangway/contract/operations';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import * as z from 'zod/mini';
import { createTestApi, type TestApi } from './test-api.js';

// The browser bundle reads with another reader than everything else: both must come to the same verdict on the same answers.
type Reader = Pick<typeof z, 'safeParse'>;
let api: TestApi;
let lean: { reader: Reader; operations: readonly Operation[] };

beforeAll(async () => {
  vi.resetModules();
  vi.doMock('zod/mini', () => import('@gangway/contract/lean-schema'));
  const reader = (await import('zod/mini')) as Reader;
  lean = { reader, operations: (await import('@gangway/contract/operations')).operations };
  vi.doUnmock('zod/mini');
  api = await createTestApi();
});
afterAll(() => api.close());

const reads = operations.filter(
  ({ method, params, credentials, responseType }) =>
    method === 'GET' && params === undefined && credentials.includes('session') && responseType === undefined,
);

async function answerOf(handle: string, { path }: Operation): Promise<unknown> {
  const server = api.server();
  const authorization = `Bearer ${await server.session(handle)}`;
  return (await server.fetch(`/api/partner${path}`, { headers: { authorization } })).json();
}

/** Verdict, what was read, and where the first fault is. */
function verdict(reader: Reader, operation: Operation, value: unknown): unknown {
  const result = reader.safeParse(operation.response, structuredClone(value));
  return result.success ? { data: result.data } : { fault: result.error.issues[0]?.path };
}

/** Every place in a value, as paths. */
function places(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [path];
  return [
    path,
    ...Object.entries(value).flatMap(([key, each]) =>
      places(each, [...path, Array.isArray(value) ? Number(key) : key]),
    ),
  ];
}

/** The value with something else in one place; `undefined` takes it out. */
function replaced(value: unknown, path: readonly (string | number)[], other: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return other;
  if (Array.isArray(value)) return value.map((each, index) => (index === key ? replaced(each, rest, other) : each));
  const copy = { ...(value as Record<string, unknown>) };
  copy[key] = replaced(copy[key], rest, other);
  return copy;
}

const strange = fc.oneof(
  fc.constantFrom<unknown>(null, undefined, '', 'none', -1, 1.5, 10_001, 2 ** 53, true, [], {}),
  fc.constantFrom(
    '2026-02-30',
    '2026-04-14',
    '2026-04-14T17:20:00Z',
    '2026-04-14T17:20:00+02:00',
    'http://a.example',
    'EUR',
  ),
  fc.string(),
  fc.integer(),
  fc.double(),
);

describe('the reader of the browser bundle', () => {
  it('is the one that is compared', () => {
    expect(lean.reader.safeParse).not.toBe(z.safeParse);
    expect(lean.operations).not.toBe(operations);
  });

  it.each(reads.map((operation) => ({ name: operation.name, operation })))(
    'reads $name as zod does',
    async ({ operation }) => {
      const twin = lean.operations.find(({ name }) => name === operation.name)!;
      for (const handle of ['sunshine', 'slipway', 'kvarts']) {
        const answer = await answerOf(handle, operation);
        expect(verdict(lean.reader, twin, answer)).toEqual(verdict(z, operation, answer));
        const all = places(answer);
        fc.assert(
          fc.property(fc.nat(all.length - 1), strange, (at, other) => {
            const value = replaced(answer, all[at]!, other);
            expect(verdict(lean.reader, twin, value)).toEqual(verdict(z, operation, value));
          }),
          { numRuns: 150 },
        );
      }
    },
  );
});
