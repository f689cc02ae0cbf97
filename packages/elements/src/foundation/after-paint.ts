/**
 * Does something once what was pressed has been drawn: a modal dialog that opens or closes makes all else on the page inert or
 * usable again, for which the styles of all of it are computed.
 */
export const afterPaint = (act: () => void): void => void requestAnimationFrame(() => setTimeout(act));
