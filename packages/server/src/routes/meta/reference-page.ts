import { createHash } from 'node:crypto';
import { headerName, openApiDocument, type OpenApiDocument, type OpenApiOperation } from '@gangway/contract/openapi';
import { problemStatus } from '@gangway/contract';
import type { Hono } from 'hono';
import { html, raw } from 'hono/html';
import * as z from 'zod/mini';
import { referenceStyle } from './reference-style.js';

type Markup = ReturnType<typeof html>;

// What a sheet of the policy is hashed over is what stands between the tags, to the last blank.
const styleTag = raw(`<style>${referenceStyle}</style>`);
const policy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(referenceStyle).digest('base64')}'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'`;

/** Made when it is first asked for: a start does not wait for it. */
let page: Markup | undefined;

/** The API reference: one page made from the OpenAPI document, without a script and without anything from elsewhere. */
export function referencePage(app: Hono): void {
  app.get('/docs', async (c) => {
    c.header('Content-Security-Policy', policy);
    return c.html(await (page ??= reference(openApiDocument())));
  });
  app.get('/', (c) => c.redirect('/docs'));
}

interface Described extends OpenApiOperation {
  readonly method: string;
  readonly path: string;
}

function reference(document: OpenApiDocument): Markup {
  const base = document.servers[0]?.url ?? '';
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]): Described => ({
      ...operation,
      method: method.toUpperCase(),
      path: base + path,
    })),
  );
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Partner API reference</title>
        ${styleTag}
      </head>
      <body>
        <header>
          <h1>Partner API reference</h1>
          <p>${opening(base)}</p>
        </header>
        <nav aria-label="Operations">
          ${document.tags.map(
            ({ name }) =>
              html`<h2><a href="#${anchor(name)}">${name}</a></h2>
                <ul>
                  ${operations.filter(({ tags }) => tags.includes(name)).map(({ operationId }) => html`<li><a href="#${operationId}">${operationId}</a></li>`)}
                </ul>`,
          )}
          <h2><a href="#errors">Errors</a></h2>
          <h2><a href="#shapes">Shapes</a></h2>
        </nav>
        <main>
          ${document.tags.map(
            ({ name, description }) =>
              html`<section aria-labelledby="${anchor(name)}">
                <h2 id="${anchor(name)}">${name}</h2>
                <p>${description}</p>
                ${operations.filter(({ tags }) => tags.includes(name)).map(operationBlock)}
              </section>`,
          )}
          ${errorsBlock()} ${shapesBlock(document)}
        </main>
      </body>
    </html>`;
}

const anchor = (name: string): string => `section-${name.toLowerCase().replaceAll(' ', '-')}`;

const opening = (base: string): Markup =>
  html`Base path <code>${base}</code>. Send <code>Authorization: Bearer …</code> with a key or a session, and an
    <code>Idempotency-Key</code> with a POST. The same for machines: <a href="/openapi.json">openapi.json</a> (OpenAPI
    3.1).`;

const operationBlock = (operation: Described): Markup =>
  html`<article aria-labelledby="${operation.operationId}">
    <h3 id="${operation.operationId}">${operation.summary}</h3>
    <p class="line">
      <b class="${operation.method.toLowerCase()}">${operation.method}</b> <code>${operation.path}</code>
    </p>
    <p>${codes(operation.description)}</p>
    ${parametersTable(operation)} ${bodyBlock(operation)} ${answersBlock(operation)}
  </article>`;

/** Backticks of a description as code. */
const codes = (text: string): Markup[] =>
  text.split('`').map((part, index) => (index % 2 ? html`<code>${part}</code>` : html`${part}`));

function parametersTable({ parameters }: Described): Markup | string {
  const rows = parameters.map((each) =>
    'in' in each
      ? html`<tr>
          <td><code>${each.name}</code></td>
          <td>${each.in}</td>
          <td>${shape(each.schema)}</td>
        </tr>`
      : html`<tr>
          <td><code>${headerName(each.$ref)}</code></td>
          <td>header</td>
          <td>string</td>
        </tr>`,
  );
  return rows.length === 0
    ? ''
    : html`<table>
        <thead>
          <tr>
            <th scope="col">Parameter</th>
            <th scope="col">In</th>
            <th scope="col">What</th>
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table>`;
}

