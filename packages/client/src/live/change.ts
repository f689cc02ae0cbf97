import type { LiveEvent } from '@gangway/contract';

/** What somebody who listens hears. */
export type Change =
  | {
      readonly kind: 'event';
      readonly event: LiveEvent;
      /** Made over this connection: whoever made it has seen the answer. */
      readonly own: boolean;
    }
  /** More was missed than the server or the connection keeps: anything may have changed. */
  | { readonly kind: 'reset' }
  /** The stream broke off, and is being connected again. Whether anything else gets through is for the listener to see. */
  | { readonly kind: 'cut' };

export type ChangeListener = (change: Change) => void;
