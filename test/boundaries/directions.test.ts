import { describe, expect, it } from 'vitest';
import { forbiddenImports, readSource, rooms } from './directions.js';
import { importsOf } from './imports.js';
import { declaredBy, packageNames, root, sourcesOf } from './workspace.js';

/** What the check says of one line of source at a place. */
function verdict(path: string, source: string, declared: string[] = []): string[] {
  return forbiddenImports({ path, imports: importsOf(path, source) }, declared);
}

describe('the direction of imports', () => {
  it.each(packageNames())('holds in %s', (name) => {
    const declared = declaredBy(name);
    expect(sourcesOf(name).flatMap((path) => forbiddenImports(readSource(root, path), declared))).toEqual([]);
  });

  it('has a place for every package', () => {
    expect(Object.keys(rooms)).toEqual(expect.arrayContaining(packageNames()));
  });
});

describe('a forbidden import', () => {
  it.each([
    ['elements', "import ky from 'ky';"],
    ['elements', "import { createApp } from '@gangway/server';"],
    ['elements', "import { programs } from '@gangway/programs';"],
    ['elements', "import { operations } from '@gangway/contract/operations';"],
    ['elements', "import { openWindows } from '@gangway/rules/calendar';"],
    ['elements', "const late = () => import('@gangway/server');"],
    ['elements', "export * from '@gangway/server';"],
    ['elements', "import { readFile } from 'node:fs/promises';"],
    ['elements', "import { x } from '../../../server/src/app.js';"],
    ['client', "import { html } from 'lit';"],
    ['client', "import type { LitElement } from 'lit';"],
    ['client', "import { Buffer } from 'buffer';"],
    ['server', "import { createClient } from '@gangway/client';"],
    ['server', "import { createClient } from '@gangway/client/resources';"],
    ['rules', "import * as z from 'zod/mini';"],
    ['rules', "import { moneySchema } from '@gangway/contract';"],
    ['rules', "import { type Money } from '@gangway/contract';"],
    ['contract', "import { tier } from '@gangway/rules';"],
    ['contract', "import { thing } from '@gangway/contract';"],
    ['programs', "import * as z from 'zod/mini';"],
    ['tokens', "import { html } from 'lit';"],
    ['nowhere', "import * as z from 'zod/mini';"],
  ])('is caught in %s: %s', (name, source) => {
    expect(verdict(`packages/${name}/src/billing/billing.ts`, source)).toHaveLength(1);
  });

  it.each([
    ['elements/src/payout-card/payout-card.view.ts', "import { PayoutController } from './payout-card.controller.js';"],
    ['elements/src/payout-card/payout-card.view.ts', "import { createClient } from '@gangway/client';"],
    ['elements/src/payout-card/payout-card.ts', "import '../provider/provider.define.js';"],
    ['server/src/routes/billing/billing.routes.ts', "import { sql } from 'kysely';"],
  ])('is caught in a file of the wrong kind: %s', (path, source) => {
    expect(verdict(`packages/${path}`, source, ['kysely'])).toHaveLength(1);
  });

  it('is told with file, line and reason', () => {
    expect(verdict('packages/client/src/a.ts', "\nimport { html } from 'lit';")).toEqual([
      'packages/client/src/a.ts:2 imports lit: client may not know lit',
    ]);
  });
});

describe('an allowed import', () => {
  it.each([
    ['elements/src/a.ts', "import { LitElement } from 'lit';\nimport { consume } from '@lit/context';"],
    ['elements/src/a.ts', "import { state } from 'lit/decorators.js';"],
    ['elements/src/a.view.ts', "import type { PayoutState } from './a.controller.js';"],
    ['elements/src/bundle.ts', "import './provider/provider.define.js';"],
    ['elements/src/a.test.ts', "import { startApi } from '@gangway/testing';"],
    ['rules/src/a.ts', "import type { Money } from '@gangway/contract';"],
    ['server/src/a.ts', "import { Hono } from 'hono';\nimport { join } from 'node:path';"],
  ])('passes in %s', (path, source) => {
    expect(verdict(`packages/${path}`, source, ['hono'])).toEqual([]);
  });

  it('is not mistaken in a comment or a text', () => {
    expect(verdict('packages/client/src/a.ts', "// import 'lit'\nconst text = \"import 'lit'\";")).toEqual([]);
  });
});
