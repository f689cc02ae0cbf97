import type { ApiFile } from '@gangway/contract';

/** Hands a file to the browser to keep. */
export function saveFile({ name, type, bytes }: ApiFile): void {
  // A copy: a Blob takes no bytes of memory that is shared.
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Some engines read it a moment after the click.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
