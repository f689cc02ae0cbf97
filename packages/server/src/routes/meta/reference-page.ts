import { createHash } from 'node:crypto';
import { problemStatus, type Operation } from '@gangway/contract';
import { operations } from '@gangway/contract/operations';
import type { Hono } from 'hono';
import { html, raw } from 'hono/html';
import * as z from 'zod/mini';
import { groupBy } from '../../group-by.js';

const style = `:root{color-scheme:light dark;font:15px/1.6 ui-sans-serif,system-ui,sans-serif}body{margin:0 auto;max-width:60rem;padding:2rem 1.5rem 6rem}
h1{font-size:1.6rem;letter-spacing:-.01em}h2{margin-top:3rem;font-size:1.15rem;border-bottom:1px solid color-mix(in srgb,currentColor 20%,transparent);padding-bottom:.3rem}
h3{font-size:1rem;margin:2rem 0 .25rem}code,pre{font:13px/1.5 ui-monospace,monospace}pre{overflow:auto;padding:.75rem 1rem;border-radius:6px;background:color-mix(in srgb,currentColor 6%,transparent)}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.2rem 1rem;margin:.5rem 0}dt{opacity:.7}dd{margin:0}nav ul{columns:3 12rem;padding:0;list-style:none}summary{cursor:pointer}a{color:inherit}
.method{font-weight:600}table{border-collapse:collapse}td,th{text-align:start;padding:.2rem 1.5rem .2rem 0}`;

const styleHash = createHash('sha256').update(style).digest('base64');

const shown = (schema: Operation['response'] | undefined, io: 'input' | 'output') =>
  schema
    ? JSON.stringify(
        z.toJSONSchema(schema, { io, unrepresentable: 'any' }),
        (key, value: unknown) => (key === '$schema' ? undefined : value),
        2,
      )
    : null;

const schemaBlock = (title: string, text: string | null) =>
  text === null
    ? ''
    : html`<details>
        <summary>${title}</summary>
        <pre>${text}</pre>
      </details>`;

const operationBlock = (operation: Operation) =>
  html`<h3 id="${operation.name}">${operation.name}</h3>
    <p>
      <code><span class="method">${operation.method}</span> /api/partner${operation.path}</code>
    </p>
    <p>${operation.summary}</p>
    <dl>
      <dt>Credentials</dt>
      <dd>${operation.credentials.join(', ')}</dd>
      <dt>Scope</dt>
      <dd>${operation.scope ?? 'none'}</dd>
      <dt>Answers</dt>
      <dd>${operation.status ?? 200}</dd>
    </dl>
    ${schemaBlock('Query', shown(operation.query, 'input'))} ${schemaBlock('Body', shown(operation.body, 'input'))}
    ${schemaBlock('Response', shown(operation.response, 'output'))}`;

/** The API reference: one page made from the operations of the contract, without a script. */
export function referencePage(app: Hono): void {
  const subjects = groupBy(operations, ({ name }) => name.split('.')[0] ?? '');
  const body = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Partner API reference</title>
        <style>
          ${raw(style)}
        </style>
      </head>
      <body>
        <h1>Partner API reference</h1>
        <p>
          Base path <code>/api/partner</code>. Send <code>Authorization: Bearer …</code> with a key or a session, and an
          <code>Idempotency-Key</code> with every POST. The same as OpenAPI 3.1:
          <a href="/openapi.json">openapi.json</a>.
        </p>
        <nav aria-label="Operations">
          <ul>
            ${operations.map(({ name }) => html`<li><a href="#${name}">${name}</a></li>`)}
          </ul>
        </nav>
        ${[...subjects].map(
          ([subject, own]) =>
            html`<h2>${subject}</h2>
              ${own.map(operationBlock)}`,
        )}
        <h2>Errors</h2>
        <p>
          Every error is <code>application/problem+json</code> (RFC 9457) with a <code>code</code> and a
          <code>requestId</code>.
        </p>
        <table>
          <thead>
            <tr>
              <th scope="col">Code</th>
              <th scope="col">Status</th>
            </tr>
          </thead>
          <tbody>
            ${Object.entries(problemStatus).map(
              ([code, status]) =>
                html`<tr id="${code}">
                  <td><code>${code}</code></td>
                  <td>${status}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </body>
    </html>`;
  app.get('/docs', async (c) => {
    c.header(
      'Content-Security-Policy',
      `default-src 'none'; style-src 'sha256-${styleHash}'; frame-ancestors 'none'; base-uri 'none'`,
    );
    return c.html(await body);
  });
  app.get('/', (c) => c.redirect('/docs'));
}
