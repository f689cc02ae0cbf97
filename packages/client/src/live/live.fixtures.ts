// For tests of the stream: a server whose every word the test speaks, and the way to a real one in this process.
import type { TestServer } from '@gangway/testing';

/** One request for the stream and what is said on it. */
export interface Line {
  readonly headers: Headers;
  readonly aborted: () => boolean;
  say(text: string): void;
  hangUp(): void;
  cut(): void;
}

/** Answers every request for the stream; `refuse` is asked first. */
export function scriptedServer(refuse: (count: number) => Response | null = () => null) {
  const lines: Line[] = [];
  const fetch: typeof globalThis.fetch = async (_, init) => {
    const refusal = refuse(lines.length);
    const text = new TextEncoder();
    let controller: ReadableStreamDefaultController<Uint8Array> | null = null;
    const body = new ReadableStream<Uint8Array>({ start: (own) => void (controller = own) });
    const signal = init?.signal;
    signal?.addEventListener('abort', () => {
      try {
        controller?.error(signal.reason);
      } catch {
        // It was over before.
      }
    });
    lines.push({
      headers: new Headers(init?.headers),
      aborted: () => signal?.aborted ?? false,
      say: (words) => controller?.enqueue(text.encode(words)),
      hangUp: () => controller?.close(),
      cut: () => controller?.error(new TypeError('terminated')),
    });
    return refusal ?? new Response(body, { headers: { 'content-type': 'text/event-stream' } });
  };
  return { lines, fetch };
}

/** `fetch` to a server in this process, whose answers end when they are aborted. */
export const fetchFrom =
  (server: TestServer): typeof globalThis.fetch =>
  async (input, init) => {
    init?.signal?.throwIfAborted();
    const answer = await server.fetch(input, init);
    const body = answer.body?.pipeThrough(new TransformStream(), init?.signal ? { signal: init.signal } : {});
    return new Response(body ?? null, answer);
  };

export const problem = (status: number, code: string, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify({ type: '', title: '', status, detail: code, instance: '', code, requestId: 'req_1' }), {
    status,
    headers,
  });

export const event = (number: number, type = 'ticket.created', connection: string | null = null): string =>
  `id: evt_${number}\ndata: ${JSON.stringify({
    id: `evt_${number}`,
    type,
    at: '2026-04-14T17:20:00.000Z',
    subject: { kind: type.split('.')[0], id: `tkt_${number}` },
    version: null,
    connection,
  })}\n\n`;
