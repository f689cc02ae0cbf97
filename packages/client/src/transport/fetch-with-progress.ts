/**
 * A fetch that tells how much of the body has left. Browsers know that of `XMLHttpRequest` only; where there is none, this is the
 * fetch that is there.
 */
export const fetchWithProgress =
  (onProgress: (sent: number) => void): typeof globalThis.fetch =>
  async (input, init) => {
    const request = new Request(input, init);
    if (typeof XMLHttpRequest === 'undefined') return globalThis.fetch(request);
    const body = await request.arrayBuffer();
    return new Promise((resolve, reject) => {
      const wire = new XMLHttpRequest();
      wire.open(request.method, request.url);
      wire.responseType = 'arraybuffer';
      for (const [name, value] of request.headers) wire.setRequestHeader(name, value);
      wire.upload.addEventListener('progress', ({ loaded }) => onProgress(loaded));
      wire.addEventListener('load', () => resolve(answerOf(wire)));
      wire.addEventListener('error', () => reject(new TypeError('The request did not get through.')));
      wire.addEventListener('abort', () => reject(request.signal.reason));
      request.signal.addEventListener('abort', () => wire.abort());
      wire.send(body);
    });
  };

function answerOf(wire: XMLHttpRequest): Response {
  const { status, statusText } = wire;
  const lines = wire
    .getAllResponseHeaders()
    .trim()
    .split(/[\r\n]+/);
  const headers = lines.map((line): [string, string] => {
    const end = line.indexOf(': ');
    return [line.slice(0, end), line.slice(end + 2)];
  });
  return new Response(wire.response, { status, statusText, headers });
}
