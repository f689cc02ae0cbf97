// The browser bundles: everything a page needs in one file, for those who embed with a script tag, and beside it what loads
// only when somebody acts. Why it is made like this: docs/decisions/0006-browser-bundle.md.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { minifyHTMLLiterals } from 'minify-literals';
import { rolldown } from 'rolldown';
import { minify } from 'terser';
import { slimContract } from './slim-contract.mjs';

/**
 * What is bundled, by file name. A bundle is made once all its entries are there.
 * `brand-studio` is for pages of those who make a brand; it needs the provider of `gangway`, or a connection of its own.
 * `payout-card` is the smallest useful embedding; its size is held by a budget.
 */
const bundles = {
  gangway: ['bundle.ts'],
  'brand-studio': ['brand-studio/brand-studio.define.ts'],
  'payout-card': ['provider/provider.define.ts', 'payout-card/payout-card.define.ts'],
};

/** Kinds of files that stand together in a bundle, in the order that compresses best: nearly a kilobyte less than as imported. */
const alike = [/\.messages\.ts$/, /contract[\\/]src/, /placeholder\.ts$/, /\.view\.ts$/, /\.styles\.ts$/];

/** What several parts share is one file for each purpose: it compresses better than file by file, and is one request. */
const together = {
  // What the dialogs and menus of all widgets are made of, and what several parts of one say or reckon.
  dialog: [
    /primitives[\\/](?:asked|dialog|menu|modal|failure)\.(?:view|styles|directive)\.ts$/,
    /foundation[\\/](?:after-paint|asked|per-host|save-file|web-address|while-printing)\.ts$/,
    /(?:onboarding-timeline[\\/].*waiver\.messages|certification-tracker[\\/].*(?:module-kinds|standing\.messages|score))\.ts$/,
    /lit-html[\\/].*async-directive\.js$/,
  ],
  // What keeps a widget up to date, and sends what its reader changes.
  changes: [
    /foundation[\\/](?:change|follow|foresee|announcer|send-once|mutation\.controller)\.ts$/,
    /circumstances[\\/](?:line|may-wait|meanwhile)\.ts$/,
    /client[\\/]src[\\/]live[\\/]/,
  ],
  // What the roster's rows need once somebody is in them, or asks for others.
  grid: [
    /customer-roster[\\/]grid[\\/]/,
    /customer-roster[\\/]engine[\\/](?:asking|filter-rows|group-rows|name-text|patch-\w+|roster-list|sort-keys|sort-rows|sorted-by)\.ts$/,
  ],
  // What says that something is not as usual.
  notices: [/circumstances[\\/](?:notices\.(?:controller|view|styles)|words|circumstances\.messages)\.ts$/],
};

/**
 * Writes `packages/elements/dist/bundle/`.
 * @returns {Promise<string[]>} the names of the bundles that were made
 */
export async function bundleElements(root) {
  const elements = join(root, 'packages/elements');
  const folder = join(elements, 'dist/bundle');
  rmSync(folder, { recursive: true, force: true });
  const slim = [slimTemplates(), slimContract()];
  const made = [];
  for (const [name, entries] of Object.entries(bundles)) {
    const files = entries.map((entry) => join(elements, 'src', entry));
    if (!files.every((file) => existsSync(file))) continue;
    const [{ moduleIds }] = await bundled(name, files);
    const chunks = await bundled(name, [...alike.flatMap((kind) => moduleIds.filter((id) => kind.test(id))), ...files]);
    for (const chunk of chunks) await write(join(folder, chunk.fileName), chunk, preambleOf(chunk, name));
    writeFileSync(join(folder, `${name}.licences.txt`), licencesOf(chunks.flatMap((chunk) => chunk.moduleIds)));
    made.push(name);
  }
  return made;

  /** The chunks of a bundle, its entry first. The entry's modules stand in it in the order in which they are imported. */
  async function bundled(name, imports) {
    const bundle = await rolldown({
      input: { [name]: 'entry' },
      platform: 'browser',
      preserveEntrySignatures: false,
      tsconfig: join(elements, 'tsconfig.json'),
      transform: { target: 'es2022' },
      resolve: {
        conditionNames: ['gangway-source', 'browser', 'module', 'import', 'default'],
        // Libraries of which the widgets use a small part.
        alias: {
          '@lit/context': join(elements, 'src/lean/lean-context.ts'),
          'lit/decorators.js': join(elements, 'src/lean/lean-decorators.ts'),
          'zod/mini': join(root, 'packages/contract/src/lean/lean-schema.ts'),
          ky: join(root, 'packages/client/src/lean/lean-ky.ts'),
        },
      },
      plugins: [entryOf(join(elements, 'src/entry.ts'), imports), wholeSchemas(root), decorate, ...slim],
    });
    const { output } = await bundle.generate({
      format: 'es',
      // All that a page needs at first is one file, and parts that load later take from it what they share.
      codeSplitting: {
        groups: [
          { name, tags: ['$initial'], priority: 1 },
          ...Object.entries(together).map(([each, kinds]) => ({
            name: each,
            test: (id) => kinds.some((kind) => kind.test(id)),
          })),
        ],
      },
      entryFileNames: '[name].js',
      chunkFileNames: `${name}/[name]-[hash:7].js`,
      sourcemap: true,
      comments: { legal: false },
      minify: true,
    });
    await bundle.close();
    return output.filter(({ type }) => type === 'chunk').sort((a, b) => Number(b.isEntry) - Number(a.isEntry));
  }
}

