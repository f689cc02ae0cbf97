import type { PropertyDeclaration } from 'lit';

/** A class of Lit's, as a decorator of one of its members sees it. */
interface Prototype {
  readonly constructor: { createProperty(name: PropertyKey, options?: PropertyDeclaration): void };
}
type Decorator = (prototype: Prototype, name: PropertyKey) => void;

/**
 * What the browser bundle puts in the place of `lit/decorators.js`: the two decorators that elements use, without the other form of
 * decorators and without accessors that somebody wrote.
 */
export const property =
  (options?: PropertyDeclaration): Decorator =>
  (prototype, name) =>
    prototype.constructor.createProperty(name, options);

export const state = (): Decorator => property({ state: true, attribute: false });
