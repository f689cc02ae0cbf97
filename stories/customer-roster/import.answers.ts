// What the API says of a file that somebody brings in, for stories.
import { importCustomers, importTargets, inspectImport, type ImportTarget } from '@gangway/contract';

/** A file of 48 rows, as somebody keeps it by hand. */
const column = (
  name: string,
  samples: readonly string[],
  guess: ImportTarget | null,
  fits: Partial<Record<ImportTarget, number>> = {},
) => ({
  name,
  samples,
  filled: samples.length > 0 ? 48 : 0,
  guess,
  fits: { ...Object.fromEntries(importTargets.map((target) => [target, samples.length > 0 ? 0 : 48])), ...fits },
});
const file = inspectImport.response.parse({
  format: null,
  delimiter: 'semicolon',
  remembered: null,
  rows: 48,
  columns: [
    column('Company', ['Kestrel Freight', 'Alder Street Dental'], 'name', { name: 48, owner: 48 }),
    column('monthly', ['960,00', '1.250,50'], 'mrr-comma', { 'mrr-comma': 46 }),
    column('renews_on', ['03.06.2026', '12.05.2026'], 'renewalOn-day-first', { 'renewalOn-day-first': 48 }),
    column('acct_owner', ['Jo Reed', 'Mia King'], 'owner', { owner: 48, name: 48 }),
    column('fax', [], null),
  ],
});
const fault = {
  column: 'monthly',
  position: 2,
  code: 'number',
  detail: 'Not an amount like 1250,00.',
  suggestion: null,
};
const report = importCustomers.response.parse({
  format: 'mapped',
  dryRun: false,
  rows: 48,
  created: 42,
  updated: 4,
  unchanged: 0,
  failed: 2,
  errors: [
    {
      ...fault,
      line: 17,
      detail: 'A letter stands where a digit should be.',
      value: '1.25O,50',
      suggestion: '1.250,50',
    },
    { ...fault, line: 31, value: 'ask Mia' },
  ],
  leftOut: [
    { line: 17, cells: ['Foundry Lane Fitness', '1.25O,50', '', '', ''] },
    { line: 31, cells: ['Marigold Catering', 'ask Mia', '', '', ''] },
  ],
  ignored: ['fax'],
  undo: { id: 'und_demo', expiresAt: '2026-04-15T17:20:00Z' },
});
/** The same, of a form that somebody has brought in before. */
export const remembering = {
  'POST /customers/import/columns': {
    ...file,
    remembered: {
      id: 'imf_demo',
      targets: ['name', 'mrr-comma', 'renewalOn-day-first', 'owner', null],
      by: 'Mia King',
      at: '2026-03-14T17:20:00Z',
    },
  },
};
export const importing = {
  'POST /customers/import/columns': file,
  'POST /customers/import': report,
};
