import type { Refusal } from '../apply-brand.js';
import { isRecord, pathOf } from '../refusal.js';
import { mergeTrees, readTree, type RawToken } from './token-tree.js';
import { readValue, type TokenType, type TypedValue } from './token-value.js';

/** A token whose references are followed and whose value fits its type. */
export type ResolvedToken = Omit<RawToken, 'type' | 'value'> & TypedValue;

/** Follows every reference of a tree and checks every value. */
export function resolveTokens(given: unknown): {
  readonly tokens: ReadonlyMap<string, ResolvedToken>;
  readonly refused: readonly Refusal[];
} {
  const extended = extendGroups(given);
  const { tokens: raw, refused: wrong } = readTree(extended.tree);
  const refused = [...extended.refused, ...wrong];
  const tokens = new Map<string, ResolvedToken>();
  const found = new Map<string, Followed>();

  /** The value of a token with its references followed; null where that cannot be done, which is told once. */
  const follow = (name: string, trail: readonly string[]): Followed => {
    const known = found.get(name);
    if (known !== undefined) return known;
    const token = raw.get(name);
    let result: Followed = null;
    if (token) {
      const value = replaced(token.value, [...token.path, '$value'], [...trail, name]);
      const target = aliasOf(token.value);
      // A token without a type has that of the token it refers to.
      const type = token.type ?? (target === null ? null : (found.get(target)?.type ?? null));
      result = value === broken ? null : { value, type };
    }
    found.set(name, result);
    return result;
  };

  const replaced = (value: unknown, at: readonly PropertyKey[], trail: readonly string[]): unknown => {
    if (at.length > DEEPEST) {
      refused.push({ path: pathOf(at.slice(0, 3)), reason: 'is nested too deep for any value' });
      return broken;
    }
    const alias = aliasOf(value);
    if (alias !== null) {
      const reason = trail.includes(alias)
        ? `refers to itself: ${[...trail.slice(trail.indexOf(alias)), alias].join(' → ')}`
        : raw.has(alias)
          ? null
          : `refers to ${alias}, which is not there`;
      if (reason !== null) {
        refused.push({ path: pathOf(at), reason });
        return broken;
      }
      return follow(alias, trail)?.value ?? broken;
    }
    if (isRecord(value) && '$ref' in value) {
      refused.push({ path: pathOf(at), reason: `has a $ref that points at no token: #/group/token/$value does` });
      return broken;
    }
    if (Array.isArray(value)) {
      const parts: readonly unknown[] = value;
      const made = parts.map((part, index) => replaced(part, [...at, index], trail));
      return made.includes(broken) ? broken : made;
    }
    if (isRecord(value)) {
      const made = Object.entries(value).map(([key, part]) => [key, replaced(part, [...at, key], trail)] as const);
      return made.some(([, part]) => part === broken) ? broken : Object.fromEntries(made);
    }
    return value;
  };

  for (const [name, { path, deprecated, description, extensions }] of raw) {
    const result = follow(name, []);
    if (result === null) continue;
    if (result.type === null) {
      refused.push({ path: pathOf([...path, '$type']), reason: 'is missing, here and in every group around' });
      continue;
    }
    const read = readValue(result.type, result.value, path);
    if (Array.isArray(read)) refused.push(...read);
    else tokens.set(name, { ...read, path, deprecated, description, extensions });
  }
  return { tokens, refused };
}

type Followed = { readonly value: unknown; readonly type: TokenType | null } | null;
/** Levels of keys: groups, and then what the largest value has. */
const DEEPEST = 48;
/** Groups and tokens that extending may visit: groups that extend each other twice double with each level. */
const MOST_VISITS = 50_000;
const broken = Symbol('a reference that leads nowhere');

/** Path of the token that a value is a reference to: `{a.b}` or `{ "$ref": "#/a/b/$value" }`; else null. */
export function aliasOf(value: unknown): string | null {
  if (typeof value === 'string') return /^\{([^{}]+)\}$/.exec(value)?.[1] ?? null;
  if (!isRecord(value) || typeof value.$ref !== 'string') return null;
  const pointer = /^#\/(.+?)(?:\/\$value)?$/.exec(value.$ref)?.[1];
  return (
    pointer
      ?.split('/')
      .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
      .join('.') ?? null
  );
}

/** Puts what a group `$extends` beneath it. */
function extendGroups(tree: unknown): { readonly tree: unknown; readonly refused: readonly Refusal[] } {
  const refused: Refusal[] = [];
  const groupAt = (name: string) =>
    name
      .split('.')
      .reduce<unknown>((node, key) => (isRecord(node) && Object.hasOwn(node, key) ? node[key] : undefined), tree);
  let visits = 0;
  const extend = (node: unknown, path: readonly string[], trail: readonly string[]): unknown => {
    visits += 1;
    if (visits === MOST_VISITS) refused.push({ path: pathOf(path), reason: 'extends groups that hold too much' });
    if (visits >= MOST_VISITS) return {};
    if (!isRecord(node) || '$value' in node || path.length > 32) return node;
    const own = Object.fromEntries(
      Object.entries(node)
        .filter(([key]) => key !== '$extends')
        .map(([key, child]) => [
          key,
          key.startsWith('$') && key !== '$root' ? child : extend(child, [...path, key], trail),
        ]),
    );
    if (node.$extends === undefined) return own;
    const name = aliasOf(node.$extends);
    const base = name === null ? undefined : groupAt(name);
    if (name === null || !isRecord(base) || '$value' in base || trail.includes(name)) {
      refused.push({ path: pathOf([...path, '$extends']), reason: 'needs a reference to another group: {group}' });
      return own;
    }
    return mergeTrees(extend(base, name.split('.'), [...trail, name, path.join('.')]), own);
  };
  return { tree: extend(tree, [], []), refused };
}
