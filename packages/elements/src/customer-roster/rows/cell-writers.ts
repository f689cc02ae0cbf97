// Writes values into elements in place, and only those that are others than before.
import { render, type TemplateResult } from 'lit';
import { icon, type Icon } from '../../primitives/icons.js';

/** Copies of a template, without the marks that Lit leaves. */
export function stamp(template: TemplateResult): DocumentFragment {
  const fragment = document.createDocumentFragment();
  render(template, fragment);
  const marks = document.createTreeWalker(fragment, NodeFilter.SHOW_COMMENT);
  const found: Node[] = [];
  while (marks.nextNode()) found.push(marks.currentNode);
  for (const mark of found) mark.parentNode?.removeChild(mark);
  return fragment;
}

/** What writes one kind of value into one place, and leaves it alone while the value is the one that stands there. */
export type Write<T> = (value: T) => void;
export function writer<T>(write: Write<T>, stands?: T): Write<T> {
  return (value) => {
    if (value !== stands) write((stands = value));
  };
}
/** Writes the text of an element that has nothing else. */
export function texts(element: Element | null | undefined): Write<string> {
  const node = element?.firstChild ?? element?.appendChild(new Text());
  return writer((text) => node && (node.nodeValue = text), '');
}
export const attributes = (element: Element | null | undefined, name: string): Write<string> =>
  writer((value) => element?.setAttribute(name, value), element?.getAttribute(name) ?? '');
export const classes = (element: Element | null | undefined): Write<string> => attributes(element, 'class');
/** Says what is drawn, to those who do not see it. */
export function labels(element: Element | null | undefined): Write<string> {
  if (element) element.role = 'img';
  return attributes(element, 'aria-label');
}
/** Makes something when it is first wanted, and keeps it. */
export function kept<K, T>(make: (key: K) => T, most = Infinity): (key: K) => T {
  const all = new Map<K, T>();
  return (key) => {
    let each = all.get(key);
    if (each === undefined) {
      if (all.size >= most) all.clear();
      all.set(key, (each = make(key)));
    }
    return each;
  };
}

const drawings = kept((glyph: Icon): Node => stamp(icon(glyph)).firstElementChild ?? new Text());
/** Drawn from its template once, and copied for each place that it stands in. */
export const drawing = (glyph: Icon): Node => drawings(glyph).cloneNode(true);

/** A text and how it looks. */
export type Look = readonly [text: string, kind?: string];
/** What has one element, with a text in it. */
export function look(element: Element | null | undefined): (look: Look) => void {
  const [text, kind] = [texts(element), classes(element)];
  return ([words, name]) => {
    text(words);
    if (name) kind(name);
  };
}
