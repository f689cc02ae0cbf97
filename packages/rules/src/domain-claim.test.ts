import { domainFindingSchema } from '@gangway/contract';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  DOMAIN_GRACE,
  DOMAIN_KEPT,
  DOMAIN_PATIENCE,
  domainDeadline,
  domainEnd,
  domainStep,
  nextDomainCheck,
  type DomainClaim,
} from './domain-claim.js';

const start: DomainClaim = { state: 'pending', setAt: 0, missedAt: null };
const looks = fc.array(
  fc.record({
    found: fc.constantFrom(...domainFindingSchema.options),
    after: fc.integer({ min: 1, max: DOMAIN_PATIENCE }),
  }),
  { minLength: 1, maxLength: 30 },
);

it('is verified by both records alone, and loses it only after they were missing for days', () => {
  fc.assert(
    fc.property(looks, (all) => {
      let claim = start;
      let now = 0;
      let missed: number | null = null;
      for (const { found, after } of all) {
        now += after;
        const before = claim;
        claim = domainStep(claim, found, now);
        if (claim.state === 'verified' && before.state !== 'verified') expect(found).toBe('proven');
        if (before.state === 'verified' && claim.state !== 'verified') {
          expect([claim.state, found]).toEqual(['failed', expect.stringMatching(/missing$/)]);
          expect(missed !== null && now - missed >= DOMAIN_GRACE).toBe(true);
        }
        if (before.state === 'pending' && claim.state === 'expired')
          expect(now).toBeGreaterThanOrEqual(DOMAIN_PATIENCE);
        if (before.state === 'pending' && found !== 'proven' && found !== 'taken' && now >= DOMAIN_PATIENCE)
          expect(claim.state).toBe('expired');
        if (before.state === 'expired') expect(claim).toEqual(before);
        if (found === 'unanswered' && before.state !== 'pending') expect(claim).toEqual(before);
        missed =
          claim.state !== 'verified' || found === 'proven'
            ? null
            : found.endsWith('missing')
              ? (missed ?? now)
              : missed;
        // Somebody waits exactly where something can still come.
        const next = nextDomainCheck(claim, now);
        expect(next === null).toBe(claim.state === 'failed');
        const end = domainEnd(claim);
        expect(end).toBe(claim.state === 'expired' ? DOMAIN_PATIENCE + DOMAIN_KEPT : null);
        if (end !== null) expect(next).toBe(end);
        const deadline = domainDeadline(claim);
        expect(deadline === null).toBe(claim.state !== 'pending' && claim.missedAt === null);
      }
    }),
  );
});
