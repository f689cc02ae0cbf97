import { dirname, relative, resolve, sep } from 'node:path';
import { importsOf, packageOf, type ImportFact } from './imports.js';

interface Room {
  /** Packages of the workspace that its code may load. */
  readonly workspace: readonly string[];
  /** Packages from outside that its code may load; `declared` is what its package.json lists. */
  readonly outside: readonly string[] | 'declared';
  /** What only types may come from. */
  readonly typesOnly?: readonly string[];
}

/** Which way imports point. The table of ARCHITECTURE.md in a form that is checked. */
export const rooms: Readonly<Record<string, Room>> = {
  contract: { workspace: [], outside: ['zod'] },
  rules: { workspace: [], outside: ['temporal-polyfill', 'date-holidays', 'rrule'], typesOnly: ['@gangway/contract'] },
  programs: { workspace: ['contract', 'rules'], outside: [] },
  tokens: { workspace: [], outside: 'declared' },
  client: { workspace: ['contract'], outside: ['ky', 'zod'] },
  elements: { workspace: ['client', 'contract', 'tokens', 'rules'], outside: ['lit', '@lit/context'] },
  react: { workspace: ['elements'], outside: 'declared' },
  server: { workspace: ['contract', 'rules', 'programs', 'tokens'], outside: 'declared' },
  testing: { workspace: ['server', 'client', 'contract', 'programs'], outside: 'declared' },
};

/** Files of one kind that may not load another kind, whatever the package. */
const kinds: readonly { readonly from: RegExp; readonly to: RegExp; readonly why: string }[] = [
  { from: /\.view\.ts$/, to: /\.controller\.js$/, why: 'a view is pure: it gets state and never asks for it' },
  { from: /\.view\.ts$/, to: /^@gangway\/client(\/|$)/, why: 'a view never fetches' },
  {
    from: /\.routes\.ts$/,
    to: /^(kysely|pg|@electric-sql\/pglite)(\/|$)/,
    why: 'a route holds no SQL: its store does',
  },
  { from: /^(?!.*(\.define|bundle)\.ts$).*$/, to: /\.define\.js$/, why: 'only a define file may define a tag' },
  {
    from: /^packages\/(client|elements)\//,
    to: /^@gangway\/(contract\/(operations|history|openapi)|rules\/calendar)$/,
    why: 'too large for a browser bundle',
  },
];

const testFile = /\.(test|fixtures)(\.d)?\.ts$/;

export interface SourceFile {
  /** From the root of the workspace, with `/`. */
  readonly path: string;
  readonly imports: readonly ImportFact[];
}

export function readSource(root: string, path: string): SourceFile {
  return { path: relative(root, path).split(sep).join('/'), imports: importsOf(path) };
}

/**
 * The forbidden imports of a file of `packages/`, as sentences.
 * @param declared names in `dependencies` of the package's package.json
 */
export function forbiddenImports(file: SourceFile, declared: readonly string[]): string[] {
  const name = file.path.split('/')[1] ?? '';
  return file.imports.flatMap((fact) => {
    const why = reasonAgainst(name, file.path, fact, declared);
    return why ? [`${file.path}:${fact.line} imports ${fact.specifier}: ${why}`] : [];
  });
}

function reasonAgainst(name: string, path: string, fact: ImportFact, declared: readonly string[]): string | undefined {
  const target = packageOf(fact.specifier);
  if (target === undefined) {
    const home = `packages/${name}/`;
    const reached = resolve('/', dirname(path), fact.specifier).slice(1).split(sep).join('/');
    if (!reached.startsWith(home)) return 'a relative path may not leave its package';
  }
  // Tests may load anything of the workspace; what they run against is theirs to choose.
  if (testFile.test(path)) return undefined;

  const kind = kinds.find(({ from, to }) => !fact.typeOnly && from.test(path) && to.test(fact.specifier));
  if (kind) return kind.why;
  if (target === undefined) return undefined;

  const room = rooms[name];
  if (!room) return `packages/${name} has no place in the table of directions`;
  if (target === 'node') return browserRooms.has(name) ? `${name} runs in browsers, without Node` : undefined;
  if (target === `@gangway/${name}`) return 'a package reaches its own files by relative paths';
  if (room.typesOnly?.includes(target)) return fact.typeOnly ? undefined : `${name} may take only types from ${target}`;
  if (target.startsWith('@gangway/')) {
    return room.workspace.includes(target.slice('@gangway/'.length)) ? undefined : `${name} may not know ${target}`;
  }
  const outside = room.outside === 'declared' ? declared : room.outside;
  return outside.includes(target) ? undefined : `${name} may not know ${target}`;
}

/** What also runs in a browser, an edge worker or a phone. */
const browserRooms: ReadonlySet<string> = new Set(['contract', 'rules', 'programs', 'client', 'elements', 'react']);
