import * as z from 'zod/mini';
import { isRecord } from '../src/refusal.js';
import { aliasOf } from '../src/dtcg/resolve-tokens.js';
import { readValue, type TypedValue } from '../src/dtcg/token-value.js';

const extensionSchema = z.strictObject({
  css: z.optional(z.string()),
  range: z.optional(z.tuple([z.number(), z.number()])),
  contrast: z.optional(z.string()),
  forced: z.optional(z.string()),
  reduced: z.optional(z.string()),
});
const sourceSchema = z.object({
  path: z.tuple([z.string(), z.string()]),
  filePath: z.string(),
  $type: z.string(),
  $value: z.unknown(),
  $description: z.optional(z.string()),
  $extensions: z.optional(z.object({ 'dev.gangway': extensionSchema })),
  original: z.object({ $value: z.unknown() }),
});

export const tiers = ['input', 'primitive', 'semantic', 'component'] as const;
export type Tier = (typeof tiers)[number];

/** A token of ours, with its references both followed (`value`) and as CSS refers to them (`css`). */
export type SourceToken = TypedValue & {
  readonly name: string;
  readonly group: string;
  readonly tier: Tier;
  readonly css: string;
  readonly description: string;
  /** In the unit of the value. */
  readonly range: readonly [low: number, high: number] | null;
  /** In CSS, for those who ask for more contrast, forced colours or less motion. */
  readonly contrast: string | null;
  readonly forced: string | null;
  readonly reduced: string | null;
  /** Path of the token that this one is another name of. */
  readonly alias: string | null;
};

/**
 * Parses what Style Dictionary gives of a token.
 *
 * @throws where a file of ours is wrong
 */
export function sourceToken(given: unknown): SourceToken {
  const source = z.parse(sourceSchema, given);
  const [group, name] = source.path;
  const fail = (reason: string): never => {
    throw new Error(`${source.filePath}: ${group}.${name}: ${reason}`);
  };
  const type = sourceTypes.find((known) => known === source.$type) ?? fail(`${source.$type} is no type of ours`);
  const read = readValue(type, source.$value, [group, name]);
  if (Array.isArray(read)) return fail(read.map(({ path, reason }) => `${path} ${reason}`).join('; '));
  const { css, range, contrast, forced, reduced } = source.$extensions?.['dev.gangway'] ?? {};
  return {
    ...read,
    name,
    group,
    // What a theme sets are inputs.
    tier: tiers.find((tier) => source.filePath.includes(`/${tier}/`)) ?? 'input',
    css: css ?? cssOf(type, source.original.$value) ?? fail('it needs CSS under $extensions'),
    description: source.$description ?? '',
    range: range ?? null,
    contrast: contrast ?? null,
    forced: forced ?? null,
    reduced: reduced ?? null,
    alias: aliasOf(source.original.$value),
  };
}

const sourceTypes = [
  'color',
  'dimension',
  'duration',
  'number',
  'fontWeight',
  'fontFamily',
  'cubicBezier',
  'border',
  'shadow',
] as const;

/** The custom property of a token, by its path. */
export function propertyOf(path: string): string {
  const [group = '', name = ''] = path.split('.');
  if (group === 'brand') return `--partner-brand-${name}`;
  return group === 'private' ? `--${name}` : `--partner-${name}`;
}

const generic = /^(?:-apple-system|serif|sans-serif|monospace|system-ui|ui-[a-z-]+|[A-Z][a-z]+)$/;

function cssOf(type: string, value: unknown): string | null {
  const alias = aliasOf(value);
  if (alias !== null) return `var(${propertyOf(alias)})`;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) {
    if (type === 'cubicBezier') return `cubic-bezier(${value.join(', ')})`;
    return type === 'fontFamily'
      ? value.map((name) => (generic.test(String(name)) ? name : `"${name}"`)).join(', ')
      : null;
  }
  if (!isRecord(value)) return null;
  if (type === 'border')
    return [value.width, value.style, value.color].map((part) => cssOf('', part) ?? part).join(' ');
  if (Array.isArray(value.components)) {
    const alpha = value.alpha === undefined ? '' : ` / ${String(value.alpha)}`;
    return `oklch(${value.components.join(' ')}${alpha})`;
  }
  return value.unit === undefined ? null : `${String(value.value)}${String(value.unit)}`;
}
