// Builds Storybook, shows every story in Chromium, runs its play function and axe in light and dark and in both directions of
// writing, and fails on console errors, on requests to the outside and on stories that do not render. On the way it compares one
// look of each story with its baseline; `npm run visual` compares all of them. Pages of docs, the frame around and the toolbar are
// tried as well. There is nothing but the built files: no API answers, and no other origin.
// `node stories/check.mjs --only=payout,loading` takes some.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tryToolbar, visitDocs, visitFrame } from './beside-stories.mjs';
import { lookInForcedColours } from './forced-colours.mjs';
import { lookNarrow } from './narrow.mjs';
import { lookForParts } from './parts.mjs';
import { storiesAbsent, statesUnseen } from './seen.mjs';
import { buildStorybook, builtFolder, docsOf, serve, showStory, storiesOf } from './storybook.mjs';
import { readBaselines, readEngine } from './visual/baselines.mjs';
import { takeAll } from './visual/camera.mjs';
import { looks, lookOf, nameOfLook, prepareLooks, viewportOf, wear, widest } from './visual/looks.mjs';
import { digestOf, takePicture } from './visual/picture.mjs';
import { launchPinned, openPinned } from './visual/pinned-browser.mjs';
import { probe } from './visual/probe.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const report = option('report');
const only = option('only')?.split(',');
const pages = 2;
/** Rules that a colour scheme can break; a direction of writing can break these and where things are. */
const ofColour = ['color-contrast', 'link-in-text-block'];
const ofPlace = [...ofColour, 'target-size', 'scrollable-region-focusable'];
/** Each mode in each direction, in the order of least work: all rules once, since names and roles are the same in each. */
const turns = [
  ['light', 'as it is', null],
  ['dark', 'as it is', ofColour],
  ['dark', 'turned round', ofPlace],
  ['light', 'turned round', ofColour],
];

await buildStorybook();
const { origin, close } = await serve(builtFolder());
const isWanted = ({ id }) => !only || only.some((part) => id.includes(part));
const waiting = storiesOf(builtFolder()).filter(isWanted);
const docs = docsOf(builtFolder());
/** What there is beside stories, each on a page of its own. */
const beside = [
  { id: 'toolbar', visit: async ({ tab, faults }) => faults.push(...(await tryToolbar(tab, origin))) },
  { id: 'states', visit: async ({ faults }) => void faults.push(...storiesAbsent(storiesOf(builtFolder()))) },
  { id: 'frame', visit: ({ tab }) => visitFrame(tab, origin, docs[0].id) },
  ...docs.map(({ id }) => ({
    id,
    visit: async ({ tab, faults }) => faults.push(...(await visitDocs(tab, origin, id))),
  })),
].filter(isWanted);
const total = waiting.length + beside.length;
const counts = { passed: 0, failed: 0, skipped: 0 };

const browser = await launchPinned();
const { browser: name, probe: drawn } = await probe(browser);
const engine = readEngine();
/** Null: this browser draws in another way than the one of the baselines. */
const baselines = engine?.probe === drawn ? readBaselines() : null;
if (!baselines) {
  counts.skipped += total;
  console.log(
    `stories: pictures are not compared: ${name} draws otherwise here than the ${engine?.browser} of the baselines`,
  );
}
try {
  // Motion is tested where it is made; here it would only blur what axe measures.
  const context = await openPinned(browser, viewportOf(widest));
  await Promise.all([visitBeside(context), ...Array.from({ length: pages }, () => visitAll(context))]);
} finally {
  await browser.close();
  close();
}
if (report) writeFileSync(report, JSON.stringify(counts));
console.log(`stories: ${total} visited, ${counts.failed} failed`);
process.exitCode = counts.failed > 0 || total === 0 ? 1 : 0;

/** One page shows one story after another, as a reader of Storybook sees them; after a fault the next one gets a page of its own. */
async function visitAll(context) {
  let page;
  for (let story = waiting.shift(); story; story = waiting.shift()) {
    page ??= await openPage(context);
    const faults = await visit(page, story).catch((error) => [String(error)]);
    if (isFaultless(story, faults)) continue;
    await page.tab.close();
    page = undefined;
  }
}

