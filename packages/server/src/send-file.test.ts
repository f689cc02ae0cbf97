import { describe, expect, it } from 'vitest';
import { disposition } from './send-file.js';

describe('disposition', () => {
  it.each([
    ['letter.pdf', `attachment; filename="letter.pdf"; filename*=UTF-8''letter.pdf`],
    [
      'Ä "x"\r\nSet-Cookie: a=b',
      `attachment; filename="_ _x___Set-Cookie: a=b"; filename*=UTF-8''%C3%84%20%22x%22%0D%0ASet-Cookie%3A%20a%3Db`,
    ],
    [`it's (1)*.csv`, `attachment; filename="it's (1)*.csv"; filename*=UTF-8''it%27s%20%281%29%2A.csv`],
  ])('keeps %j within its quotes', (name, header) => {
    expect(disposition(name)).toBe(header);
  });
});
