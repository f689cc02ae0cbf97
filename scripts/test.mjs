// `npm test`: every check, with one closing line that counts all of them.
// `npm test -- --only=units,elements` runs some of them.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { addCounts, closingLine, countsOfRun } from './counts.mjs';
import { packagesAreInstalled, reportFile, stagesOf } from './stages.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
/** A stage that hangs must not take the whole run with it. */
const stageLimitMs = 20 * 60_000;
const slots = 2;

if (!packagesAreInstalled(root)) {
  console.error('Packages are not installed: run `npm test`, or `node scripts/bootstrap.mjs --test-tools` first.');
  process.exit(1);
}

const stages = choose(stagesOf(root));
const began = Date.now();
const children = new Set();
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    for (const child of children) end(child);
    process.exit(130);
  });
}

console.log(`test: ${stages.map(({ name }) => name).join(', ')}`);
const results = await runAll(stages);
const sum = addCounts(results.map(({ counts }) => counts));
const failed = results.filter(({ counts }) => counts.failed > 0);
console.log(`\ntest: ${stages.length} stages in ${seconds(Date.now() - began)}`);
if (failed.length > 0) console.log(`test: failed: ${failed.map(({ stage }) => stage.name).join(', ')}`);
console.log(closingLine(sum));
process.exitCode = sum.failed > 0 ? 1 : 0;

function choose(all) {
  const only = process.argv
    .slice(2)
    .find((argument) => argument.startsWith('--only='))
    ?.slice('--only='.length)
    .split(',');
  const unknown = process.argv.slice(2).filter((argument) => !argument.startsWith('--only='));
  const missing = only?.filter((name) => !all.some((stage) => stage.name === name)) ?? [];
  if (unknown.length + missing.length > 0) {
    console.error(
      `Not known here: ${[...unknown, ...missing].join(', ')}. Stages: ${all.map(({ name }) => name).join(', ')}.`,
    );
    process.exit(1);
  }
  if (!only) return all;
  const needed = new Set(only);
  for (const stage of all) if (needed.has(stage.name)) for (const name of stage.after ?? []) needed.add(name);
  return all.filter(({ name }) => needed.has(name));
}

/** Two light stages side by side, a heavy one alone; in the order of the list. */
async function runAll(list) {
  const waiting = [...list];
  const running = new Map();
  const done = [];
  const used = () => [...running.keys()].reduce((total, stage) => total + weight(stage), 0);
  while (waiting.length + running.size > 0) {
    const next = waiting.find((stage) => used() + weight(stage) <= slots && isReady(stage, list, done));
    if (next) {
      waiting.splice(waiting.indexOf(next), 1);
      running.set(
        next,
        runStage(next).then((result) => ({ stage: next, ...result })),
      );
      continue;
    }
    const result = await Promise.race(running.values());
    running.delete(result.stage);
    done.push(result);
    tell(result);
  }
  return done;
}

function isReady(stage, list, done) {
  return (stage.after ?? []).every(
    (name) => !list.some((other) => other.name === name) || done.some((result) => result.stage.name === name),
  );
}

function weight(stage) {
  return stage.heavy ? slots : 1;
}

function runStage(stage) {
  const report = reportFile(root, stage);
  mkdirSync(dirname(report), { recursive: true });
  rmSync(report, { force: true });
  const [file, ...args] = stage.command.map((part) => part.replace('REPORT', report));
  const start = Date.now();
  console.log(`  …  ${stage.name}`);
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [file, ...args], {
      cwd: root,
      // The same everywhere: no colours in logs, no prompts, no telemetry of tools.
      env: {
        ...process.env,
        NO_COLOR: '1',
        FORCE_COLOR: '0',
        CI: process.env.CI ?? 'true',
        STORYBOOK_DISABLE_TELEMETRY: '1',
      },
      detached: process.platform !== 'win32',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    children.add(child);
    const output = [];
    child.stdout.on('data', (chunk) => output.push(chunk));
    child.stderr.on('data', (chunk) => output.push(chunk));
    const timer = setTimeout(() => {
      output.push(Buffer.from(`\nended after ${seconds(stageLimitMs)}\n`));
      end(child);
    }, stageLimitMs);
    child.on('error', (error) => output.push(Buffer.from(String(error))));
    child.on('close', (code) => {
      clearTimeout(timer);
      children.delete(child);
      const text = Buffer.concat(output).toString('utf8');
      writeFileSync(join(dirname(report), `${stage.name}.log`), text);
      const read = stage.count && (() => stage.count(JSON.parse(readFileSync(report, 'utf8'))));
      resolve({ counts: countsOfRun(code ?? 1, read), text, took: Date.now() - start });
    });
  });
}

function tell({ stage, counts, text, took }) {
  const mark = counts.failed > 0 ? '✗' : '✓';
  console.log(`  ${mark}  ${stage.name.padEnd(11)} ${closingLine(counts)}  (${seconds(took)})`);
  if (counts.failed > 0) console.log(text.replace(/^/gm, '     │ ').trimEnd());
}

/** The whole group: runners start browsers and workers of their own. */
function end(child) {
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    child.kill('SIGKILL');
  }
}

function seconds(ms) {
  return `${(ms / 1000).toFixed(1)} s`;
}
