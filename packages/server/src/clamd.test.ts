import { createServer, type AddressInfo, type Server } from 'node:net';
import { sampleHistory, sampleProgram, createTestServer } from '@gangway/testing';
import { afterEach, describe, expect, it } from 'vitest';
import { clamd } from './clamd.js';

let daemon: Server | undefined;
afterEach(() => new Promise<void>((done) => (daemon ? daemon.close(() => done()) : done())));

/** A daemon that speaks INSTREAM: reads the chunks by their lengths and answers to what they add up to. */
async function listen(answer: (bytes: Buffer) => string): Promise<number> {
  daemon = createServer((socket) => {
    let received = Buffer.alloc(0);
    socket.on('data', (chunk) => {
      received = Buffer.concat([received, chunk]);
      const command = Buffer.from('zINSTREAM\0');
      const parts: Buffer[] = [];
      for (let at = command.length; at + 4 <= received.length;) {
        const size = received.readUInt32BE(at);
        if (size === 0) return socket.end(`${answer(Buffer.concat(parts))}\0`);
        if (at + 4 + size > received.length) return undefined;
        parts.push(received.subarray(at + 4, at + 4 + size));
        at += 4 + size;
      }
      return undefined;
    });
  });
  await new Promise<void>((ready) => daemon?.listen(0, '127.0.0.1', ready));
  return (daemon.address() as AddressInfo).port;
}
const verdict = (bytes: Buffer) => (bytes.includes('EVIL') ? 'stream: Demo.Malware FOUND' : 'stream: OK');

describe('clamd', () => {
  it('sends every byte and reads the verdict', async () => {
    const large = new Uint8Array(200_000).fill(0x61);
    let seen = 0;
    const scan = clamd(
      '127.0.0.1',
      await listen((bytes) => {
        seen = bytes.length;
        return verdict(bytes);
      }),
    );
    expect(await scan(large)).toBeNull();
    expect(seen).toBe(large.length);
    expect(await scan(new TextEncoder().encode('an EVIL file'))).toBe('Demo.Malware');
  });

  it('fails when the daemon could not scan, or is not there', async () => {
    await expect(
      clamd('127.0.0.1', await listen(() => 'INSTREAM size limit exceeded. ERROR'))(new Uint8Array(1)),
    ).rejects.toThrow('size limit');
    await expect(clamd('127.0.0.1', 1)(new Uint8Array(1))).rejects.toThrow();
  });
});

describe('an upload, with a scanner', () => {
  it('is marked as clean, refused when something is found, and waits when nobody can tell', async () => {
    const now = '2026-04-14T17:20:00Z';
    let port = await listen(verdict);
    const server = await createTestServer({
      programs: [sampleProgram],
      histories: [sampleHistory({ handle: 'alpha', now })],
      now,
      scan: (bytes) => clamd('127.0.0.1', port)(bytes),
    });
    const upload = async (words: string) => {
      const answer = await server.fetch('/api/partner/attachments?name=x.txt', {
        method: 'POST',
        headers: {
          authorization: `Bearer ${server.partner('alpha').secretKey}`,
          'content-type': 'application/octet-stream',
          'idempotency-key': words,
        },
        body: words,
      });
      return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
    };
    expect(await upload('fine')).toMatchObject({ status: 201, body: { scan: 'clean' } });
    expect(await upload('an EVIL file')).toMatchObject({ status: 422, body: { errors: [{ code: 'infected' }] } });
    port = 1;
    expect(await upload('fine as well')).toMatchObject({ status: 503, body: { code: 'unavailable' } });
    await server.close();
  });
});
