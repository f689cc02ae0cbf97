import { describe, expect, it } from 'vitest';
import { runsOf } from './fonts.js';

describe('runsOf', () => {
  it.each([
    ['Großhandel & Söhne, 1.250,50 €', ['latin']],
    ['株式会社サンプル商事', ['japanese']],
    ['شركة النور للتجارة', ['arabic']],
    ['Εταιρεία', ['greek']],
    ['ООО Ромашка', ['cyrillic']],
  ])('finds a font for %s', (text, fonts) => {
    const { runs, missing } = runsOf(text);
    expect(runs.map(({ font }) => font)).toEqual(fonts);
    expect(runs.map((run) => run.text).join('')).toBe(text);
    expect(missing).toBe(false);
  });

  it('puts the writing of several languages in runs of one font each', () => {
    expect(runsOf('Łódź 東京').runs.map(({ font }) => font)).toContain('japanese');
  });

  it('says when a character has no glyph', () => {
    expect(runsOf('한국')).toEqual({ runs: [{ font: 'latin', text: '??' }], missing: true });
  });
});
