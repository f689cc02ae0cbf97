import stylelint from 'stylelint';
import { expect, test } from 'vitest';

const config = {
  customSyntax: 'postcss-lit',
  plugins: ['./scripts/stylelint/partner-tokens.mjs'],
  rules: { 'gangway/partner-tokens': true },
};

/** What is refused of this in a sheet. */
async function refused(rules) {
  const { results } = await stylelint.lint({
    code: `import { css } from 'lit';\nexport const looks = css\`\n  .box {\n    ${rules}\n  }\n\`;\n`,
    config,
  });
  return results.flatMap(({ warnings }) => warnings.map(({ text }) => text.replace(' (gangway/partner-tokens)', '')));
}

test.each([
  ['color: var(--_accent-txt);', ['No token is called --_accent-txt.']],
  ['color: var(--partner-acent);', ['No token is called --partner-acent.']],
  ['color: var(--partner-accent);', ['Read --_accent: a public name has no value where a page sets none.']],
  ['--_accent: var(--_text);', ['--_accent is for the page to set, not for a sheet.']],
  ['--partner-accent: 0;', ['--partner-accent is for the page to set, not for a sheet.']],
  ['color: #0a7d3c;', ['#0a7d3c in color stands for itself: use a token.']],
  ['border: 1px solid red;', ['red in border stands for itself: use a token.']],
  ['background: rgb(0 0 0 / 0.5);', ['rgb(0 0 0 / 0.5) in background stands for itself: use a token.']],
  ['box-shadow: 0 1px 2px oklch(0 0 0 / 0.2);', ['oklch(0 0 0 / 0.2) in box-shadow stands for itself: use a token.']],
  [
    'font: 400 13px / 20px var(--_font);',
    ['13px in font stands for itself: use a token.', '20px in font stands for itself: use a token.'],
  ],
  ['font-family: Georgia;', ['Georgia in font-family stands for itself: use a token.']],
  ['font-weight: 600;', ['600 in font-weight stands for itself: use a token.']],
  ['border-radius: 6px;', ['6px in border-radius stands for itself: use a token.']],
  ['transition: opacity 200ms var(--_ease);', ['200ms in transition stands for itself: use a token.']],
  ['gap: 6px 12px;', ['12px is a step of the grid: use var(--_space-3).']],
  ['& i { @media (width < 560px) { color: #fff; } }', ['#fff in color stands for itself: use a token.']],
])('refuses %s', async (rules, messages) => {
  expect(await refused(rules)).toEqual(messages);
});

test.each([
  'color: var(--_accent-text);',
  'border: 1px solid var(--_border);',
  'background: none; color: currentcolor; fill: transparent;',
  'font: var(--_weight-body) var(--_text-size-body) / var(--_line-body) var(--_font);',
  'border-radius: max(3px, var(--_radius-small));',
  'border-radius: 50%;',
  'padding: 5px 10px; inline-size: 24px;',
  '--gutter: var(--_space-6); margin-inline: calc(-1 * var(--gutter));',
  'transition: none;',
])('takes %s', async (rules) => {
  expect(await refused(rules)).toEqual([]);
});
