import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

/** A page of somebody else's, in so far as it says how things look. */
export interface Host {
  readonly name: string;
  readonly css: string;
  /** Attributes of `<html>`. @default lang="en" */
  readonly root?: Readonly<Record<string, string>>;
  /** Attributes of `<partner-provider>`. @default locale="en" */
  readonly provider?: Readonly<Record<string, string>>;
  /** Without a doctype: the page is in quirks mode. */
  readonly quirks?: boolean;
  /** Widgets come to it as it is; else a plain page that has them becomes it. */
  readonly anew?: boolean;
  /** CSS pixels. @default 1280 */
  readonly width?: number;
}

const { resolve } = createRequire(import.meta.url);
const sheet = (path: string): string => readFileSync(resolve(path), 'utf8');

/** What a page can say of everything in it, and what everything in it inherits. */
const unset = '* { all: unset !important; box-sizing: content-box !important; }';
const inherited = `
html { font: italic 700 62.5%/3 monospace; }
body {
  color: red; letter-spacing: 0.3em; word-spacing: 1em; text-align: right; text-indent: 3em; text-transform: uppercase;
  text-shadow: 2px 2px red; cursor: wait; hyphens: auto; quotes: '<' '>'; tab-size: 20; list-style: square inside;
  border-collapse: collapse; border-spacing: 9px; caret-color: red; accent-color: red; fill: red; stroke: red; stroke-width: 3;
  font-variant: small-caps; font-stretch: expanded; font-feature-settings: 'smcp'; font-kerning: none; line-break: anywhere;
  word-break: break-all; overflow-wrap: anywhere; text-wrap: balance; text-rendering: geometricPrecision; text-emphasis: dot;
  text-underline-position: under; image-rendering: pixelated;
  -webkit-text-stroke: 1px red; -webkit-text-fill-color: red; scrollbar-color: red red; caption-side: bottom; empty-cells: hide;
}
partner-provider > * { white-space: pre; }`;
/** How a rule of a page can name the elements themselves. */
const aimed = `partner-provider, partner-provider * {
  font: 700 30px/3 serif !important; color: red !important; text-align: right !important; letter-spacing: 9px !important;
}`;
const dark = `:root { color-scheme: dark; } body, .dark { background: #000; color: #eee; } .dark a, .dark button { color: #9cf; }`;

export const plain: Host = { name: 'a plain page', css: '' };
const narrow: Host = { ...plain, name: 'a plain narrow page', width: 360 };
const rightToLeft: Host = {
  ...plain,
  name: 'a plain page from right to left',
  root: { lang: 'ar', dir: 'rtl' },
  provider: {},
};
const darkWidgets: Host = {
  ...plain,
  name: 'a plain page with dark widgets',
  provider: { locale: 'en', scheme: 'dark' },
};

/** Each plain page, and those in which widgets have to look as in it. */
export const hosts: readonly (readonly [like: Host, ...others: Host[]])[] = [
  [
    plain,
    { name: 'everything unset', css: unset },
    { name: 'inherited from the body', css: inherited },
    { name: 'aimed at the elements', css: aimed },
    { name: 'Bootstrap', css: sheet('bootstrap/dist/css/bootstrap.min.css'), root: { 'data-bs-theme': 'dark' } },
    { name: 'Tailwind’s preflight', css: sheet('tailwindcss/preflight.css') },
    { name: 'Bulma', css: sheet('bulma/css/bulma.min.css'), root: { 'data-theme': 'dark' } },
    { name: 'Foundation', css: sheet('foundation-sites/dist/css/foundation.min.css') },
    { name: 'a root of 62.5 %', css: 'html { font-size: 62.5%; }' },
    { name: 'quirks mode', css: 'body { color: red; font: 700 30px/2 serif; }', quirks: true, anew: true },
    { name: 'a page of its own dark mode', css: dark, root: { class: 'dark' } },
    { name: 'a page from right to left', css: '', root: { lang: 'ar', dir: 'rtl' }, anew: true },
  ],
  [narrow, { ...narrow, name: 'everything unset, narrow', css: unset }],
  [rightToLeft, { ...rightToLeft, name: 'everything unset, from right to left', css: unset, anew: true }],
  [darkWidgets, { ...darkWidgets, name: 'everything unset, dark widgets', css: unset, anew: true }],
];

/**
 * The page of a host with the five widgets. What is behind them is white and begins at the edge, so that corners and places are
 * the same; a page that unsets everything would show even its head.
 */
export const pageOf = (host: Host, { apiUrl, key }: { readonly apiUrl: string; readonly key: string }): string =>
  `${host.quirks ? '' : '<!doctype html>'}
<html${attributes(rootOf(host))}>
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <style>${host.css}</style>
    <style>
      html { background: white !important; }
      body { margin: 0 !important; padding: 0 !important; background: none !important; }
      head { display: none !important; }
      /* Round corners are cut by the compositor, not to the pixel the same each time. */
      partner-provider { --partner-frame-radius: 0px; }
    </style>
    <script type="module" src="${apiUrl}/gangway.js"></script>
  </head>
  <body>
    <partner-provider publishable-key="${key}" persona="owner" api-url="${apiUrl}" time-zone="Europe/Berlin"${attributes(host.provider ?? { locale: 'en' })}>
      <partner-onboarding-timeline></partner-onboarding-timeline>
      <partner-payout-card></partner-payout-card>
      <partner-customer-roster></partner-customer-roster>
      <partner-certification-tracker></partner-certification-tracker>
      <partner-escalation-widget></partner-escalation-widget>
    </partner-provider>
  </body>
</html>`;

const attributes = (all: Readonly<Record<string, string>>): string =>
  Object.entries(all)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');

const rootOf = ({ root = { lang: 'en' } }: Host): Readonly<Record<string, string>> => root;

/** Makes another host's page of one that is open. */
export async function dress(page: Page, host: Host): Promise<void> {
  await page.evaluate(
    ({ css, root }) => {
      const { documentElement: html } = document;
      for (const name of html.getAttributeNames()) html.removeAttribute(name);
      for (const [name, value] of Object.entries(root)) html.setAttribute(name, value);
      const style = document.querySelector('style');
      if (style) style.textContent = css;
    },
    { css: host.css, root: rootOf(host) },
  );
}
