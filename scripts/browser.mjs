import { existsSync } from 'node:fs';

/** Chromium without its windows: does the same for a third less work. */
export const headlessShell = '/usr/bin/chromium-headless-shell';

const installed = [
  headlessShell,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Flags for a browser that tests drive: it may run as root, and it asks nothing of the outside. */
export const browserFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * The Chromium that tests use: `CHROME_PATH`, one of the system, or the one that Playwright downloaded.
 * @returns {Promise<string | undefined>} undefined where there is none yet
 */
export async function findBrowser() {
  const wanted = process.env.CHROME_PATH;
  if (wanted) {
    if (existsSync(wanted)) return wanted;
    throw new Error(`CHROME_PATH is ${wanted}, and no file is there.`);
  }
  const found = installed.find((path) => existsSync(path));
  if (found) return found;
  // Loaded late: bootstrap asks before the packages are installed.
  const playwright = await import('playwright-core').catch(() => undefined);
  const downloaded = playwright?.chromium.executablePath();
  return downloaded && existsSync(downloaded) ? downloaded : undefined;
}

/** Like {@link findBrowser}, with a message that says what to do where there is none. */
export async function requireBrowser() {
  const browser = await findBrowser();
  if (browser) return browser;
  throw new Error('No Chromium was found. Run `node scripts/bootstrap.mjs --test-tools`, or set CHROME_PATH to one.');
}
