import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { countsOfOwn, countsOfVitest } from './counts.mjs';
import { filesBelow } from './fingerprint.mjs';

/**
 * One stage of `npm test`.
 * @typedef {object} Stage
 * @property {string} name what `--only` takes
 * @property {string[]} command run with Node from the root
 * @property {boolean} [heavy] needs both cores: nothing runs beside it
 * @property {string[]} [after] stages whose output it reads; they run first
 * @property {(report: any) => import('./counts.mjs').Counts} [count] reads the report that the command writes to `REPORT`
 * @property {() => boolean} [applies] false leaves the stage out
 */

/** @returns {Stage[]} in the order in which they start */
export function stagesOf(root) {
  const bin = (name) => join(root, 'node_modules', name);
  const some = (folder, ending) => filesBelow(join(root, folder)).some((file) => file.endsWith(ending));
  const vitest = (...projects) => [
    bin('vitest/vitest.mjs'),
    'run',
    ...projects.map((project) => `--project=${project}`),
    '--reporter=default',
    '--reporter=json',
    '--outputFile.json=REPORT',
  ];
  const elements = 'packages/elements';
  return [
    // First: others wait for it.
    { name: 'build', command: ['scripts/build.mjs'] },
    { name: 'lint', command: [bin('eslint/bin/eslint.js'), '--max-warnings=0', '.'] },
    // The rules that need types: ESLint took four times as long for them.
    { name: 'typed-lint', command: [bin('oxlint/bin/oxlint'), '--type-aware', '--deny-warnings'] },
    {
      name: 'styles',
      command: [bin('stylelint/bin/stylelint.mjs'), `${elements}/src/**/*.styles.ts`],
      applies: () => some(`${elements}/src`, '.styles.ts'),
    },
    { name: 'format', command: [bin('oxfmt/bin/oxfmt'), '--check'] },
    { name: 'types', command: [bin('typescript-7/bin/tsc'), '-p', 'tsconfig.json'] },
    { name: 'packaging', command: ['scripts/packaging.mjs', '--report=REPORT'], after: ['build'], count: countsOfOwn },
    {
      name: 'templates',
      command: [bin('@jackolope/lit-analyzer/cli.mjs'), `${elements}/src/**/*.ts`, '--strict', '--maxWarnings', '0'],
      applies: () => some(`${elements}/src`, '.view.ts'),
    },
    { name: 'boundaries', command: vitest('house'), count: countsOfVitest },
    {
      name: 'manifest',
      command: ['scripts/manifest.mjs', '--check'],
      applies: () => some(`${elements}/src`, '.define.ts'),
    },
    {
      name: 'sizes',
      command: ['scripts/sizes.mjs', '--report=REPORT'],
      after: ['build'],
      count: countsOfOwn,
      applies: () => some(`${elements}/src`, 'bundle.ts'),
    },
    { name: 'unused', command: [bin('knip/bin/knip.js'), '--no-progress', '--no-config-hints'] },
    {
      name: 'units',
      command: vitest('units', 'server', 'alone'),
      count: countsOfVitest,
      heavy: true,
      applies: () =>
        filesBelow(join(root, 'packages')).some((file) => file.endsWith('.test.ts') && !file.includes(elements)),
    },
    {
      name: 'elements',
      command: ['scripts/wtr.mjs', '--report=REPORT'],
      count: countsOfOwn,
      heavy: true,
      applies: () => some(`${elements}/src`, '.test.ts'),
    },
    {
      name: 'stories',
      command: ['--conditions=gangway-source', 'stories/check.mjs', '--report=REPORT'],
      count: countsOfOwn,
      heavy: true,
      applies: () => some('stories', '.stories.ts'),
    },
    {
      name: 'journeys',
      command: vitest('journeys'),
      after: ['build'],
      count: countsOfVitest,
      heavy: true,
      applies: () =>
        filesBelow(join(root, 'test')).some(
          (file) => file.endsWith('.test.ts') && !file.includes(join('test', 'boundaries')),
        ),
    },
  ].filter((stage) => stage.applies?.() ?? true);
}

/** @param {string} root @param {Stage} stage */
export function reportFile(root, stage) {
  return join(root, '.gangway/reports', `${stage.name}.json`);
}

/** Where the packages are not there, no stage can say anything useful. */
export function packagesAreInstalled(root) {
  return existsSync(join(root, 'node_modules/vitest'));
}
