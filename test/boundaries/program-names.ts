import * as z from 'zod/mini';

const definitionSchema = z.looseObject({
  key: z.string().check(z.minLength(1)),
  name: z.string().check(z.minLength(1)),
  vendor: z.looseObject({ name: z.string(), short: z.string() }),
  phases: z.array(z.unknown()),
});

/** What betrays a program: its key, its name and its vendor, read from the definitions that a module exports. */
export function programNames(exported: Readonly<Record<string, unknown>>): string[] {
  const candidates = Object.values(exported).flatMap((value) => [value, ...membersOf(value)]);
  const names = candidates.flatMap((candidate) => {
    const definition = z.safeParse(definitionSchema, candidate);
    if (!definition.success) return [];
    const { key, name, vendor } = definition.data;
    return [key, name, vendor.name, vendor.short];
  });
  return [...new Set(names)];
}

function membersOf(value: unknown): unknown[] {
  return typeof value === 'object' && value !== null ? Object.values(value) : [];
}

/** Which of the names a text holds as words of their own, in any case. */
export function namesIn(text: string, names: readonly string[]): string[] {
  return names.filter((name) => {
    const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'iu').test(text);
  });
}
