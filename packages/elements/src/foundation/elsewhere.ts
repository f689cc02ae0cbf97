/**
 * Whether the reader has gone on to something else on the page, outside of the widget whose root this is: what comes of what they
 * did here must not take the focus from there.
 */
export const isElsewhere = (root: ShadowRoot | null): boolean =>
  root?.activeElement === null && document.activeElement !== document.body;
