import { eventIdSchema, type Operation } from '@gangway/contract';
import type { Context } from 'hono';
import * as z from 'zod/mini';
import { queryNames } from './parse.js';
import { ProblemError } from './problem.js';
import { readTextFile } from './text-file.js';

/** What was sent, before any schema has seen it. */
export interface RawInput {
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
}

/** Reads the parts of a request that an operation has, and refuses parameters that it does not have. */
export async function readInput(operation: Operation, c: Context): Promise<RawInput> {
  const query = c.req.query();
  const names = operation.query ? queryNames(operation.query) : new Set<string>();
  const unknown = Object.keys(query).filter((name) => !names.has(name));
  if (unknown.length > 0) {
    throw new ProblemError(
      'unknown_field',
      `?${unknown[0]}: there is no such parameter. There are: ${[...names].join(', ') || 'none'}.`,
      {
        errors: unknown.map((name) => ({
          pointer: `?${name}`,
          code: 'unknown_field',
          detail: 'There is no such parameter. Check its spelling.',
        })),
      },
    );
  }
  return { params: c.req.param(), query, body: operation.body ? await readBody(operation, c) : undefined };
}

async function readBody(operation: Operation, c: Context): Promise<unknown> {
  const type = operation.bodyType ?? 'application/json';
  const sent = c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
  if (sent !== type) {
    throw new ProblemError(
      'unsupported_media_type',
      `${operation.name} takes ${type}, and this came as ${sent || 'nothing named'}. Set Content-Type.`,
    );
  }
  if (type === 'application/octet-stream') return new Uint8Array(await c.req.arrayBuffer());
  if (type === 'text/csv') return readTextFile(new Uint8Array(await c.req.arrayBuffer()));
  const text = await c.req.text();
  try {
    return JSON.parse(text === '' ? '{}' : text);
  } catch (error) {
    throw new ProblemError(
      'malformed_body',
      `The body is not JSON: ${error instanceof Error ? error.message : String(error)}.`,
    );
  }
}

/** The version that the caller has seen; null where it said none, or any. */
export function readIfMatch(header: string | undefined): number | null {
  if (header === undefined || header.trim() === '*') return null;
  const version = /^\s*(?:W\/)?"?(\d{1,9})"?\s*$/.exec(header)?.[1];
  // Ignored, it would write over what the caller wanted to protect.
  if (version === undefined) throw faulty('If-Match', 'etag', 'It takes the ETag of what you have seen, like "3".');
  return Number(version);
}

/** Position of the last event that the caller has read; null where it begins. */
export function readLastEventId(header: string | undefined): number | null {
  if (header === undefined) return null;
  if (!z.safeParse(eventIdSchema, header).success)
    throw faulty('Last-Event-ID', 'event_id', 'It takes the id of an event of this stream, like evt_42.');
  return Number(header.slice('evt_'.length));
}

/** What the caller calls itself, so that it knows its own changes again; null where it says nothing. */
export function readConnection(header: string | undefined): string | null {
  if (header === undefined) return null;
  if (!/^[A-Za-z0-9_-]{8,64}$/.test(header))
    throw faulty('Gangway-Connection', 'connection', 'It takes 8 to 64 letters, digits, _ and -.');
  return header;
}

const faulty = (pointer: string, code: string, detail: string): ProblemError =>
  new ProblemError('validation_failed', `${pointer}: ${detail}`, { errors: [{ pointer, code, detail }] });
