import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventParser, type Block } from './event-parser.js';

const parse = (...pieces: string[]): Block[] => {
  const read = eventParser();
  return pieces.flatMap(read);
};

describe('a stream of server-sent events', () => {
  it.each<[string, string, Block[]]>([
    ['a message', 'data: a\n\n', [{ event: 'message', data: 'a', id: null }]],
    ['a message with a name', 'event: end\ndata: a\n\n', [{ event: 'end', data: 'a', id: null }]],
    ['an identifier alone', 'id: 7\n\n', [{ event: 'message', data: '', id: '7' }]],
    ['data of several lines', 'data: a\ndata\ndata:b\n\n', [{ event: 'message', data: 'a\n\nb', id: null }]],
    ['one blank after the colon', 'data:  a\n\n', [{ event: 'message', data: ' a', id: null }]],
    ['colons in a value', 'data: {"a":"b:c"}\n\n', [{ event: 'message', data: '{"a":"b:c"}', id: null }]],
    [
      'comments and fields of others',
      ': hello\nretry: 9\nnonsense\ndata: a\n\n',
      [{ event: 'message', data: 'a', id: null }],
    ],
    [
      'an identifier that cannot be one',
      'id: 1\n\nid: a\0b\ndata: x\n\n',
      [
        { event: 'message', data: '', id: '1' },
        { event: 'message', data: 'x', id: '1' },
      ],
    ],
    [
      'names that hold for one block, and an identifier that stays',
      'id: 1\nevent: end\ndata: a\n\ndata: b\n\n',
      [
        { event: 'end', data: 'a', id: '1' },
        { event: 'message', data: 'b', id: '1' },
      ],
    ],
    ['a block that is not whole', 'data: a\n\ndata: b', [{ event: 'message', data: 'a', id: null }]],
  ])('has %s', (_, text, blocks) => {
    expect(parse(text)).toEqual(blocks);
    expect(parse(text.replaceAll('\n', '\r\n'))).toEqual(blocks);
  });

  it('reads the same in whichever pieces it comes, and with any line end', () => {
    const line = fc.constantFrom('data: a', 'data: {"b":1}', 'event: end', 'id: evt_7', ': life', 'data', '', '');
    const end = fc.constantFrom('\n', '\r\n', '\r');
    const places = fc.array(fc.nat(200), { maxLength: 10 });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), end, places, (lines, ended, cuts) => {
        // A carriage return that stands last waits for what may follow it.
        const text = `${lines.map((words) => words + ended).join('')}:`;
        const at = [...new Set([0, ...cuts.filter((cut) => cut < text.length), text.length])].sort((a, b) => a - b);
        const pieces = at.slice(1).map((place, index) => text.slice(at[index], place));
        expect(parse(...pieces)).toEqual(parse(lines.map((words) => `${words}\n`).join('')));
      }),
    );
  });
});
