import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attachableType, isOfType } from './file-type.js';

describe('the type of a file', () => {
  it('is no picture, document or film where the bytes do not begin like one', () => {
    const types = fc.constantFrom('application/pdf', 'image/png', 'image/jpeg', 'video/mp4', 'video/webm', 'text/html');
    fc.assert(
      fc.property(types, fc.uint8Array({ max: 64 }), (type, bytes) => {
        // None of the signatures begins with a zero and goes on with three.
        expect(isOfType(type, new Uint8Array([0, 0, 0, 0, 0, ...bytes]))).toBe(false);
      }),
    );
  });

  it.each([
    ['note.txt', 'It says so.', 'text/plain'],
    ['table.CSV', 'a;b', 'text/plain'],
    ['letter.pdf', '%PDF-1.7', 'application/pdf'],
    ['letter.png', '%PDF-1.7', null],
    ['letter.exe', 'MZ', null],
    ['no ending', 'It says so.', null],
  ])('of %s follows from its ending and its bytes', (name, text, type) => {
    expect(attachableType(name, new TextEncoder().encode(text))).toBe(type);
  });
});
