const origin = new URL(import.meta.url).origin;

/** Where the script came from: the API serves it, so the public snippet needs no address. */
export const scriptOrigin = origin === 'null' ? location.origin : origin;
