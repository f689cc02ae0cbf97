// Makes a fresh clone ready with Node and npm alone. Quick when there is nothing to do, since it runs before every
// `npm start` and `npm test`.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './browser.mjs';
import { fingerprint, readStamp, writeStamp } from './fingerprint.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
// Inside node_modules, so that it goes when the packages go.
const stampFile = join(root, 'node_modules/.gangway-install.json');

requireNode();
installPackages();
if (process.argv.includes('--browser')) await installBrowser();

function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  fail(`Gangway needs Node ${manifest.engines.node}; this is ${process.version}.`);
}

function installPackages() {
  const inputs = ['pnpm-lock.yaml', 'pnpm-workspace.yaml'].map((name) => join(root, name));
  const wanted = fingerprint(root, inputs, `${process.version} ${process.platform} ${process.arch}`);
  if (readStamp(stampFile)?.installed === wanted) return;
  say(`installing packages with ${manifest.packageManager} …`);
  const began = Date.now();
  run('npx', ['--yes', manifest.packageManager, 'install', '--frozen-lockfile', '--reporter=append-only']);
  writeStamp(stampFile, { installed: wanted });
  say(`packages are there (${seconds(began)})`);
}

async function installBrowser() {
  if (await findBrowser()) return;
  const began = Date.now();
  const debianAsRoot = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (debianAsRoot) {
    say('installing Chromium with apt …');
    const apt = ['-o', 'DPkg::Lock::Timeout=600', '-qq'];
    run('apt-get', [...apt, 'update']);
    run('apt-get', [...apt, 'install', '--yes', '--no-install-recommends', 'chromium', 'fonts-liberation']);
  } else {
    say("installing Chromium with Playwright's installer …");
    run(process.execPath, [join(root, 'node_modules/playwright-core/cli.js'), 'install', 'chromium']);
  }
  if (!(await findBrowser())) fail('Chromium was installed but not found: set CHROME_PATH to it.');
  say(`Chromium is there (${seconds(began)})`);
}

function run(command, args) {
  // The npm that runs this script hands its own settings on as npm_*, and pnpm would take them for its own.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !name.toLowerCase().startsWith('npm_')),
  );
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) fail(`\`${command} ${args.join(' ')}\` failed${error ? `: ${error.message}` : ''}.`);
}

function seconds(began) {
  return `${((Date.now() - began) / 1000).toFixed(1)} s`;
}

function say(text) {
  console.log(`bootstrap: ${text}`);
}

function fail(text) {
  console.error(`bootstrap: ${text}`);
  process.exit(1);
}
