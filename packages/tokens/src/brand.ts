/** The eleven inputs that make a brand; everything else is derived from them. Null: the default of the theme. */
export interface Brand {
  /** `#rrggbb` or `oklch(0.43 0.083 195)`. */
  readonly accent: string | null;
  /** Hue of the greys in degrees, 0 to 360. */
  readonly neutralHue: number | null;
  /** Chroma of the greys, 0 to 0.04. */
  readonly neutralChroma: number | null;
  readonly font: readonly string[] | null;
  readonly fontHeading: readonly string[] | null;
  readonly fontMono: readonly string[] | null;
  /** 100 to 900. */
  readonly headingWeight: number | null;
  /** em, −0.1 to 0.1. */
  readonly headingTracking: number | null;
  /** px, 0 to 24. */
  readonly radius: number | null;
  /** px at the browser's default size, 12 to 20. */
  readonly textSize: number | null;
  /** 0.75 compact, 1 normal, 1.25 roomy. */
  readonly density: number | null;
}
