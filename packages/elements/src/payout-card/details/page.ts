import type {
  Dispute,
  Estimate,
  Explanation,
  OperationInput,
  PayoutStory,
  RevenueLine,
  Statement,
  StepDowns,
  Stream,
  listRevenueLines,
} from '@gangway/contract';
import type { Asked } from '../../foundation/asked.js';

/** What is asked of the lines; what is searched for changes while the page is open. */
export type LineQuery = NonNullable<OperationInput<typeof listRevenueLines>['query']>;

/** Lines as far as they have been asked for. */
export interface Lines {
  readonly lines: readonly RevenueLine[];
  /** Null: these are all. */
  readonly nextCursor: string | null;
  readonly total: number;
}

/** Statements of one currency, as far as they have been asked for. */
export interface Statements {
  readonly statements: readonly Statement[];
  /** Of all currencies, up to the last of these. */
  readonly read: number;
  /** Null: these are all. */
  readonly nextCursor: string | null;
}

/** What the reader says a line should be. */
export interface ClaimDraft {
  reason: Dispute['reason'];
  /** Minor units; null: what is typed is no amount. */
  gross: number | null;
  rateBps: number | null;
}

/** What an estimate is asked with; null: as it is. */
export interface EstimateQuery {
  /** Key of the tier. */
  tier: string | null;
  /** The tier that so many customers earn, in place of `tier`. */
  customers: number | null;
  month: number | null;
  /** Minor units. */
  software: number | null;
}

/** One page of the details. They lie on one another: back leads to the one below. */
export type Page =
  | {
      readonly kind: 'lines';
      readonly of: Explanation;
      readonly stream: Stream;
      readonly query: LineQuery;
      readonly lines: Asked<Lines>;
      /** Id of the line that the reader comes back from. */
      from: string | null;
    }
  | { readonly kind: 'disputed'; readonly query: LineQuery; readonly lines: Asked<Lines>; from: string | null }
  | { readonly kind: 'line'; line: RevenueLine; readonly of: Explanation | null }
  | { readonly kind: 'dispute'; readonly line: RevenueLine; readonly claim: ClaimDraft }
  | { readonly kind: 'statements'; readonly currency: string; readonly statements: Asked<Statements> }
  | { readonly kind: 'statement'; readonly statement: Asked<Statement>; readonly parties: Asked<Parties | null> }
  | { readonly kind: 'payout'; readonly payout: Asked<PayoutStory> }
  | {
      readonly kind: 'estimate';
      readonly currency: string;
      readonly query: EstimateQuery;
      /** How far the slider for what software earns goes, minor units; null: not known yet. */
      reach: number | null;
      readonly estimate: Asked<Estimate>;
    }
  | { readonly kind: 'step'; readonly currency: string; readonly steps: Asked<StepDowns> }
  | { readonly kind: 'account'; url: string | null };

/** Between whom a statement is. */
export interface Parties {
  readonly vendor: string;
  readonly partner: string;
}

/** A page with lines. */
export type ListPage = Extract<Page, { kind: 'lines' | 'disputed' }>;
