import { describe, expect, it } from 'vitest';
import { applyBrand } from '../apply-brand.js';
import { inputOfColor } from './input-of-color.js';

describe('a colour that somebody types', () => {
  it.each([
    ['#0a7', '#00aa77'],
    [' #7A1FA2 ', '#7a1fa2'],
    ['rebeccapurple', '#663399'],
    ['rgb(236 106 0)', '#ec6a00'],
    ['oklch(0.68 0.185 47)', 'oklch(0.68 0.185 47)'],
    ['oklch(68% 0.3 47.123)', 'oklch(0.68 0.3 47.12)'],
    ['color(display-p3 1 0 0)', 'oklch(0.6486 0.2995 28.96)'],
  ])('%s is %s, which a brand may have', (text, input) => {
    expect(inputOfColor(text)).toBe(input);
    expect(applyBrand({ setProperty: () => undefined }, { accent: input })).toEqual([]);
  });

  it.each(['', 'blu', '#12', 'var(--x)', 'rgb(1 2 3 / 0.5)', 'oklch(0.5 0.9 20)', 'url(x)'])('%s is none', (text) =>
    expect(inputOfColor(text)).toBe(null),
  );
});
