import type { CurrencyBalance, Explanation, Stream } from '@gangway/contract';

/** What the details can be opened at. */
export type Target =
  /** Lines of a stream, which add up to its row of what the card explains. */
  | { readonly kind: 'stream'; readonly balance: CurrencyBalance; readonly stream: Stream }
  /** The same of a statement. */
  | {
      readonly kind: 'lines';
      readonly of: Explanation;
      readonly stream: Stream;
      /** Null: the month has no statement yet. */
      readonly statementId: string | null;
    }
  | { readonly kind: 'disputed'; readonly currency: string }
  | { readonly kind: 'statements'; readonly currency: string }
  | { readonly kind: 'step'; readonly currency: string }
  | { readonly kind: 'statement'; readonly id: string }
  | { readonly kind: 'payout'; readonly id: string }
  /** What if: as it is, or where an option of the card would lead. A month in which rates step down is told of by itself. */
  | { readonly kind: 'estimate'; readonly currency: string; readonly option?: CurrencyBalance['whatIf'][number] }
  | { readonly kind: 'account' };
