// The demo: a start page and five partner portals, on another origin than the API's. They are plain files; the server only puts
// the address of the API and each partner's key in their place, as a partner's web developer would by hand.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const port = portFrom('GANGWAY_DEMO_PORT', 4500);
const api = `http://localhost:${portFrom('GANGWAY_PORT', 4400)}`;
const keysFile = join(process.env.GANGWAY_DATA_DIR || '.gangway', 'demo.json');

const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};
const headers = {
  // What a careful partner sends: nothing inline, nothing from elsewhere than the API, no HTML made from text.
  'Content-Security-Policy': [
    "default-src 'none'",
    `script-src 'self' ${api}`,
    "style-src 'self'",
    `connect-src ${api}`,
    `img-src 'self' ${api}`,
    `font-src ${api}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; '),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Cache-Control': 'no-cache',
};

const server = createServer((request, response) => {
  if (request.method !== 'GET' && request.method !== 'HEAD') return send(response, 405, 'The demo only shows pages.\n');
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const file = fileOf(pathname);
  if (!file) return send(response, 404, `There is no ${pathname} here. The demo starts at /.\n`);
  if (extname(file) !== '.html') return send(response, 200, readFileSync(file), types[extname(file)]);
  const partners = readPartners();
  if (!partners) return send(response, 503, `${keysFile} is not there yet: the API writes it when it starts.\n`);
  return send(response, 200, fill(readFileSync(file, 'utf8'), partners), types['.html']);
});
server.on('error', (error) => {
  console.error(
    error.code === 'EADDRINUSE'
      ? `Port ${port} for the demo portals is in use. Choose another: GANGWAY_DEMO_PORT=${port + 10}`
      : error.message,
  );
  process.exit(1);
});
server.listen(port, '127.0.0.1', () => console.log(`ready http://localhost:${server.address().port}`));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.close(() => process.exit(0)));

/** `/` is the start page, `/slipway/` a portal, `/samples/…` a file to import; undefined: nothing of ours. */
function fileOf(pathname) {
  const path = decode(pathname);
  const wanted = path?.endsWith('/') ? `${path}index.html` : path;
  if (!wanted || !types[extname(wanted)]) return undefined;
  for (const folder of ['start', 'portals', '.']) {
    if (folder === '.' && !wanted.startsWith('/samples/')) continue;
    const file = join(here, folder, wanted);
    if (file.startsWith(join(here, folder) + (folder === '.' ? '' : sep)) && existsSync(file)) return file;
  }
  return undefined;
}

function decode(pathname) {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
}

function readPartners() {
  return existsSync(keysFile) ? JSON.parse(readFileSync(keysFile, 'utf8')) : undefined;
}

/** `{{api}}` is the address of the API, `{{key:<handle>}}` the publishable key of a partner. */
function fill(html, partners) {
  return html.replace(/\{\{(\w+)(?::([\w-]+))?\}\}/g, (mark, name, handle) => {
    if (name === 'api') return escape(api);
    const partner = partners.find((each) => each.handle === handle);
    if (name !== 'key' || !partner) throw new Error(`${mark} stands for nothing.`);
    return escape(partner.publishableKey);
  });
}

const escape = (text) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

function send(response, status, body, type = 'text/plain; charset=utf-8') {
  response.writeHead(status, { ...headers, 'Content-Type': type }).end(body);
}

function portFrom(variable, fallback) {
  const text = process.env[variable];
  if (text === undefined || text === '') return fallback;
  const number = Number(text);
  if (Number.isInteger(number) && number >= 0 && number < 65_536) return number;
  console.error(`${variable} is "${text}": it must be a port number from 0 to 65535.`);
  process.exit(1);
}
