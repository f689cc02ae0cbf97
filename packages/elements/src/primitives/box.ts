/**
 * The box in which a widget draws everything: the one child of its shadow root. No rule of a page reaches it, and its own
 * (`frameStyles`) lets next to nothing in by inheritance.
 *
 * @param root the shadow root
 */
export function boxIn(root: HTMLElement | DocumentFragment): HTMLElement {
  const box = document.createElement('div');
  box.className = 'widget';
  root.append(box);
  return box;
}
