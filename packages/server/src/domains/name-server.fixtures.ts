// A name server on a port of this machine, with records that a test sets.
import { createSocket } from 'node:dgram';
import { Resolver } from 'node:dns/promises';

const TYPES: Readonly<Record<number, 'TXT' | 'CNAME'>> = { 5: 'CNAME', 16: 'TXT' };
const [NO_ERROR, SERVER_FAILURE, NO_SUCH_NAME] = [0, 2, 3];

export interface NameServer {
  /** Asks it and no other. */
  readonly dns: Resolver;
  /** Values by type and name, `TXT _gangway-challenge.portal.example.com`. */
  readonly records: Map<string, readonly string[]>;
  /** Answers each question with a failure. */
  broken: boolean;
  /** Questions that it was asked. */
  readonly asked: string[];
  close(): void;
}

export async function startNameServer(): Promise<NameServer> {
  const socket = createSocket('udp4');
  const server: NameServer = {
    dns: new Resolver({ timeout: 2000, tries: 1 }),
    records: new Map(),
    broken: false,
    asked: [],
    close: () => socket.close(),
  };
  socket.on('message', (query, { port, address }) => socket.send(answerTo(query, server), port, address));
  await new Promise<void>((bound) => socket.bind(0, '127.0.0.1', bound));
  server.dns.setServers([`127.0.0.1:${socket.address().port}`]);
  return server;
}

function answerTo(query: Buffer, { records, broken, asked }: NameServer): Buffer {
  const labels: string[] = [];
  let at = 12;
  for (let length = query.readUInt8(at); length > 0; length = query.readUInt8(at)) {
    labels.push(query.toString('latin1', at + 1, at + 1 + length));
    at += 1 + length;
  }
  const type = TYPES[query.readUInt16BE(at + 1)];
  const question = query.subarray(12, at + 5);
  const name = labels.join('.').toLowerCase();
  asked.push(`${type} ${name}`);
  const values = records.get(`${type} ${name}`) ?? [];
  const known = [...records.keys()].some((key) => key.endsWith(` ${name}`));
  const head = Buffer.alloc(12);
  query.copy(head, 0, 0, 2);
  head.writeUInt16BE(0x8180 | (broken ? SERVER_FAILURE : known ? NO_ERROR : NO_SUCH_NAME), 2);
  head.writeUInt16BE(1, 4);
  head.writeUInt16BE(broken ? 0 : values.length, 6);
  const answers = values.map((value) => {
    const data = type === 'TXT' ? textOf(value) : nameOf(value);
    const fields = Buffer.alloc(12);
    fields.writeUInt16BE(0xc00c, 0);
    query.copy(fields, 2, at + 1, at + 5);
    fields.writeUInt16BE(data.length, 10);
    return Buffer.concat([fields, data]);
  });
  return Buffer.concat([head, question, ...(broken ? [] : answers)]);
}

/** In pieces of a length that a zone might choose. */
const textOf = (value: string): Buffer =>
  Buffer.concat(
    (value.match(/.{1,20}/g) ?? []).map((piece) => Buffer.from(`${String.fromCharCode(piece.length)}${piece}`)),
  );

const nameOf = (value: string): Buffer =>
  Buffer.from(
    `${value
      .split('.')
      .map((label) => `${String.fromCharCode(label.length)}${label}`)
      .join('')}\0`,
  );
