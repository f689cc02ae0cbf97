import * as z from 'zod/mini';
import type { Refusal } from '../apply-brand.js';
import { pointerTo, resolveDocument, type ResolverDocument } from '../dtcg/resolver-document.js';
import { aliasOf } from '../dtcg/resolve-tokens.js';
import { isRecord, pathOf, RefusedError, refusalsOf } from '../refusal.js';
import type { Imported } from './read-figma.js';
import { readStudioValue, studioTypes } from './studio-values.js';

/** Where a document keeps what DTCG has no place for. */
export const STUDIO = 'studio.tokens';

const themesSchema = z.array(
  z.looseObject({
    id: z.string('needs an id'),
    name: z.string('needs a name'),
    group: z.optional(z.string('needs the name of a group')),
    selectedTokenSets: z.record(
      z.string(),
      z.enum(['enabled', 'source', 'disabled'], 'needs enabled, source or disabled'),
    ),
  }),
  'needs a list of themes',
);
const metadataSchema = z.looseObject(
  { tokenSetOrder: z.optional(z.array(z.string('needs the name of a set'))) },
  'needs an object',
);

/**
 * Reads the JSON of Tokens Studio, all sets in one file, in either of its two spellings (`value` or `$value`). A set becomes a
 * set; themes become contexts of a modifier, one a group of themes.
 *
 * @throws RefusedError with every path and reason
 */
export function readTokensStudio(file: unknown): Imported {
  if (!isRecord(file))
    throw new RefusedError('This is no file of Tokens Studio', [{ path: '', reason: 'needs an object of sets' }]);
  const { $themes, $metadata, ...given } = file;
  const refused: Refusal[] = [];
  const themes = z.safeParse(themesSchema, $themes ?? []);
  const metadata = z.safeParse(metadataSchema, $metadata ?? {});
  if (!themes.success) refused.push(...refusalsOf(themes.error.issues, ['$themes']));
  if (!metadata.success) refused.push(...refusalsOf(metadata.error.issues, ['$metadata']));

  for (const [name, tree] of Object.entries(given))
    if (!isRecord(tree) || name === '__proto__')
      refused.push({ path: pathOf([name]), reason: 'needs a set of tokens, which is an object' });
  // What refers to a token that is kept aside is kept aside as well.
  const lost = new Set<string>();
  let reading = readSets(given, lost);
  while (reading.aside.some(({ name }) => !lost.has(name))) {
    for (const { name } of reading.aside) lost.add(name);
    reading = readSets(given, lost);
  }
  refused.push(...reading.refused);
  const { sets } = reading;
  const names = sets.map(([name]) => name);
  const order = [...(metadata.data?.tokenSetOrder ?? []), ...names].filter((name, at, all) => all.indexOf(name) === at);
  for (const [at, name] of (metadata.data?.tokenSetOrder ?? []).entries())
    if (!names.includes(name))
      refused.push({ path: pathOf(['$metadata', 'tokenSetOrder', at]), reason: `is no set of this file: ${name}` });

  const modifiers = new Map<string, Map<string, { $ref: string }[]>>();
  for (const [at, { name, group, selectedTokenSets }] of (themes.data ?? []).entries()) {
    const of = group ?? 'theme';
    const contexts = modifiers.get(of) ?? new Map<string, { $ref: string }[]>();
    modifiers.set(of, contexts);
    if (contexts.has(name) || name === '__proto__' || of === '__proto__')
      refused.push({
        path: pathOf(['$themes', at, 'name']),
        reason: 'cannot be a name here, or is also that of another theme of its group',
      });
    for (const set of Object.keys(selectedTokenSets))
      if (!names.includes(set))
        refused.push({ path: pathOf(['$themes', at, 'selectedTokenSets', set]), reason: 'is no set of this file' });
    const chosen = order.filter(
      (set) => names.includes(set) && ['enabled', 'source'].includes(selectedTokenSets[set] ?? 'disabled'),
    );
    contexts.set(
      name,
      chosen.map((set) => ({ $ref: pointerTo('sets', set) })),
    );
  }
  const document: ResolverDocument = {
    version: '2025.10',
    sets: Object.fromEntries(sets),
    ...(modifiers.size === 0
      ? {}
      : {
          modifiers: Object.fromEntries(
            [...modifiers].map(([name, contexts]) => [name, { contexts: Object.fromEntries(contexts) }]),
          ),
        }),
    resolutionOrder:
      modifiers.size === 0
        ? order.filter((name) => names.includes(name)).map((name) => ({ $ref: pointerTo('sets', name) }))
        : [...modifiers.keys()].map((name) => ({ $ref: pointerTo('modifiers', name) })),
    $extensions: {
      [STUDIO]: { ...($themes === undefined ? {} : { $themes }), ...($metadata === undefined ? {} : { $metadata }) },
    },
  };
  if (refused.length === 0) refused.push(...resolveDocument(document).refused);
  if (refused.length > 0) throw new RefusedError('This file of Tokens Studio is refused', refused);
  return { document, aside: reading.aside };
}

