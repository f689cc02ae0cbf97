import { programDefinitionSchema } from '@gangway/contract';
import { partnerHistorySchema } from '@gangway/contract/history';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { demos, programs } from './index.js';

const nows = ['2026-04-14T17:20:00Z', '2026-11-01T05:30:00Z', '2028-02-29T12:00:00Z', '2026-03-08T10:00:00Z'];

describe.each(programs.map((program) => [program.key, program] as const))('%s', (_, program) => {
  test('fits the schema', () => {
    expect(z.safeParse(programDefinitionSchema, program).error?.issues ?? []).toEqual([]);
  });
});

describe.each(demos.map((demo) => [demo.handle, demo] as const))('history of %s', (_, demo) => {
  test.each(nows)('fits the schema at %s', (now) => {
    expect(z.safeParse(partnerHistorySchema, demo.history(now)).error?.issues ?? []).toEqual([]);
  });
  test('is the same each time', () => {
    expect(JSON.stringify(demo.history(nows[0] ?? ''))).toBe(JSON.stringify(demo.history(nows[0] ?? '')));
  });
});
