interface Signature {
  readonly at: number;
  readonly bytes: readonly number[];
}

/** First bytes of each type, for a name can say anything; an offset where they do not stand at the start. */
const signatures: Readonly<Record<string, Signature>> = {
  'application/pdf': { at: 0, bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  'image/png': { at: 0, bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  'image/jpeg': { at: 0, bytes: [0xff, 0xd8, 0xff] },
  'video/mp4': { at: 4, bytes: [0x66, 0x74, 0x79, 0x70] },
  'video/webm': { at: 0, bytes: [0x1a, 0x45, 0xdf, 0xa3] },
};

/** Endings of names by media type; what is read as text has several. */
const endings: Readonly<Record<string, readonly string[]>> = {
  'application/pdf': ['pdf'],
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg'],
  'text/plain': ['txt', 'log', 'csv'],
};

/** Whether bytes are what a media type says: by their signature, or as text. */
export function isOfType(type: string, bytes: Uint8Array): boolean {
  const signature = signatures[type];
  if (signature) return signature.bytes.every((byte, index) => bytes[signature.at + index] === byte);
  return type.startsWith('text/') && isText(bytes);
}

/** Media type of a file that may be attached; null for any other, and for one whose name says something else. */
export function attachableType(name: string, bytes: Uint8Array): string | null {
  const ending = name.toLowerCase().split('.').at(-1) ?? '';
  const [type] = Object.entries(endings).find(([, known]) => known.includes(ending)) ?? [];
  return type !== undefined && isOfType(type, bytes) ? type : null;
}

/** UTF-8 without control characters other than tabs and line ends. */
function isText(bytes: Uint8Array): boolean {
  try {
    // eslint-disable-next-line no-control-regex -- these are what it is about
    return !/[\0-\x08\x0e-\x1f]/.test(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return false;
  }
}
