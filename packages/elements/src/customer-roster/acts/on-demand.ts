import { LazyController, type LazyPart } from '../../foundation/lazy.controller.js';

/** A part that few need: it loads when it is shown, and not before. */
export class OnDemand<M extends LazyPart> extends LazyController<M> {
  override hostConnected(): void {}
}
