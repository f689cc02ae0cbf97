/**
 * Registers an element. A second copy of the page's script leaves the first one in place and says so.
 *
 * @param tag a valid custom element name; a host may choose its own
 */
export function define(tag: string, element: CustomElementConstructor): void {
  const known = customElements.get(tag);
  if (!known) customElements.define(tag, element);
  else if (known !== element)
    console.warn(`<${tag}> is defined already, by another copy of the widgets. Load them once.`);
}
