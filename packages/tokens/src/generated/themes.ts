import type { Brand } from '../brand.js';

/** Generated. Brands that ship with the tokens, by name. */
export const themes: Readonly<Record<string, { readonly scheme: 'light' | 'dark' | 'auto'; readonly brand: Brand }>> = {
  "default": {
    "scheme": "auto",
    "brand": {
      "accent": null,
      "neutralHue": null,
      "neutralChroma": null,
      "font": null,
      "fontHeading": null,
      "fontMono": null,
      "headingWeight": null,
      "headingTracking": null,
      "radius": null,
      "textSize": null,
      "density": null
    }
  },
  "kvarts": {
    "scheme": "dark",
    "brand": {
      "accent": "oklch(0.87 0.17 118)",
      "neutralHue": 130,
      "neutralChroma": 0.006,
      "font": null,
      "fontHeading": [
        "ui-monospace",
        "SF Mono",
        "JetBrains Mono",
        "Cascadia Mono",
        "Consolas",
        "monospace"
      ],
      "fontMono": null,
      "headingWeight": 500,
      "headingTracking": -0.035,
      "radius": 2,
      "textSize": null,
      "density": null
    }
  },
  "mise-margin": {
    "scheme": "light",
    "brand": {
      "accent": "oklch(0.39 0.12 352)",
      "neutralHue": 85,
      "neutralChroma": 0.01,
      "font": [
        "Optima",
        "Candara",
        "Gill Sans",
        "Open Sans",
        "sans-serif"
      ],
      "fontHeading": [
        "Charter",
        "Iowan Old Style",
        "Cambria",
        "Caladea",
        "Georgia",
        "serif"
      ],
      "fontMono": null,
      "headingWeight": 700,
      "headingTracking": 0,
      "radius": 2,
      "textSize": null,
      "density": null
    }
  },
  "slipway": {
    "scheme": "light",
    "brand": {
      "accent": "oklch(0.43 0.083 195)",
      "neutralHue": 205,
      "neutralChroma": 0.009,
      "font": null,
      "fontHeading": null,
      "fontMono": null,
      "headingWeight": null,
      "headingTracking": null,
      "radius": 3,
      "textSize": 13,
      "density": 0.82
    }
  },
  "sunshine": {
    "scheme": "light",
    "brand": {
      "accent": "oklch(0.68 0.185 47)",
      "neutralHue": 65,
      "neutralChroma": 0.012,
      "font": [
        "Seravek",
        "Gill Sans Nova",
        "Source Sans 3",
        "Open Sans",
        "Ubuntu",
        "Calibri",
        "sans-serif"
      ],
      "fontHeading": null,
      "fontMono": null,
      "headingWeight": 700,
      "headingTracking": -0.012,
      "radius": 10,
      "textSize": null,
      "density": null
    }
  },
  "tarn-holt": {
    "scheme": "light",
    "brand": {
      "accent": "oklch(0.4 0.095 250)",
      "neutralHue": 240,
      "neutralChroma": 0.006,
      "font": [
        "Helvetica Neue",
        "Helvetica",
        "Liberation Sans",
        "Arial",
        "sans-serif"
      ],
      "fontHeading": null,
      "fontMono": null,
      "headingWeight": 700,
      "headingTracking": -0.006,
      "radius": 0,
      "textSize": null,
      "density": null
    }
  }
};
