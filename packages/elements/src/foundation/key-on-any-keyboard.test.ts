import { expect } from '@open-wc/testing';
import { keyOnAnyKeyboard } from './key-on-any-keyboard.js';

describe('a key that a page names', () => {
  for (const [where, key, code, is] of [
    ['as it is', '3', 'Digit3', '3'],
    ['of a block of digits', '3', 'Numpad3', '3'],
    ['of a French keyboard without Shift', '"', 'Digit3', '3'],
    ['in Arabic', '٣', 'Digit3', '3'],
    ['with Shift', 'F', 'KeyF', 'f'],
    ['in Russian', 'а', 'KeyF', 'f'],
    ['in Arabic', 'ب', 'KeyF', 'f'],
    ['where letters lie elsewhere', 'f', 'KeyY', 'f'],
    ['that is none', 'Enter', 'Enter', 'enter'],
    ['that moves in a block of digits', 'End', 'Numpad1', 'end'],
    ['of a sign', '+', 'BracketRight', '+'],
  ] as const)
    it(`is found ${where}: ${key}`, () => {
      expect(keyOnAnyKeyboard({ key, code })).to.equal(is);
    });
});
