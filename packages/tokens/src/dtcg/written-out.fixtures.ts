import { isRecord } from '../refusal.js';
import type { TypedValue } from './token-value.js';

/** A value as Terrazzo gives it: it writes out what DTCG lets one leave out. */
export function writtenOut({ type, value }: TypedValue): unknown {
  const full = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(full);
    if (!isRecord(part)) return part;
    const inner = Object.fromEntries(Object.entries(part).map(([key, child]) => [key, full(child)]));
    if ('colorSpace' in part) return { alpha: 1, ...inner };
    return 'blur' in part ? { inset: false, ...inner } : inner;
  };
  return full((type === 'shadow' || type === 'fontFamily') && !Array.isArray(value) ? [value] : value);
}
