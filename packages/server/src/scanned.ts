import type { ScanResult } from '@gangway/contract';
import type { Dependencies } from './context.js';
import { ProblemError } from './problem.js';

/** What the scanner of this server says of bytes: how they were found, or why they are refused. */
export async function scanned(
  { scan, log }: Pick<Dependencies, 'scan' | 'log'>,
  bytes: Uint8Array,
): Promise<{ readonly scan: ScanResult } | { readonly refused: string }> {
  if (!scan) return { scan: 'unscanned' };
  const found = await scan(bytes).catch((error: unknown) => {
    log.error({ err: error }, 'scan failed');
    throw new ProblemError('unavailable', 'Files cannot be checked right now. Try again in a minute.', {
      headers: { 'Retry-After': '60' },
    });
  });
  return found === null ? { scan: 'clean' } : { refused: `The virus scanner refuses it: ${found}.` };
}
