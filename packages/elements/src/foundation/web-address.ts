/**
 * An address that a page may lead to, whoever wrote it.
 *
 * @param schemes which ones are trusted with it, each with its colon
 * @returns null for any other: scripts, data, paths
 */
export const webAddress = (address: string | null, schemes: readonly string[] = ['https:']): string | null =>
  address !== null && URL.canParse(address) && schemes.includes(new URL(address).protocol) ? address : null;

/** What the API names of its own: a trial of it has no TLS. */
export const ownAddress = (address: string | null): string | null => webAddress(address, ['https:', 'http:']);
