import type { Connection } from '@gangway/client';
import type { OperationOutput } from '@gangway/contract';
import { operations } from '@gangway/contract/operations';
import { expect } from '@open-wc/testing';
import '../brand-studio/brand-studio.define.js';
import '../certification-tracker/certification-tracker.define.js';
import '../customer-roster/customer-roster.define.js';
import '../escalation-widget/escalation-widget.define.js';
import '../onboarding-timeline/onboarding-timeline.define.js';
import '../payout-card/payout-card.define.js';
import * as z from 'zod/mini';
import { allWidgets, failed, pageOf, place, settled, straysOf, tokenOf, type WidgetTag } from './answers.fixtures.js';
import { find, textOf, until } from './mount.fixtures.js';

const host = 'https://evil.invalid';
const payloads = [
  '<x-evil data-evil>',
  '<script>evil()</script>',
  `<img src="${host}/i.png" onerror="evil()">`,
  `<img src=x onerror=evil()>`,
  `<svg onload=evil()><use href="${host}/s.svg#a"/></svg>`,
  `<iframe src="javascript:evil()"></iframe>`,
  `<iframe srcdoc="<script>parent.evil()</script>"></iframe>`,
  `<a href="javascript:evil()">here</a>`,
  `<link rel="stylesheet" href="${host}/s.css">`,
  `<style>@import "${host}/s.css";</style>`,
  `<form action="${host}"><button formaction="javascript:evil()">`,
  `<math><mtext><table><mglyph><style><img src=x onerror=evil()>`,
  `<details open ontoggle=evil()>`,
  `<input autofocus onfocus=evil()>`,
  `<object data="${host}/o"></object>`,
  `<template shadowrootmode="open"><script>evil()</script></template>`,
  'javascript:evil()',
  'JaVaScRiPt:evil()',
  'java\tscript:evil()',
  'data:text/html,<script>evil()</script>',
  'vbscript:evil()',
  `//${host.slice(8)}/x`,
  `${host}/x`,
  `url(${host}/u)`,
  '</style><x-evil data-evil>',
  '" onmouseover="evil()" data-evil="',
  `' onclick='evil()' data-evil='`,
  '${evil()}',
  '{{evil()}}',
  '<!--?lit$123456789$--><x-evil data-evil>',
  '<?lit$123$?>',
  '=HYPERLINK("javascript:evil()")',
];
const prefixes = ['', '">', "'>", '-->', '</textarea>', '</title>', ']]>', '\u202e', '\u0000', '&lt;'];
const suffixes = ['', '<!--', '//', '\u200b'];
/** A thousand and more texts that try to be something else. */
const hostile = prefixes.flatMap((before) =>
  suffixes.flatMap((after) => payloads.map((text) => before + text + after)),
);

/** In how many rounds a field has had all of them: with nothing that can be found by its identifier, and with what is behind a press. */
const rounds = { unidentified: 10, identified: 2 };
const known = new Set(hostile);
/** What a field gets in a round, beside the one text that its schema has room for. */
function partOf(index: number, round: number, of: number): string {
  const size = Math.ceil(hostile.length / of);
  const from = ((index + round) % of) * size;
  return hostile.slice(from, from + size).join('\n');
}

/**
 * A connection in whose answers each hostile text is followed by a part of all others, another one each round. They have been held
 * against their schemas by then, which leave room for a few only.
 */
function withAll(
  client: Connection,
  round: number,
  of: number,
  told: (field: string, part: number) => void,
): Connection {
  return {
    ...client,
    send: async (operation, input, options) => {
      let index = 0;
      const walk = (value: unknown): unknown => {
        if (Array.isArray(value)) return value.map(walk);
        if (typeof value === 'object' && value !== null)
          return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, walk(each)]));
        index += 1;
        if (typeof value !== 'string' || !known.has(value)) return value;
        told(`${operation.name} ${index}`, (index + round) % of);
        return `${value}\n${partOf(index, round, of)}`;
      };
      return walk(await client.send(operation, input, options)) as OperationOutput<typeof operation>;
    },
  };
}

const extremes: readonly unknown[][] = [
  ['W'.repeat(500), Number.MAX_SAFE_INTEGER, '9999-12-31', '9999-12-31T23:59:59Z'],
  ['ع'.repeat(500), 0, '1970-01-01', '1970-01-01T00:00:00Z'],
  ['👩‍👩‍👧‍👦'.repeat(60), -Number.MAX_SAFE_INTEGER, '9999-12-31', '1970-01-01T00:00:00Z'],
  ['\u200b\u2066\u202e\u200f'.repeat(120), 1, '1970-01-01', '9999-12-31T23:59:59Z'],
];

