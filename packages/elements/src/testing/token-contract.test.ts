import { expect, fixture, html } from '@open-wc/testing';
import { writeFile } from '@web/test-runner-commands';
import { contrastPairs, tokenFacts, withoutContrast, type TokenFact } from '@gangway/tokens/theme';
import '../brand-studio/brand-studio.define.js';
import '../certification-tracker/certification-tracker.define.js';
import '../customer-roster/customer-roster.define.js';
import '../escalation-widget/escalation-widget.define.js';
import '../onboarding-timeline/onboarding-timeline.define.js';
import '../payout-card/payout-card.define.js';
import { pageOf, place, settled, tokenOf, type WidgetTag } from './answers.fixtures.js';
import { find, refusing, silent, until } from './mount.fixtures.js';
import { isWebKit, sizePage } from './page.fixtures.js';
import { exhibit, groundsOf, propertiesOf, specimens, type Specimen } from './token-exhibits.fixtures.js';
import { markerOf, mayChange, type Marker } from './token-markers.fixtures.js';

/** Widgets with what is pressed in them, one after the other; `!` waits only. */
const scenes: readonly (readonly [tag: WidgetTag, handle: string, ...steps: string[]])[] = [
  ['partner-onboarding-timeline', 'sunshine', '.next .primary', '!dialog .dialog-foot'],
  ['partner-certification-tracker', 'slipway'],
  ['partner-certification-tracker', 'mise-margin', '!.answer input'],
  ['partner-customer-roster', 'slipway', '.row[data-at="1"] .check', '.row[data-at="0"]', '!.detail-actions'],
  ['partner-payout-card', 'slipway', '.what-if .as-link', '!dialog .badge'],
  ['partner-payout-card', 'slipway', '.balances .as-link', '!.lines-table .badge.warn'],
  ['partner-escalation-widget', 'kvarts', '!.circumstance', '.head .primary', '!dialog .tint'],
  [
    'partner-escalation-widget',
    'slipway',
    '#tab-closed',
    '!.list-head > .button',
    '.d-actions > [class="button"]',
    '!dialog .tint.ok',
  ],
  ['partner-brand-studio', 'slipway', '.domain-line .button', '!dialog .form-row'],
];

/** A server whose clock is not the device's: a widget says so. */
const clockOff = () => Date.now() - 7 * 60_000;

/** Inputs that others are computed from and that no style has as they are; `as-browsers-do.test.ts` holds what comes of them. */
const mixed = new Set(['--partner-brand-accent', '--partner-brand-neutral-hue', '--partner-brand-neutral-chroma']);

const isProved = (word: string, under: string): boolean =>
  contrastPairs.some(({ front, grounds }) => front === word && grounds.some((ground) => ground === under));

interface Change {
  readonly specimen: Specimen;
  readonly property: string;
  readonly value: string;
}

