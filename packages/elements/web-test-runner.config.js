import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { browserFlags, requireBrowser } from '../../scripts/browser.mjs';
import { answerApi, closeApi, isApiPath } from '../../scripts/in-process-api.mjs';
import { bundledTests } from './bundled-tests.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const report = process.env.GANGWAY_REPORT;
const watched = process.argv.includes('--watch');
const exportConditions = ['gangway-source', 'browser', 'development', 'module', 'import', 'default'];

export default {
  // Linked packages are served from where they are.
  rootDir: root,
  files: [fileURLToPath(new URL('src/**/*.test.ts', import.meta.url))],
  // What is bundled is resolved and compiled.
  ...(watched ? { nodeResolve: { exportConditions } } : {}),
  concurrency: 3,
  // Its own choice is made before it listens: runs of two checkouts at once would take the same.
  port: await freePort(),
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 180_000,
  browsers: [
    playwrightLauncher({
      product: 'chromium',
      launchOptions: { executablePath: await requireBrowser(), args: browserFlags },
    }),
  ],
  testFramework: { config: { ui: 'bdd', timeout: 60_000 } },
  plugins: watched
    ? // One file at a time, and again when it changes: bundling all would be slower. The file is read as it is, without what it
      // extends; the base holds the settings of decorators.
      [esbuildPlugin({ ts: true, target: 'auto', tsconfig: `${root}/tsconfig.base.json` })]
    : [bundledTests({ root, folder: 'packages/elements/src', conditions: exportConditions })],
  middleware: [
    async (context, next) => {
      if (!isApiPath(context.url)) return next();
      context.respond = false;
      await answerApi(context.req, context.res);
    },
  ],
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: false }),
    { reportTestFileResults: ({ sessionsForTestFile }) => sessionsForTestFile.forEach(({ id }) => closeApi(id)) },
    ...(report ? [countingReporter()] : []),
  ],
};

export async function freePort() {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}

/** Writes how many tests passed, failed and were skipped, for the closing line of `npm test`. */
function countingReporter() {
  return {
    onTestRunFinished({ sessions }) {
      const counts = { passed: 0, failed: 0, skipped: 0 };
      for (const session of sessions) {
        const before = counts.failed;
        if (session.testResults) countSuite(session.testResults, counts);
        // A file that did not load, or an error outside any test.
        if ((!session.passed || session.errors.length > 0) && counts.failed === before) counts.failed += 1;
      }
      writeFileSync(report, JSON.stringify(counts));
    },
  };
}

function countSuite(suite, counts) {
  for (const test of suite.tests) counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
  for (const inner of suite.suites) countSuite(inner, counts);
}
