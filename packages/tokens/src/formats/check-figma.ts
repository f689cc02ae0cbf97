import type { Refusal } from '../apply-brand.js';
import { pathOf } from '../refusal.js';
import type { FigmaFile, FigmaVariable } from './figma.schema.js';

type Meta = FigmaFile['meta'];

/** What a schema cannot see: names, modes and aliases that do not fit together. */
export function checkFigma(meta: Meta): Refusal[] {
  return [...wrongCollections(meta), ...wrongVariables(meta)];
}

function wrongCollections({ variableCollections }: Meta): Refusal[] {
  const names = new Map<string, string>();
  return Object.entries(variableCollections).flatMap(([id, { name, modes, defaultModeId }]) => {
    const refused: Refusal[] = [];
    const at = (...keys: PropertyKey[]) => pathOf(['meta', 'variableCollections', id, ...keys]);
    if (names.has(name))
      refused.push({ path: at('name'), reason: `is also that of ${names.get(name) ?? ''}: rename one` });
    names.set(name, id);
    if (!isKey(name))
      refused.push({
        path: at('name'),
        reason: 'cannot be a name in DTCG: it is empty, begins with $ or has {, } or a dot',
      });
    for (const [at, mode] of modes.entries())
      if (mode.name === '__proto__')
        refused.push({
          path: pathOf(['meta', 'variableCollections', id, 'modes', at, 'name']),
          reason: 'cannot be a name',
        });
    if (new Set(modes.map((mode) => mode.name)).size < modes.length)
      refused.push({ path: at('modes'), reason: 'has two modes of one name' });
    if (!modes.some(({ modeId }) => modeId === defaultModeId))
      refused.push({ path: at('defaultModeId'), reason: 'is none of its modes' });
    return refused;
  });
}

const isKey = (name: string) => !/[{}.]|^\$|^$|^__proto__$/.test(name);

function wrongVariables({ variables, variableCollections }: Meta): Refusal[] {
  const names = new Set<string>();
  return Object.entries(variables).flatMap(([key, variable]) => {
    const { id, name, variableCollectionId, valuesByMode, resolvedType } = variable;
    const refused: Refusal[] = [];
    const at = (...keys: PropertyKey[]) => pathOf(['meta', 'variables', key, ...keys]);
    const collection = variableCollections[variableCollectionId];
    if (key !== id) refused.push({ path: at('id'), reason: 'is not the key that it stands under' });
    if (!collection) return [{ path: at('variableCollectionId'), reason: 'is no collection of this file' }];
    if (!name.split('/').every(isKey))
      refused.push({
        path: at('name'),
        reason: 'cannot be a name in DTCG: a part of it is empty, begins with $ or has {, } or a dot',
      });
    if (names.has(`${variableCollectionId} ${name}`))
      refused.push({ path: at('name'), reason: 'is also that of another variable of its collection' });
    names.add(`${variableCollectionId} ${name}`);
    for (const { modeId } of collection.modes)
      if (!Object.hasOwn(valuesByMode, modeId))
        refused.push({ path: at('valuesByMode', modeId), reason: 'is missing' });
    for (const [modeId, value] of Object.entries(valuesByMode)) {
      if (!collection.modes.some((mode) => mode.modeId === modeId))
        refused.push({ path: at('valuesByMode', modeId), reason: 'is no mode of its collection' });
      const target = isAlias(value) ? variables[value.id] : variable;
      if (!target)
        refused.push({
          path: at('valuesByMode', modeId),
          reason: `refers to ${isAlias(value) ? value.id : ''}, which is not in this file`,
        });
      else if (target.resolvedType !== resolvedType)
        refused.push({
          path: at('valuesByMode', modeId),
          reason: `refers to a ${target.resolvedType} and is a ${resolvedType}`,
        });
      else if (isAlias(value) && leadsTo(variables, value.id, id, new Set()))
        refused.push({ path: at('valuesByMode', modeId), reason: 'refers to itself' });
    }
    return refused;
  });
}

export type Value = FigmaVariable['valuesByMode'][string];
export const isAlias = (value: Value): value is { type: 'VARIABLE_ALIAS'; id: string } =>
  typeof value === 'object' && 'id' in value;

function leadsTo(variables: Meta['variables'], from: string, to: string, seen: Set<string>): boolean {
  if (from === to) return true;
  if (seen.has(from)) return false;
  seen.add(from);
  return Object.values(variables[from]?.valuesByMode ?? {}).some(
    (value) => isAlias(value) && leadsTo(variables, value.id, to, seen),
  );
}
