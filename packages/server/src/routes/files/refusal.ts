import { acceptedFiles, type UploadPurpose } from '@gangway/contract';

/** Why a file cannot be taken, by what is said of it; null: it can. */
export function refusal(
  purpose: UploadPurpose,
  file: { readonly name: string; readonly type: string; readonly size: number },
): { readonly pointer: string; readonly detail: string } | null {
  const { types, bytes } = acceptedFiles[purpose];
  const endings: readonly string[] = Object.entries(types).find(([type]) => type === file.type)?.[1] ?? [];
  const known = Object.values<readonly string[]>(types).flat();
  const ending = /\.([^.]+)$/.exec(file.name)?.[1]?.toLowerCase() ?? '';
  if (endings.length === 0)
    return { pointer: '/type', detail: `${file.type} is not taken. Send one of: ${known.join(', ')}.` };
  if (!endings.includes(ending))
    return { pointer: '/name', detail: `A file of the type ${file.type} ends with .${endings.join(' or .')}.` };
  if (file.size > bytes)
    return { pointer: '/size', detail: `It is larger than ${bytes / 1024 / 1024} MiB. Send a smaller one, or a link.` };
  return null;
}
