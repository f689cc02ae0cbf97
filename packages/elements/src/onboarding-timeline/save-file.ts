import type { ApiFile } from '@gangway/contract';

/** Hands a file to the browser, which saves it under its name. */
export function saveFile(file: ApiFile): void {
  const url = URL.createObjectURL(new Blob([new Uint8Array(file.bytes)], { type: file.type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 0);
}
