import { expect } from '@open-wc/testing';
import { formatOf } from './format.js';

/** Spaces that do not break and marks of direction are how a locale sets an amount, not what it says. */
const plain = (text: string) => text.replace(/[\u200e\u200f\u061c]/g, '').replace(/\s/g, ' ');

describe('money', () => {
  // Minor units: two digits in dollars, none in yen, three in Kuwaiti dinars.
  const table: [locale: string, currency: string, amount: number, money: string, whole: string][] = [
    ['en-US', 'USD', 1_354_197, '$13,541.97', '$13,541'],
    ['en-US', 'USD', -16_899, '−$168.99', '−$168'],
    ['en-US', 'USD', -99, '−$0.99', '$0'],
    ['en-US', 'JPY', 1_354_197, '¥1,354,197', '¥1,354,197'],
    ['en-US', 'KWD', 13_541_975, 'KWD 13,541.975', 'KWD 13,541'],
    ['de', 'EUR', 1_354_197, '13.541,97 €', '13.541 €'],
    ['de', 'JPY', 1_354_197, '1.354.197 ¥', '1.354.197 ¥'],
    ['de', 'KWD', 13_541_975, '13.541,975 KWD', '13.541 KWD'],
    ['fr', 'EUR', 208_640, '2 086,40 €', '2 086 €'],
    ['ja', 'JPY', 1_354_197, '￥1,354,197', '￥1,354,197'],
    ['ja', 'USD', 1_354_197, '$13,541.97', '$13,541'],
    ['pt-BR', 'USD', 1_354_197, '$ 13.541,97', '$ 13.541'],
    ['ar-AE', 'USD', 1_354_197, '13,541.97 US$', '13,541 US$'],
    ['ar-AE', 'JPY', 1_354_197, '1,354,197 JP¥', '1,354,197 JP¥'],
    ['ar-AE', 'KWD', 13_541_975, '13,541.975 د.ك.', '13,541 د.ك.'],
  ];
  for (const [locale, currency, amount, money, whole] of table)
    it(`of ${amount} minor units of ${currency} reads ${money} in ${locale}`, () => {
      const format = formatOf(locale, 'UTC', 0);
      expect(plain(format.money({ amount, currency }))).to.equal(money);
      expect(plain(format.wholeMoney({ amount, currency }))).to.equal(whole);
    });

  it('keeps the letters and the sign of a currency together where it is written from the right', () => {
    const text = document.createTextNode(formatOf('ar', 'UTC', 0).money({ amount: -143_457, currency: 'USD' }));
    const page = document.createElement('p');
    page.dir = 'rtl';
    page.append(text);
    document.body.append(page);
    const left = (character: RegExp) => {
      const at = text.data.search(character);
      const range = document.createRange();
      range.setStart(text, at);
      range.setEnd(text, at + 1);
      return range.getBoundingClientRect().left;
    };
    // Engines differ in the digits that they write there, and in the side on which the sign stands.
    const [minus, digit, letter, symbol] = [/−/, /\p{Nd}/u, /U/, /\$/].map(left);
    page.remove();
    expect(letter).to.be.lessThan(symbol!);
    for (const other of [minus!, digit!]) expect(other < letter! || other > symbol!).to.equal(true);
  });

  it('in two parts is the same as in one', () => {
    for (const [locale, currency, amount] of table) {
      const format = formatOf(locale, 'UTC', 0);
      const { whole, minor } = format.moneyParts({ amount, currency });
      expect(whole + minor).to.equal(format.money({ amount, currency }));
    }
  });
});

describe('the time of an instant', () => {
  // A zero before the hour only where a reader expects one.
  const table: [locale: string, morning: string, evening: string][] = [
    ['en-US', '7:05 AM', '9:30 PM'],
    ['en-GB', '07:05', '21:30'],
    ['de', '07:05', '21:30'],
    ['fr', '07:05', '21:30'],
    ['es', '7:05', '21:30'],
    ['pt-BR', '07:05', '21:30'],
    ['ja', '7:05', '21:30'],
    ['ar-AE', '7:05 ص', '9:30 م'],
  ];
  for (const [locale, morning, evening] of table)
    it(`reads ${morning} in the morning and ${evening} in the evening in ${locale}, in one piece`, () => {
      const format = formatOf(locale, 'UTC', 0);
      const times = ['2026-04-14T07:05:00Z', '2026-04-14T21:30:00Z'].map((at) => format.time(Date.parse(at)));
      expect(times.map(plain)).to.deep.equal([morning, evening]);
      expect(times.join('')).to.not.match(/[ \u202f]/);
    });
});

describe('the day of an instant', () => {
  // One engine's Canada writes it otherwise, so that nothing could be reckoned with it.
  it('is written as the API writes days, whoever reads it', () => {
    const instant = Date.parse('2026-04-14T23:30:00Z');
    for (const locale of ['en-US', 'ar-AE', 'ja']) {
      const format = formatOf(locale, 'UTC', instant);
      expect(format.dateOf(instant)).to.equal('2026-04-14');
      expect(format.dateOf(instant, 'Asia/Tokyo')).to.equal('2026-04-15');
      expect(format.dateOf(Date.parse('1970-01-01T00:00:00Z'), 'America/Los_Angeles')).to.equal('1969-12-31');
      expect(format.dateOf(Date.parse('9999-12-31T12:00:00Z'))).to.equal('9999-12-31');
    }
  });

  it('says of which year a moment is where that is not this one', () => {
    const format = formatOf('en-US', 'America/Los_Angeles', Date.parse('2026-04-14T12:00:00Z'));
    const at = (instant: string) => plain(format.moment(Date.parse(instant), Date.parse('2026-04-14T12:00:00Z')));
    expect(at('2026-04-13T20:30:00Z')).to.equal('Mon, Apr 13, 1:30 PM');
    expect(format.moment(Date.parse('2026-04-13T20:30:00Z'), 0).split(' ')).to.have.length(3);
    expect(at('2024-12-31T20:30:00Z')).to.equal('Tue, Dec 31, 2024, 12:30 PM');
    expect(format.points(250)).to.equal('+2.5');
    expect(format.points(1000)).to.equal('+10');
  });
});
