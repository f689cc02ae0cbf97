import type { Brand, BrandFinding, Branding, OwnTokens } from '@gangway/contract';
import { refusedColors, themeOfBrand, type BrandTheme } from '@gangway/tokens/theme';
import { ProblemError } from '../../problem.js';

/** Compiled themes by what they were made of: the pages of a partner ask for one and the same. */
const compiled = new Map<string, BrandTheme>();
const KEPT = 100;

function themeOf(brand: Brand, own: OwnTokens): BrandTheme {
  const key = JSON.stringify([brand, own]);
  const theme = compiled.get(key) ?? themeOfBrand(brand, own);
  compiled.delete(key);
  compiled.set(key, theme);
  for (const oldest of compiled.keys()) {
    if (compiled.size <= KEPT) break;
    compiled.delete(oldest);
  }
  return theme;
}

interface Colors {
  readonly brand: Brand;
  /** Of one's own. */
  readonly tokens: OwnTokens;
}

/** What pages set besides the inputs. */
export function tokensOf(brand: Brand, own: OwnTokens): Branding['tokens'] {
  const tokens = [...themeOf(brand, own).tokens].map(
    ([name, { light, dark, 'light-more': lightMore, 'dark-more': darkMore }]) =>
      [name, { light, dark, lightMore, darkMore }] as const,
  );
  return Object.fromEntries(tokens);
}

/** Every pair of colours that is too close, in every mode, as browsers will compute them. */
export function findingsOf({ brand, tokens }: Colors): BrandFinding[] {
  return themeOf(brand, tokens).findings.map(({ pair: [front, ground], ...finding }) => ({
    ...finding,
    front,
    ground,
  }));
}

/** @throws ProblemError validation_failed for what is no token with a colour */
export function assertTokens(own: OwnTokens): void {
  const errors = refusedColors(own).map(({ path, reason }) => ({
    pointer: `/tokens/${path.replaceAll('.', '/')}`,
    code: 'token',
    detail: `It ${reason}.`,
  }));
  const [first] = errors;
  if (first) throw new ProblemError('validation_failed', `${first.pointer}: ${first.detail}`, { errors });
}

/** So many are told in a refusal; the draft has them all. */
const TOLD = 50;

/** @throws ProblemError contrast_too_low, with each pair, unless there is none or whoever publishes knows of them */
export function assertReadable(findings: readonly BrandFinding[], acknowledged: boolean): void {
  if (findings.length === 0 || acknowledged) return;
  const many = findings.length === 1 ? 'One pair of colours is' : `${findings.length} pairs of colours are`;
  throw new ProblemError(
    'contrast_too_low',
    `${many} too close to be told apart. Change the colours, or send "acknowledged": true to publish them all the same.`,
    {
      errors: findings.slice(0, TOLD).map((finding, index) => ({
        pointer: `/findings/${index}`,
        code: finding.kind,
        detail: inWords(finding),
      })),
    },
  );
}

function inWords({ kind, mode, front, ground, found, needed, eye, nearest }: BrandFinding): string {
  const place = `${front} ${kind === 'contrast' ? 'on' : 'beside'} ${ground}, ${mode}`;
  const amount = `${found.toFixed(2)}${eye === null ? '' : ` (${eye})`}, needs ${needed}`;
  return `${place}: ${amount}.${nearest === null ? '' : ` ${nearest} would do.`}`;
}
