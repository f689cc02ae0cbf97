import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { encodeStatusList, STATUS_LIST_LENGTH } from './status-list.js';

it('has a bit for each badge that is revoked, and for no other', () => {
  const indices = fc.uniqueArray(fc.integer({ min: 0, max: STATUS_LIST_LENGTH - 1 }), { maxLength: 50 });
  fc.assert(
    fc.property(indices, (revoked) => {
      const encoded = encodeStatusList(revoked);
      expect(encoded.at(0)).toBe('u');
      const bytes = gunzipSync(Buffer.from(encoded.slice(1), 'base64url'));
      // As a string of digits, which knows nothing of how the bits were set.
      const digits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
      expect(digits).toHaveLength(STATUS_LIST_LENGTH);
      const set = [...digits.matchAll(/1/g)].map(({ index }) => index);
      expect(set).toEqual([...revoked].sort((a, b) => a - b));
    }),
    { numRuns: 20 },
  );
});
