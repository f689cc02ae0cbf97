/** The part of ky's options that `send` uses. */
interface Options extends RequestInit {
  readonly fetch: typeof globalThis.fetch;
}

/**
 * What the browser bundle puts in ky's place: one request. Retries, time limits, hooks and JSON of ky are switched off in `send`,
 * so nothing else of it is missed.
 */
export default function ky(url: URL, { fetch, ...init }: Options): Promise<Response> {
  return fetch(url, init);
}
