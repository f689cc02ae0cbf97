/** One block of a stream of server-sent events. */
export interface Block {
  /** @default message */
  readonly event: string;
  /** Empty: the block only moves the place to resume from, or shows that the connection lives. */
  readonly data: string;
  /** The last identifier that was read, in this block or before; null: there was none yet. */
  readonly id: string | null;
}

/** Reads text as it comes, in pieces of any size, and gives the blocks that are whole (HTML, "Server-sent events"). */
export function eventParser(): (text: string) => Block[] {
  let rest = '';
  let event = '';
  let data: string[] = [];
  let id: string | null = null;
  return (text) => {
    const blocks: Block[] = [];
    // The line feed of a carriage return that stands last may be still on its way.
    const lines = (rest + text).split(/\r\n|\n|\r(?!$)/);
    rest = lines.pop() ?? '';
    for (const line of lines) {
      const [, name, value = ''] = /^([^:]*)(?:: ?(.*))?$/s.exec(line) ?? [];
      if (line === '') {
        blocks.push({ event: event || 'message', data: data.join('\n'), id });
        event = '';
        data = [];
      } else if (name === 'event') event = value;
      else if (name === 'data') data.push(value);
      else if (name === 'id' && !value.includes('\0')) id = value;
    }
    return blocks;
  };
}
