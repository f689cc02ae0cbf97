/** Hands a text to the browser as a file to keep. */
export function saveFile(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}

export interface TextFile {
  readonly name: string;
  readonly text: string;
  /** How its letters were written, as people call it. */
  readonly encoding: string;
}

/**
 * Reads a file as spreadsheets save it: UTF-8, UTF-16 where its mark says so, else the Western encoding of older ones. The API
 * refuses what is not marked, since a wrong guess stays in names for good; here the reader sees samples before anything goes in.
 */
export async function readFile(file: File): Promise<TextFile> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const mark = (bytes[0] ?? 0) * 256 + (bytes[1] ?? 0);
  const read = (encoding: string, fatal: boolean, shown: string): TextFile => ({
    name: file.name,
    text: new TextDecoder(encoding, { fatal }).decode(bytes),
    encoding: shown,
  });
  if (mark === 0xfffe) return read('utf-16le', false, 'UTF-16');
  if (mark === 0xfeff) return read('utf-16be', false, 'UTF-16');
  try {
    return read('utf-8', true, 'UTF-8');
  } catch {
    return read('windows-1252', false, 'Windows-1252');
  }
}
