// Browser tests of the elements, in Chromium; with `--engines` in Firefox and WebKit.
// `npm run elements -- --watch` and `-- --files 'packages/elements/src/provider/**'` work too.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const flag = '--report=';
const report = process.argv.find((argument) => argument.startsWith(flag))?.slice(flag.length);
const engines = process.argv.includes('--engines');
const args = process.argv.slice(2).filter((argument) => !argument.startsWith(flag) && argument !== '--engines');

const child = spawn(
  process.execPath,
  [
    // The API runs in this process, from its sources.
    '--conditions=gangway-source',
    'node_modules/@web/test-runner/dist/bin.js',
    `--config=packages/elements/${engines ? 'engines' : 'web-test-runner'}.config.js`,
    ...args,
  ],
  { cwd: root, stdio: 'inherit', env: { ...process.env, ...(report ? { GANGWAY_REPORT: report } : {}) } },
);
child.on('exit', (code) => process.exit(code ?? 1));
