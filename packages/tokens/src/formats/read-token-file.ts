import { readDtcg } from '../dtcg/resolver-document.js';
import { isRecord } from '../refusal.js';
import { readFigma, type Imported } from './read-figma.js';
import { readTokensStudio } from './read-tokens-studio.js';

/** A document, and in which format it came. */
export interface TokenFile extends Imported {
  readonly format: 'dtcg' | 'figma' | 'tokens-studio';
}

/**
 * Reads a file of any of the formats, which it tells apart by what only one of them has.
 *
 * @param files contents of the files that a resolver refers to, by the address that it gives
 * @throws RefusedError with every path and reason
 */
export function readTokenFile(file: unknown, files?: ReadonlyMap<string, unknown>): TokenFile {
  if (isRecord(file) && isRecord(file.meta) && !('$value' in file.meta) && 'variables' in file.meta)
    return { ...readFigma(file), format: 'figma' };
  if (isRecord(file) && ('$themes' in file || '$metadata' in file))
    return { ...readTokensStudio(file), format: 'tokens-studio' };
  return { document: readDtcg(file, files), aside: [], format: 'dtcg' };
}
