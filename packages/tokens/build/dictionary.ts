import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import StyleDictionary from 'style-dictionary';
import * as z from 'zod/mini';
import { brandOf, defaultDocument, factsModule, namesModule, themesModule, type ShippedTheme } from './data.js';
import { referencePage } from './reference.js';
import { elementPreferences, elementSheet, hostSheet, themeSheet } from './sheets.js';
import { propertyOf, sourceToken, tiers, type SourceToken } from './source-token.js';

const folder = fileURLToPath(new URL('../src/', import.meta.url));

/** What is written of all our tokens, by file below `packages/tokens`. */
const writers: Readonly<Record<string, (tokens: readonly SourceToken[]) => string>> = {
  'src/generated/tokens.css': hostSheet,
  'src/generated/element-tokens.ts': elementSheet,
  'src/generated/element-preferences.ts': elementPreferences,
  'src/generated/names.ts': namesModule,
  'src/generated/token-facts.ts': factsModule,
  'src/generated/tokens.json': defaultDocument,
  'TOKENS.md': referencePage,
};

/** Every generated file, by its name below `packages/tokens`. */
export async function outputs(): Promise<Map<string, string>> {
  const dictionary = readFiles(tiers.map((tier) => `${folder}${tier}/*.tokens.json`));
  const files = new Map<string, string>();
  for (const { destination = '', output } of await dictionary.formatPlatform('all'))
    files.set(destination, String(output));

  const shipped = new Map<string, ShippedTheme>();
  for (const file of readdirSync(`${folder}themes`).sort()) {
    const name = file.replace('.tokens.json', '');
    const { allTokens } = await readFiles([`${folder}themes/${file}`]).getPlatformTokens('all');
    const theme = { scheme: schemeOf(`${folder}themes/${file}`), brand: brandOf(allTokens.map(sourceToken)) };
    shipped.set(name, theme);
    if (name !== 'default') files.set(`src/generated/${name}.css`, themeSheet(name, theme));
  }
  return files.set('src/generated/themes.ts', themesModule(shipped));
}

function readFiles(source: string[]): StyleDictionary {
  const formats = Object.entries(writers).map(
    ([name, write]) =>
      [
        name,
        ({ dictionary }: { dictionary: { allTokens: unknown[] } }) => {
          const tokens = dictionary.allTokens.map(sourceToken);
          return write(tiers.flatMap((tier) => tokens.filter((token) => token.tier === tier)));
        },
      ] as const,
  );
  return new StyleDictionary({
    source,
    usesDtcg: true,
    log: { verbosity: 'silent', warnings: 'error' },
    hooks: {
      formats: Object.fromEntries(formats),
      transforms: {
        property: { type: 'name', transform: ({ path }: { path: string[] }) => propertyOf(path.join('.')) },
      },
    },
    // Values stay as DTCG has them: our formats write the CSS.
    platforms: {
      all: { transforms: ['property'], files: formats.map(([name]) => ({ destination: name, format: name })) },
    },
  });
}

const schemeSchema = z.object({
  $extensions: z.object({ 'dev.gangway': z.object({ scheme: z.enum(['light', 'dark', 'auto']) }) }),
});
const schemeOf = (file: string) =>
  z.parse(schemeSchema, JSON.parse(readFileSync(file, 'utf8'))).$extensions['dev.gangway'].scheme;
