export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/**/*.test.ts', 'src/**/*.fixtures.ts', 'src/lean/*.ts', 'src/locales/**/*.ts'],
  litelement: true,
  // Our package.json is written by scripts/manifest.mjs, in a fixed form.
  packagejson: false,
};
