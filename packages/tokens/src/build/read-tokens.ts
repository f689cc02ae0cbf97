import { readdirSync, readFileSync } from 'node:fs';
import * as z from 'zod/mini';

const color = z.object({
  colorSpace: z.literal('oklch'),
  components: z.tuple([z.number(), z.number(), z.number()]),
  alpha: z.optional(z.number()),
});
const dimension = z.object({ value: z.number(), unit: z.enum(['px', 'rem']) });
const shadow = z.object({ color, offsetX: dimension, offsetY: dimension, blur: dimension, spread: dimension });
const own = {
  $description: z.optional(z.string()),
  $extensions: z.optional(z.object({ 'dev.gangway': z.object({ css: z.string(), dark: z.optional(color) }) })),
};

/** A token of DTCG 2025.10, as far as ours go. */
export const tokenSchema = z.discriminatedUnion('$type', [
  z.strictObject({ $type: z.literal('color'), $value: color, ...own }),
  z.strictObject({ $type: z.literal('dimension'), $value: dimension, ...own }),
  z.strictObject({
    $type: z.literal('duration'),
    $value: z.object({ value: z.number(), unit: z.literal('ms') }),
    ...own,
  }),
  z.strictObject({ $type: z.literal('number'), $value: z.number(), ...own }),
  z.strictObject({ $type: z.literal('fontWeight'), $value: z.number(), ...own }),
  z.strictObject({ $type: z.literal('fontFamily'), $value: z.array(z.string()), ...own }),
  z.strictObject({
    $type: z.literal('cubicBezier'),
    $value: z.tuple([z.number(), z.number(), z.number(), z.number()]),
    ...own,
  }),
  z.strictObject({
    $type: z.literal('border'),
    $value: z.object({ color, width: dimension, style: z.string() }),
    ...own,
  }),
  z.strictObject({ $type: z.literal('shadow'), $value: z.union([shadow, z.array(shadow)]), ...own }),
]);
export type Token = z.infer<typeof tokenSchema>;

const groupSchema = z.record(z.string(), z.record(z.string(), tokenSchema));
const themeSchema = z.object({
  $extensions: z.object({ 'dev.gangway': z.object({ scheme: z.enum(['light', 'dark', 'auto']) }) }),
  brand: z.record(z.string(), tokenSchema),
});

/** Parses a file or says where in which file it is wrong. */
function read<S extends z.core.$ZodType>(schema: S, file: URL): z.output<S> {
  const result = z.safeParse(schema, JSON.parse(readFileSync(file, 'utf8')));
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new Error(
    `${file.pathname.split('/').slice(-2).join('/')}: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'does not fit'}`,
  );
}

const source = new URL('../', import.meta.url);
const jsonFiles = (folder: string) =>
  readdirSync(new URL(folder, source))
    .filter((name) => name.endsWith('.tokens.json'))
    .sort();

/** Expression of a token in CSS; those of its own file come first. */
export const cssOf = (token: Token): string => {
  const css = token.$extensions?.['dev.gangway'].css;
  if (css === undefined) throw new Error('A token of ours names its CSS.');
  return css;
};

export interface TokenFiles {
  readonly inputs: ReadonlyMap<string, Token>;
  /** Names that only other expressions use. */
  readonly derivation: ReadonlyMap<string, string>;
  /** Public tokens by group. */
  readonly semantic: ReadonlyMap<string, ReadonlyMap<string, Token>>;
  readonly themes: ReadonlyMap<
    string,
    { readonly scheme: 'light' | 'dark' | 'auto'; readonly brand: ReadonlyMap<string, Token> }
  >;
}

export function readTokens(): TokenFiles {
  const { brand = {} } = read(groupSchema, new URL('primitive/brand.tokens.json', source));
  const derivation = read(z.record(z.string(), z.string()), new URL('primitive/derivation.json', source));
  const semantic = jsonFiles('semantic/').flatMap((name) =>
    Object.entries(read(groupSchema, new URL(`semantic/${name}`, source))),
  );
  const themes = jsonFiles('themes/').map((name) => {
    const theme = read(themeSchema, new URL(`themes/${name}`, source));
    return [
      name.replace('.tokens.json', ''),
      { scheme: theme.$extensions['dev.gangway'].scheme, brand: new Map(Object.entries(theme.brand)) },
    ] as const;
  });
  return {
    inputs: new Map(Object.entries(brand)),
    derivation: new Map(Object.entries(derivation)),
    semantic: new Map(semantic.map(([group, tokens]) => [group, new Map(Object.entries(tokens))])),
    themes: new Map(themes),
  };
}
