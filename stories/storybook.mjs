// The built Storybook, served to a browser that a command drives.
import { spawn } from 'node:child_process';
import { createReadStream, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const storyLimitMs = 30_000;
const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
};

/** The folder `stories` of this checkout. */
export const storiesFolder = fileURLToPath(new URL('.', import.meta.url));
export const builtFolder = (stories = storiesFolder) => join(stories, 'storybook-static');

/** @returns {{ id: string, title: string, name: string }[]} every story of a build */
export const storiesOf = (built) => entriesOf(built, 'story');
/** @returns {{ id: string, title: string, name: string }[]} every page of docs, guides first */
export const docsOf = (built) => entriesOf(built, 'docs');

function entriesOf(built, kind) {
  const { entries } = JSON.parse(readFileSync(join(built, 'index.json'), 'utf8'));
  return Object.values(entries).filter(({ type }) => type === kind);
}

/** Builds the Storybook of a checkout's folder `stories`, by its own packages. */
export function buildStorybook(stories = storiesFolder) {
  console.log('stories: building Storybook …');
  const require = createRequire(join(stories, 'package.json'));
  const storybook = join(require.resolve('storybook/package.json'), '../dist/bin/dispatcher.js');
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      ['--conditions=gangway-source', storybook, 'build', '--quiet', '--loglevel=warn', '-o', 'storybook-static'],
      {
        cwd: stories,
        stdio: ['ignore', 'inherit', 'inherit'],
        env: { ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1' },
      },
    );
    child.on('error', reject);
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`storybook build ended with ${code}`))));
  });
}

/**
 * Serves a folder on a port of its own, and nothing else: no API answers.
 * @returns {Promise<{ origin: string, close(): void }>}
 */
export function serve(folder) {
  const listener = (request, response) => {
    const file = normalize(join(folder, decodeURIComponent(pathOf(request.url))));
    if (!file.startsWith(folder + sep) || !statSync(file, { throwIfNoEntry: false })?.isFile()) {
      return response.writeHead(404).end();
    }
    response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' });
    return createReadStream(file).pipe(response);
  };
  return new Promise((resolve) => {
    const server = createServer(listener).listen(0, '127.0.0.1', () =>
      resolve({
        origin: `http://127.0.0.1:${server.address().port}`,
        close() {
          server.closeAllConnections();
          server.close();
        },
      }),
    );
  });
}

function pathOf(url) {
  return URL.parse?.(url, 'http://localhost')?.pathname ?? new URL(url || '/', 'http://localhost').pathname;
}

/**
 * Shows a story in a tab and waits until its play function has ended.
 * @param {string | null} origin where the tab has yet to load Storybook from; null: it shows another story, which this one
 *   replaces, as for a reader who chooses the next
 * @param {string} more further parts of the address
 * @returns {Promise<string>} `finished`, or what went wrong
 */
export async function showStory(tab, origin, id, more = '') {
  if (origin) {
    // The add-on's own run of axe is switched off: ours counts.
    await tab.goto(`${origin}/iframe.html?id=${id}&viewMode=story&globals=a11y.manual:!true${more}`);
  } else {
    await tab.evaluate((storyId) => {
      window.__STORYBOOK_ADDONS_CHANNEL__.emit('setCurrentStory', { storyId, viewMode: 'story' });
    }, id);
  }
  const outcome = await tab.waitForFunction(storyOutcome, id, { timeout: storyLimitMs });
  return outcome.jsonValue();
}

/** In the page: false until the story and its play function have ended, then `finished` or what went wrong. */
function storyOutcome(id) {
  if (document.body.classList.contains('sb-show-errordisplay')) {
    return `does not render: ${document.querySelector('#error-message')?.textContent?.trim().slice(0, 500)}`;
  }
  if (document.body.classList.contains('sb-show-nopreview')) return 'does not render: no preview';
  const channel = window.__STORYBOOK_ADDONS_CHANNEL__;
  const last = channel?.last?.('storyFinished')?.[0];
  if (last?.storyId !== id) return false;
  if (last.status === 'success') return 'finished';
  return `play: ${channel.last('unhandledErrorsWhilePlaying')?.[0]?.[0]?.message ?? last.status}`;
}
