import * as z from 'zod/mini';
import type { Refusal } from '../apply-brand.js';
import { isRecord, pathOf, RefusedError, refusalsOf } from '../refusal.js';
import { resolveTokens, type ResolvedToken } from './resolve-tokens.js';
import { mergeTrees } from './token-tree.js';

const tree = z.record(z.string(), z.unknown(), 'needs a group of tokens or { "$ref": … }');
const reference = z.strictObject({ $ref: z.string('needs a reference') }, 'needs { "$ref": "#/sets/…" }');
const extensions = z.optional(z.record(z.string(), z.unknown(), 'needs an object'));
const text = z.optional(z.string('needs text'));
const sources = z.array(tree, 'needs a list of groups of tokens or references');
const set = { description: text, sources, $extensions: extensions };
const modifier = {
  description: text,
  contexts: z.record(z.string(), sources, 'needs an object of contexts'),
  default: z.optional(z.string('needs the name of a context')),
  $extensions: extensions,
};
const name = z.string('needs a name');

/** A resolver file of DTCG 2025.10. */
const resolverSchema = z.strictObject(
  {
    $schema: text,
    name: text,
    version: z.literal('2025.10', 'needs to be "2025.10"'),
    description: text,
    sets: z.optional(z.record(z.string(), z.strictObject(set, 'needs a set: { "sources": […] }'))),
    modifiers: z.optional(z.record(z.string(), z.strictObject(modifier, 'needs a modifier: { "contexts": {…} }'))),
    resolutionOrder: z.array(
      z.union(
        [
          reference,
          z.strictObject({ type: z.literal('set'), name, ...set }),
          z.strictObject({ type: z.literal('modifier'), name, ...modifier }),
        ],
        'needs a reference to a set or a modifier, or one of them in place',
      ),
      'needs the order of sets and modifiers',
    ),
    $defs: z.optional(z.unknown()),
    $extensions: extensions,
  },
  'needs an object with version, resolutionOrder and sets or modifiers; nothing else',
);

/** Sets of tokens and what modifies them: a resolver file of DTCG 2025.10, in which all tokens stand in place. */
export type ResolverDocument = z.output<typeof resolverSchema>;
type TokenSet = NonNullable<ResolverDocument['sets']>[string];
type Modifier = NonNullable<ResolverDocument['modifiers']>[string];
/** Context of each modifier; the default where it is not named. */
export type Choice = ReadonlyMap<string, string>;

/**
 * Reads a file of DTCG 2025.10: tokens, or a resolver.
 *
 * @param files contents of the files that a resolver refers to, by the address that it gives
 * @throws RefusedError with every path and reason
 */
export function readDtcg(file: unknown, files: ReadonlyMap<string, unknown> = new Map()): ResolverDocument {
  if (!isRecord(file))
    throw new RefusedError('This is no file of DTCG 2025.10', [{ path: '', reason: 'needs an object' }]);
  const document = 'resolutionOrder' in file ? readResolver(file, files) : documentOfTokens(file);
  const refused = checkDocument(document);
  if (refused.length > 0) throw new RefusedError('This file of DTCG 2025.10 is refused', refused);
  return document;
}

/** The file that reads as a document: tokens where it is one set of them, else a resolver. */
export function writeDtcg(document: ResolverDocument): Readonly<Record<string, unknown>> {
  const only = Object.values(document.sets ?? {});
  const source = only[0]?.sources[0];
  const plain =
    document.name === TOKENS && only.length === 1 && source !== undefined && document.modifiers === undefined;
  return plain ? source : document;
}

const TOKENS = 'tokens';

/** A document of one set. */
export function documentOfTokens(tokens: Readonly<Record<string, unknown>>): ResolverDocument {
  return {
    name: TOKENS,
    version: '2025.10',
    sets: { [TOKENS]: { sources: [tokens] } },
    resolutionOrder: [{ $ref: `#/sets/${TOKENS}` }],
  };
}

/** The tokens of a document in a choice of contexts. */
export function resolveDocument(
  document: ResolverDocument,
  choice: Choice = new Map(),
): { readonly tokens: ReadonlyMap<string, ResolvedToken>; readonly refused: readonly Refusal[] } {
  const refused: Refusal[] = [];
  const join = (below: unknown, sources: TokenSet['sources'], path: readonly string[]): unknown =>
    mergeTrees(
      below,
      joinSources(document, sources, (pointer) =>
        refused.push({ path: pathOf(path), reason: `refers to ${pointer}, which is no set here` }),
      ),
    );
  const apply = (below: unknown, modifier: Modifier, name: string) => {
    const context = choice.get(name) ?? defaultOf(modifier);
    const sources = Object.hasOwn(modifier.contexts, context) ? modifier.contexts[context] : undefined;
    if (sources) return join(below, sources, ['modifiers', name, 'contexts', context]);
    refused.push({ path: pathOf(['modifiers', name]), reason: `has no context ${context}` });
    return below;
  };
  const merged = document.resolutionOrder.reduce<unknown>((below, part, at) => {
    if ('sources' in part) return join(below, part.sources, ['resolutionOrder', String(at), 'sources']);
    if ('contexts' in part) return apply(below, part, part.name);
    const set = partAt(document.sets, part.$ref, 'sets');
    if (set) return join(below, set.sources, ['sets', nameOf(part.$ref)]);
    const modifier = partAt(document.modifiers, part.$ref, 'modifiers');
    if (modifier) return apply(below, modifier, nameOf(part.$ref));
    refused.push({ path: pathOf(['resolutionOrder', at]), reason: `refers to ${part.$ref}, which is not here` });
    return below;
  }, {});
  const { tokens, refused: wrong } = resolveTokens(merged);
  return { tokens, refused: [...refused, ...wrong] };
}

