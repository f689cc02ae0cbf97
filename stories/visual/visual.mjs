// Compares every story with what it looked like when somebody last said that it is right: four themes at three widths.
// `npm run visual`; `-- --only=payout,loading` takes some, `-- --update` says that it is right, `-- --sheet` draws five brands side by side.
import { buildStorybook, builtFolder, serve, storiesOf } from '../storybook.mjs';
import { fileOf, readBaselines, readEngine, writeBaselines, writeEngine } from './baselines.mjs';
import { takeAll } from './camera.mjs';
import { commitOf, storybookOf } from './former.mjs';
import { looks } from './looks.mjs';
import { differenceOf, digestOf } from './picture.mjs';
import { launchPinned } from './pinned-browser.mjs';
import { probe } from './probe.mjs';
import { writeReport } from './report.mjs';
import { drawSheet } from './sheet.mjs';

const given = process.argv.slice(2);
const only = given
  .find((argument) => argument.startsWith('--only='))
  ?.slice('--only='.length)
  .split(',') ?? [''];

await buildStorybook();
const server = await serve(builtFolder());
const browser = await launchPinned();
let code;
try {
  if (given.includes('--sheet')) code = await sheet();
  else if (given.includes('--update')) code = await update();
  else code = await check();
} finally {
  await browser.close();
  server.close();
}
process.exitCode = code;

function isWanted(id) {
  return only.some((part) => id.includes(part));
}

async function sheet() {
  console.log(`visual: ${await drawSheet(browser, server.origin, 720)}`);
  return 0;
}

async function update() {
  const now = await probe(browser);
  const all = storiesOf(builtFolder()).map(({ id }) => id);
  // Digests of two engines say nothing to each other.
  const sameEngine = readEngine()?.probe === now.probe;
  if (only.join() && !sameEngine) {
    console.log(`visual: the baselines are not of ${now.browser} as it draws here: update all of them.`);
    return 1;
  }
  const baselines = sameEngine ? readBaselines() : new Map();
  const ids = all.filter(isWanted);
  const faults = [];
  const digests = (pictures) => new Map([...pictures].map(([look, picture]) => [look, digestOf(picture)]));
  await takeAll(
    browser,
    server.origin,
    ids,
    (id, pictures) => baselines.set(id, digests(pictures)),
    (id, fault) => faults.push(`✗ ${id}: ${fault}`),
  );
  writeBaselines(baselines, all);
  writeEngine(now);
  for (const fault of faults) console.log(fault);
  console.log(`visual: ${ids.length - faults.length} stories written, ${faults.length} failed`);
  return faults.length > 0 ? 1 : 0;
}

async function check() {
  const now = await probe(browser);
  const engine = readEngine();
  const ids = storiesOf(builtFolder()).flatMap(({ id }) => (isWanted(id) ? id : []));
  if (engine?.probe !== now.probe) {
    console.log(
      `visual: ${ids.length} stories skipped. The baselines are of ${engine?.browser ?? 'no browser'}; ${now.browser} draws otherwise here.`,
    );
    return 1;
  }
  const first = await changesOf(ids);
  for (const [id, fault] of first.faults) console.log(`visual: ${id}, at first: ${fault}`);
  // Once more: only what stays is a difference.
  const { changes, faults } = await changesOf([...storiesIn(first.changes), ...first.faults.keys()]);
  for (const name of first.changes.keys())
    if (!changes.has(name)) console.log(`visual: ${name} was another one at first`);
  for (const [id, fault] of faults) console.log(`✗ ${id}: ${fault}`);
  if (changes.size > 0) console.log(`visual: ${await reportOf([...changes.values()])}`);
  console.log(
    `visual: ${ids.length} stories in ${looks.length} looks compared, ${changes.size} pictures differ, ${faults.size} stories failed`,
  );
  return changes.size + faults.size > 0 ? 1 : 0;
}

/** Pictures that are not what the baselines say, by name, and what was wrong with stories. */
async function changesOf(ids) {
  const baselines = readBaselines();
  const changes = new Map();
  const faults = new Map();
  await takeAll(
    browser,
    server.origin,
    ids,
    (id, pictures) => {
      for (const [look, after] of pictures) {
        const baseline = baselines.get(id)?.get(look) ?? null;
        const name = `${id} ${look}`;
        if (baseline !== digestOf(after)) changes.set(name, { id, look, name, after, baseline });
      }
    },
    (id, fault) => faults.set(id, fault),
  );
  return { changes, faults };
}

/** Draws what was before, from the commit of each baseline, and writes the page that shows both. */
async function reportOf(changes) {
  const former = new Map();
  for (const [commit, ids] of byCommit(changes)) {
    const { origin, close } = await serve(await storybookOf(commit));
    await takeAll(
      browser,
      origin,
      ids,
      (id, pictures) => {
        for (const [look, picture] of pictures) former.set(`${id} ${look}`, picture);
      },
      (id, fault) => console.log(`visual: before, ${id}: ${fault}`),
    );
    close();
  }
  return writeReport(
    changes.map((change) => {
      const before = former.get(change.name);
      const difference = before && differenceOf(before, change.after);
      return { ...change, before, difference, note: noteOf(change, before, difference) };
    }),
  );
}

function noteOf({ baseline }, before, difference) {
  if (baseline === null) return 'New: it has no baseline yet.';
  if (!before) return 'What was before cannot be drawn: the commit of the baseline is not here.';
  if (digestOf(before) !== baseline) return 'What was before is not drawn here as in the baseline: compare with care.';
  return `${difference.pixels} pixels differ, a channel by ${difference.largest} of 255 at most.`;
}

/** Stories that have another picture now, by the commit that wrote their baseline. */
function byCommit(changes) {
  const commits = new Map();
  for (const { id, baseline } of changes) {
    const commit = baseline === null ? null : commitOf(fileOf(id));
    if (commit) commits.set(commit, (commits.get(commit) ?? new Set()).add(id));
  }
  return commits;
}

function storiesIn(changes) {
  return new Set([...changes.values()].map(({ id }) => id));
}
