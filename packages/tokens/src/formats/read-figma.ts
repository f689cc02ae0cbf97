import * as z from 'zod/mini';
import type { Refusal } from '../apply-brand.js';
import { pointerTo, type ResolverDocument } from '../dtcg/resolver-document.js';
import { pathOf, RefusedError, refusalsOf } from '../refusal.js';
import { checkFigma, isAlias, type Value } from './check-figma.js';
import { figmaSchema, type FigmaCollection, type FigmaFile, type FigmaVariable } from './figma.schema.js';

/** Where a document keeps what DTCG has no place for, so that a file comes back as it was. */
export const FIGMA = 'com.figma';

/** A document, and what of a file it holds only aside: DTCG has no type for it. */
export interface Imported {
  readonly document: ResolverDocument;
  readonly aside: readonly Refusal[];
}

/**
 * Reads Figma's variables: a collection with one mode becomes a set, one with more a modifier whose contexts are the modes. A
 * variable `color/accent` of the collection `partner` is the token `partner.color.accent`.
 *
 * @throws RefusedError with every path and reason
 */
export function readFigma(file: unknown): Imported {
  const result = z.safeParse(figmaSchema, file);
  if (!result.success) throw new RefusedError('These are no variables of Figma', refusalsOf(result.error.issues, []));
  const { meta, ...rest } = result.data;
  const refused = checkFigma(meta);
  if (refused.length > 0) throw new RefusedError('These variables of Figma are refused', refused);

  const types = typesOf(meta);
  const aside = Object.values(meta.variables).filter(({ id }) => !types.has(id));
  const sets: [string, NonNullable<ResolverDocument['sets']>[string]][] = [];
  const modifiers: [string, NonNullable<ResolverDocument['modifiers']>[string]][] = [];
  const order: { $ref: string }[] = [];
  for (const collection of Object.values(meta.variableCollections)) {
    const { name, modes, defaultModeId } = collection;
    const trees = modes.map((mode): [string, Group[]] => [mode.name, [treeOf(meta, collection, mode.modeId, types)]]);
    const $extensions = { [FIGMA]: collection };
    const only = trees[0];
    if (trees.length === 1 && only) {
      sets.push([name, { sources: only[1], $extensions }]);
      order.push({ $ref: pointerTo('sets', name) });
    } else {
      const initial = modes.find(({ modeId }) => modeId === defaultModeId)?.name ?? '';
      modifiers.push([name, { contexts: Object.fromEntries(trees), default: initial, $extensions }]);
      order.push({ $ref: pointerTo('modifiers', name) });
    }
  }
  return {
    document: {
      version: '2025.10',
      sets: Object.fromEntries(sets),
      modifiers: Object.fromEntries(modifiers),
      resolutionOrder: order,
      $extensions: { [FIGMA]: { file: rest, variables: Object.fromEntries(aside.map((each) => [each.id, each])) } },
    },
    aside: aside.map(({ id, resolvedType }) => ({
      path: pathOf(['meta', 'variables', id]),
      reason: `is a ${resolvedType}, for which DTCG has no type; it is kept aside`,
    })),
  };
}

type Meta = FigmaFile['meta'];
type FloatType = 'dimension' | 'fontWeight' | 'number';
type DtcgType = 'color' | 'fontFamily' | FloatType;

const lengths = [
  'CORNER_RADIUS',
  'WIDTH_HEIGHT',
  'GAP',
  'STROKE_FLOAT',
  'EFFECT_FLOAT',
  'FONT_SIZE',
  'LINE_HEIGHT',
  'LETTER_SPACING',
  'PARAGRAPH_SPACING',
  'PARAGRAPH_INDENT',
];

/** Names in a path; a variable that also is a group is the root of that group. */
function keysOf(meta: Meta, { name, variableCollectionId }: FigmaVariable): string[] {
  const collection = meta.variableCollections[variableCollectionId]?.name ?? '';
  const isGroup = Object.values(meta.variables).some(
    (other) => other.variableCollectionId === variableCollectionId && other.name.startsWith(`${name}/`),
  );
  return [collection, ...name.split('/'), ...(isGroup ? ['$root'] : [])];
}

