import type { ApiFile } from '@gangway/contract';

/** Hands a file to the browser, which asks the reader where to keep it or keeps it where it always does. */
export function saveFile({ name, type, bytes }: ApiFile): void {
  const url = URL.createObjectURL(new Blob([bytes.slice()], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
