/** Data inside an Arabic sentence, in the direction of its own first letter. */
export const isolate = (text: string): string => `\u2068${text}\u2069`;
