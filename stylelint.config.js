export default {
  customSyntax: 'postcss-lit',
  plugins: ['./scripts/stylelint/partner-tokens.mjs'],
  reportDescriptionlessDisables: true,
  reportInvalidScopeDisables: true,
  reportNeedlessDisables: true,
  rules: { 'gangway/partner-tokens': true },
};
