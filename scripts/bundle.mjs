// The browser bundles: everything a page needs in one file, for those who embed with a script tag.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { minifyHTMLLiterals } from 'minify-literals';
import { markDeclarationsPure } from './pure-declarations.mjs';

/**
 * What is bundled, by file name. A bundle is made once all its entries are there.
 * `payout-card` is the smallest useful embedding; its size is held by a budget.
 */
const bundles = {
  gangway: ['bundle.ts'],
  'payout-card': ['provider/provider.define.ts', 'payout-card/payout-card.define.ts'],
};

/**
 * Writes `packages/elements/dist/bundle/*.js`.
 * @returns {Promise<string[]>} the names of the bundles that were made
 */
export async function bundleElements(root) {
  const elements = join(root, 'packages/elements');
  const minify = minifyTemplates();
  const made = [];
  for (const [name, entries] of Object.entries(bundles)) {
    if (!entries.every((entry) => existsSync(join(elements, 'src', entry)))) continue;
    await esbuild.build({
      stdin: {
        contents: entries.map((entry) => `import './${entry}';`).join('\n'),
        resolveDir: join(elements, 'src'),
        sourcefile: `${name}.entry.ts`,
        loader: 'ts',
      },
      outfile: join(elements, 'dist/bundle', `${name}.js`),
      bundle: true,
      format: 'esm',
      platform: 'browser',
      target: 'es2022',
      conditions: ['gangway-source'],
      tsconfig: join(elements, 'tsconfig.json'),
      minify: true,
      sourcemap: 'linked',
      legalComments: 'linked',
      metafile: false,
      logLevel: 'warning',
      // Two libraries of which the widgets use a small part: docs/decisions/0006-browser-bundle.md.
      alias: {
        'zod/mini': join(root, 'packages/contract/src/lean/lean-schema.ts'),
        ky: join(root, 'packages/client/src/lean/lean-ky.ts'),
      },
      plugins: [minify, leaveOutUnused],
    });
    made.push(name);
  }
  return made;
}

/** Schemas and operations that no widget of a bundle asks for stay out of it. */
const leaveOutUnused = {
  name: 'leave-out-unused',
  setup(build) {
    build.onLoad({ filter: /packages[\\/]contract[\\/]src[\\/].*\.schema\.ts$|\.operations\.ts$/ }, ({ path }) => ({
      contents: markDeclarationsPure(readFileSync(path, 'utf8')),
      loader: 'ts',
    }));
  },
};

/** A space between two words stays one; an element of SVG that nobody closed would swallow what follows. */
const minifying = { conservativeCollapse: true, keepClosingSlash: true };

/** Takes the white space out of html and css templates, which no minifier of JavaScript may touch. */
function minifyTemplates() {
  const done = new Map();
  return {
    name: 'minify-templates',
    setup(build) {
      build.onLoad({ filter: /packages[\\/](?:elements|tokens)[\\/]src[\\/].*\.ts$/ }, async ({ path }) => {
        if (!done.has(path)) {
          const source = readFileSync(path, 'utf8');
          const tagged = /\b(?:html|svg|css)`/.test(source);
          done.set(
            path,
            (tagged && (await minifyHTMLLiterals(source, { fileName: path, html: minifying }))?.code) || source,
          );
        }
        return { contents: done.get(path), loader: 'ts' };
      });
    },
  };
}
