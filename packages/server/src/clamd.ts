import { connect } from 'node:net';

/** Looks for malware in bytes. Null: nothing was found; else what it is called. */
export type Scan = (bytes: Uint8Array) => Promise<string | null>;

const TIMEOUT = 30_000;
const CHUNK = 64 * 1024;

/**
 * A scan by ClamAV's daemon, over its INSTREAM command (man clamd): chunks with their length in front, ended by an empty one.
 *
 * @throws Error when the daemon does not answer or could not scan
 */
export const clamd =
  (host: string, port: number): Scan =>
  (bytes) =>
    new Promise((resolve, reject) => {
      const socket = connect({ host, port, timeout: TIMEOUT });
      const chunks: Buffer[] = [];
      const length = (size: number) => {
        const head = Buffer.alloc(4);
        head.writeUInt32BE(size);
        return head;
      };
      socket.on('connect', () => {
        socket.write('zINSTREAM\0');
        for (let at = 0; at < bytes.length; at += CHUNK) {
          const part = bytes.subarray(at, at + CHUNK);
          socket.write(length(part.length));
          socket.write(part);
        }
        socket.write(length(0));
      });
      socket.on('data', (chunk: Buffer) => chunks.push(chunk));
      socket.on('timeout', () => socket.destroy(new Error('The virus scanner does not answer.')));
      socket.on('error', reject);
      socket.on('end', () => {
        const reply = Buffer.concat(chunks).toString().replaceAll('\0', '').trim();
        const found = /^stream: (.+) FOUND$/.exec(reply)?.[1];
        if (found !== undefined) resolve(found);
        else if (reply === 'stream: OK') resolve(null);
        else reject(new Error(`The virus scanner could not scan: ${reply}`));
      });
    });
