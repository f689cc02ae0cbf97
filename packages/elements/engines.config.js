// The element tests in Firefox and WebKit: `npm run engines`; with `--files` and `--watch` like those in Chromium.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import chromium, { freePort } from './web-test-runner.config.js';

const firefox = process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr';
const miniBrowser = `/usr/lib/${process.arch === 'arm64' ? 'aarch64' : 'x86_64'}-linux-gnu/webkit2gtk-4.1/MiniBrowser`;
const missing = [firefox, miniBrowser, '/usr/bin/WebKitWebDriver', '/usr/bin/Xvfb'].filter((path) => !existsSync(path));
if (missing.length > 0) {
  throw new Error(
    `Not installed: ${missing.join(', ')}. On Debian: apt-get install firefox-esr webkit2gtk-driver xvfb. FIREFOX_PATH names another Firefox.`,
  );
}

const wanted = process.env.GANGWAY_ENGINES?.split(',') ?? ['firefox', 'webkit'];
const launchers = {
  firefox: () =>
    puppeteerLauncher({
      launchOptions: {
        browser: 'firefox',
        executablePath: firefox,
        headless: true,
        // What is saved opens a panel otherwise, and the page has no focus any more.
        extraPrefsFirefox: { 'browser.download.alwaysOpenPanel': false },
      },
      createPage: async ({ context }) => {
        const page = await context.newPage();
        // One that lies behind another has no focus to give.
        await page.bringToFront();
        const resize = page.setViewport.bind(page);
        // The launcher makes each page 800 × 600, in which some widgets are not what they are on a desk.
        page.setViewport = ({ width, height }) =>
          resize(width === 800 && height === 600 ? { width: 1280, height: 900 } : { width, height });
        return page;
      },
    }),
  webkit: async () =>
    webdriverLauncher({
      automationProtocol: 'webdriver',
      hostname: '127.0.0.1',
      port: await startWebKitDriver(),
      path: '/',
      logLevel: 'error',
      capabilities: {
        'wdio:enforceWebDriverClassic': true,
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': { binary: miniBrowser, args: ['--automation'] },
      },
    }),
};
const unknown = wanted.filter((name) => !(name in launchers));
if (unknown.length > 0) throw new Error(`GANGWAY_ENGINES knows firefox and webkit, not ${unknown.join(', ')}.`);

export default {
  ...chromium,
  browsers: await Promise.all(wanted.map((name) => launchers[name]())),
  plugins: [...chromium.plugins, pressedKeys()],
  // The driver of WebKit has one window at a time.
  concurrency: 1,
  concurrentBrowsers: 1,
  testsFinishTimeout: 300_000,
};

/** Keys that are pressed together, `Control+End`: the runner's own command takes them in Chromium only. */
function pressedKeys() {
  return {
    name: 'pressed-keys',
    async executeCommand({ command, payload, session }) {
      if (command !== 'press-keys') return undefined;
      const { browser, id } = session;
      if (browser.type === 'webdriver') await browser.sendKeys(id, payload);
      else {
        const page = browser.getPage(id);
        const { keyboard } = page;
        // Now and then Firefox has the page in front that it opened last, and no focus in it, until there was another in front.
        if (!(await page.evaluate(() => document.hasFocus()))) {
          const [first] = await browser.browser.pages();
          await first.bringToFront();
          await page.bringToFront();
        }
        for (const key of payload) await keyboard.down(key);
        for (const key of payload.toReversed()) await keyboard.up(key);
      }
      return true;
    },
  };
}

/** A screen that nobody sees, and the driver on it; both end with this process. @returns the driver's port */
async function startWebKitDriver() {
  const screen = start('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {}, 3);
  const [display] = await once(screen.stdio[3], 'data');
  const port = await freePort();
  const driver = start('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], {
    DISPLAY: `:${String(display).trim()}`,
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    WEBKIT_DISABLE_COMPOSITING_MODE: '1',
    LIBGL_ALWAYS_SOFTWARE: '1',
  });
  await Promise.race([
    answers(port),
    once(driver, 'exit').then(() => Promise.reject(new Error('WebKitWebDriver ended.'))),
  ]);
  return port;
}

function start(command, args, env, pipes = 0) {
  const child = spawn(command, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'ignore', ...(pipes > 0 ? ['pipe'] : [])],
  });
  process.on('exit', () => child.kill());
  return child;
}

async function answers(port) {
  for (;;) {
    const response = await fetch(`http://127.0.0.1:${port}/status`).catch(() => undefined);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
