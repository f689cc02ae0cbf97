import { retrieveBranding } from '@gangway/contract';
import { connect, ResponseError } from '@gangway/client';
import { applyBrand } from '@gangway/tokens/apply-brand';
import { tokenFacts } from '@gangway/tokens/theme';
import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import fc from 'fast-check';
import '../payout-card/payout-card.define.js';
import { pageOf, settled, tokenOf } from '../testing/answers.fixtures.js';
import { until } from '../testing/mount.fixtures.js';
import { wearBrand } from './wear-brand.js';
import './provider.define.js';

const RUNS = 10_000;
const evil = 'https://evil.invalid';
const poison = fc.oneof(
  fc.constantFrom(
    `url(${evil}/u)`,
    `url("${evil}/q")`,
    `u\\72l(${evil}/escaped)`,
    `image-set("${evil}/set" 1x)`,
    `cross-fade(url(${evil}/fade), red)`,
    `red;background:url(${evil}/declaration)`,
    `red;}*{background:url(${evil}/rule)!important}`,
    `@import "${evil}/sheet.css";`,
    `}@font-face{font-family:x;src:url(${evil}/face)}`,
    'red;} body { display: none !important } .x {',
    'red!important',
    'var(--partner-brand-accent)',
    'var(--x,url(//evil.invalid/fallback))',
    'env(safe-area-inset-top)',
    'attr(title)',
    'calc(1px * 1e99)',
    'expression(alert(1))',
    'javascript:alert(1)',
    '-moz-binding:url(//evil.invalid/xbl)',
    '</style><script>alert(1)</script>',
    '*/',
    '/*',
    '\\',
    '\\0',
    '"',
    "'",
    '\n',
    '\f',
    '\u0000',
    '\u2028',
    '__proto__',
    'constructor',
    'inherit',
    'NaN',
    '1e999',
    '9'.repeat(400),
    '6vw',
    '50%',
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
);
const strange = fc.oneof(
  { weight: 4, arbitrary: poison },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom('#0a7d3c', 'oklch(0.5 0.1 200)', 'Inter', '6'), poison)
      .map((each) => each.join('')),
  },
  fc.constantFrom<unknown>(Number.NaN, Infinity, -1, 1e308, 901, true, [], [null], {}, { length: 1 }, { valueOf: 1 }),
  poison.map((each) => ['Inter', each]),
  fc.jsonValue(),
);
const inputs = fc.constantFrom(
  ...tokenFacts.flatMap(({ tier, name }) => (tier === 'input' ? [camelled(name)] : [])),
  '__proto__',
  'glow',
);
const tokens = fc.constantFrom(...tokenFacts.flatMap(({ tier, name }) => (tier === 'semantic' ? [name] : [])));
/** What somebody may hand over, by the way on which it comes. */
const tried = fc.oneof(
  fc.record({ way: fc.constant('input' as const), name: inputs, value: strange }),
  fc.record({ way: fc.constant('page' as const), name: inputs, value: strange }),
  fc.record({ way: fc.constant('token' as const), name: fc.oneof(tokens, poison), value: fc.oneof(poison, strange) }),
);

function camelled(name: string): string {
  return name.replace('brand-', '').replaceAll(/-[a-z]/g, ([, letter = '']) => letter.toUpperCase());
}

/** Everything of the page that is not ours, and how it looks. */
function outside(): string[] {
  const all = [...document.querySelectorAll('*')].filter((each) => !each.closest('partner-provider'));
  const looks = all.map((each) => {
    const style = getComputedStyle(each);
    const values = Array.from(style, (name) =>
      name.startsWith('--_') ? '' : `${name}:${style.getPropertyValue(name)}`,
    );
    return `${each.localName} ${values.join(';')}`;
  });
  return [...looks, String([document.styleSheets.length, document.adoptedStyleSheets.length, document.fonts.size])];
}

describe('ten thousand hostile values of a brand', function () {
  it('are refused with path and reason or harmless: no request, and nothing else outside the widgets', async function () {
    this.timeout(120_000);
    const { client } = pageOf(await tokenOf('slipway'), {});
    const page = await fixture<HTMLElement>(
      html`<div>
        <p>Beside</p>
        <button>it</button>
        <!-- Of a size of its own: with its text, a widget may grow. -->
        <div style="block-size: 3000px; overflow: clip">
          <partner-provider .client=${client} locale="en"><partner-payout-card></partner-payout-card></partner-provider>
        </div>
      </div>`,
    );
    const provider = page.querySelector('partner-provider')!;
    const card = page.querySelector('partner-payout-card')!;
    await until(() => settled(card));
    const branding = await client.send(retrieveBranding, {});
    const asked: string[] = [];
    const requests = new PerformanceObserver((list) => asked.push(...list.getEntries().map(({ name }) => name)));
    requests.observe({ type: 'resource' });
    const sheet = new CSSStyleSheet();
    provider.shadowRoot!.adoptedStyleSheets.push(sheet);
    const { signal } = new AbortController();
    let answer = '';
    const api = connect({
      apiUrl: location.origin,
      key: `gw_pk_test_${'0'.repeat(49)}`,
      retry: { retries: 0 },
      fetch: () => Promise.resolve(new Response(answer, { headers: { 'content-type': 'application/json' } })),
    });

    const before = outside();
    const unexplained: unknown[] = [];
    const counts = { refused: 0, worn: 0 };
    for (const [at, { way, name, value }] of fc.sample(tried, { numRuns: RUNS, seed: 4 }).entries()) {
      if (way === 'page') {
        const refused = applyBrand(provider.style, { [name]: value });
        counts[refused.length > 0 ? 'refused' : 'worn'] += 1;
        unexplained.push(
          ...refused.filter(({ path, reason }) => !path.startsWith(name) || !/^needs .{5,}/.test(reason)),
        );
      } else {
        const { brand, tokens: own } = branding;
        const changed =
          way === 'input' ? { brand: { ...brand, [name]: value } } : { tokens: { ...own, [name]: fourTimes(value) } };
        answer = JSON.stringify({ ...branding, ...changed });
        try {
          wearBrand(sheet, await api.send(retrieveBranding, {}), provider, signal);
          counts.worn += 1;
        } catch (error) {
          if (!(error instanceof ResponseError)) throw error;
          counts.refused += 1;
          if (!/ at (?:brand|tokens)\b/.test(error.message)) unexplained.push(error.message);
        }
      }
      // Drawn, so that what would be fetched is.
      if (at % 100 === 0) await new Promise(requestAnimationFrame);
    }
    await new Promise(requestAnimationFrame);
    expect(unexplained).to.deep.equal([]);
    const after = outside();
    expect(after.filter((each, at) => each !== before[at])).to.deep.equal([]);
    expect(after.length).to.equal(before.length);
    await aTimeout(100);
    requests.disconnect();
    // What a widget loads by itself are modules and answers.
    const own = /^\/(?:bundled-tests|api\/partner)\//;
    const others = asked
      .map((address) => new URL(address))
      .filter((each) => each.origin !== location.origin || !own.test(each.pathname));
    expect(others.map(String)).to.deep.equal([]);
    // Unknown inputs do nothing, and some of what is strange is a name that a font may have.
    expect(counts.refused).to.be.greaterThan(RUNS / 2);
    expect(counts.worn).to.be.greaterThan(100);
    api.close();
    client.close();
  });
});

const fourTimes = (value: unknown) => ({ light: value, dark: value, lightMore: value, darkMore: value });