/** The one module that imports all entries of a bundle. */
const entryOf = (path, imports) => ({
  name: 'entry',
  resolveId: (id) => (id === 'entry' ? path : undefined),
  load: (id) => (id === path ? imports.map((file) => `import ${JSON.stringify(file)};`).join('\n') : undefined),
});

/** What reads files of design tools says what it expected where: that needs zod itself. It loads when somebody has chosen a file. */
const wholeSchemas = (root) => ({
  name: 'whole-schemas',
  resolveId: {
    filter: { id: /^zod\/mini$/ },
    handler: (_, importer) =>
      /packages[\\/]tokens[\\/]/.test(importer ?? '')
        ? join(root, 'packages/tokens/node_modules/zod/mini/index.js')
        : undefined,
  },
});

/** The decorators that elements use return nothing: applying one is a call, where the compiler's helper has half a kilobyte. */
const decorate = {
  name: 'decorate',
  transform: {
    filter: { id: /oxc-project.*helpers\/esm\/decorate\.js$/ },
    handler: () => 'export default ([apply], prototype, name) => apply(prototype, name);',
  },
};

/** Minifies a chunk and writes it with its map. */
async function write(path, { code, map }, preamble) {
  const result = await minify(code, {
    module: true,
    ecma: 2022,
    compress: { passes: 3, unsafe_arrows: true, pure_getters: true },
    format: { preamble },
    sourceMap: { content: map?.toString(), url: `${basename(path)}.map` },
  });
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, result.code);
  writeFileSync(`${path}.map`, result.map);
}

/**
 * Where the licences are. What a page needs at first Chromium compiles whole while it arrives, beside the main thread, instead of
 * function by function when the widgets come up: a twentieth of what a page of five widgets takes.
 */
const preambleOf = ({ isEntry }, name) =>
  `${isEntry ? '//# allFunctionsCalledOnLoad\n' : ''}/*! ${name}.licences.txt */`;

/** The licences of all packages whose code is in a bundle. */
function licencesOf(modules) {
  const folders = new Set(modules.flatMap((id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id) ?? []));
  return [...folders]
    .sort()
    .map((folder) => {
      const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      return `${name} ${version}\n\n${readFileSync(join(folder, 'LICENSE'), 'utf8')}`;
    })
    .join('\n\n');
}

/** A space between two words stays one; an element of SVG that nobody closed would swallow what follows. */
const minifying = { conservativeCollapse: true, keepClosingSlash: true };

/** Takes the white space out of html and css templates, which no minifier of JavaScript may touch. */
function slimTemplates() {
  const done = new Map();
  const slim = async (path) => {
    const source = readFileSync(path, 'utf8');
    const tagged = /\b(?:html|svg|css)`/.test(source);
    return (tagged && (await minifyHTMLLiterals(source, { fileName: path, html: minifying }))?.code) || source;
  };
  return {
    name: 'slim-templates',
    load: {
      filter: { id: /packages[\\/](?:elements|tokens)[\\/]src[\\/].*\.ts$/ },
      async handler(path) {
        if (!existsSync(path)) return undefined;
        if (!done.has(path)) done.set(path, await slim(path));
        return { code: done.get(path), moduleType: 'ts' };
      },
    },
  };
}
