import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { tokenFacts } from '@gangway/tokens/theme';
import { changeOf, defaults, differences, inputs, isSame, withParts, type Content } from './content.js';
import { historyOf, redo, settle, undo, write, type History } from './history.js';

type Act = { readonly value: number; readonly gesture: string | null } | 'settle' | 'undo' | 'redo';

const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ value: fc.integer(), gesture: fc.constantFrom('radius', 'accent', null) }),
  fc.constantFrom('settle' as const, 'undo' as const, 'redo' as const),
);
const done = (history: History<number>, step: Act): History<number> => {
  if (step === 'settle') return settle(history);
  if (step === 'undo') return undo(history);
  return step === 'redo' ? redo(history) : write(history, step.value, step.gesture);
};

describe('the history of a draft', () => {
  it('leads back to what was first, and forward to what was last, whatever was done', () => {
    fc.assert(
      fc.property(fc.integer(), fc.array(act, { maxLength: 60 }), (first, acts) => {
        const end = acts.reduce(done, historyOf(first));
        const all = [...end.past, end.present, ...end.future];
        expect(all[0]).to.equal(first);
        let back = end;
        while (back.past.length > 0) back = undo(back);
        expect(back.present).to.equal(first);
        expect([...back.past, back.present, ...back.future]).to.deep.equal(all);
        let forth = back;
        while (forth.future.length > 0) forth = redo(forth);
        expect(forth.present).to.equal(all.at(-1));
      }),
    );
  });

  it('takes a gesture for one step, and each step back undoes exactly one', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({ gesture: fc.constantFrom('a', 'b', null), values: fc.array(fc.integer(), { minLength: 1 }) }),
          {
            maxLength: 20,
          },
        ),
        (gestures) => {
          let history = historyOf(NaN);
          const steps: number[] = [NaN];
          for (const { gesture, values } of gestures) {
            for (const value of values) {
              if (value === history.present) continue;
              const goesOn = gesture !== null && history.gesture === gesture;
              history = write(history, value, gesture);
              if (goesOn) steps.pop();
              steps.push(value);
            }
            history = settle(history);
          }
          while (steps.length > 0) {
            expect(history.present).to.deep.equal(steps.pop());
            history = undo(history);
          }
        },
      ),
    );
  });

  it('keeps so many steps that nobody misses one, and no more', () => {
    let history = historyOf(0);
    for (let value = 1; value <= 500; value += 1) history = write(history, value, null);
    expect(history.past.length).to.equal(200);
    expect(history.past[0]).to.equal(300);
  });
});

const color = fc.constantFrom('#112233', '#ec6a00', 'oklch(0.5 0.1 20)');
const picture = fc.option(fc.constantFrom('lgo_1', 'lgo_2').map((id) => ({ id, width: 64, height: 32, sources: [] })));
const face = (id: string): Content['fonts'][number] => ({
  id,
  family: 'Inter',
  style: 'normal',
  weight: { from: 400, to: 400 },
  width: { from: 100, to: 100 },
  url: `https://api.example.com/brand/fonts/${id}.woff2`,
});
const content: fc.Arbitrary<Content> = fc.record({
  scheme: fc.constantFrom('auto' as const, 'light' as const, 'dark' as const),
  brand: fc.record({
    accent: fc.option(color, { nil: null }),
    neutralHue: fc.option(fc.integer({ min: 0, max: 360 })),
    neutralChroma: fc.constant(null),
    font: fc.option(fc.constantFrom(['Inter'], ['Open Sans', 'serif'])),
    fontHeading: fc.constant(null),
    fontMono: fc.constant(null),
    headingWeight: fc.option(fc.constantFrom(400, 700)),
    headingTracking: fc.constant(null),
    radius: fc.option(fc.integer({ min: 0, max: 24 })),
    textSize: fc.constant(null),
    density: fc.option(fc.constantFrom(0.75, 1.25)),
  }),
  tokens: fc.dictionary(fc.constantFrom('text', 'ok-mark', 'surface'), fc.record({ light: color, dark: color })),
  logo: fc.record({ light: picture, dark: picture }),
  fonts: fc.subarray(['fnt_1', 'fnt_2', 'fnt_3']).map((ids) => ids.map((id) => face(id))),
});

describe('two contents', () => {
  it('become the same by what is sent, and by taking over in what they differ', () => {
    fc.assert(
      fc.property(content, content, (from, to) => {
        const { scheme, brand, tokens, logo, fonts } = changeOf(from, to);
        const there = [from, to];
        const pictures = there.flatMap((each) => [each.logo.light, each.logo.dark]);
        const pictureOf = (id: string | null | undefined, before: Content['logo']['light']) =>
          id === undefined ? before : (pictures.find((each) => each?.id === id) ?? null);
        const sent: Content = {
          scheme: scheme ?? from.scheme,
          brand: Object.assign({}, from.brand, brand),
          tokens: tokens ?? from.tokens,
          logo: { light: pictureOf(logo?.light, from.logo.light), dark: pictureOf(logo?.dark, from.logo.dark) },
          fonts: fonts ? fonts.map((id) => face(id)) : from.fonts,
        };
        expect(isSame(sent, to)).to.equal(true);
        expect(isSame(withParts(from, to, differences(from, to)), to)).to.equal(true);
        expect(changeOf(to, to)).to.deep.equal({});
      }),
    );
  });

  it('have the defaults of the tokens', () => {
    const css = new Map(
      tokenFacts.flatMap(({ tier, property, css: each }) => (tier === 'input' ? [[property, each]] : [])),
    );
    for (const name of inputs) {
      const value = defaults[name];
      if (value === null) continue;
      const written = css.get(`--partner-brand-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`);
      const rem = name === 'textSize' ? `${Number(value) / 16}rem` : String(value);
      expect(written?.replace(/(?<=\d)(?:px|em)$/, ''), name).to.equal(rem);
    }
  });
});
