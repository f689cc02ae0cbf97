import type { Refusal } from '../apply-brand.js';
import { isRecord, pathOf } from '../refusal.js';
import { isTokenType, type TokenType } from './token-value.js';

/** A token of a file as it stands there: references are not followed. */
export interface RawToken {
  readonly path: readonly string[];
  /** Its own or that of the nearest group around it. */
  readonly type: TokenType | null;
  readonly value: unknown;
  readonly description: string | null;
  readonly deprecated: boolean | string;
  readonly extensions: Readonly<Record<string, unknown>>;
}

/** Deeper than any person nests. */
const DEPTH = 32;
const MOST = 20_000;
const known = new Set(['$type', '$description', '$deprecated', '$extensions', '$extends', '$root', '$schema']);
const ofToken = new Set(['$value', '$ref', '$type', '$description', '$deprecated', '$extensions']);

/** Finds the tokens of a tree of groups (DTCG 2025.10, format) by their path joined with dots. */
export function readTree(tree: unknown): {
  readonly tokens: Map<string, RawToken>;
  readonly refused: readonly Refusal[];
} {
  const tokens = new Map<string, RawToken>();
  const refused: Refusal[] = [];
  const refuse = (path: readonly string[], reason: string) => void refused.push({ path: pathOf(path), reason });

  const readMeta = (node: Readonly<Record<string, unknown>>, path: readonly string[], around: Around): Around => {
    const { $type, $description, $deprecated, $extensions } = node;
    if ($type !== undefined && !isTokenType($type)) refuse([...path, '$type'], 'is no type of DTCG 2025.10');
    if ($description !== undefined && typeof $description !== 'string') refuse([...path, '$description'], 'needs text');
    if ($extensions !== undefined && !isRecord($extensions)) refuse([...path, '$extensions'], 'needs an object');
    if ($deprecated !== undefined && typeof $deprecated !== 'boolean' && typeof $deprecated !== 'string')
      refuse([...path, '$deprecated'], 'needs true, false or the reason');
    return {
      type: isTokenType($type) ? $type : around.type,
      deprecated: typeof $deprecated === 'boolean' || typeof $deprecated === 'string' ? $deprecated : around.deprecated,
    };
  };

  const walk = (node: unknown, path: readonly string[], around: Around): void => {
    if (!isRecord(node)) return refuse(path, 'needs a group or a token, which is an object');
    if (path.length > DEPTH) return refuse(path.slice(0, 3), `holds more than ${DEPTH} groups within one another`);
    const here = readMeta(node, path, around);
    if ('$value' in node || ('$ref' in node && path.length > 0)) {
      for (const key of Object.keys(node)) if (!ofToken.has(key)) refuse([...path, key], 'cannot stand in a token');
      if (tokens.size >= MOST) return refuse([], `has more than ${MOST} tokens`);
      tokens.set(path.join('.'), {
        path,
        ...here,
        value: '$value' in node ? node.$value : { $ref: node.$ref },
        description: typeof node.$description === 'string' ? node.$description : null,
        extensions: isRecord(node.$extensions) ? node.$extensions : {},
      });
      return;
    }
    for (const [key, child] of Object.entries(node)) {
      if (key === '$root') walk(child, [...path, key], here);
      else if (key.startsWith('$')) {
        if (!known.has(key)) refuse([...path, key], 'is no property of a group');
      } else if (/[{}.]|^$|^__proto__$/.test(key))
        refuse([...path, key], 'cannot be a name: it has {, } or a dot, or is empty or __proto__');
      else walk(child, [...path, key], here);
    }
  };
  walk(tree, [], { type: null, deprecated: false });
  return { tokens, refused };
}

interface Around {
  readonly type: TokenType | null;
  readonly deprecated: boolean | string;
}

/** The second tree over the first: tokens are replaced as a whole, groups are joined. */
export function mergeTrees(below: unknown, above: unknown): unknown {
  if (!isRecord(below) || !isRecord(above) || '$value' in below || '$value' in above) return above;
  const joined = new Map(Object.entries(below));
  for (const [key, value] of Object.entries(above))
    joined.set(key, joined.has(key) && !key.startsWith('$') ? mergeTrees(joined.get(key), value) : value);
  return Object.fromEntries(joined);
}
