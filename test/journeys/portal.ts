import { chromium, type Browser, type Locator, type Page } from 'playwright-core';
import { browserFlags, requireBrowser } from '../../scripts/browser.mjs';
import type { RunningDemo } from './running-demo.js';

export const tags = {
  onboarding: 'partner-onboarding-timeline',
  training: 'partner-certification-tracker',
  customers: 'partner-customer-roster',
  billing: 'partner-payout-card',
  support: 'partner-escalation-widget',
} as const;
export type Subject = keyof typeof tags;
export const subjects = Object.keys(tags) as Subject[];

/** The reader sits in Berlin, so that no program's time is the reader's by chance. */
export const reader = { locale: 'en-US', timeZone: 'Europe/Berlin' } as const;

/** A page in a browser, and everything that went wrong in it. */
export interface Portal {
  readonly page: Page;
  /** What the console, the policy of the page and its requests had to complain of, oldest first. */
  readonly faults: readonly string[];
  widget(subject: Subject): Locator;
  /** Waits until as many widgets have shown their data or said what they lack. */
  ready(count: number): Promise<void>;
  /** How long a widget's first answer took, in milliseconds: by so much its clock may be behind the server's. */
  loadTime(subject: Subject): Promise<number>;
  /** How far things have moved by themselves since the page was opened. */
  layoutShift(): Promise<number>;
  /** Whether it is still the page that was opened, and not another or the same one loaded again. */
  isTheSame(): Promise<boolean>;
  close(): Promise<void>;
}

export async function launchBrowser(args: readonly string[] = []): Promise<Browser> {
  return chromium.launch({ executablePath: await requireBrowser(), args: [...browserFlags, ...args] });
}

/** What happened in the page, collected from before its first line. */
interface Seen {
  /** Milliseconds from asking to showing, by tag. */
  ready: Record<string, number>;
  shift: number;
}
declare global {
  interface Window {
    journey: { take(): Seen };
    tellViolation(text: string): void;
  }
}

export interface PageOptions {
  readonly url: string;
  /** All that it may ask; a request to any other is a fault. */
  readonly origins: readonly string[];
  /** CSS pixels. @default 1280 */
  readonly width?: number;
  /** Called before anything is loaded. */
  readonly prepare?: (page: Page) => Promise<void>;
}

export async function openPage(
  browser: Browser,
  { url, origins, width = 1280, prepare }: PageOptions,
): Promise<Portal> {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    locale: reader.locale,
    timezoneId: reader.timeZone,
  });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('request', (request) => {
    if (!origins.includes(new URL(request.url()).origin)) faults.push(`request: ${request.url()}`);
  });
  await page.exposeFunction('tellViolation', (text: string) => faults.push(`policy: ${text}`));
  await page.addInitScript(watchPage);
  await prepare?.(page);
  await page.goto(url);
  const born = () => page.evaluate(() => performance.timeOrigin);
  const opened = await born();
  return {
    page,
    faults,
    widget: (subject) => page.locator(tags[subject]),
    ready: async (count) => {
      await page.waitForFunction((wanted) => Object.keys(window.journey.take().ready).length >= wanted, count);
    },
    loadTime: (subject) => page.evaluate((tag) => window.journey.take().ready[tag] ?? 0, tags[subject]),
    layoutShift: () => page.evaluate(() => window.journey.take().shift),
    isTheSame: async () => (await born()) === opened,
    close: () => context.close(),
  };
}

/** Runs in the page: it may not use anything of this file. */
function watchPage(): void {
  const seen: Seen = { ready: {}, shift: 0 };
  addEventListener('partner-ready', (event) => {
    const [widget] = event.composedPath();
    if (widget instanceof Element && 'loadTime' in event) seen.ready[widget.localName] = Number(event.loadTime);
  });
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    window.tellViolation(`${violatedDirective} ${blockedURI}`);
  });
  const add = (entries: PerformanceEntryList) => {
    for (const entry of entries) seen.shift += (entry as PerformanceEntry & { readonly value: number }).value;
  };
  const observer = new PerformanceObserver((list) => add(list.getEntries()));
  observer.observe({ type: 'layout-shift', buffered: true });
  window.journey = {
    take: () => {
      add(observer.takeRecords());
      return seen;
    },
  };
}

/** Opens a partner's portal and waits until its five widgets are there. */
export async function openPortal(
  browser: Browser,
  { apiUrl, demoUrl }: RunningDemo,
  handle: string,
  options: Pick<PageOptions, 'width' | 'prepare'> = {},
): Promise<Portal> {
  const portal = await openPage(browser, { url: `${demoUrl}/${handle}/`, origins: [apiUrl, demoUrl], ...options });
  await portal.ready(5);
  return portal;
}

/** How long a widget may take to show what came of a line that was down: it looks again by itself. */
export const patience = { timeout: 20_000, interval: 500 };

/** What a browser says of requests to a server that is not there, and of the stream that broke off when it went. */
export const whileAway =
  /ERR_(?:CONNECTION_(?:REFUSED|RESET|CLOSED)|SOCKET_NOT_CONNECTED|EMPTY_RESPONSE|INCOMPLETE_CHUNKED_ENCODING)|Failed to fetch dynamically imported module/;

/** Waits until a widget knows that the server is back, and has sent what it kept. */
export async function backOnline(widget: Locator): Promise<void> {
  // What a screen reader is told of it stays behind.
  const away = widget.locator('.circumstances').getByText(/No connection since/);
  // Its own next try may be half a minute off: a person presses the button, which goes when the way is open.
  const press = () => widget.getByRole('button', { name: 'Try now' }).click({ timeout: 1000 });
  for (let tries = 0; tries < 20 && (await away.isVisible()); tries += 1) {
    await press().catch(() => undefined);
    await away.waitFor({ state: 'hidden', timeout: 2000 }).catch(() => undefined);
  }
  await away.waitFor({ state: 'hidden' });
  await widget.getByRole('list', { name: 'Changes that are not sent yet' }).waitFor({ state: 'hidden' });
}

/** Acts while the server is away, and brings it back: what could wait is sent by itself, what failed is done again. */
export async function actWhileAway(
  demo: RunningDemo,
  widget: Locator,
  act: () => Promise<void>,
): Promise<'waited' | 'again'> {
  await demo.kill();
  await act();
  const failed = widget.getByRole('dialog').getByRole('alert');
  await failed
    .or(widget.getByText(/One change waits|changes wait and/))
    .first()
    .waitFor();
  const again = await failed.isVisible();
  await demo.restart();
  await backOnline(widget);
  if (again) await act();
  return again ? 'again' : 'waited';
}