const content = z.object({
  content: z.record(z.string(), z.object({ schema: z.unknown(), example: z.optional(z.unknown()) })),
});

function bodyBlock({ requestBody }: Described): Markup | string {
  const read = z.safeParse(content, requestBody);
  return read.success
    ? html`<h4>Body</h4>
        ${contentBlock(read.data)}`
    : '';
}

function answersBlock({ responses }: Described): Markup {
  const [status, first] = Object.entries(responses).find(([code]) => code.startsWith('2')) ?? ['200', undefined];
  const read = z.safeParse(content, first);
  const errors = Object.keys(responses).filter((code) => !code.startsWith('2'));
  return html`<h4>Answers ${status}</h4>
    ${read.success ? contentBlock(read.data) : ''}
    <p>Errors: ${errors.map((code) => html`<a href="#errors">${code}</a> `)}</p>`;
}

const contentBlock = ({ content: types }: z.infer<typeof content>): Markup[] =>
  Object.entries(types).map(
    ([type, { schema, example }]) =>
      html`<p><code>${type}</code>: ${shape(schema)}</p>
        ${example === undefined ? '' : html`<pre>${typeof example === 'string' ? example : JSON.stringify(example, null, 2)}</pre>`}`,
  );

const referred = z.object({ $ref: z.string() });
const structure = z.object({
  type: z.optional(z.union([z.string(), z.array(z.string())])),
  format: z.optional(z.string()),
  enum: z.optional(z.array(z.unknown())),
  const: z.optional(z.unknown()),
  items: z.optional(z.unknown()),
  contentSchema: z.optional(z.unknown()),
  anyOf: z.optional(z.array(z.unknown())),
  oneOf: z.optional(z.array(z.unknown())),
  properties: z.optional(z.record(z.string(), z.unknown())),
  required: z.optional(z.array(z.string())),
});

/** A schema in words, with links to the shapes that have a name. */
function shape(schema: unknown): Markup | string {
  const reference = z.safeParse(referred, schema);
  if (reference.success) {
    const name = reference.data.$ref.split('/').at(-1) ?? '';
    return html`<a href="#shape-${name}">${name}</a>`;
  }
  const read = z.safeParse(structure, schema);
  if (!read.success) return 'anything';
  const {
    type,
    format,
    enum: words,
    const: only,
    items,
    contentSchema,
    anyOf,
    oneOf,
    properties,
    required,
  } = read.data;
  const choices = anyOf ?? oneOf;
  if (choices) return html`${choices.map((choice, index) => html`${index > 0 ? ' or ' : ''}${shape(choice)}`)}`;
  if (only !== undefined) return html`<code>${JSON.stringify(only)}</code>`;
  if (words) return html`${words.map((word, index) => html`${index > 0 ? ' · ' : ''}<code>${String(word)}</code>`)}`;
  if (items !== undefined) return html`list of ${shape(items)}`;
  if (contentSchema !== undefined) return html`messages, each a ${shape(contentSchema)}`;
  if (properties) return fieldsTable(properties, new Set(required));
  return `${[type ?? 'anything'].flat().join(' or ')}${format ? ` (${format})` : ''}`;
}

const fieldsTable = (properties: Readonly<Record<string, unknown>>, required: ReadonlySet<string>): Markup =>
  html`<table>
    <tbody>
      ${Object.entries(properties).map(
        ([name, value]) =>
          html`<tr>
            <td><code>${name}</code>${required.has(name) ? '' : html` <small>optional</small>`}</td>
            <td>${shape(value)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;

const shapesBlock = ({ components }: OpenApiDocument): Markup =>
  html`<section aria-labelledby="shapes">
    <h2 id="shapes">Shapes</h2>
    ${Object.entries(components.schemas).map(
      ([name, schema]) =>
        html`<details id="shape-${name}">
          <summary>${name}</summary>
          ${shape(schema)}
        </details>`,
    )}
  </section>`;

const errorsBlock = (): Markup =>
  html`<section aria-labelledby="errors">
    <h2 id="errors">Errors</h2>
    <p>
      Every error is <code>application/problem+json</code> (RFC 9457): a <code>code</code>, a <code>detail</code> that
      says what to do, and the <code>requestId</code> to name when you ask us.
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
  </section>`;
