// Widgets over the API's answers, each asked for once: for tests that mount the same some hundred times.
import { connect, type Connection } from '@gangway/client';
import { fixture, html } from '@open-wc/testing';
import type { Fault } from './line.fixtures.js';
import { find } from './mount.fixtures.js';

export const widgets = [
  'partner-certification-tracker',
  'partner-customer-roster',
  'partner-escalation-widget',
  'partner-onboarding-timeline',
  'partner-payout-card',
] as const;
/** With the studio, which is no part of a portal. */
export const allWidgets = [...widgets, 'partner-brand-studio'] as const;
export type WidgetTag = (typeof allWidgets)[number];

/** Puts another text in place of an answer's. */
type Change = (text: string, path: string) => string;

const answers = new Map<string, Promise<{ status: number; headers: Headers; text: string }>>();
async function known(request: Request, change: Change): Promise<Response> {
  const key = `${request.method} ${request.url} ${request.headers.get('authorization')}`;
  const ask = async () => {
    const answer = await fetch(request.url, { headers: request.headers });
    return { status: answer.status, headers: answer.headers, text: await answer.text() };
  };
  const asked = answers.get(key) ?? ask();
  answers.set(key, asked);
  const { status, headers, text } = await asked;
  return new Response(change(text, new URL(request.url).pathname.replace('/api/partner', '')), { status, headers });
}

export interface Page {
  readonly client: Connection;
  readonly requests: string[];
  fault: Fault | null;
}

/** A session token of a demo partner's person. */
export async function tokenOf(handle: string): Promise<string> {
  const answer = await fetch(`/__gangway/session?handle=${handle}&persona=owner`, { method: 'POST' });
  return ((await answer.json()) as { token: string }).token;
}

/** A connection of its own, on which nothing changes elsewhere. */
export function pageOf(
  token: string,
  {
    fault = null,
    timeout = 30_000,
    change = (text) => text,
  }: { fault?: Fault | null; timeout?: number; change?: Change },
): Page {
  const page: Page = {
    fault,
    requests: [],
    client: connect({
      apiUrl: location.origin,
      retry: { retries: 0 },
      timeout,
      getSession: () =>
        Promise.resolve({
          access_token: token,
          issued_token_type: 'urn:ietf:params:oauth:token-type:access_token',
          token_type: 'Bearer',
          expires_in: 600,
          scope: '',
        }),
      fetch: (input, init) => {
        const request = new Request(input, init);
        const path = new URL(request.url).pathname.replace('/api/partner', '');
        if (path === '/events') return new Promise(() => {});
        page.requests.push(path);
        const answer = page.fault?.(path, request.method) ?? null;
        if (answer === 'cut') return Promise.reject(new TypeError('Failed to fetch'));
        if (answer === 'silent')
          return new Promise((_, reject) => {
            request.signal.addEventListener('abort', () => reject(request.signal.reason));
          });
        return answer ? Promise.resolve(answer) : known(request, change);
      },
    }),
  };
  return page;
}

/** Puts a widget on the page, in English. */
export async function place<K extends WidgetTag>(tag: K, client: Connection): Promise<HTMLElementTagNameMap[K]> {
  const widget = document.createElement(tag);
  widget.client = client;
  await fixture(html`<div lang="en">${widget}</div>`);
  return widget;
}
export const settled = (widget: Element): boolean => find(widget, '.frame')?.getAttribute('aria-busy') === 'false';
export const failed = (widget: Element): boolean => find(widget, '.message .danger') !== null;

/** What nobody caught while something was done. */
export async function straysOf(act: () => Promise<unknown>): Promise<unknown[]> {
  const strays: unknown[] = [];
  const hear = (event: PromiseRejectionEvent | ErrorEvent) =>
    void strays.push('reason' in event ? event.reason : event.message);
  addEventListener('unhandledrejection', hear);
  addEventListener('error', hear);
  await act();
  removeEventListener('unhandledrejection', hear);
  removeEventListener('error', hear);
  return strays;
}
