/** The part of ky's options that `send` uses. */
interface Options extends RequestInit {
  readonly fetch: typeof globalThis.fetch;
  /** Milliseconds. */
  readonly timeout: number;
}

/**
 * What the browser bundle puts in ky's place: one request with a time limit. Retries, hooks and JSON of ky are switched off in
 * `send`, so nothing else of it is missed.
 */
export default function ky(url: URL, { fetch, timeout, signal, ...init }: Options): Promise<Response> {
  const limit = AbortSignal.timeout(timeout);
  return fetch(url, { ...init, signal: signal ? AbortSignal.any([signal, limit]) : limit });
}
