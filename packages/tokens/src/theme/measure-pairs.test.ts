import { describe, expect, it } from 'vitest';
import { plainBrand } from '../parse-brand.js';
import { themes } from '../generated/themes.js';
import { modes } from '../color/theme-colors.js';
import { themeOfBrand } from './brand-theme.js';
import { measurePairs } from './measure-pairs.js';

describe('the pairs of a theme', () => {
  const unreadable = {
    'text-muted': { light: '#c9c9c9', dark: '#333333' },
    'button-text': { light: '#dddddd', dark: '#222222' },
  };
  it.each([...Object.values(themes).map(({ brand }) => ({ brand, own: {} })), { brand: plainBrand, own: unreadable }])(
    'come to less than they need where the check says so, and nowhere else: %#',
    ({ brand, own }) => {
      const { colors, theme, findings } = themeOfBrand(brand, own);
      for (const mode of modes) {
        const pairs = measurePairs(colors.get(mode)!, mode, theme.overrides);
        expect(pairs.length).toBeGreaterThan(15);
        const short = pairs.filter(({ found, needed }) => found < needed).map(({ front }) => front);
        const told = findings.flatMap((each) => (each.kind === 'contrast' && each.mode === mode ? each.pair[0] : []));
        expect(new Set(short)).toEqual(new Set(told));
      }
    },
  );
});
