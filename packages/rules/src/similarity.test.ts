import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { similarity } from './similarity.js';

describe('similarity', () => {
  it('finds the same matter in other words and leaves another one alone', () => {
    const typed = 'Nightly export ends early';
    expect(similarity(typed, 'Nightly export stops at 02:00')).toBeGreaterThan(0.45);
    expect(similarity(typed, 'Export ends early on large files')).toBeGreaterThan(0.45);
    expect(similarity(typed, 'Portal shows last year’s price')).toBeLessThan(0.3);
  });

  it.each([
    ['CAFÉ São Paulo', 'cafe sao paulo'],
    ['one two three', 'three, two; one!'],
  ])('takes %s and %s for the same', (a, b) => expect(similarity(a, b)).toBe(1));

  it('is between 0 and 1, the same both ways round, and 1 with itself', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        const score = similarity(a, b);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(similarity(b, a)).toBe(score);
        expect([0, 1]).toContain(similarity(a, a));
      }),
    );
  });
});
