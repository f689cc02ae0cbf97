import { fileURLToPath } from 'node:url';
import { format } from 'oxfmt';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { operations } from '../operations.js';
import { openApiDocument } from './document.js';
import { exampleNames, exampleOf } from './examples.js';

const document = openApiDocument();
const described = Object.values(document.paths).flatMap((path) => Object.values(path));

describe('openApiDocument', () => {
  it('is the committed openapi.json (renew it with `npx vitest run --project=units document -u`)', async () => {
    const file = fileURLToPath(new URL('../../openapi.json', import.meta.url));
    const { code } = await format('openapi.json', JSON.stringify(document), { printWidth: 120 });
    await expect(code).toMatchFileSnapshot(file);
  });

  it('has every operation once, under its name', () => {
    expect(described.map(({ operationId }) => operationId).sort()).toEqual(operations.map(({ name }) => name).sort());
  });

  it('refers to components that it has, and has none that nothing refers to', () => {
    const referred = new Set(JSON.stringify(document).match(/#\/components\/\w+\/\w+/g));
    const owned = Object.entries(document.components)
      .filter(([kind]) => kind !== 'securitySchemes')
      .flatMap(([kind, entries]) => Object.keys(entries).map((name) => `#/components/${kind}/${name}`));
    expect([...referred].sort()).toEqual(owned.sort());
  });

  it('names the parameters of every path', () => {
    for (const [path, methods] of Object.entries(document.paths)) {
      const wanted = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      for (const { parameters } of Object.values(methods)) {
        expect(parameters.flatMap((each) => ('in' in each && each.in === 'path' ? [each.name] : []))).toEqual(wanted);
      }
    }
  });

  it('asks for an Idempotency-Key on each POST but those that answer with a secret or a file', () => {
    for (const operation of operations) {
      const found = described.find(({ operationId }) => operationId === operation.name);
      const asks = found?.parameters.some((each) => '$ref' in each && each.$ref.endsWith('/IdempotencyKey'));
      expect(asks, operation.name).toBe(operation.method === 'POST' && !operation.sensitive && !operation.responseType);
    }
  });
});

describe('examples', () => {
  it.each(exampleNames())('%s fits its schema', (name) => {
    const operation = operations.find((each) => each.name === name);
    const example = exampleOf(name);
    expect(operation).toBeDefined();
    if (example?.body !== undefined)
      expect(z.safeParse(operation!.body!, example.body)).toMatchObject({ success: true });
    if (example?.response !== undefined)
      expect(z.safeParse(operation!.response, example.response)).toMatchObject({ success: true });
  });
});
