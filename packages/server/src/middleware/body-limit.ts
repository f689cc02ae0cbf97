import { bodyLimit } from 'hono/body-limit';
import { ProblemError } from '../problem.js';

const CSV_BYTES = 32 * 1024 * 1024;
const JSON_BYTES = 1024 * 1024;
/** Largest attachment. */
export const FILE_BYTES = 20 * 1024 * 1024;

const refuse = (limit: number) => () => {
  throw new ProblemError(
    'payload_too_large',
    `The body is larger than ${limit / 1024 / 1024} MiB. Send less at a time.`,
  );
};
const csv = bodyLimit({ maxSize: CSV_BYTES, onError: refuse(CSV_BYTES) });
const file = bodyLimit({ maxSize: FILE_BYTES, onError: refuse(FILE_BYTES) });
const json = bodyLimit({ maxSize: JSON_BYTES, onError: refuse(JSON_BYTES) });

/** A file may be larger than a body of fields. */
export const limitBody: typeof json = (c, next) => {
  const type = c.req.header('content-type') ?? '';
  return (type.startsWith('text/csv') ? csv : type.startsWith('application/octet-stream') ? file : json)(c, next);
};
