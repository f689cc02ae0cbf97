// What reads themes of other tools; it loads when somebody has chosen a file.
import { readTokenFile, type TokenFile } from '@gangway/tokens/formats';
import { brandOfTheme, RefusedError, themeOf } from '@gangway/tokens/theme';
import type { Content } from '../draft/content.js';

/** Something in a file that is refused, or has no place in a brand. */
export interface Place {
  /** Keys from the root: `partner.accent.$value`. Empty: the file as a whole. */
  readonly path: string;
  /** In English, as the command line says it. */
  readonly reason: string;
  /** What the tool calls it, where the path does not say that; else null. */
  readonly name: string | null;
}

/** What a file came to. */
export type ReadTheme =
  | {
      readonly kind: 'theme';
      readonly file: string;
      readonly format: TokenFile['format'];
      readonly content: Pick<Content, 'brand' | 'tokens'>;
      readonly left: readonly Place[];
    }
  | {
      readonly kind: 'refused';
      readonly file: string;
      readonly why: 'size' | 'json' | 'theme';
      readonly places: readonly Place[];
    };

/** Bytes of all files. */
const MOST = 4 * 1024 * 1024;

/** @param files one, or a resolver with the files that it names, in any order */
export async function readTheme(files: readonly File[]): Promise<ReadTheme> {
  const name = files[0]?.name ?? '';
  if (files.reduce((sum, { size }) => sum + size, 0) > MOST) return refused(name, 'size');
  const parsed: { readonly name: string; readonly text: string; readonly value: unknown }[] = [];
  for (const file of files) {
    const text = await file.text();
    try {
      parsed.push({ name: file.name, text, value: JSON.parse(text) });
    } catch {
      return refused(file.name, 'json');
    }
  }
  const main = parsed.find(({ value }) => isRecord(value) && 'resolutionOrder' in value) ?? parsed[0];
  if (!main) return refused(name, 'json');
  // A browser tells names of files and not their folders.
  const named = [...main.text.matchAll(/"\$ref"\s*:\s*"([^"#]+)"/g)].flatMap(([, address = '']) => {
    const found = parsed.find((each) => each !== main && each.name === address.split('/').at(-1));
    return found ? [[address, found.value] as const] : [];
  });
  const placed = ({ path, reason }: { readonly path: string; readonly reason: string }): Place => ({
    path,
    reason,
    name: variableAt(main.value, path),
  });
  try {
    const { document, aside, format } = readTokenFile(main.value, new Map(named));
    const { brand, own, left } = brandOfTheme(themeOf(document));
    return {
      kind: 'theme',
      file: main.name,
      format,
      content: {
        brand: {
          ...brand,
          font: copy(brand.font),
          fontHeading: copy(brand.fontHeading),
          fontMono: copy(brand.fontMono),
        },
        tokens: own,
      },
      left: [...aside, ...left].map(placed),
    };
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
    return { kind: 'refused', file: main.name, why: 'theme', places: error.refused.map(placed) };
  }
}

const refused = (file: string, why: 'size' | 'json'): ReadTheme => ({ kind: 'refused', file, why, places: [] });
const copy = (families: readonly string[] | null): string[] | null => families && [...families];
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The name of a variable that Figma's file knows by a number. */
function variableAt(file: unknown, path: string): string | null {
  const [, plain, quoted] = /^meta\.variables(?:\.([\w$#/-]+)|\["([^"]+)"\])/.exec(path) ?? [];
  const id = plain ?? quoted;
  if (id === undefined || !isRecord(file) || !isRecord(file.meta) || !isRecord(file.meta.variables)) return null;
  const variable = file.meta.variables[id];
  return isRecord(variable) && typeof variable.name === 'string' ? variable.name : null;
}