/** Every modifier of a document by name, wherever it stands. */
export function modifiersOf(document: ResolverDocument): ReadonlyMap<string, Modifier> {
  const inPlace = document.resolutionOrder.flatMap((part) => ('contexts' in part ? [[part.name, part] as const] : []));
  return new Map([...Object.entries(document.modifiers ?? {}), ...inPlace]);
}

export const defaultOf = ({ default: named, contexts }: Modifier): string => named ?? Object.keys(contexts)[0] ?? '';
export const pointerTo = (kind: 'sets' | 'modifiers', name: string): string =>
  `#/${kind}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
const nameOf = (pointer: string) => (pointer.split('/')[2] ?? '').replaceAll('~1', '/').replaceAll('~0', '~');

function partAt<Part>(
  parts: Readonly<Record<string, Part>> | undefined,
  pointer: string,
  kind: string,
): Part | undefined {
  const name = nameOf(pointer);
  return parts && pointer.startsWith(`#/${kind}/`) && Object.hasOwn(parts, name) ? parts[name] : undefined;
}

/** What is wrong in any context, with the other modifiers at their defaults. */
function checkDocument(document: ResolverDocument): Refusal[] {
  const choices: Choice[] = [new Map()];
  for (const [name, { contexts }] of modifiersOf(document))
    for (const context of Object.keys(contexts)) choices.push(new Map([[name, context]]));
  const found = new Map<string, Refusal>();
  for (const choice of choices)
    for (const refusal of resolveDocument(document, choice).refused)
      found.set(`${refusal.path} ${refusal.reason}`, refusal);
  return [...found.values()];
}

function readResolver(file: Readonly<Record<string, unknown>>, files: ReadonlyMap<string, unknown>): ResolverDocument {
  const refused: Refusal[] = [];
  /** A reference to another file becomes what stands in it. */
  const inPlace = (node: unknown, path: readonly PropertyKey[]): unknown => {
    if (Array.isArray(node)) return node.map((part: unknown, at) => inPlace(part, [...path, at]));
    if (!isRecord(node)) return node;
    if (typeof node.$ref === 'string' && !node.$ref.startsWith('#')) {
      const found = files.get(node.$ref);
      if (found === undefined)
        refused.push({ path: pathOf([...path, '$ref']), reason: `refers to ${node.$ref}, which was not given` });
      return found ?? {};
    }
    return node;
  };
  const lists = (part: unknown, path: readonly PropertyKey[]): unknown => {
    if (!isRecord(part)) return part;
    const made = Object.entries(part).map(([key, value]) => {
      if (key === 'sources') return [key, inPlace(value, [...path, key])] as const;
      if (key !== 'contexts' || !isRecord(value)) return [key, value] as const;
      const contexts = Object.entries(value).map(
        ([context, list]) => [context, inPlace(list, [...path, key, context])] as const,
      );
      return [key, Object.fromEntries(contexts)] as const;
    });
    return Object.fromEntries(made);
  };
  const made = Object.entries(file).map(([key, value]) => {
    if (key === 'resolutionOrder' && Array.isArray(value))
      return [key, value.map((part: unknown, at) => lists(part, [key, at]))] as const;
    if ((key !== 'sets' && key !== 'modifiers') || !isRecord(value)) return [key, value] as const;
    return [
      key,
      Object.fromEntries(Object.entries(value).map(([name, part]) => [name, lists(part, [key, name])])),
    ] as const;
  });
  const result = z.safeParse(resolverSchema, Object.fromEntries(made));
  if (!result.success) refused.push(...refusalsOf(result.error.issues, []));
  if (!result.success || refused.length > 0) throw new RefusedError('This resolver file is refused', refused);
  return result.data;
}

/** One tree of all sources, references to sets followed. */
export function joinSources(
  document: ResolverDocument,
  sources: TokenSet['sources'],
  onMissing: (pointer: string) => void = () => undefined,
  within: readonly string[] = [],
): unknown {
  return sources.reduce<unknown>((below, source) => {
    const { $ref } = source;
    if (typeof $ref !== 'string') return mergeTrees(below, source);
    const set = partAt(document.sets, $ref, 'sets');
    if (set && !within.includes($ref))
      return mergeTrees(below, joinSources(document, set.sources, onMissing, [...within, $ref]));
    onMissing($ref);
    return below;
  }, {});
}
