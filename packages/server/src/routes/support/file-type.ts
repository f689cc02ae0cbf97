/** What may be attached, by its first bytes: a name can say anything. */
const signatures: readonly { readonly type: string; readonly bytes: readonly number[] }[] = [
  { type: 'application/pdf', bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { type: 'image/png', bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { type: 'image/jpeg', bytes: [0xff, 0xd8, 0xff] },
];
const extensions: Readonly<Record<string, readonly string[]>> = {
  'application/pdf': ['pdf'],
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg'],
  'text/plain': ['txt', 'log', 'csv'],
};

/** Media type of a file that may be attached; null for any other, and for one whose name says something else. */
export function attachableType(name: string, bytes: Uint8Array): string | null {
  const known = signatures.find((signature) => signature.bytes.every((byte, at) => bytes[at] === byte));
  const type = known?.type ?? (isText(bytes) ? 'text/plain' : null);
  const extension = name.toLowerCase().split('.').at(-1) ?? '';
  return type !== null && extensions[type]?.includes(extension) ? type : null;
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
