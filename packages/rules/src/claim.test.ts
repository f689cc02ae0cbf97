import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimOf } from './claim.js';
import { splitLine } from './revenue-share.js';

const gross = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });
const rate = fc.integer({ min: 0, max: 10_000 });

describe('a claim about a line', () => {
  it.each([
    ['more than is paid: it is paid all the same', 120_250, 210_000, 6500, 136_500, 16_250, 0],
    ['less than is paid: the difference waits', 120_250, 150_000, 6500, 97_500, -22_750, 22_750],
    ['not ours: all of it waits', 120_250, 0, 6500, 0, -120_250, 120_250],
    ['another rate', 120_250, 185_000, 6000, 111_000, -9_250, 9_250],
    ['a refund that should not be', -16_800, 0, 7000, 0, 16_800, 0],
  ])('%s', (_, operator, claimedGross, rateBps, share, difference, held) => {
    expect(claimOf(operator, claimedGross, rateBps)).toEqual({ share, difference, held });
  });

  it('never keeps back more than the line is about, and what is kept back and what is paid are the line', () => {
    fc.assert(
      fc.property(gross, rate, gross, rate, (lineGross, lineRate, claimed, claimedRate) => {
        const { operator } = splitLine(lineGross, lineRate);
        const claim = claimOf(operator, claimed, claimedRate);
        expect(claim.share).toBe(operator + claim.difference);
        expect(claim.held).toBeGreaterThanOrEqual(0);
        // What is paid meanwhile is the smaller of the two.
        expect(operator - claim.held).toBe(Math.min(operator, claim.share));
      }),
    );
  });

  it('of what the line says already is about nothing', () => {
    fc.assert(
      fc.property(gross, rate, (lineGross, lineRate) => {
        const { operator } = splitLine(lineGross, lineRate);
        expect(claimOf(operator, lineGross, lineRate)).toEqual({ share: operator, difference: 0, held: 0 });
      }),
    );
  });
});
