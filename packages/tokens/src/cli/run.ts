import { parseArgs } from 'node:util';
import { writeDtcg, type ResolverDocument } from '../dtcg/resolver-document.js';
import { readTokenFile } from '../formats/read-token-file.js';
import { writeFigma } from '../formats/write-figma.js';
import { writeTokensStudio } from '../formats/write-tokens-studio.js';
import { isRecord, RefusedError } from '../refusal.js';
import { checkTheme, type Finding } from '../theme/check-theme.js';
import { compileTheme } from '../theme/compile-theme.js';
import { themeCss } from '../theme/theme-css.js';
import { themeDocument } from '../theme/theme-document.js';
import { themeOf } from '../theme/theme-of-document.js';

const USAGE = `gangway theme check <file>                  every pair of colours of a theme, in every mode
gangway theme compile --brand '#0a7d3c'     a theme from a colour
  --accent <colour> --neutral <colour> --font 'Open Sans, sans-serif' --radius 6 --density 1 --logo <address>
gangway theme convert <file>                a theme in another format
  --to css | dtcg | figma | tokens-studio   of compile and convert; default dtcg

Files: DTCG 2025.10 (tokens or resolver), Figma's variables (REST API), Tokens Studio (all sets in one file).
`;

/** What a command needs of its surroundings. */
export interface Surroundings {
  /** @throws where there is no such file */
  readonly readFile: (path: string) => string;
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
}

/**
 * Runs a command.
 *
 * @returns the exit code: 0 all well, 1 a theme does not hold, 2 a file or a command is refused
 */
export function run(args: readonly string[], surroundings: Surroundings): 0 | 1 | 2 {
  try {
    return runTheme(args, surroundings);
  } catch (error) {
    surroundings.error(
      `${error instanceof RefusedError ? sentencesOf(error) : error instanceof Error ? error.message : String(error)}\n`,
    );
    return 2;
  }
}

const sentencesOf = ({ message, refused }: RefusedError) =>
  [
    `${message.slice(0, message.indexOf(':'))}:`,
    ...refused.map(({ path, reason }) => `  ${path || 'it'} ${reason}`),
  ].join('\n');

function runTheme(args: readonly string[], { readFile, out, error }: Surroundings): 0 | 1 | 2 {
  const text = { type: 'string' } as const;
  const { positionals, values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      brand: text,
      accent: text,
      neutral: text,
      font: text,
      radius: text,
      density: text,
      logo: text,
      to: text,
    },
  });
  const [subject, command, path] = positionals;
  if (subject === 'theme' && command === 'compile' && values.brand !== undefined) {
    const { brand, accent, neutral, font, radius, density, logo, to } = values;
    const { theme, findings } = compileTheme({
      brand,
      ...(accent === undefined ? {} : { accent }),
      ...(neutral === undefined ? {} : { neutral }),
      ...(font === undefined ? {} : { font: font.split(',').map((name) => name.trim()) }),
      ...(radius === undefined ? {} : { radius: Number(radius) }),
      ...(density === undefined ? {} : { density: Number(density) }),
      ...(logo === undefined ? {} : { logo }),
    });
    out(written(to, themeDocument(theme), error));
    for (const finding of findings) error(`${sentenceOf(finding)}\n`);
    return findings.length === 0 ? 0 : 1;
  }
  if (subject === 'theme' && (command === 'check' || command === 'convert') && path !== undefined) {
    const { document, aside } = readTokenFile(parsed(path, readFile), referred(path, readFile));
    for (const { path: at, reason } of aside) error(`${at} ${reason}\n`);
    if (command === 'convert') {
      out(written(values.to, document, error));
      return 0;
    }
    const findings = checkTheme(themeOf(document));
    for (const finding of findings) out(`${sentenceOf(finding)}\n`);
    out(
      findings.length === 0
        ? `${path} holds AA, and AAA for who asks for more contrast.\n`
        : `${findings.length} found in ${path}.\n`,
    );
    return findings.length === 0 ? 0 : 1;
  }
  error(USAGE);
  return 2;
}

function parsed(path: string, readFile: Surroundings['readFile']): unknown {
  try {
    return JSON.parse(readFile(path));
  } catch (cause) {
    throw new Error(`${path} cannot be read as JSON: ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    });
  }
}

/** The files beside a resolver that it refers to. None from elsewhere: a theme must not read what it likes. */
function referred(path: string, readFile: Surroundings['readFile']): ReadonlyMap<string, unknown> {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const found = new Map<string, unknown>();
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit);
    if (!isRecord(node)) return;
    if (typeof node.$ref === 'string' && /^(?:\.\/)?[\w-][\w./-]*\.json$/.test(node.$ref) && !node.$ref.includes('..'))
      found.set(node.$ref, parsed(`${folder}${node.$ref}`, readFile));
    Object.values(node).forEach(visit);
  };
  const file = parsed(path, readFile);
  if (isRecord(file) && 'resolutionOrder' in file) visit([file.sets, file.modifiers, file.resolutionOrder]);
  return found;
}

function written(to: string | undefined, document: ResolverDocument, error: Surroundings['error']): string {
  const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
  if (to === 'css') return themeCss(themeOf(document), ':root');
  if (to === 'tokens-studio') return json(writeTokensStudio(document));
  if (to === 'figma') {
    const { file, left } = writeFigma(document);
    for (const { path, reason } of left) error(`${path} ${reason}\n`);
    return json(file);
  }
  if (to !== undefined && to !== 'dtcg') throw new Error(`--to ${to} is no format: css, dtcg, figma or tokens-studio.`);
  return json(writeDtcg(document));
}

/** What is found, and what to do. */
function sentenceOf({ kind, mode, pair: [front, ground], found, needed, eye, nearest }: Finding): string {
  if (kind === 'apart')
    return `${mode}: ${front} and ${ground} look alike to eyes with ${eye ?? 'all cones'}: ${found.toFixed(1)} apart, ${needed} needed. Make one lighter or darker.`;
  const advice = nearest === null ? `No ${front} works there: change ${ground}.` : `Nearest that works: ${nearest}.`;
  return `${mode}: ${front} on ${ground} has ${(Math.floor(found * 100) / 100).toFixed(2)}:1 and needs ${needed}:1. ${advice}`;
}
