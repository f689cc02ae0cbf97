import type { BrandVersion, Mail } from '@gangway/contract';
import type { ReadTheme } from './import/read-theme.js';

/** Eyes as which the stage is seen. */
export const eyes = ['all', 'deuteranopia', 'protanopia', 'tritanopia'] as const;

/** What of the studio is looked at, and how. */
export interface Look {
  readonly shows: 'draft' | 'live' | 'beside' | 'mail';
  /** Which mail, where mails are looked at. */
  readonly mail: Mail;
  readonly scheme: 'light' | 'dark';
  readonly eye: (typeof eyes)[number];
  /** Where there is room for one part only. */
  readonly pane: 'inputs' | 'preview' | 'proof';
  /** Whether all pairs are listed. */
  readonly whole: boolean;
  readonly dialog:
    | { readonly kind: 'publish' }
    | { readonly kind: 'versions' }
    | { readonly kind: 'domain' }
    /** `read`: what the file came to that was chosen last. */
    | { readonly kind: 'import'; readonly read: ReadTheme | null; readonly busy: boolean }
    | { readonly kind: 'restore'; readonly version: BrandVersion }
    | null;
}
