/** Puts a sheet in full that is written in short: `~name:value` is `--_name:var(--partner-name,value)`. */
export const inFull = (sheet: string): string => sheet.replaceAll(/~([\w-]+):([^;}]+)/g, '--_$1:var(--partner-$1,$2)');
