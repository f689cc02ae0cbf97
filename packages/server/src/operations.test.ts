import { isChange, type Operation } from '@gangway/contract';
import { operations } from '@gangway/contract/operations';
import { createTestServer, sampleHistory, sampleProgram, type TestServer } from '@gangway/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const now = '2026-04-14T17:20:00Z';
let server: TestServer;
let powerless: string;
beforeAll(async () => {
  server = await createTestServer({
    programs: [sampleProgram],
    histories: ['alpha', 'idle'].map((handle) => sampleHistory({ handle, now })),
    now,
  });
  await server.suspend('idle', 'It has gone quiet.');
  const made = await server.fetch('/api/partner/keys', {
    method: 'POST',
    headers: {
      authorization: `Bearer ${server.partner('alpha').secretKey}`,
      'content-type': 'application/json',
      'idempotency-key': 'one',
    },
    body: JSON.stringify({ kind: 'restricted', name: 'Powerless', scopes: [] }),
  });
  powerless = ((await made.json()) as { secret: string }).secret;
});
afterAll(() => server.close());

/** Some value for each parameter; what it names is not there. */
const pathOf = ({ path }: Operation) =>
  path
    .replace('{action}', path.startsWith('/tasks') ? 'start' : 'reply')
    .replace('{module}', 'quiz')
    .replace('{part}', '0')
    .replace('{key}', 'nothing')
    .replaceAll(/\{\w+\}/g, 'xx_nothing');

async function send(operation: Operation, token?: string) {
  const answer = await server.fetch(`/api/partner${pathOf(operation)}`, {
    method: operation.method,
    headers: {
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      'content-type': operation.bodyType ?? 'application/json',
      'idempotency-key': crypto.randomUUID(),
    },
    ...(operation.body ? { body: '{}' } : {}),
  });
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
}

const isOpen = ({ credentials }: Operation) => credentials.includes('none');
const takes = ({ credentials }: Operation, kind: Operation['credentials'][number]) => credentials.includes(kind);
/** The operations that a rule is about, as a table. */
const those = (are: (operation: Operation) => boolean) =>
  operations.filter(are).map((operation) => ({ name: operation.name, operation }));

describe('an operation', () => {
  it.each(those(isOpen))('that is open answers anyone: $name', async ({ operation }) => {
    expect(await send(operation)).toMatchObject({ status: 200 });
  });

  it.each(those((each) => !isOpen(each)))(
    'answers nobody who does not say who they are: $name',
    async ({ operation }) => {
      expect(await send(operation)).toMatchObject({ status: 401, body: { code: 'key_missing' } });
    },
  );

  it.each(those((each) => !isOpen(each) && !takes(each, 'publishable')))(
    'takes no publishable key where it names none: $name',
    async ({ operation }) => {
      expect(await send(operation, server.partner('alpha').publishableKey)).toMatchObject({
        status: 403,
        body: { code: 'key_wrong_kind' },
      });
    },
  );

  it.each(those((each) => !isOpen(each) && !takes(each, 'session')))(
    'takes no session where it names none: $name',
    async ({ operation }) => {
      expect(await send(operation, await server.session('alpha'))).toMatchObject({
        status: 403,
        body: { code: 'key_wrong_kind' },
      });
    },
  );

  it.each(those((each) => takes(each, 'restricted') && each.scope !== null))(
    'asks for its scope: $name',
    async ({ operation }) => {
      expect(await send(operation, powerless)).toMatchObject({ status: 403, body: { code: 'scope_missing' } });
    },
  );

  it.each(those((each) => isChange(each) && each.whileSuspended !== true))(
    'is refused to a suspended partner: $name',
    async ({ operation }) => {
      const token = takes(operation, 'secret') ? server.partner('idle').secretKey : await server.session('idle');
      expect(await send(operation, token)).toMatchObject({ status: 403, body: { code: 'partner_suspended' } });
    },
  );

  it.each(
    those(
      (each) =>
        each.params !== undefined && takes(each, 'session') && each.body === undefined && each.query === undefined,
    ),
  )('finds nothing where nothing is: $name', async ({ operation }) => {
    const token = takes(operation, 'secret') ? server.partner('alpha').secretKey : await server.session('alpha');
    expect(await send(operation, token)).toMatchObject({ status: 404, body: { code: 'not_found' } });
  });
});
