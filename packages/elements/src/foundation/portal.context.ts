import type { Connection } from '@gangway/client';
import { createContext } from '@lit/context';

/** What a provider hands down to the widgets in it. */
export interface Portal {
  /** Null: set up wrongly, or not yet. */
  readonly connection: Connection | null;
  /** How the page says that it connects: tells the providers of a page apart. Empty: in a way of its own, which nobody can compare. */
  readonly way: string;
  /** BCP 47. */
  readonly locale: string;
  /** IANA zone of the reader. */
  readonly timeZone: string;
  /** The brand is on, or there is none: until then nothing is drawn that would change its type and size at once. */
  readonly painted: boolean;
}

/** Shared by name, so that widgets and provider may come from two scripts. */
export const portalContext = createContext<Portal>(Symbol.for('gangway.portal'));