interface Aside extends Refusal {
  /** As references name it. */
  readonly name: string;
}

function readSets(given: Readonly<Record<string, unknown>>, lost: ReadonlySet<string>) {
  const refused: Refusal[] = [];
  const aside: Aside[] = [];
  const sets = Object.entries(given).map(([name, tree]): [string, { sources: Record<string, unknown>[] }] => [
    name,
    { sources: [readGroup(tree, [name])] },
  ]);
  return { sets, refused, aside };

  /** A group as DTCG has it. What DTCG cannot hold is kept in its extensions. */
  function readGroup(group: unknown, path: readonly string[]): Record<string, unknown> {
    if (!isRecord(group)) return {};
    const kept = new Map<string, unknown>();
    const held = new Map<string, unknown>();
    for (const [key, child] of Object.entries(group)) {
      const at = [...path, key];
      if (key === '$description' || key === '$type') kept.set(key, child);
      else if (path.length > 32 || /[{}.]|^\$|^$|^__proto__$/.test(key))
        refused.push({ path: pathOf(at), reason: 'cannot be a name: it is empty, begins with $ or has {, } or a dot' });
      else if (!isRecord(child))
        refused.push({ path: pathOf(at), reason: 'needs a group or a token, which is an object' });
      else if (!isToken(child)) held.set(key, readGroup(child, at));
      else {
        const token = readStudioToken(child, lost);
        if (token) held.set(key, token);
        else {
          const reason = `is a ${String(child.type ?? child.$type)} that DTCG cannot hold; it is kept aside`;
          aside.push({ path: pathOf(at), reason, name: at.slice(1).join('.') });
          kept.set(key, child);
        }
      }
    }
    const $extensions = kept.size === 0 ? {} : { $extensions: { [STUDIO]: Object.fromEntries(kept) } };
    return { ...Object.fromEntries(held), ...$extensions };
  }
}

const isToken = (node: Readonly<Record<string, unknown>>) =>
  '$value' in node || ('value' in node && (!isRecord(node.value) || typeof node.type === 'string'));

const originalSchema = z.object({ 'dev.gangway': z.object({ $type: z.string(), $value: z.unknown() }) });

/** A token as DTCG has it; null where it cannot be one there. */
export function readStudioToken(
  token: Readonly<Record<string, unknown>>,
  lost: ReadonlySet<string> = new Set(),
): Record<string, unknown> | null {
  const own = z.safeParse(originalSchema, token.$extensions);
  const type = studioTypes.get(String(token.$type ?? token.type));
  const value = type === undefined ? undefined : readStudioValue(type, token.$value ?? token.value);
  const found = own.success
    ? own.data['dev.gangway']
    : type && value !== undefined
      ? { $type: type, $value: value }
      : null;
  const description = token.$description ?? token.description ?? '';
  if (!found || typeof description !== 'string' || refersTo(found.$value, lost)) return null;
  return {
    $type: found.$type,
    $value: found.$value,
    ...(description === '' ? {} : { $description: description }),
    // As it stood, so that it can be written so again.
    $extensions: { [STUDIO]: token },
  };
}

function refersTo(value: unknown, lost: ReadonlySet<string>): boolean {
  const alias = aliasOf(value);
  if (alias !== null) return lost.has(alias);
  return typeof value === 'object' && value !== null && Object.values(value).some((part) => refersTo(part, lost));
}
