import * as z from 'zod/mini';

const documentSchema = z.record(z.string(), z.object({ $type: z.string() }));

/** What people may rely on: each public property with its type, read from the text of tokens.json. */
export function promises(document: string): string[] {
  return Object.entries(z.parse(documentSchema, JSON.parse(document))).map(([name, { $type }]) => `--${name} ${$type}`);
}