async function visitBeside(context) {
  for (const each of beside) {
    const page = await openPage(context);
    const faults = await each.visit(page).then(
      () => page.faults,
      (error) => [...page.faults, String(error)],
    );
    isFaultless(each, faults);
    await page.tab.close();
  }
}

/** Counts what was visited, and says what was wrong with it. */
function isFaultless({ id }, faults) {
  counts[faults.length > 0 ? 'failed' : 'passed'] += 1;
  if (faults.length > 0) console.log(`✗ ${id}\n${faults.map((fault) => `    ${fault}`).join('\n')}`);
  return faults.length === 0;
}

/** A page of stories that is empty yet; `faults` gathers what the story that it shows does wrong. */
async function openPage(context) {
  const tab = await context.newPage();
  const page = { tab, faults: [], isOpen: false };
  tab.on('pageerror', (error) => page.faults.push(`error: ${error.message}`));
  tab.on('console', (message) => {
    if (message.type() === 'error') page.faults.push(`console: ${message.text()}`);
  });
  await tab.route(
    (url) => url.origin !== origin && !['data:', 'blob:'].includes(url.protocol),
    (route) => {
      page.faults.push(`request to the outside: ${route.request().url()}`);
      return route.abort();
    },
  );
  return page;
}

/** What is wrong with a story, empty where nothing is. */
async function visit(page, story) {
  const { tab } = page;
  page.faults = [];
  await tab.emulateMedia({ colorScheme: 'light' });
  const outcome = await showStory(tab, page.isOpen ? null : origin, story.id);
  if (outcome !== 'finished') page.faults.push(outcome);
  page.faults.push(...(await statesUnseen(tab, story.id)));
  if (!page.isOpen) await Promise.all([tab.evaluate(axe), prepareLooks(tab)]);
  page.isOpen = true;
  page.faults.push(...(await lookForParts(tab)));
  for (const [colorScheme, direction, rules] of turns) {
    await tab.emulateMedia({ colorScheme });
    if (rules === ofPlace) await tab.evaluate(turnRound);
    page.faults.push(...(await tab.evaluate(runAxe, rules)).map((fault) => `${colorScheme}, ${direction}: ${fault}`));
    // By now all of it is there, and nothing has been turned round.
    if (rules === null && baselines) page.faults.push(...(await compare(tab, story.id)));
  }
  page.faults.push(...(await lookInForcedColours(tab)), ...(await lookNarrow(tab)));
  return page.faults;
}

/** Whether a story looks as its baseline says, in one look. */
async function compare(tab, id) {
  const look = lookOf(id);
  const expected = baselines.get(id)?.get(nameOfLook(look));
  await wear(tab, look);
  let digest = digestOf(await takePicture(tab));
  await wear(tab, looks[0]);
  // What stories before it have left on the page may show: only what stays on a page of its own is a difference.
  if (digest !== expected)
    await takeAll(
      browser,
      origin,
      [id],
      (_, pictures) => (digest = digestOf(pictures.get(nameOfLook(look)))),
      () => {},
    );
  if (digest === expected) return [];
  const show = `npm run visual -- --only=${id}`;
  return [
    `looks otherwise than its baseline at ${nameOfLook(look)}: see \`${show}\`, and \`${show} --update\` if it is right`,
  ];
}

/** In the page: the next story writes its own direction. */
function turnRound() {
  document.documentElement.dir = document.documentElement.dir === 'rtl' ? 'ltr' : 'rtl';
}

/** In the page. */
async function runAxe(rules) {
  const { violations } = await window.axe.run('#storybook-root', {
    resultTypes: ['violations'],
    // Only a rule that is off by default reads the sheets.
    preload: false,
    ...(rules ? { runOnly: rules } : {}),
  });
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `axe ${id}: ${help} (${node.target.flat().join(' ')})`),
  );
}

function option(name) {
  const flag = `--${name}=`;
  return process.argv.find((argument) => argument.startsWith(flag))?.slice(flag.length);
}
