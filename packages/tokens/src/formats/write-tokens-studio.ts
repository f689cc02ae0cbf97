import type { ResolverDocument } from '../dtcg/resolver-document.js';
import { defaultOf, modifiersOf, resolveDocument } from '../dtcg/resolver-document.js';
import { aliasOf } from '../dtcg/resolve-tokens.js';
import { isRecord } from '../refusal.js';
import { readStudioToken, STUDIO } from './read-tokens-studio.js';
import { studioTypeOf, writeStudioValue } from './studio-values.js';

/**
 * Writes a document as the JSON of Tokens Studio: a set each for its sets and for the contexts of its modifiers, which become
 * themes. What was read from Tokens Studio comes back as it was; what it cannot say exactly, DTCG's own value says beside it.
 */
export function writeTokensStudio(document: ResolverDocument): Record<string, unknown> {
  const kept = document.$extensions?.[STUDIO];
  if (isRecord(kept)) {
    const sets = Object.entries(document.sets ?? {}).map(
      ([name, { sources }]) => [name, writeGroup(sources[0] ?? {}, new Map())] as const,
    );
    return { ...Object.fromEntries(sets), ...kept };
  }
  const sets = new Map<string, unknown>();
  const { tokens: plain } = resolveDocument(document);
  for (const [name, { sources }] of Object.entries(document.sets ?? {})) sets.set(name, writeSources(sources, plain));
  const base = [...sets.keys()];
  const themes = [...modifiersOf(document)].flatMap(([name, modifier]) => {
    const contexts = Object.entries(modifier.contexts).sort(
      ([one], [other]) => rank(one, modifier) - rank(other, modifier),
    );
    return contexts.map(([context, sources]) => {
      const set = `${name}/${context}`;
      sets.set(set, writeSources(sources, resolveDocument(document, new Map([[name, context]])).tokens));
      const selectedTokenSets = Object.fromEntries([...base.map((each) => [each, 'source']), [set, 'enabled']]);
      return { id: set, name: context, group: name, selectedTokenSets };
    });
  });
  return { ...Object.fromEntries(sets), $themes: themes, $metadata: { tokenSetOrder: [...sets.keys()] } };
}

/** The default comes first, since that is what a reader takes for it. */
const rank = (context: string, modifier: Parameters<typeof defaultOf>[0]) => (context === defaultOf(modifier) ? 0 : 1);

type Resolved = ReturnType<typeof resolveDocument>['tokens'];

function writeSources(
  sources: readonly Readonly<Record<string, unknown>>[],
  tokens: Resolved,
): Record<string, unknown> {
  return Object.assign({}, ...sources.map((source) => writeGroup(source, tokens)));
}

function writeGroup(group: unknown, tokens: Resolved, path: readonly string[] = []): Record<string, unknown> {
  if (!isRecord(group)) return {};
  const aside = isRecord(group.$extensions) ? group.$extensions[STUDIO] : undefined;
  const made = Object.entries(group)
    .filter(([key]) => !key.startsWith('$') || key === '$root')
    .map(([key, child]) => {
      const at = [...path, key];
      return [
        key,
        isRecord(child) && '$value' in child ? writeToken(child, tokens, at) : writeGroup(child, tokens, at),
      ] as const;
    });
  return { ...Object.fromEntries(made), ...(isRecord(aside) ? aside : {}) };
}

function writeToken(token: Readonly<Record<string, unknown>>, tokens: Resolved, path: readonly string[]): unknown {
  const asItStood = isRecord(token.$extensions) ? token.$extensions[STUDIO] : undefined;
  // Unless somebody changed the token since.
  const read = isRecord(asItStood) ? readStudioToken(asItStood) : null;
  if (read && isSame(read, token)) return asItStood;
  const resolved = tokens.get(path.join('.'));
  const { $value, $description } = token;
  return {
    $type: resolved ? studioTypeOf(resolved.type) : 'other',
    $value: aliasOf($value) !== null || !resolved ? $value : writeStudioValue(resolved),
    ...($description === undefined ? {} : { $description }),
    $extensions: { 'dev.gangway': { $type: resolved?.type ?? token.$type, $value } },
  };
}

const isSame = (one: Readonly<Record<string, unknown>>, other: Readonly<Record<string, unknown>>) =>
  JSON.stringify([one.$type, one.$value]) === JSON.stringify([other.$type, other.$value]);
