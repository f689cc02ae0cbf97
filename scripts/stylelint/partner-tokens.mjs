import { readFileSync } from 'node:fs';
import valueParser from 'postcss-value-parser';
import stylelint from 'stylelint';

/**
 * Sheets of elements take their looks from tokens: `var(--_name)`, the private alias of `--partner-name`. Refused are names that
 * no token has, public names (a page's own value reaches an alias only), tokens that a sheet sets, and what a token is there for
 * written as it is: colours, type, corners, shadows, motion and the steps of the 4 px grid.
 */
export const ruleName = 'gangway/partner-tokens';
const messages = stylelint.utils.ruleMessages(ruleName, {
  unknown: (name) => `No token is called ${name}.`,
  public: (name) => `Read ${name.replace('--partner-', '--_')}: a public name has no value where a page sets none.`,
  set: (name) => `${name} is for the page to set, not for a sheet.`,
  raw: (value, property) => `${value} in ${property} stands for itself: use a token.`,
  step: (value, name) => `${value} is a step of the grid: use var(--_${name}).`,
});

const document = new URL('../../packages/tokens/src/generated/tokens.json', import.meta.url);
const known = new Set(Object.keys(JSON.parse(readFileSync(document, 'utf8'))));
const isKnown = (alias) => known.has(`partner-${alias.slice('--_'.length)}`);
/** Space between and within boxes, in px; below 8 it corrects what the eye sees. */
const steps = new Map([8, 12, 16, 20, 24, 32, 40].map((px) => [`${px}px`, `space-${px / 4}`]));

/** By property, what stands for itself there; the rest is geometry, which no token has. */
const rawIn = [
  [/^(?:font-size|line-height|font)$/, (word) => /^[\d.]+(?:px|rem|pt)$/.test(word)],
  [/^font-weight$/, (word) => /^(?:[1-9]\d*|bold|bolder|lighter)$/.test(word)],
  [/^font-family$/, (word) => !keywords.has(word)],
  // A hairline has a corner of its own, what is round has 50% or 999px, and a limit may stand beside a token.
  [
    /radius$/,
    (word, value) => /^(?:[3-9]|\d{2,})[\d.]*px$/.test(word) && word !== '999px' && !value.includes('var(--_'),
  ],
  [/^(?:transition|animation)/, (word) => /^[\d.]+m?s$|^ease|^cubic-bezier$/.test(word) && !/^0m?s$/.test(word)],
  [/^outline-width$/, (word) => /^[\d.]+px$/.test(word)],
];
const keywords = new Set(['inherit', 'initial', 'unset', 'revert']);
const spaced = /^(?:padding|margin|(?:row-|column-)?gap$)/;

const functions = /^(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color|color-mix|light-dark)$/;
const words = new Set(
  'black white red green blue gray grey silver yellow orange purple pink navy teal maroon olive lime aqua fuchsia'.split(
    ' ',
  ),
);
const isColor = ({ type, value }) =>
  type === 'function' ? functions.test(value) : type === 'word' && (/^#[\da-f]{3,8}$/i.test(value) || words.has(value));

const rule = (enabled) => (root, result) => {
  if (!enabled) return;
  root.walkDecls((declaration) => {
    const { prop, value } = declaration;
    const report = (message, word) => stylelint.utils.report({ ruleName, result, node: declaration, message, word });
    if (/^--(?:partner-|_)/.test(prop)) report(messages.set(prop), prop);
    valueParser(value).walk((node) => {
      const word = node.value;
      if (node.type === 'function' && word === 'var') {
        const name = node.nodes[0]?.value ?? '';
        if (name.startsWith('--partner-'))
          report(known.has(name.slice(2)) ? messages.public(name) : messages.unknown(name), name);
        else if (name.startsWith('--_') && !isKnown(name)) report(messages.unknown(name), name);
        return false;
      }
      const raw =
        isColor(node) ||
        (['word', 'string'].includes(node.type) && rawIn.some(([props, is]) => props.test(prop) && is(word, value)));
      if (raw) report(messages.raw(valueParser.stringify(node), prop), word);
      else if (spaced.test(prop) && steps.has(word)) report(messages.step(word, steps.get(word)), word);
      return undefined;
    });
  });
};
rule.ruleName = ruleName;
rule.messages = messages;

export default stylelint.createPlugin(ruleName, rule);
