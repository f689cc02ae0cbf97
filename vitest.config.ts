import { defineConfig } from 'vitest/config';

// Vitest hands these to Node as well, where they hold for `require` too: `import` among them would give ES modules to packages
// that require their parts. Vite and Node add `import`, `require` and `default` themselves.
const conditions = ['gangway-source', 'node'];
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
        // Without the condition for sources: journeys use what is built, as whoever installs the packages does.
        test: {
          name: 'journeys',
          include: ['test/**/*.test.ts'],
          exclude: [...exclude, 'test/boundaries/**'],
          ...slow,
          testTimeout: 120_000,
          globalSetup: 'test/journeys/seeded-data.ts',
          // What a page says is waited for, as long as a busy machine may take.
          expect: { poll: { timeout: 20_000 } },
          // One browser at a time: journeys measure what a person would see.
          fileParallelism: false,
        },
      },
    ],
  },
});
