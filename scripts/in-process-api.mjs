// Serves the reference API inside a dev server, so that browser tests and stories talk to the real thing.
import { once } from 'node:events';
import { Readable } from 'node:stream';
import { tsImport } from 'tsx/esm/api';

/** Paths that the API answers; everything else stays with the dev server. */
const mounts = ['/api/partner', '/__gangway', '/brand'];
const bodiless = new Set(['GET', 'HEAD']);

/** @param {string} path */
export function isApiPath(path) {
  return mounts.some((mount) => path === mount || path.startsWith(`${mount}/`) || path.startsWith(`${mount}?`));
}

/** One API a test page: tests move its clock and change its data, and files run side by side. */
const apis = new Map();

/**
 * Answers a request of Node's http server from `createTestApi()` of @gangway/testing, which is loaded with the first request:
 * a run that never asks pays for no database.
 * @param {import('node:http').IncomingMessage} incoming
 * @param {import('node:http').ServerResponse} outgoing
 */
export async function answerApi(incoming, outgoing) {
  try {
    const { fetch } = await apiOf(pageOf(incoming));
    await send(await fetch(toRequest(incoming)), outgoing);
  } catch (error) {
    console.error(error);
    if (!outgoing.headersSent) outgoing.writeHead(500, { 'content-type': 'text/plain' });
    outgoing.end(String(error));
  }
}

/**
 * Ends the API of a page that is done. Until then it keeps it, however long it asks for nothing.
 * @param {string} page the id of its session
 */
export function closeApi(page) {
  const api = apis.get(page);
  apis.delete(page);
  api?.then(({ close }) => close()).catch(console.error);
}

function pageOf({ headers: { referer } }) {
  return (referer && URL.canParse(referer) && new URL(referer).searchParams.get('wtr-session-id')) || 'page';
}

function apiOf(page) {
  const api = apis.get(page) ?? loadApi();
  apis.set(page, api);
  return api;
}

/** Loaded once: each `tsImport` would evaluate the whole server again. */
let testingPackage;

async function loadApi() {
  testingPackage ??= tsImport('@gangway/testing', new URL('../packages/elements/', import.meta.url).href);
  const testing = await testingPackage;
  if (typeof testing.createTestApi !== 'function') throw new Error('@gangway/testing exports no createTestApi().');
  return testing.createTestApi();
}

function toRequest(incoming) {
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) {
    for (const one of [value].flat()) if (one !== undefined) headers.append(name, one);
  }
  const gone = new AbortController();
  incoming.once('aborted', () => gone.abort());
  return new Request(new URL(incoming.url, `http://${incoming.headers.host}`), {
    method: incoming.method,
    headers,
    signal: gone.signal,
    ...(bodiless.has(incoming.method) ? {} : { body: Readable.toWeb(incoming), duplex: 'half' }),
  });
}

async function send(response, outgoing) {
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  if (!response.body) {
    outgoing.end();
    return;
  }
  const body = Readable.fromWeb(response.body);
  // Live events go on until the page leaves; their source must end with it.
  outgoing.once('close', () => body.destroy());
  body.once('error', () => outgoing.destroy());
  body.pipe(outgoing);
  if (!outgoing.closed) await once(outgoing, 'close');
}
