import { defineConfig } from 'vitest/config';

const conditions = ['gangway-source', 'module', 'import', 'default'];
const exclude = ['**/node_modules/**', '**/dist/**'];
const shared = { resolve: { conditions }, ssr: { resolve: { conditions } } };
/** A database starts in some seconds, more on a busy machine. */
const slow = { testTimeout: 60_000, hookTimeout: 60_000 };

export default defineConfig({
  test: {
    projects: [
      {
        ...shared,
        test: { name: 'units', include: ['packages/{contract,rules,programs,tokens}/src/**/*.test.ts'], exclude },
      },
      {
        ...shared,
        test: {
          name: 'server',
          include: ['packages/{client,server,testing}/src/**/*.test.ts', 'stories/**/*.test.ts'],
          exclude,
          ...slow,
        },
      },
      {
        ...shared,
        test: { name: 'house', include: ['test/boundaries/**/*.test.ts', 'scripts/**/*.test.mjs'], exclude, ...slow },
      },
      {
        ...shared,
        test: {
          name: 'journeys',
          include: ['test/**/*.test.ts'],
          exclude: [...exclude, 'test/boundaries/**'],
          ...slow,
          testTimeout: 120_000,
          // One browser at a time: journeys measure what a person would see.
          fileParallelism: false,
        },
      },
    ],
  },
});
