import { nothing } from 'lit';

const refuse = (event: Event): void => event.preventDefault();

/**
 * What a box, a radio button or a file field does with a press (`@click`) while nothing can be changed for a moment; `aria-disabled`
 * says so. `disabled` would take the focus away from who has just used it, and Chromium loses an Escape that is pressed then.
 */
export const heldBack = (held: boolean): typeof refuse | typeof nothing => (held ? refuse : nothing);