type Path = readonly PropertyKey[];
type Replace = (leaf: unknown, index: number) => unknown;

/** What things are found by: with others in their place, nothing that is behind a press would be. */
const identifiers = /^(id|key|\w+(Id|Key))$/;

/** The answer with something else at each place where its schema lets it stand. */
function replaced(path: string, text: string, identified: boolean, replace: Replace): string {
  const operation = operations.find(
    (each) => each.method === 'GET' && new RegExp(`^${each.path.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(path),
  );
  if (!operation || path === '/sessions/current') return text;
  const kept = new Set<string>();
  for (;;) {
    let index = 0;
    const walk = (value: unknown, at: Path): unknown => {
      if (Array.isArray(value)) return value.map((each, key) => walk(each, [...at, key]));
      if (typeof value === 'object' && value !== null)
        return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, walk(each, [...at, key])]));
      index += 1;
      const name = at.findLast((key) => typeof key === 'string') ?? '';
      return kept.has(at.join()) || (identified && identifiers.test(name)) ? value : replace(value, index);
    };
    const changed = walk(JSON.parse(text), []);
    const result = z.safeParse(operation.response, changed);
    if (result.success) return JSON.stringify(changed);
    const before = kept.size;
    for (const issue of result.error.issues) kept.add(issue.path.join());
    // A rule over several fields, or a union: nothing that is said by place.
    if (kept.size === before) return text;
  }
}

/** A brand has been published fifty times, with a note for each: most of what somebody has written into the studio. */
function oftenPublished(text: string, path: string): string {
  if (path !== '/branding/versions') return text;
  const { data, ...rest }: { data: Record<string, unknown>[] } = JSON.parse(text);
  const version = (at: number) => ({
    ...data[0],
    id: `bvr_${50 - at}`,
    version: 50 - at,
    live: at === 0,
    note: 'Note',
  });
  return JSON.stringify({ ...rest, data: Array.from({ length: 50 }, (_, at) => version(at)) });
}
/** What is behind one press after another, and what shows that it is there. */
const opens: Readonly<Record<WidgetTag, readonly (readonly (readonly [press: string, shows: string])[])[]>> = {
  'partner-brand-studio': [[['[aria-label="Versions"]', 'dialog li']]],
  'partner-certification-tracker': [
    [['.earned .button:nth-child(2)', 'dialog[open] .stranger']],
    [['.earned .button:nth-child(3)', 'dialog[open] .record']],
  ],
  'partner-customer-roster': [[['.row[data-at="0"]', '.detail .measures']]],
  'partner-escalation-widget': [
    [['.d-actions .button', 'dialog[open] .log']],
    [['.head .primary', 'dialog[open] [name=subject]']],
  ],
  'partner-onboarding-timeline': [
    [
      ['.tools .segmented button:nth-child(2)', '.board .task-name'],
      ['.board .task-name', 'dialog[open] .comments, dialog[open] .stack'],
    ],
    [['.tools .segmented button:nth-child(3)', '.gantt .gantt-name']],
  ],
  'partner-payout-card': [
    [
      ['.why tbody .as-link', 'dialog[open] .lines-table .as-link'],
      ['dialog[open] .lines-table .as-link', 'dialog[open] .sum-table'],
    ],
    [['.hero-actions .primary', 'dialog[open] .paper']],
  ],
};

const isDate = (leaf: unknown) => typeof leaf === 'string' && /^\d{4}-\d\d-\d\d$/.test(leaf);
const isInstant = (leaf: unknown) => typeof leaf === 'string' && /^\d{4}-\d\d-\d\dT/.test(leaf);

/** What became of a text that should have stayed one. */
const became = (root: ParentNode): string[] =>
  [
    ...root.querySelectorAll(
      'x-evil, [data-evil], script, iframe, object, link, style, template, [onerror], [onload], a[href]',
    ),
  ]
    .filter(
      (each) => !(each instanceof HTMLAnchorElement && ['https:', 'mailto:', 'tel:', 'blob:'].includes(each.protocol)),
    )
    .map((each) => each.outerHTML.slice(0, 200));

describe('texts that try to be something else', () => {
  let token = '';
  let hits = 0;
  before(async function () {
    // The first request starts the API.
    this.timeout(120_000);
    token = await tokenOf('slipway');
    expect(hostile.length).to.be.at.least(1000);
    Object.assign(globalThis, { evil: () => (hits += 1) });
  });

  afterEach(() => {
    document.body.style.contentVisibility = '';
  });

  for (const tag of allWidgets) {
    it(`stay texts in ${tag}`, async () => {
      const found: string[] = [];
      let written = 0;
      /** The parts that each field has had. */
      const parts = new Map<string, Set<number>>();
      const strays = await straysOf(async () => {
        for (let at = 0; at < rounds.unidentified + rounds.identified; at += 1) {
          const identified = at >= rounds.unidentified;
          const [round, of] = identified ? [at - rounds.unidentified, rounds.identified] : [at, rounds.unidentified];
          for (const way of identified ? opens[tag] : [[]]) {
            const { client } = pageOf(token, {
              change: (text, path) =>
                replaced(path, oftenPublished(text, path), identified, (leaf, index) => {
                  if (typeof leaf !== 'string' || isDate(leaf) || isInstant(leaf)) return leaf;
                  written += 1;
                  return hostile[(index * 37 + at * 101) % hostile.length];
                }),
            });
            // Most rounds are drawn in the document only: to lay a megabyte of text out takes some engines seconds.
            document.body.style.contentVisibility = identified || at % 5 > 0 ? 'hidden' : '';
            const widget = await place(
              tag,
              withAll(client, round, of, (field, part) => {
                const name = `${field} of ${of}`;
                parts.set(name, (parts.get(name) ?? new Set()).add(part));
              }),
            );
            await until(() => settled(widget));
            for (const [press, shows] of way) {
              await until(() => find(widget, press), press);
              find(widget, press).click();
              await until(() => find(widget, shows), shows);
            }
            found.push(...became(widget.shadowRoot!));
            widget.remove();
            client.close();
          }
        }
      });
      expect(strays).to.deep.equal([]);
      expect(found).to.deep.equal([]);
      expect(written).to.be.greaterThan(hostile.length);
      const short = [...parts].filter(([field, { size }]) => size < Number(field.split(' of ').at(-1)));
      expect(short, 'every field has had every text').to.deep.equal([]);
      expect(parts.size).to.be.greaterThan(20);
      expect(hits).to.equal(0);
      const asked = performance.getEntriesByType('resource').map(({ name }) => name);
      expect(asked.filter((name) => new URL(name).origin !== location.origin)).to.deep.equal([]);
    });

    it(`and values at their limits leave ${tag} within a page of 320 px`, async () => {
      const wide: string[] = [];
      const opened = new Set<string>();
      const strays = await straysOf(async () => {
        for (const [text, number, date, instant] of extremes) {
          const { client } = pageOf(token, {
            change: (body, path) =>
              replaced(path, body, true, (leaf) => {
                if (isDate(leaf)) return date;
                if (isInstant(leaf)) return instant;
                if (typeof leaf === 'number') return number;
                return typeof leaf === 'string' ? text : leaf;
              }),
          });
          const widget = await place(tag, client);
          widget.parentElement!.style.inlineSize = '320px';
          await until(() => settled(widget));
          expect(failed(widget), 'the answers are within their schemas').to.equal(false);
          await widget.updateComplete;
          if (typeof text === 'string') expect(textOf(widget)).to.include(text.slice(0, 20));
          for (const way of opens[tag]) {
            for (const [press, shows] of way) {
              // What a day of 1970 has taken away is not there to be pressed.
              if (!find(widget, press)) break;
              find(widget, press).click();
              await until(() => find(widget, shows), shows);
              opened.add(shows);
            }
            const within = find(widget, 'dialog[open]');
            const shown = way.at(-1)?.[1];
            if (within && within.scrollWidth > within.clientWidth)
              wide.push(`${shown}, ${String(text).slice(0, 2)} …: ${culprits(within)}`);
            within?.dispatchEvent(new Event('cancel'));
          }
          const { scrollWidth } = widget.parentElement!;
          if (scrollWidth > 320) wide.push(`${String(text).slice(0, 2)} …: ${scrollWidth} px, ${culprits(widget)}`);
          widget.remove();
          client.close();
        }
      });
      expect(strays).to.deep.equal([]);
      expect(wide).to.deep.equal([]);
      expect([...opened]).to.have.members(opens[tag].flatMap((way) => way.map(([, shows]) => shows)));
    });
  }
});

/** What is the widest, for whoever mends it. */
const culprits = (within: Element): string =>
  [...(within.shadowRoot ?? within).querySelectorAll('*')]
    .filter((each) => each.getBoundingClientRect().right > within.getBoundingClientRect().right + 1)
    .slice(-3)
    .map((each) => `${each.localName}.${each.getAttribute('class') ?? ''}`)
    .join(', ');
