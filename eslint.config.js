import eslint from '@eslint/js';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const tests = ['**/*.test.ts', '**/*.fixtures.ts', 'test/**/*.ts'];

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/node_modules/**',
      '.gangway/**',
      '**/storybook-static/**',
      '**/generated/**',
      '**/__snapshots__/**',
      'coverage/**',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  eslint.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strict],
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      // Data from outside is parsed; `as const` stays allowed.
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // The compiler knows the globals.
      'no-undef': 'off',
    },
  },
  {
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-lines': ['error', { max: 350 }],
      'no-console': 'error',
      // French sets its quotation marks apart by spaces that do not break.
      'no-irregular-whitespace': ['error', { skipTemplates: true }],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'] }],
      'object-shorthand': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['packages/elements/src/**/*.ts', 'stories/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/recommended']],
    plugins: { 'lit-a11y': litA11y },
    rules: {
      ...litA11y.configs.recommended.rules,
      'lit/no-legacy-template-syntax': 'error',
      'lit/no-useless-template-literals': 'error',
      'lit/no-template-arrow': 'off',
    },
  },
  {
    // What a web developer did wrong shows where a web developer looks.
    files: ['packages/elements/src/**/*.ts'],
    rules: { 'no-console': ['error', { allow: ['error', 'warn'] }] },
  },
  {
    // Sheets and data hold one short fact a line; splitting them would only hide the whole.
    files: ['**/*.styles.ts', 'packages/programs/src/**/*.ts', 'packages/testing/src/sample/*.ts'],
    rules: { 'max-lines': ['error', { max: 450 }] },
  },
  {
    files: tests,
    rules: {
      '@typescript-eslint/consistent-type-assertions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    // Some assertions of chai read like a word.
    files: ['packages/elements/src/**/*.test.ts'],
    rules: { '@typescript-eslint/no-unused-expressions': 'off' },
  },
  {
    files: ['test/bench/roster/*.js'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          'document',
          'window',
          'customElements',
          'requestAnimationFrame',
          'setTimeout',
          'CSSStyleSheet',
          'Text',
          'URLSearchParams',
          'getComputedStyle',
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
  {
    files: ['demo/**/*.js'],
    languageOptions: { globals: { document: 'readonly', navigator: 'readonly', setTimeout: 'readonly' } },
  },
  // What a person starts in a terminal talks to it.
  {
    files: [
      'scripts/**/*.mjs',
      'stories/**/*.mjs',
      'test/bench/*.mjs',
      'demo/**/*.mjs',
      '**/main.ts',
      '**/cli.ts',
      '**/*.config.js',
      '**/*.config.mjs',
    ],
    rules: { 'no-console': 'off' },
    languageOptions: {
      globals: {
        Buffer: 'readonly',
        CSSStyleSheet: 'readonly',
        URL: 'readonly',
        console: 'readonly',
        process: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        setInterval: 'readonly',
        fetch: 'readonly',
        getComputedStyle: 'readonly',
        AbortController: 'readonly',
        AbortSignal: 'readonly',
        Request: 'readonly',
        Response: 'readonly',
        URLSearchParams: 'readonly',
        performance: 'readonly',
        document: 'readonly',
        localStorage: 'readonly',
        requestAnimationFrame: 'readonly',
        window: 'readonly',
        clearInterval: 'readonly',
        globalThis: 'readonly',
        Headers: 'readonly',
        TextEncoder: 'readonly',
        crypto: 'readonly',
      },
    },
  },
);
