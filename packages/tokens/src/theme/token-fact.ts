import type { TypedValue } from '../dtcg/token-value.js';

/** A token of ours as the theme compiler knows it. `value` is its default in light pages. */
export type TokenFact = TypedValue & {
  /** `--partner-accent`. */
  readonly property: string;
  readonly name: string;
  readonly group: string;
  readonly tier: 'input' | 'primitive' | 'semantic' | 'component';
  /** The expression that style sheets hold. */
  readonly css: string;
  /** The same for people who ask for more contrast; null: no other one. */
  readonly contrast: string | null;
  readonly description: string;
  /** Least and most, in the unit of the value. */
  readonly range: readonly number[] | null;
  /** Property of the token that this one is another name of. */
  readonly alias: string | null;
};
