import { defineConfig } from 'vitest/config';

const conditions = ['gangway-source', 'module', 'import', 'default'];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ['packages/{contract,rules,programs,tokens,client,server,testing}/src/**/*.test.ts', 'test/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**', 'test/journeys/**'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
