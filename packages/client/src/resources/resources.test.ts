import { operations } from '@gangway/contract/operations';
import { describe, expect, it } from 'vitest';
import { createClient } from '../index.js';

/** A stream is not sent for: whoever subscribes to a connection shares one. */
const sendable = operations.filter(({ responseType }) => responseType !== 'text/event-stream');
const bodies = { 'text/csv': 'name', 'application/octet-stream': new Uint8Array([1]), 'application/json': {} };

const sent: string[] = [];
const client = createClient({
  apiUrl: 'http://localhost',
  key: `gw_sk_test_${'0'.repeat(49)}`,
  retry: { retries: 0 },
  fetch: async (input, init) => {
    const request = new Request(input, init);
    sent.push(`${request.method} ${new URL(request.url).pathname}`);
    return new Response(null, { status: 500 });
  },
});

const methods = new Map(
  Object.entries(client).flatMap(([resource, own]) =>
    typeof own === 'object'
      ? Object.entries(own).map(([verb, call]): [string, (input: object) => unknown] => [
          `${resource}.${verb}`,
          (input) => Reflect.apply(call, null, [input]),
        ])
      : [],
  ),
);

describe('the client', () => {
  it('has a method for each operation of the contract, and no other', () => {
    expect([...methods.keys()].sort()).toEqual(sendable.map(({ name }) => name).sort());
  });

  it.each(sendable.map((operation) => ({ name: operation.name, operation })))(
    'sends $name where the contract says',
    async ({ name, operation }) => {
      sent.length = 0;
      const names = [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, each]) => each!);
      const params = Object.fromEntries(names.map((each) => [each, `some ${each}`]));
      const body = bodies[operation.bodyType ?? 'application/json'];
      await expect(methods.get(name)!({ params, body })).rejects.toMatchObject({ status: 500 });
      const path = operation.path.replaceAll(/\{(\w+)\}/g, 'some%20$1');
      expect(sent).toEqual([`${operation.method} /api/partner${path}`]);
    },
  );
});
