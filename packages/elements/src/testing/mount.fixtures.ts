// For tests in a browser: a widget inside a provider, on a page like a partner's, against the API that the test server mounts.
import { connect, testSession, type Connection } from '@gangway/client';
import type { Operation, OperationOutput } from '@gangway/contract';
import { fixture, html, waitUntil } from '@open-wc/testing';
import * as z from 'zod/mini';
import '../provider/provider.define.js';

interface DemoKey {
  readonly handle: string;
  readonly publishableKey: string;
}

export async function keyOf(handle: string): Promise<string> {
  const partners = (await (await fetch('/__gangway/partners')).json()) as DemoKey[];
  return partners.find((each) => each.handle === handle)!.publishableKey;
}

/** A connection as a demo partner's person. */
export async function connection(handle: string, persona?: string): Promise<Connection> {
  const publishableKey = await keyOf(handle);
  const apiUrl = location.origin;
  return connect({ apiUrl, getSession: testSession({ apiUrl, publishableKey, ...(persona ? { persona } : {}) }) });
}

/** Puts a widget into a provider of a demo partner and waits until its data is on screen. */
export async function mount<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  handle: string,
  persona = 'owner',
): Promise<HTMLElementTagNameMap[K]> {
  const provider = await fixture<HTMLElement>(
    html`<partner-provider
      api-url=${location.origin}
      publishable-key=${await keyOf(handle)}
      persona=${persona}
      locale="en-US"
      time-zone="America/Los_Angeles"></partner-provider>`,
  );
  const widget = document.createElement(tag);
  const ready = new Promise((resolve) => widget.addEventListener('partner-ready', resolve, { once: true }));
  provider.append(widget);
  await ready;
  return widget;
}

/** A connection on which one operation answers something else, that the contract allows as well. */
export function altering<O extends Operation>(
  real: Connection,
  { name }: O,
  change: (answer: OperationOutput<O>) => OperationOutput<O>,
): Connection {
  const send: Connection['send'] = async (operation, input, options) => {
    const answer = await real.send(operation, input, options);
    // Its name says which operation it is; the types do not know.
    return operation.name === name
      ? z.parse<(typeof operation)['response']>(operation.response, change(answer as OperationOutput<O>))
      : answer;
  };
  return { ...real, send };
}

/** A connection whose every answer is this problem. */
export function refusing(status: number, code: string): Connection {
  const apiUrl = location.origin;
  return connect({
    apiUrl,
    getSession: () =>
      Promise.resolve({
        access_token: `gw_st_test_${'0'.repeat(49)}`,
        issued_token_type: 'urn:ietf:params:oauth:token-type:access_token',
        token_type: 'Bearer',
        expires_in: 600,
        scope: '',
      }),
    retry: { retries: 0 },
    fetch: () =>
      Promise.resolve(
        new Response(
          JSON.stringify({
            type: 'about:blank',
            title: code,
            status,
            detail: code,
            instance: '/',
            code,
            requestId: 'req_test1',
          }),
          { status, headers: { 'content-type': 'application/problem+json' } },
        ),
      ),
  });
}

/** A connection that never answers. */
export function silent(): Connection {
  return { send: () => new Promise(() => {}), serverNow: () => Date.now(), subscribe: () => () => {}, close: () => {} };
}

/** Words inside a widget, white space folded. */
export const textOf = (widget: Element, selector = '.frame'): string =>
  widget.shadowRoot!.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** First match inside a widget. */
export const find = <E extends HTMLElement = HTMLElement>(widget: Element, selector: string): E =>
  widget.shadowRoot!.querySelector<E>(selector)!;

/** A button inside a widget, by its words. */
export const button = (widget: Element, words: string): HTMLButtonElement =>
  [...widget.shadowRoot!.querySelectorAll('button')].find(
    (each) => each.textContent!.replace(/\s+/g, ' ').trim() === words,
  )!;

export const until = (condition: () => unknown, what = ''): Promise<void> =>
  waitUntil(async () => Boolean(await condition()), what, { timeout: 20_000 });
