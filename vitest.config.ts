import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

// Vitest hands these to Node as well, where they hold for `require` too: `import` among them would give ES modules to packages
// that require their parts. Vite and Node add `import`, `require` and `default` themselves.
const conditions = ['gangway-source', 'node'];
const exclude = ['**/node_modules/**', '**/dist/**'];
const shared = { resolve: { conditions }, ssr: { resolve: { conditions } } };
/** Files share what they import: loading the server anew for each took longer than the tests. */
const together = { isolate: false };
/** Those that replace modules or the time of the process share nothing. */
const alone = ['client/src/errors/errors', 'client/src/live/stream', 'testing/src/lean'].map(
  (name) => `packages/${name}.test.ts`,
);
/** The program as it is built, started as a process many times: sources would be compiled at each start. */
const built = 'packages/server/src/main.test.ts';
/** A database starts in some seconds and a property is tried some hundred times: more on a busy machine. */
const slow = { testTimeout: 60_000, hookTimeout: 60_000 };

export default defineConfig({
  test: {
    // Left to itself, Vitest leaves a core free.
    maxWorkers: availableParallelism(),
    projects: [
      {
        ...shared,
        test: {
          name: 'units',
          include: ['packages/{contract,rules,programs,tokens}/src/**/*.test.ts', 'test/clocks/**/*.test.ts'],
          exclude,
          ...slow,
          ...together,
        },
      },
      {
        ...shared,
        test: {
          name: 'server',
          include: ['packages/{client,server,testing}/src/**/*.test.ts', 'stories/**/*.test.ts'],
          exclude: [...exclude, ...alone, built],
          ...slow,
          ...together,
        },
      },
      { ...shared, test: { name: 'alone', include: alone, ...slow } },
      {
        ...shared,
        test: {
          name: 'house',
          include: ['test/boundaries/**/*.test.ts', '{scripts,stories}/**/*.test.mjs'],
          exclude,
          ...slow,
        },
      },
      {
        // Without the condition for sources: journeys use what is built, as whoever installs the packages does.
        test: {
          name: 'journeys',
          include: ['test/**/*.test.ts', built],
          exclude: [...exclude, 'test/boundaries/**', 'test/clocks/**'],
          ...slow,
          ...together,
          testTimeout: 120_000,
          globalSetup: 'test/journeys/seeded-data.ts',
          // What a page says is waited for, as long as a busy machine may take.
          expect: { poll: { timeout: 20_000 } },
        },
      },
    ],
  },
});