/** The type of every variable that has one in DTCG. Variables that refer to one another have the same. */
function typesOf({ variables }: Meta): Map<string, DtcgType> {
  const linked = new Map<string, Set<string>>();
  const groupOf = (id: string) => {
    const group = linked.get(id) ?? new Set([id]);
    linked.set(id, group);
    return group;
  };
  for (const { id, valuesByMode } of Object.values(variables))
    for (const value of Object.values(valuesByMode)) {
      if (!isAlias(value)) continue;
      const [one, other] = [groupOf(id), groupOf(value.id)];
      const [small, large] = one.size < other.size ? [one, other] : [other, one];
      if (small !== large) for (const member of small) linked.set(member, large.add(member));
    }
  const types = new Map<string, DtcgType>();
  for (const { id, resolvedType } of Object.values(variables)) {
    const members = [...groupOf(id)].flatMap((member) => variables[member] ?? []);
    const type =
      resolvedType === 'COLOR'
        ? 'color'
        : resolvedType === 'FLOAT'
          ? floatType(members)
          : resolvedType === 'STRING'
            ? stringType(members)
            : null;
    if (type !== null) types.set(id, type);
  }
  return types;
}

const has = (members: readonly FigmaVariable[], scopes: readonly string[]) =>
  members.some((member) => member.scopes?.some((scope) => scopes.includes(scope)));

function floatType(members: readonly FigmaVariable[]): FloatType {
  if (has(members, lengths)) return 'dimension';
  const numbers = members.flatMap(({ valuesByMode }) =>
    Object.values(valuesByMode).filter((value) => typeof value === 'number'),
  );
  return has(members, ['FONT_WEIGHT']) && numbers.every((weight) => weight >= 1 && weight <= 1000)
    ? 'fontWeight'
    : 'number';
}

function stringType(members: readonly FigmaVariable[]): 'fontFamily' | null {
  const texts = members.flatMap(({ valuesByMode }) =>
    Object.values(valuesByMode).filter((value) => typeof value === 'string'),
  );
  return has(members, ['FONT_FAMILY']) && texts.every((text) => /^[^{}\p{Cc}\p{Zl}\p{Zp}]{0,100}$/u.test(text))
    ? 'fontFamily'
    : null;
}

interface Group {
  [key: string]: unknown;
}

function treeOf(meta: Meta, { id }: FigmaCollection, modeId: string, types: ReadonlyMap<string, DtcgType>): Group {
  const root = new Map<string, unknown>();
  for (const variable of Object.values(meta.variables)) {
    const type = types.get(variable.id);
    const value = variable.valuesByMode[modeId];
    if (variable.variableCollectionId !== id || type === undefined || value === undefined) continue;
    const { name: _, resolvedType: __, valuesByMode: ___, description, ...kept } = variable;
    put(root, keysOf(meta, variable), {
      $type: type,
      $value: valueOf(meta, type, value),
      ...(description === undefined ? {} : { $description: description }),
      $extensions: { [FIGMA]: kept },
    });
  }
  return plain(root);
}

function put(group: Map<string, unknown>, [key = '', ...rest]: readonly string[], token: unknown): void {
  if (rest.length === 0) return void group.set(key, token);
  const inner = group.get(key);
  const next = inner instanceof Map ? inner : new Map<string, unknown>();
  group.set(key, next);
  put(next, rest, token);
}

const plain = (group: ReadonlyMap<string, unknown>): Group =>
  Object.fromEntries([...group].map(([key, value]) => [key, value instanceof Map ? plain(value) : value]));

function valueOf(meta: Meta, type: DtcgType, value: Value): unknown {
  if (typeof value === 'number') return type === 'dimension' ? { value, unit: 'px' } : value;
  if (typeof value === 'string') {
    const families = value.split(', ');
    return families.length > 1 && families.length <= 20 ? families : value;
  }
  if (typeof value === 'boolean') return value;
  if (isAlias(value)) {
    const target = meta.variables[value.id];
    return target ? `{${keysOf(meta, target).join('.')}}` : value;
  }
  const { r, g, b, a } = value;
  return { colorSpace: 'srgb', components: [r, g, b], ...(a === undefined ? {} : { alpha: a }) };
}
