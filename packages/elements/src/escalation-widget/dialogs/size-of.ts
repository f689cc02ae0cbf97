const units = ['byte', 'kilobyte', 'megabyte'] as const;

/** Bytes as people say them: `118 kB`, `20 MB`. */
export function sizeOf(locale: string, bytes: number): string {
  const step = bytes < 1000 ? 0 : bytes < 999_500 ? 1 : 2;
  const value = bytes / 1024 ** step;
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: units[step] ?? 'byte',
    unitDisplay: 'short',
    maximumFractionDigits: value < 10 && step > 0 ? 1 : 0,
  }).format(value);
}
