// `npm start`: the API and the demo portals, built when a source changed. Ends both on Ctrl-C.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const graceMs = 8_000;
const running = [];
let stopping = false;

const services = [
  { name: 'API', entry: 'packages/server/dist/main.js', variable: 'GANGWAY_PORT', port: 4400 },
  { name: 'demo portals', entry: 'demo/server.mjs', variable: 'GANGWAY_DEMO_PORT', port: 4500 },
].map((service) => ({ ...service, port: portFrom(service) }));

if (services[0].port === services[1].port) {
  stopWith(`GANGWAY_PORT and GANGWAY_DEMO_PORT are both ${services[0].port}: choose two different ports.`);
}
for (const service of services) {
  if (await portIsFree(service.port)) continue;
  stopWith(
    `Port ${service.port} for the ${service.name} is in use. Choose another: ${service.variable}=${service.port + 10} npm start`,
  );
}

const build = spawnSync(process.execPath, [join(root, 'scripts/build.mjs')], { cwd: root, stdio: 'inherit' });
if (build.status !== 0) process.exit(build.status ?? 1);

for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => stopAll(0));
// npm passes a SIGTERM to its shell alone, which dies and leaves this process without a parent.
const parent = process.ppid;
setInterval(() => process.ppid !== parent && stopAll(0), 1_000).unref();

for (const service of services) {
  if (!existsSync(join(root, service.entry)))
    stopWith(`${service.entry} is missing, so the ${service.name} cannot start.`);
  service.url = await start(service);
  if (service.name === 'API') await giveLogos(service.url);
}
console.log('');
for (const service of services) console.log(`  ${service.name.padEnd(13)} ${service.url}`);
console.log('\n  Ctrl-C stops both.\n');

/** Logos come by the API, as a partner's would. A portal without one shows a drawing of its own: no reason not to start. */
async function giveLogos(apiUrl) {
  const keys = resolve(root, process.env.GANGWAY_DATA_DIR || '.gangway', 'demo.json');
  if (!existsSync(keys)) return;
  const { sendLogos } = await import('../demo/send-logos.mjs');
  await sendLogos(apiUrl, keys).catch((error) => console.warn(`start: logos were not sent: ${error.message}`));
}

/** Starts a service and waits for its line `ready http://…`; everything else it prints is passed on. */
function start(service) {
  console.log(`start: ${service.name} …`);
  const env = { ...process.env };
  for (const { variable, port } of services) env[variable] = String(port);
  const child = spawn(process.execPath, [join(root, service.entry)], {
    cwd: root,
    env,
    // A group of its own, so that Ctrl-C in a terminal reaches it once, through stopAll.
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  running.push(child);
  return new Promise((resolve) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      const url = /^ready (https?:\/\/\S+)/.exec(line)?.[1];
      if (url) resolve(url);
      else console.log(line);
    });
    child.on('error', (error) => stopAll(1, `The ${service.name} did not start: ${error.message}`));
    child.on('exit', (code, signal) => {
      if (!stopping) void stopAll(1, `The ${service.name} ended by itself (${signal ?? `exit code ${code}`}).`);
    });
  });
}

async function stopAll(code, reason) {
  if (stopping) return;
  stopping = true;
  if (reason) console.error(reason);
  await Promise.all(running.map(stopChild));
  process.exit(code);
}

async function stopChild(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  await new Promise((resolve) => {
    // A database that does not close in time must not hold the terminal for ever.
    const timer = setTimeout(() => child.kill('SIGKILL'), graceMs);
    child.once('exit', () => {
      clearTimeout(timer);
      resolve();
    });
    child.kill('SIGTERM');
  });
}

function portFrom({ variable, port }) {
  const text = process.env[variable];
  if (text === undefined || text === '') return port;
  const number = Number(text);
  if (Number.isInteger(number) && number > 0 && number < 65_536) return number;
  return stopWith(`${variable} is "${text}": it must be a port number from 1 to 65535.`);
}

/** Asks for the wildcard address and the loopback one: either may be taken by another process. */
async function portIsFree(port) {
  for (const host of [undefined, '127.0.0.1']) if (!(await canListen(port, host))) return false;
  return true;
}

function canListen(port, host) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error) => resolve(error.code !== 'EADDRINUSE' && error.code !== 'EACCES'));
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(true)));
  });
}

function stopWith(text) {
  console.error(text);
  for (const child of running) child.kill('SIGTERM');
  process.exit(1);
}
