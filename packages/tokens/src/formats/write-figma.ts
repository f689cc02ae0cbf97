import * as z from 'zod/mini';
import type { Refusal } from '../apply-brand.js';
import { clampedSrgb, weights } from '../dtcg/css-of-value.js';
import {
  defaultOf,
  joinSources,
  modifiersOf,
  resolveDocument,
  type Choice,
  type ResolverDocument,
} from '../dtcg/resolver-document.js';
import { aliasOf, type ResolvedToken } from '../dtcg/resolve-tokens.js';
import { readTree } from '../dtcg/token-tree.js';
import type { TypedValue } from '../dtcg/token-value.js';
import { isRecord } from '../refusal.js';
import { figmaSchema, type FigmaFile, type FigmaVariable } from './figma.schema.js';
import { FIGMA } from './read-figma.js';

/** A file, and the tokens that it could not hold as they are. */
export interface Exported<File> {
  readonly file: File;
  readonly left: readonly Refusal[];
}

/**
 * Writes a document as the answer of Figma's REST API for variables, in which each set and each modifier is a collection. What
 * was read from Figma comes back as it was.
 */
export function writeFigma(document: ResolverDocument): Exported<FigmaFile> {
  const left = new Map<string, Refusal>();
  const collections = collectionsOf(document);
  const ids = new Map<string, string>();
  for (const [at, { contexts }] of collections.entries())
    for (const context of contexts)
      for (const [path, { id, token }] of context.tokens)
        if (!ids.has(path) && resolvedTypeOf(token.type) !== null)
          ids.set(path, id ?? `VariableID:${at + 1}:${ids.size + 1}`);

  const variables: Record<string, unknown> = {};
  for (const { name, id: variableCollectionId, contexts } of collections) {
    const paths = new Set(contexts.flatMap(({ tokens }) => [...tokens.keys()]));
    for (const path of paths) {
      const given = contexts.flatMap((context) => {
        const found = context.tokens.get(path);
        return found ? [{ modeId: context.modeId, ...found }] : [];
      });
      const first = given[0];
      const id = ids.get(path);
      const type = first && resolvedTypeOf(first.token.type);
      if (!first || id === undefined || type == null) {
        left.set(path, { path, reason: `is a ${first?.token.type ?? 'token'}, for which Figma has no variable` });
        continue;
      }
      const keys = first.token.path.filter((key) => key !== '$root');
      const values = given.map(({ modeId, raw, token }) => {
        const alias = ids.get(aliasOf(raw) ?? '');
        if (alias === undefined && loses(token)) left.set(path, { path, reason: loses(token) ?? '' });
        return [modeId, alias === undefined ? valueOf(token) : { type: 'VARIABLE_ALIAS', id: alias }] as const;
      });
      const { description, extensions } = first.token;
      variables[id] = {
        ...(isRecord(extensions[FIGMA])
          ? extensions[FIGMA]
          : {
              key: id,
              remote: false,
              hiddenFromPublishing: false,
              scopes: scopesOf(first.token.type),
              codeSyntax: {},
            }),
        id,
        name: (keys[0] === name ? keys.slice(1) : keys).join('/'),
        variableCollectionId,
        resolvedType: type,
        valuesByMode: Object.fromEntries(values),
        ...(description === null ? {} : { description }),
      };
    }
  }
  const kept = keptOf(document);
  const file = {
    ...(kept?.file ?? { status: 200, error: false }),
    meta: {
      variables: { ...variables, ...kept?.variables },
      variableCollections: Object.fromEntries(
        collections.map(({ id, whole }) => [id, whole(Object.entries(variables))]),
      ),
    },
  };
  return { file: z.parse(figmaSchema, file), left: [...left.values()] };
}

interface Collection {
  readonly id: string;
  readonly name: string;
  readonly contexts: readonly { readonly modeId: string; readonly tokens: ReadonlyMap<string, Given> }[];
  readonly whole: (variables: readonly (readonly [string, unknown])[]) => unknown;
}
interface Given {
  readonly id: string | null;
  readonly raw: unknown;
  readonly token: ResolvedToken;
}

const collectionSchema = z.looseObject({
  id: z.string(),
  modes: z.array(z.object({ modeId: z.string(), name: z.string() })),
});
const keptSchema = z.object({ file: z.record(z.string(), z.unknown()), variables: z.record(z.string(), z.unknown()) });