describe('each public token', function () {
  let page: HTMLElement;
  let properties: string[];
  let seen: Specimen[];
  let plain: (readonly string[])[];
  const sightings = new Map<TokenFact, Change[]>();
  const strays: string[] = [];
  const mixtures = new Map<string, Set<string>>();
  const copies: HTMLElement[] = [];
  const unknownPairs: string[] = [];
  let pairsMet = 0;

  before(async function () {
    this.timeout(170_000);
    // The chart of the timeline shows from this width on.
    await sizePage(1280, 900);
    page = await fixture<HTMLElement>(html`<div hidden></div>`);
    for (const [tag, handle, ...steps] of scenes) {
      const { client } = pageOf(await tokenOf(handle), {});
      const widget = await place(
        tag,
        tag === 'partner-escalation-widget' ? { ...client, serverNow: clockOff } : client,
      );
      await until(() => settled(widget), tag);
      for (const step of steps) {
        const selector = step.replace('!', '');
        await until(() => find(widget, selector), `${tag} ${step}`);
        if (!step.startsWith('!')) find(widget, selector).click();
      }
      copies.push(...exhibit(widget, page));
      widget.remove();
      client.close();
    }
    const failing = await place('partner-payout-card', refusing(500, 'internal_error'));
    await until(() => find(failing, '.message .mono'));
    const waiting = await place('partner-payout-card', silent());
    await until(() => find(waiting, '.skeleton'));
    copies.push(...exhibit(failing, page), ...exhibit(waiting, page));

    properties = propertiesOf(copies);
    seen = specimens(copies, properties);
    dress([]);
    plain = seen.map(({ read }) => read());
    // What multiplies or is computed with stands alone: it must not hide another.
    const tier = (name: TokenFact['tier']) => tokenFacts.filter((token) => token.tier === name);
    const alone = tokenFacts.filter(
      ({ name, tier }) => ['density', 'row-height'].includes(name) && tier !== 'primitive',
    );
    for (const token of alone) look([token]);
    for (const name of ['input', 'semantic', 'component'] as const) {
      const together = tier(name).filter((token) => !alone.includes(token) && !mixed.has(token.property));
      look(together);
    }
    for (const property of mixed) mixtures.set(property, mix(property));
  });

  /** Sets tokens on the page; `null` takes one away. */
  function dress(tokens: Iterable<readonly [property: string, css: string | null]>): void {
    for (const [property, css] of tokens) page.style.setProperty(property, css);
    if (!isWebKit) return;
    // Of what is not shown it tells what it told before, until that has been shown; wide, so that no token makes a widget narrow.
    page.style.inlineSize = '20000px';
    page.hidden = false;
    page.getBoundingClientRect();
    page.hidden = true;
  }

  /** What changes with an input that has no style of its own. */
  function mix(property: string): Set<string> {
    dress([[property, property.endsWith('accent') ? 'rgb(200, 20, 120)' : '0.03']]);
    const changed = new Set<string>();
    seen.forEach(({ read }, index) =>
      read().forEach((value, at) => value !== plain[index]![at] && changed.add(properties[at]!)),
    );
    dress([[property, null]]);
    return changed;
  }

  function set(tokens: readonly TokenFact[]): Map<TokenFact, Marker> {
    const markers = new Map(tokens.map((token) => [token, markerOf(token, tokenFacts.indexOf(token))]));
    dress([...markers].map(([{ property }, { css }]) => [property, css]));
    return markers;
  }
  function unset(tokens: readonly TokenFact[]): void {
    dress(tokens.map(({ property }) => [property, null]));
  }

  /** Sets all of these, each to a value of its own, and sees where each comes up. */
  function look(tokens: readonly TokenFact[]): void {
    const markers = set(tokens);
    /** Changed to what no token says: computed of one or more of them, by box and property. */
    const computed: (readonly [index: number, at: number])[] = [];
    const byValue = new Map(
      [...markers].flatMap(([token, { computed }]) => computed.map((value) => [value, token] as const)),
    );
    seen.forEach((specimen, index) => {
      specimen.read().forEach((value, at) => {
        if (value === plain[index]![at]) return;
        const property = properties[at]!;
        // Where it has to be shown, tokens make the container in a dialog narrow, and what is for wide ones goes.
        if (isWebKit && property === 'display') return;
        const from = [value, ...(value.match(/[a-z-]+\([^()]*\)|[^\s,]+/g) ?? [])].map((each) => byValue.get(each));
        const token = from.find((each) => each !== undefined);
        if (token) sightings.set(token, [...(sightings.get(token) ?? []), { specimen, property, value }]);
        const allowed = token ? [token] : tokens;
        if (!allowed.some((each) => mayChange(each).test(property)))
          strays.push(`${token?.property ?? 'something'} changes ${property} of ${specimen.tag} to ${value}`);
        else if (!token && mayChange(tokenFacts[0]!).test(property))
          strays.push(`${property} of ${specimen.tag} is ${value}, which no token says`);
        else if (!token) computed.push([index, at]);
      });
    });
    if (tokens.some(({ name }) => name === 'text-muted')) readGrounds(byValue);
    unset(tokens);
    if (tokens.length > 1) blame(tokens, computed);
  }

  /** Sets those of each kind alone: what is computed may follow from a kind that may change it, and from no other. */
  function blame(tokens: readonly TokenFact[], computed: readonly (readonly [index: number, at: number])[]): void {
    for (const [kind, some] of Map.groupBy(tokens, (token) => mayChange(token).source)) {
      const others = computed.filter(([, at]) => !new RegExp(kind).test(properties[at]!));
      if (others.length === 0) continue;
      set(some);
      for (const [index, at] of others) {
        const value = seen[index]!.readOne(properties[at]!);
        if (value !== plain[index]![at])
          strays.push(
            `${some.map(({ name }) => name).join()} changes ${properties[at]} of ${seen[index]!.tag} to ${value}`,
          );
      }
      unset(some);
    }
  }

  /** Sees which colour words have on which ground while every colour is its own. */
  function readGrounds(byValue: ReadonlyMap<string, TokenFact>): void {
    for (const [where, { front, ground }] of groundsOf(copies)) {
      const [word, under] = [byValue.get(front)?.name, byValue.get(ground)?.name];
      pairsMet += 1;
      if (word === undefined || under === undefined) unknownPairs.push(`${front} on ${ground}: ${where}`);
      else if (!(word in withoutContrast) && !isProved(word, under)) unknownPairs.push(`${word} on ${under}: ${where}`);
    }
  }

  it('is seen in a style of a widget, exactly as it was set', () => {
    const unseen = tokenFacts.filter(({ tier, property }) => tier !== 'primitive' && !mixed.has(property));
    expect(
      unseen
        .filter((token) => {
          const values = sightings.get(token)?.map(({ value }) => value) ?? [];
          return !markerOf(token, tokenFacts.indexOf(token)).computed.every((each) =>
            values.some((value) => value.includes(each)),
          );
        })
        .map(({ property }) => property),
    ).to.deep.equal([]);
  });

  it('changes nothing that is not its own', () => {
    expect([...new Set(strays)].slice(0, 20)).to.deep.equal([]);
  });

  it('that words are written in meets no ground but those on which the compiler proves its contrast', () => {
    expect(pairsMet).to.be.greaterThan(300);
    expect([...new Set(unknownPairs)].slice(0, 20)).to.deep.equal([]);
  });

  it('that others are mixed from changes colours, and nothing else', () => {
    for (const [property, changed] of mixtures) {
      expect(changed.has('background-color'), property).to.equal(true);
      expect(
        [...changed].filter((each) => !/color$|^fill$|^stroke$|shadow$|-image$/.test(each)).slice(0, 9),
      ).to.deep.equal([]);
    }
  });

  after(async () => {
    const rows = tokenFacts.flatMap((token) => {
      const byTag = Map.groupBy(sightings.get(token) ?? [], ({ specimen }) => specimen.tag);
      return [...byTag].map(([tag, changes]) => {
        const list = (of: (change: Change) => string) =>
          [...new Set(changes.map(of))].filter(Boolean).sort().join(', ');
        return `| \`${token.property}\` | ${tag} | ${list(({ specimen }) => specimen.part)} | ${list(({ property }) => property)} |`;
      });
    });
    const head = '# Where each token is seen\n\n| Token | Widget | Parts | Properties |\n| --- | --- | --- | --- |\n';
    await writeFile({ path: '../../../../.gangway/reports/token-coverage.md', content: `${head}${rows.join('\n')}\n` });
  });
});
