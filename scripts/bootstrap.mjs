// Makes a fresh clone ready with Node and npm alone. Quick when there is nothing to do, since it runs before every
// `npm start` and `npm test`.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser, headlessShell } from './browser.mjs';
import { fingerprint, readStamp, writeStamp } from './fingerprint.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
// Inside node_modules, so that it goes when the packages go.
const stampFile = join(root, 'node_modules/.gangway-install.json');

requireNode();
installPackages();
if (process.argv.includes('--test-tools')) await installTestTools();

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

/** A Chromium, and a PostgreSQL beside the embedded one: tests that need the latter are skipped where it cannot be had. */
async function installTestTools() {
  const browser = await findBrowser();
  const light = process.env.CHROME_PATH !== undefined || existsSync(headlessShell);
  const packages = [
    ...(light ? [] : ['chromium-headless-shell']),
    ...(browser ? [] : ['fonts-liberation']),
    ...(hasPostgres() ? [] : ['postgresql']),
  ];
  const began = Date.now();
  if (packages.length > 0 && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    say(`installing ${packages.join(', ')} with apt …`);
    const fault = installWithApt(packages);
    if (fault && !browser) fail(fault);
    say(fault ? `${fault} What needs it is skipped.` : `tools for tests are there (${seconds(began)})`);
  } else if (!browser) {
    say("installing Chromium with Playwright's installer …");
    run(process.execPath, [join(root, 'node_modules/playwright-core/cli.js'), 'install', 'chromium']);
    say(`Chromium is there (${seconds(began)})`);
  }
  if (!(await findBrowser())) fail('Chromium was installed but not found: set CHROME_PATH to it.');
}

/** Whether tests find a server of PostgreSQL 15 or newer; they start and end their own. */
function hasPostgres() {
  if (process.env.TEST_DATABASE_URL) return true;
  const installed = '/usr/lib/postgresql';
  const versions = existsSync(installed) ? readdirSync(installed) : [];
  return versions.some((version) => Number(version) >= 15 && existsSync(join(installed, version, 'bin/initdb')));
}

/** @returns what went wrong; undefined when all is there */
function installWithApt(packages) {
  // Debian's package makes a database and starts it on port 5432, unless this says no.
  const noServer = '/etc/postgresql-common/createcluster.d/no-main-cluster.conf';
  const ours = packages.includes('postgresql') && !existsSync(noServer);
  if (ours) {
    mkdirSync(dirname(noServer), { recursive: true });
    writeFileSync(noServer, 'create_main_cluster = false\n');
  }
  const apt = ['-o', 'DPkg::Lock::Timeout=600', '-qq'];
  const fault =
    faultOf('apt-get', [...apt, 'update']) ??
    faultOf('apt-get', [...apt, 'install', '--yes', '--no-install-recommends', ...packages]);
  if (ours) rmSync(noServer);
  return fault;
}

function run(command, args) {
  const fault = faultOf(command, args);
  if (fault) fail(fault);
}

/** Runs a command. @returns what went wrong; undefined when nothing did */
function faultOf(command, args) {
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
  return status === 0 ? undefined : `\`${command} ${args.join(' ')}\` failed${error ? `: ${error.message}` : ''}.`;
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