function keptOf({ $extensions }: ResolverDocument) {
  const result = z.safeParse(keptSchema, $extensions?.[FIGMA]);
  return result.success ? result.data : null;
}

function collectionsOf(document: ResolverDocument): Collection[] {
  const parts = [
    ...Object.entries(document.sets ?? {}).map(([name, { sources, $extensions }]) => ({
      name,
      contexts: Object.fromEntries([['Mode 1', sources]]),
      initial: 'Mode 1',
      $extensions,
      choice: null,
    })),
    ...[...modifiersOf(document)].map(([name, modifier]) => ({
      name,
      contexts: modifier.contexts,
      initial: defaultOf(modifier),
      $extensions: modifier.$extensions,
      choice: name,
    })),
  ];
  return parts.map(({ name, contexts, initial, $extensions, choice }, at) => {
    const known = z.safeParse(collectionSchema, $extensions?.[FIGMA]);
    const modes = Object.keys(contexts).map((context, index) => ({
      name: context,
      modeId: (known.success ? known.data.modes[index]?.modeId : null) ?? `${at + 1}:${index}`,
    }));
    const id = known.success ? known.data.id : `VariableCollectionId:${at + 1}:0`;
    const defaultModeId = modes.find((mode) => mode.name === initial)?.modeId ?? '';
    return {
      id,
      name,
      contexts: modes.map((mode) => ({
        modeId: mode.modeId,
        tokens: tokensOf(
          document,
          joinSources(document, contexts[mode.name] ?? []),
          new Map(choice === null ? [] : [[choice, mode.name]]),
        ),
      })),
      whole: (variables) =>
        known.success
          ? known.data
          : {
              id,
              name,
              key: id,
              modes,
              defaultModeId,
              remote: false,
              hiddenFromPublishing: false,
              variableIds: variables.flatMap(([key, variable]) =>
                isRecord(variable) && variable.variableCollectionId === id ? [key] : [],
              ),
            },
    };
  });
}

/** Tokens of one tree, resolved within the whole document. */
function tokensOf(document: ResolverDocument, tree: unknown, choice: Choice): Map<string, Given> {
  const { tokens } = resolveDocument(document, choice);
  return new Map(
    [...readTree(tree).tokens].flatMap(([path, { value, extensions }]) => {
      const token = tokens.get(path);
      const kept = extensions[FIGMA];
      const id = isRecord(kept) && typeof kept.id === 'string' ? kept.id : null;
      return token ? [[path, { id, raw: value, token }] as const] : [];
    }),
  );
}

const resolvedTypes: Readonly<Partial<Record<TypedValue['type'], FigmaVariable['resolvedType']>>> = {
  color: 'COLOR',
  dimension: 'FLOAT',
  number: 'FLOAT',
  fontWeight: 'FLOAT',
  fontFamily: 'STRING',
};
const resolvedTypeOf = (type: TypedValue['type']) => resolvedTypes[type] ?? null;

function scopesOf(type: TypedValue['type']): string[] {
  if (type === 'dimension') return ['CORNER_RADIUS', 'WIDTH_HEIGHT', 'GAP', 'FONT_SIZE', 'LINE_HEIGHT'];
  if (type === 'fontWeight') return ['FONT_WEIGHT'];
  return [type === 'fontFamily' ? 'FONT_FAMILY' : 'ALL_SCOPES'];
}

/** What of a value Figma cannot hold; null: nothing. */
function loses(typed: TypedValue): string | null {
  if (typed.type === 'color' && !clampedSrgb(typed.value).isExact)
    return 'lies outside sRGB or in another space; the nearest in sRGB is written';
  if (typed.type === 'dimension' && typed.value.unit === 'rem') return 'is in rem; px are written, 16 to the rem';
  return typed.type === 'fontWeight' && typeof typed.value === 'string'
    ? 'is a weight by name; its number is written'
    : null;
}

function valueOf(typed: TypedValue): unknown {
  switch (typed.type) {
    case 'color': {
      const { r, g, b } = clampedSrgb(typed.value);
      return { r, g, b, ...(typed.value.alpha === undefined ? {} : { a: typed.value.alpha }) };
    }
    case 'dimension':
      return typed.value.unit === 'rem' ? typed.value.value * 16 : typed.value.value;
    case 'fontFamily':
      return [typed.value].flat().join(', ');
    case 'fontWeight':
      return typeof typed.value === 'string' ? (weights[typed.value] ?? 400) : typed.value;
    default:
      return typed.value;
  }
}
