import type { TokenFact } from '../theme/token-fact.js';

/** Generated. Every token with its default value in light pages and the CSS that it is derived by. */
export const tokenFacts: readonly TokenFact[] = [
 {
  "property": "--partner-brand-accent",
  "type": "color",
  "value": {
   "colorSpace": "oklch",
   "components": [
    0.5,
    0.17,
    260
   ]
  },
  "name": "accent",
  "group": "brand",
  "tier": "input",
  "css": "oklch(0.5 0.17 260)",
  "description": "The one colour of the brand. Everything coloured follows from it.",
  "range": null,
  "contrast": null,
  "alias": null
 },
 {
  "property": "--partner-brand-neutral-hue",
  "type": "number",
  "value": 260,
  "name": "neutral-hue",
  "group": "brand",
  "tier": "input",
  "css": "260",
  "description": "Hue of the greys, in degrees.",
  "range": [
   0,
   360
  ],
  "contrast": null,
  "alias": null
 },
 {
  "property": "--partner-brand-neutral-chroma",
  "type": "number",
  "value": 0.008,
  "name": "neutral-chroma",
  "group": "brand",
  "tier": "input",
  "css": "0.008",
  "description": "How much of that hue is in them, 0 to 0.04.",
  "range": [
   0,
   0.04
  ],
  "contrast": null,
  "alias": null
 },
 {
  "property": "--partner-brand-font",
  "type": "fontFamily",
  "value": [
   "Inter",
   "Inter Variable",
   "ui-sans-serif",
   "system-ui",
   "-apple-system",
   "Segoe UI",
   "Roboto",
   "Helvetica Neue",
   "Arial",
   "sans-serif"
  ],
  "name": "font",
  "group": "brand",
  "tier": "input",
  "css": "Inter, \"Inter Variable\", ui-sans-serif, system-ui, -apple-system, \"Segoe UI\", Roboto, \"Helvetica Neue\", Arial, sans-serif",
  "description": "Families of the text, first that is there.",
  "range": null,
  "contrast": null,
  "alias": null
 },
 {
  "property": "--partner-brand-font-heading",
  "type": "fontFamily",
  "value": [
   "Inter",
   "Inter Variable",
   "ui-sans-serif",
   "system-ui",
   "-apple-system",
   "Segoe UI",
   "Roboto",
   "Helvetica Neue",
   "Arial",
   "sans-serif"
  ],
  "name": "font-heading",
  "group": "brand",
  "tier": "input",
  "css": "var(--partner-brand-font)",
  "description": "Families of headings.",
  "range": null,
  "contrast": null,
  "alias": "--partner-brand-font"
 },
 {
  "property": "--partner-brand-font-mono",
  "type": "fontFamily",
  "value": [
   "ui-monospace",
   "SF Mono",
   "JetBrains Mono",
   "Cascadia Mono",
   "Consolas",
   "monospace"
  ],
  "name": "font-mono",
  "group": "brand",
  "tier": "input",
  "css": "ui-monospace, \"SF Mono\", \"JetBrains Mono\", \"Cascadia Mono\", Consolas, monospace",
  "description": "Families of code and keys.",
  "range": null,
  "contrast": null,
  "alias": null
 },
 {
  "property": "--partner-brand-heading-weight",
  "type": "fontWeight",
  "value": 600,
  "name": "heading-weight",
  "group": "brand",
  "tier": "input",
  "css": "600",
  "description": "Weight of headings, 100 to 900.",
  "range": [
   100,
   900
  ],
  "contrast": null,
  "alias": null
 },
 {
  "property": "--partner-brand-heading-tracking",
  "type": "number",
  "value": -0.012,
  "name": "heading-tracking",
  "group": "brand",
  "tier": "input",
  "css": "-0.012em",
  "description": "Letter spacing of headings, in em.",
  "range": [
   -0.1,
   0.1
  ],
  "contrast": null,
  "alias": null
 },
 {
  "property": "--partner-brand-radius",
  "type": "dimension",
  "value": {
   "value": 6,
   "unit": "px"
  },
  "name": "radius",
  "group": "brand",
  "tier": "input",
  "css": "6px",
  "description": "Corner of a control, 0 to 24 px.",
  "range": [
   0,
   24
  ],
  "contrast": null,
  "alias": null
 },
 {
  "property": "--partner-brand-text-size",
  "type": "dimension",
  "value": {
   "value": 0.875,
   "unit": "rem"
  },
  "name": "text-size",
  "group": "brand",
  "tier": "input",
  "css": "0.875rem",
  "description": "Size of body text. Its default counts from the reader’s own setting; in a sheet of your page a rem is that page’s, an em the reader’s.",
  "range": [
   0.75,
   1.25
  ],
  "contrast": null,
  "alias": null
 },
 {
  "property": "--partner-brand-density",
  "type": "number",
  "value": 1,
  "name": "density",
  "group": "brand",
  "tier": "input",
  "css": "1",
  "description": "0.75 compact, 1 normal, 1.25 roomy. Moves heights, never type.",
  "range": [
   0.75,
   1.25
  ],
  "contrast": null,
  "alias": null
 },
 {
  "property": "--_h",
  "type": "number",
  "value": 260,
  "name": "_h",
  "group": "private",
  "tier": "primitive",
  "css": "var(--partner-brand-neutral-hue)",
  "description": "Hue of the greys, in degrees.",
  "range": [
   0,
   360
  ],
  "contrast": null,
  "alias": "--partner-brand-neutral-hue"
 },
 {
  "property": "--_c",
  "type": "number",
  "value": 0.008,
  "name": "_c",
  "group": "private",
  "tier": "primitive",
  "css": "var(--partner-brand-neutral-chroma)",
  "description": "Chroma of the greys.",
  "range": [
   0,
   0.04
  ],
  "contrast": null,
  "alias": "--partner-brand-neutral-chroma"
 },
 {
  "property": "--_up",
  "type": "number",
  "value": 0,
  "name": "_up",
  "group": "private",
  "tier": "primitive",
  "css": "clamp(0, (l - 0.59005) * 1000000, 1)",
  "description": "Within oklch(from …): 1 where the accent is too light for white words, 0 where it is not.",
  "range": [
   0,
   1
  ],
  "contrast": null,
  "alias": null
 },
 {
  "property": "--_c-fill",
  "type": "number",
  "value": 0.17,
  "name": "_c-fill",
  "group": "private",
  "tier": "primitive",
  "css": "min(c, 0.32)",
  "description": "Within oklch(from …): chroma of the accent as a fill.",
  "range": [
   0,
   0.4
  ],
  "contrast": "min(c, 0.2)",
  "alias": null
 },
 {
  "property": "--_l-light",
  "type": "number",
  "value": 0.495,
  "name": "_l-light",
  "group": "private",
  "tier": "primitive",
  "css": "(min(l, 0.495 - max(0, c - 0.22) * 0.3) * (1 - var(--_up)) + clamp(0.66 + max(0, c - 0.25) * 0.4, l, 0.82) * var(--_up))",
  "description": "Within oklch(from …): lightness of the accent as a fill in light pages, dark enough for white words or light enough for dark ones.",
  "range": [
   0,
   1
  ],
  "contrast": "(min(l, 0.4 - max(0, c - 0.15) * 0.3) * (1 - var(--_up)) + clamp(0.77, l, 0.88) * var(--_up))",
  "alias": null
 },
 {
  "property": "--_l-dark",
  "type": "number",
  "value": 0.495,
  "name": "_l-dark",
  "group": "private",
  "tier": "primitive",
  "css": "(clamp(0.42, l + 0.02, 0.495 - max(0, c - 0.22) * 0.3) * (1 - var(--_up)) + clamp(0.66 + max(0, c - 0.25) * 0.4, l + 0.03, 0.84) * var(--_up))",
  "description": "The same in dark pages.",
  "range": [
   0,
   1
  ],
  "contrast": "(min(l, 0.4 - max(0, c - 0.15) * 0.3) * (1 - var(--_up)) + clamp(0.77, l, 0.88) * var(--_up))",
  "alias": null
 },
 {
  "property": "--partner-accent",
  "type": "color",
  "value": {
   "colorSpace": "oklch",
   "components": [
    0.495,
    0.17,
    260
   ]
  },
  "name": "accent",
  "group": "accent",
  "tier": "semantic",
  "css": "light-dark(oklch(from var(--partner-brand-accent) calc(var(--_l-light)) var(--_c-fill) h), oklch(from var(--partner-brand-accent) calc(var(--_l-dark)) var(--_c-fill) h))",
  "description": "Fill of the one primary action.",
  "range": null,
  "contrast": null,
  "alias": null
 },
 {
  "property": "--partner-accent-hover",
  "type": "color",
  "value": {
   "colorSpace": "oklch",
   "components": [
    0.455,
    0.17,
    260
   ]
  },
  "name": "accent-hover",
  "group": "accent",
  "tier": "semantic",
  "css": "light-dark(oklch(from var(--partner-brand-accent) calc(var(--_l-light) - 0.04 + 0.08 * var(--_up)) var(--_c-fill) h), oklch(from var(--partner-brand-accent) calc(var(--_l-dark) - 0.04 + 0.08 * var(--_up)) var(--_c-fill) h))",
  "description": "The same under the pointer.",
  "range": null,
  "contrast": null,
  "alias": null
 },
 {
  "property": "--partner-accent-mark",
  "type": "color",
  "value": {
   "colorSpace": "oklch",
   "components": [
    0.5,
    0.17,
    260
   ]
  },
  "name": "accent-mark",
  "group": "accent",
  "tier": "semantic",
  "css": "light-dark(oklch(from var(--partner-brand-accent) min(l, 0.61 - 0.05 * max(0, cos((h - 190) / 57.3))) min(c, 0.2) h), oklch(from var(--partner-brand-accent) max(l + 0.06, 0.66) min(c, 0.24) h))",
  "description": "Lines and bars of the accent.",
  "range": null,
  "contrast": "light-dark(oklch(from var(--partner-brand-accent) min(l, 0.46) min(c, 0.16) h), oklch(from var(--partner-brand-accent) max(l + 0.06, 0.78) min(c, 0.13) h))",
  "alias": null
 },
 {
  "property": "--partner-accent-text",
  "type": "color",
  "value": {
   "colorSpace": "oklch",
   "components": [
    0.49,
    0.17,
    260
   ]
  },
  "name": "accent-text",
  "group": "accent",
  "tier": "semantic",
  "css": "light-dark(oklch(from var(--partner-brand-accent) min(l, 0.49) min(c, 0.18) h), oklch(from var(--partner-brand-accent) max(l, 0.78) min(c, 0.13) h))",
  "description": "Links and the focus ring.",
  "range": null,
  "contrast": "light-dark(oklch(from var(--partner-brand-accent) min(l, 0.37) min(c, 0.13) h), oklch(from var(--partner-brand-accent) max(l, 0.84) min(c, 0.1) h))",
  "alias": null
 },
 {
  "property": "--partner-accent-soft",
  "type": "color",
  "value": {
   "colorSpace": "oklch",
   "components": [
    0.968,
    0.022,
    260
   ]
  },
  "name": "accent-soft",
  "group": "accent",
  "tier": "semantic",
  "css": "light-dark(oklch(from var(--partner-brand-accent) 0.968 min(c * 0.14, 0.022) h), oklch(from var(--partner-brand-accent) 0.245 min(c * 0.3, 0.04) h))",
  "description": "Ground behind what is selected.",
  "range": null,
  "contrast": null,
  "alias": null
 },
 {
  "property": "--partner-accent-border",
  "type": "color",
  "value": {
   "colorSpace": "oklch",
   "components": [
    0.88,
    0.06,
    260
   ]
  },
  "name": "accent-border",
  "group": "accent",
  "tier": "semantic",
  "css": "light-dark(oklch(from var(--partner-brand-accent) 0.88 min(c * 0.36, 0.06) h), oklch(from var(--partner-brand-accent) 0.38 min(c * 0.45, 0.075) h))",
  "description": "Edge of what is selected.",
  "range": null,
  "contrast": null,
  "alias": null
 },
 {
  "property": "--partner-border",
  "type": "color",
  "value": {
   "colorSpace": "oklch",
   "components": [
    0.925,
    0.008,
    260
   ]
  },
  "name": "border",
  "group": "border",
  "tier": "semantic",
  "css": "light-dark(oklch(0.925 var(--_c) var(--_h)), oklch(0.275 calc(var(--_c) * 1.3) var(--_h)))",
  "description": "Divides.",
  "range": null,
  "contrast": "var(--partner-border-control)",
  "alias": null
 },
 {
  "property": "--partner-border-strong",
  "type": "color",
  "value": {
   "colorSpace": "oklch",
   "components": [
    0.86,
    0.0112,
    260
   ]
  },
  "name": "border-strong",
  "group": "border",
  "tier": "semantic",
  "css": "light-dark(oklch(0.86 calc(var(--_c) * 1.4) var(--_h)), oklch(0.36 calc(var(--_c) * 1.5) var(--_h)))",
  "description": "Frames a button.",
  "range": null,
  "contrast": "var(--partner-border-control)",
  "alias": null
 },
 {
  "property": "--partner-border-control",
  "type": "color",
  "value": {
   "colorSpace": "oklch",
   "components": [
    0.63,
    0.016,
    260
   ]
  },
  "name": "border-control",
  "group": "border",
  "tier": "semantic",
  "css": "light-dark(oklch(0.63 calc(var(--_c) * 2) var(--_h)), oklch(0.56 calc(var(--_c) * 1.5) var(--_h)))",
  "description": "Edge of a field, 3:1.",
  "range": null,
  "contrast": "light-dark(oklch(0.5 calc(var(--_c) * 2) var(--_h)), oklch(0.68 calc(var(--_c) * 1.5) var(--_h)))",
  "alias": null
 },
 {
  "property": "--partner-mark-neutral",
  "type": "color",
  "value": {
   "colorSpace": "oklch",
   "components": [
    0.615,
    0.016,
    260
   ]
  },
  "name": "mark-neutral",
  "group": "border",
  "tier": "semantic",
  "css": "light-dark(oklch(0.615 calc(var(--_c) * 2) var(--_h)), oklch(0.555 calc(var(--_c) * 1.5) var(--_h)))",
  "description": "Bars and rings without a status.",
  "range": null,
  "contrast": "light-dark(oklch(0.5 calc(var(--_c) * 2) var(--_h)), oklch(0.68 calc(var(--_c) * 1.5) var(--_h)))",
  "alias": null
 },
 {
  "property": "--partner-focus-color",
  "type": "color",
  "value": {
   "colorSpace": "oklch",
   "components": [
    0.49,
    0.17,
    260
   ]
  },
  "name": "focus-color",
  "group": "focus",
  "tier": "semantic",
  "css": "var(--partner-accent-text)",
  "description": "Focus ring.",
  "range": null,
  "contrast": null,
  "alias": "--partner-accent-text"
 },
 {
  "property": "--partner-focus-width",
  "type": "dimension",
  "value": {
   "value": 2,
   "unit": "px"
  },
  "name": "focus-width",
  "group": "focus",
  "tier": "semantic",
  "css": "2px",
  "description": "Its width.",
  "range": [
   2,
   6
  ],
  "contrast": null,
  "alias": null
 },
 {
  "property": "--partner-focus-offset",
  "type": "dimension",
  "value": {
   "value": 2,
   "unit": "px"
  },
  "name": "focus-offset",
  "group": "focus",
  "tier": "semantic",
  "css": "2px",
  "description": "Its distance.",
  "range": [
   0,
   8
  ],
  "contrast": null,
  "alias": null
 },
 {
  "property": "--partner-motion-quick",
  "type": "duration",
  "value": {
   "value": 100,
   "unit": "ms"
  },
  "name": "motion-quick",
  "group": "motion",
  "tier": "semantic",
  "css": "100ms",
  "description": "How long what answers the pointer takes.",
  "range": [
   0,
   1000
  ],
  "contrast": null,
  "alias": null
 },
 {
  "property": "--partner-ease",
  "type": "cubicBezier",
  "value": [
   0.2,
   0,
   0,
   1
  ],
  "name": "ease",
  "group": "motion",
  "tier": "semantic",
  "css": "cubic-bezier(0.2, 0, 0, 1)",
  "description": "How it moves.",
  "range": null,
  "contrast": null,
  "alias": null
 },
 {
  "property": "--partner-radius-small",
  "type": "dimension",
  "value": {
   "value": 4,
   "unit": "px"
  },
  "name": "radius-small",
  "group": "radius",
  "tier": "semantic",
  "css": "calc(var(--partner-brand-radius) * 0.6667)",
  "description": "Tags and bars.",
  "range": [
   0,
   40
  ],
  "contrast": null,
  "alias": null
 },
 {
  "property": "--partner-radius",
  "type": "dimension",
  "value": {
   "value": 6,
   "unit": "px"
  },
  "name": "radius",
  "group": "radius",
  "tier": "semantic",
  "css": "var(--partner-brand-radius)",
  "description": "Controls.",
  "range": [
   0,
   24
  ],
  "contrast": null,
  "alias": "--partner-brand-radius"
 },
 {
  "property": "--partner-radius-large",
  "type": "dimension",
  "value": {
   "value": 10,
   "unit": "px"
  },
  "name": "radius-large",
  "group": "radius",
  "tier": "semantic",
  "css": "calc(var(--partner-brand-radius) * 1.6667)",
  "description": "The frame and dialogs.",
  "range": [
   0,
   48
  ],
  "contrast": null,
  "alias": null
 },
 {
  "property": "--partner-shadow-control",
  "type": "shadow",
  "value": {
   "color": {
    "colorSpace": "oklch",
    "components": [
     0.2,
     0.02,
     260
    ],
    "alpha": 0.06
   },
   "offsetX": {
    "value": 0,
    "unit": "px"
   },
   "offsetY": {
    "value": 1,
    "unit": "px"
   },
   "blur": {
    "value": 2,
    "unit": "px"
   },
   "spread": {
    "value": 0,
    "unit": "px"
   }
  },
  "name": "shadow-control",
  "group": "shadow",
  "tier": "semantic",
  "css": "0 1px 2px light-dark(oklch(0.2 0.02 var(--_h) / 0.06), oklch(0 0 0 / 0.3))",
  "description": "Under a button or field.",
  "range": null,
  "contrast": null,
  "alias": null
 },
 {
  "property": "--partner-shadow-float",
  "type": "shadow",
  "value": [
   {
    "color": {
     "colorSpace": "oklch",
     "components": [
      0.2,
      0.02,
      260
     ],
     "alpha": 0.06
    },
    "offsetX": {
     "value": 0,
     "unit": "px"
    },
    "offsetY": {
     "value": 0,
     "unit": "px"
    },
    "blur": {
     "value": 0,
     "unit": "px"
    },
    "spread": {
     "value": 1,
     "unit": "px"
    }
   },
   {
    "color": {
     "colorSpace": "oklch",
     "components": [
      0.2,
      0.02,
      260
     ],
     "alpha": 0.08
    },
    "offsetX": {
     "value": 0,
     "unit": "px"
    },
    "offsetY": {
     "value": 4,
     "unit": "px"
    },
    "blur": {
     "value": 8,
     "unit": "px"
    },
    "spread": {
     "value": -2,
     "unit": "px"
    }
   },
   {
    "color": {
     "colorSpace": "oklch",
     "components": [
      0.2,
      0.02,
      260
     ],
     "alpha": 0.16
    },
    "offsetX": {
     "value": 0,
     "unit": "px"
    },
    "offsetY": {
     "value": 16,
     "unit": "px"
    },
    "blur": {
     "value": 32,
     "unit": "px"
    },
    "spread": {
     "value": -8,
     "unit": "px"
    }
   }
  ],
  "name": "shadow-float",
  "group": "shadow",
  "tier": "semantic",
  "css": "0 0 0 1px light-dark(oklch(0.2 0.02 var(--_h) / 0.06), oklch(1 0 0 / 0.08)), 0 4px 8px -2px light-dark(oklch(0.2 0.02 var(--_h) / 0.08), oklch(0 0 0 / 0.4)), 0 16px 32px -8px light-dark(oklch(0.2 0.02 var(--_h) / 0.16), oklch(0 0 0 / 0.6))",
  "description": "Under what floats.",
  "range": null,
  "contrast": null,
  "alias": null
 },
 {
  "property": "--partner-density",
  "type": "number",
  "value": 1,
  "name": "density",
  "group": "size",
  "tier": "semantic",
  "css": "var(--partner-brand-density)",
  "description": "Factor of heights.",
  "range": [
   0.75,
   1.25
  ],
  "contrast": null,
  "alias": "--partner-brand-density"
 },
 {
  "property": "--partner-row-height",
  "type": "dimension",
  "value": {
   "value": 44,
   "unit": "px"
  },
  "name": "row-height",
  "group": "size",
  "tier": "semantic",
  "css": "calc(44px * var(--partner-density))",
  "description": "Row of a list or table.",
  "range": [
   24,
   96
  ],
  "contrast": null,
  "alias": null
 },
 {
  "property": "--partner-control-height",
  "type": "dimension",
  "value": {
   "value": 32,
   "unit": "px"
  },
  "name": "control-height",
  "group": "size",
  "tier": "semantic",
  "css": "max(24px, calc(32px * var(--partner-density)))",
  "description": "Button or field.",
  "range": [
   24,
   64
  ],
  "contrast": null,
  "alias": null
 },
 {
  "property": "--partner-target",
  "type": "dimension",
  "value": {
   "value": 24,
   "unit": "px"
  },
  "name": "target",
  "group": "size",
  "tier": "semantic",
  "css": "24px",
  "description": "Smallest thing to hit with a pointer.",
  "range": [
   24,
   48
  ],
  "contrast": null,
  "alias": null
 },
 {
  "property": "--partner-space-1",
  "type": "dimension",
  "value": {
   "value": 4,
   "unit": "px"
  },
  "name": "space-1",
  "group": "space",
  "tier": "semantic",
  "css": "4px",
  "description": "4 px of the 4 px grid.",
  "range": [
   0,
   96
  ],
  "contrast": null,
  "alias": null
 },
 {
  "property": "--partner-space-2",
  "type": "dimension",
  "value": {
   "value": 8,
   "unit": "px"
  },
  "name": "space-2",
  "group": "space",
  "tier": "semantic",
  "css": "8px",
  "description": "8 px of the 4 px grid.",
  "range": [
   0,
   96
  ],
  "contrast": null,
  "alias": null
 },
 {
  "property": "--partner-space-3",
  "type": "dimension",
  "value": {
   "value": 12,
   "unit": "px"
  },
  "name": "space-3",
  "group": "space",
  "tier": "semantic",
  "css": "12px",
  "description": "12 px of the 4 px grid.",
  "range": [
   0,
   96
  ],
  "contrast": null,
  "alias": null
 },
 {
  "property": "--partner-space-4",
  "type": "dimension",
  "value": {
   "value": 16,
   "unit": "px"
  },
  "name": "space-4",
  "group": "space",
  "tier": "semantic",
  "css": "16px",
  "description": "16 px of the 4 px grid.",
  "range": [
   0,
   96
  ],
  "contrast": null,
  "alias": null
 },
 {
  "property": "--partner-space-5",
  "type": "dimension",
  "value": {
   "value": 20,
   "unit": "px"
  },
  "name": "space-5",
  "group": "space",
  "tier": "semantic",
  "css": "20px",
  "description": "20 px of the 4 px grid.",
  "range": [
   0,
   96
  ],
  "contrast": null,
  "alias": null
 },
 {
  "property": "--partner-space-6",
  "type": "dimension",
  "value": {
   "value": 24,
   "unit": "px"
  },
  "name": "space-6",
  "group": "space",
  "tier": "semantic",
  "css": "24px",
  "description": "24 px of the 4 px grid.",
  "range": [
   0,
   96
  ],
  "contrast": null,
  "alias": null
 },
 {
  "property": "--partner-space-8",
  "type": "dimension",
  "value": {
   "value": 32,
   "unit": "px"
  },
  "name": "space-8",
  "group": "space",
  "tier": "semantic",
  "css": "32px",
  "description": "32 px of the 4 px grid.",
  "range": [
   0,
   96
  ],
  "contrast": null,
  "alias": null
 },
 {
  "property": "--partner-space-10",
  "type": "dimension",
  "value": {
   "value": 40,
   "unit": "px"
  },
  "name": "space-10",
  "group": "space",
  "tier": "semantic",
  "css": "40px",
  "description": "40 px of the 4 px grid.",
  "range": [
   0,
   96
  ],
  "contrast": null,
  "alias": null
 },
 {
  "property": "--partner-ok-text",
  "type": "color",
  "value": {
   "colorSpace": "oklch",
   "components": [
    0.475,
    0.117,
    156
   ]
  },
  "name": "ok-text",
  "group": "status",
  "tier": "semantic",
  "css": "light-dark(oklch(0.475 0.117 156), oklch(0.8 0.147 162))",
  "description": "What is met. Words of this status, on a surface and on its soft ground.",
  "range": null,
  "contrast": "light-dark(oklch(0.413 0.089 163), oklch(0.867 0.146 171))",
  "alias": null
 },
 {
  "property": "--partner-ok-mark",
  "type": "color",
  "value": {
   "colorSpace": "oklch",
   "components": [
    0.6,
    0.14,
    158
   ]
  },
  "name": "ok-mark",
  "group": "status",
  "tier": "semantic",
  "css": "light-dark(oklch(0.6 0.14 158), oklch(0.7 0.155 160))",
  "description": "What is met. Bars and dots of this status.",
  "range": null,
  "contrast": "light-dark(oklch(0.5 0.12 158), oklch(0.728 0.157 155))",
  "alias": null
 },
 {
  "property": "--partner-ok-soft",
  "type": "color",
  "value": {
   "colorSpace": "oklch",
   "components": [
    0.965,
    0.025,
    155
   ]
  },
  "name": "ok-soft",
  "group": "status",
  "tier": "semantic",
  "css": "light-dark(oklch(0.965 0.025 155), oklch(0.265 0.04 155))",
  "description": "What is met. Ground behind words of this status.",
  "range": null,
  "contrast": null,
  "alias": null
 },
 {
  "property": "--partner-warn-text",
  "type": "color",
  "value": {
   "colorSpace": "oklch",
   "components": [
    0.48,
    0.1,
    70
   ]
  },
  "name": "warn-text",
  "group": "status",
  "tier": "semantic",
  "css": "light-dark(oklch(0.48 0.1 70), oklch(0.833 0.122 84))",
  "description": "What is slipping. Words of this status, on a surface and on its soft ground.",
  "range": null,
  "contrast": "light-dark(oklch(0.399 0.077 83), oklch(0.846 0.15 98))",
  "alias": null
 },
 {
  "property": "--partner-warn-mark",
  "type": "color",
  "value": {
   "colorSpace": "oklch",
   "components": [
    0.625,
    0.127,
    69
   ]
  },
  "name": "warn-mark",
  "group": "status",
  "tier": "semantic",
  "css": "light-dark(oklch(0.625 0.127 69), oklch(0.77 0.145 75))",
  "description": "What is slipping. Bars and dots of this status.",
  "range": null,
  "contrast": "light-dark(oklch(0.52 0.11 69), oklch(0.83 0.154 76))",
  "alias": null
 },
 {
  "property": "--partner-warn-soft",
  "type": "color",
  "value": {
   "colorSpace": "oklch",
   "components": [
    0.968,
    0.03,
    82
   ]
  },
  "name": "warn-soft",
  "group": "status",
  "tier": "semantic",
  "css": "light-dark(oklch(0.968 0.03 82), oklch(0.27 0.042 75))",
  "description": "What is slipping. Ground behind words of this status.",
  "range": null,
  "contrast": null,
  "alias": null
 },
 {
  "property": "--partner-danger-text",
  "type": "color",
  "value": {
   "colorSpace": "oklch",
   "components": [
    0.505,
    0.185,
    26
   ]
  },
  "name": "danger-text",
  "group": "status",
  "tier": "semantic",
  "css": "light-dark(oklch(0.505 0.185 26), oklch(0.772 0.139 28))",
  "description": "What is broken or critical. Words of this status, on a surface and on its soft ground.",
  "range": null,
  "contrast": "light-dark(oklch(0.379 0.189 23), oklch(0.785 0.13 33))",
  "alias": null
 },
 {
  "property": "--partner-danger-mark",
  "type": "color",
  "value": {
   "colorSpace": "oklch",
   "components": [
    0.58,
    0.21,
    28
   ]
  },
  "name": "danger-mark",
  "group": "status",
  "tier": "semantic",
  "css": "light-dark(oklch(0.58 0.21 28), oklch(0.67 0.19 25))",
  "description": "What is broken or critical. Bars and dots of this status.",
  "range": null,
  "contrast": "light-dark(oklch(0.51 0.2 28), oklch(0.704 0.2 33))",
  "alias": null
 },
 {
  "property": "--partner-danger-soft",
  "type": "color",
  "value": {
   "colorSpace": "oklch",
   "components": [
    0.965,
    0.018,
    20
   ]
  },
  "name": "danger-soft",
  "group": "status",
  "tier": "semantic",
  "css": "light-dark(oklch(0.965 0.018 20), oklch(0.265 0.05 22))",
  "description": "What is broken or critical. Ground behind words of this status.",
  "range": null,
  "contrast": null,
  "alias": null
 },
 {
  "property": "--partner-info-text",
  "type": "color",
  "value": {
   "colorSpace": "oklch",
   "components": [
    0.48,
    0.12,
    255
   ]
  },
  "name": "info-text",
  "group": "status",
  "tier": "semantic",
  "css": "light-dark(oklch(0.48 0.12 255), oklch(0.81 0.089 245))",
  "description": "What is worth knowing. Words of this status, on a surface and on its soft ground.",
  "range": null,
  "contrast": "light-dark(oklch(0.356 0.106 257), oklch(0.847 0.1 254))",
  "alias": null
 },
 {
  "property": "--partner-info-soft",
  "type": "color",
  "value": {
   "colorSpace": "oklch",
   "components": [
    0.966,
    0.018,
    245
   ]
  },
  "name": "info-soft",
  "group": "status",
  "tier": "semantic",
  "css": "light-dark(oklch(0.966 0.018 245), oklch(0.265 0.04 245))",
  "description": "What is worth knowing. Ground behind words of this status.",
  "range": null,
  "contrast": null,
  "alias": null
 },
 {
  "property": "--partner-surface",
  "type": "color",
  "value": {
   "colorSpace": "oklch",
   "components": [
    1,
    0,
    0
   ]
  },
  "name": "surface",
  "group": "surface",
  "tier": "semantic",
  "css": "light-dark(oklch(1 0 0), oklch(0.195 var(--_c) var(--_h)))",
  "description": "A widget.",
  "range": null,
  "contrast": null,
  "alias": null
 },
 {
  "property": "--partner-surface-sunken",
  "type": "color",
  "value": {
   "colorSpace": "oklch",
   "components": [
    0.979,
    0.004,
    260
   ]
  },
  "name": "surface-sunken",
  "group": "surface",
  "tier": "semantic",
  "css": "light-dark(oklch(0.979 calc(var(--_c) * 0.5) var(--_h)), oklch(0.173 var(--_c) var(--_h)))",
  "description": "A part that lies lower than its widget.",
  "range": null,
  "contrast": null,
  "alias": null
 },
 {
  "property": "--partner-surface-raised",
  "type": "color",
  "value": {
   "colorSpace": "oklch",
   "components": [
    1,
    0,
    0
   ]
  },
  "name": "surface-raised",
  "group": "surface",
  "tier": "semantic",
  "css": "light-dark(oklch(1 0 0), oklch(0.235 calc(var(--_c) * 1.2) var(--_h)))",
  "description": "What floats: dialogs, menus.",
  "range": null,
  "contrast": null,
  "alias": null
 },
 {
  "property": "--partner-surface-hover",
  "type": "color",
  "value": {
   "colorSpace": "oklch",
   "components": [
    0.972,
    0.0056,
    260
   ]
  },
  "name": "surface-hover",
  "group": "surface",
  "tier": "semantic",
  "css": "light-dark(oklch(0.972 calc(var(--_c) * 0.7) var(--_h)), oklch(0.228 calc(var(--_c) * 1.2) var(--_h)))",
  "description": "A row under the pointer.",
  "range": null,
  "contrast": null,
  "alias": null
 },
 {
  "property": "--partner-surface-fill",
  "type": "color",
  "value": {
   "colorSpace": "oklch",
   "components": [
    0.945,
    0.008,
    260
   ]
  },
  "name": "surface-fill",
  "group": "surface",
  "tier": "semantic",
  "css": "light-dark(oklch(0.945 var(--_c) var(--_h)), oklch(0.27 calc(var(--_c) * 1.4) var(--_h)))",
  "description": "Tracks, skeletons, quiet fills.",
  "range": null,
  "contrast": null,
  "alias": null
 },
 {
  "property": "--partner-surface-thumb",
  "type": "color",
  "value": {
   "colorSpace": "oklch",
   "components": [
    1,
    0,
    0
   ]
  },
  "name": "surface-thumb",
  "group": "surface",
  "tier": "semantic",
  "css": "light-dark(oklch(1 0 0), oklch(0.37 calc(var(--_c) * 1.5) var(--_h)))",
  "description": "The knob that moves on a fill.",
  "range": null,
  "contrast": null,
  "alias": null
 },
 {
  "property": "--partner-text",
  "type": "color",
  "value": {
   "colorSpace": "oklch",
   "components": [
    0.215,
    0.016,
    260
   ]
  },
  "name": "text",
  "group": "text",
  "tier": "semantic",
  "css": "light-dark(oklch(0.215 calc(var(--_c) * 2) var(--_h)), oklch(0.955 calc(var(--_c) * 0.5) var(--_h)))",
  "description": "Words that matter.",
  "range": null,
  "contrast": null,
  "alias": null
 },
 {
  "property": "--partner-text-muted",
  "type": "color",
  "value": {
   "colorSpace": "oklch",
   "components": [
    0.42,
    0.016,
    260
   ]
  },
  "name": "text-muted",
  "group": "text",
  "tier": "semantic",
  "css": "light-dark(oklch(0.42 calc(var(--_c) * 2) var(--_h)), oklch(0.775 var(--_c) var(--_h)))",
  "description": "Words that explain.",
  "range": null,
  "contrast": "light-dark(oklch(0.36 calc(var(--_c) * 2) var(--_h)), oklch(0.84 var(--_c) var(--_h)))",
  "alias": null
 },
 {
  "property": "--partner-text-subtle",
  "type": "color",
  "value": {
   "colorSpace": "oklch",
   "components": [
    0.525,
    0.016,
    260
   ]
  },
  "name": "text-subtle",
  "group": "text",
  "tier": "semantic",
  "css": "light-dark(oklch(0.525 calc(var(--_c) * 2) var(--_h)), oklch(0.665 calc(var(--_c) * 1.2) var(--_h)))",
  "description": "Labels and captions.",
  "range": null,
  "contrast": "var(--partner-text-muted)",
  "alias": null
 },
 {
  "property": "--partner-text-disabled",
  "type": "color",
  "value": {
   "colorSpace": "oklch",
   "components": [
    0.525,
    0.016,
    260
   ]
  },
  "name": "text-disabled",
  "group": "text",
  "tier": "semantic",
  "css": "var(--partner-text-subtle)",
  "description": "Words of a control that cannot be used now.",
  "range": null,
  "contrast": null,
  "alias": "--partner-text-subtle"
 },
 {
  "property": "--partner-on-accent",
  "type": "color",
  "value": {
   "colorSpace": "oklch",
   "components": [
    1,
    0,
    260
   ]
  },
  "name": "on-accent",
  "group": "text",
  "tier": "semantic",
  "css": "oklch(from var(--partner-brand-accent) calc(1 - 0.87 * var(--_up)) calc(min(c * 0.1, 0.02) * var(--_up)) h)",
  "description": "Words on the accent.",
  "range": null,
  "contrast": null,
  "alias": null
 },
 {
  "property": "--partner-font",
  "type": "fontFamily",
  "value": [
   "Inter",
   "Inter Variable",
   "ui-sans-serif",
   "system-ui",
   "-apple-system",
   "Segoe UI",
   "Roboto",
   "Helvetica Neue",
   "Arial",
   "sans-serif"
  ],
  "name": "font",
  "group": "type",
  "tier": "semantic",
  "css": "var(--partner-brand-font)",
  "description": "Families of the text.",
  "range": null,
  "contrast": null,
  "alias": "--partner-brand-font"
 },
 {
  "property": "--partner-font-heading",
  "type": "fontFamily",
  "value": [
   "Inter",
   "Inter Variable",
   "ui-sans-serif",
   "system-ui",
   "-apple-system",
   "Segoe UI",
   "Roboto",
   "Helvetica Neue",
   "Arial",
   "sans-serif"
  ],
  "name": "font-heading",
  "group": "type",
  "tier": "semantic",
  "css": "var(--partner-brand-font-heading)",
  "description": "Families of headings.",
  "range": null,
  "contrast": null,
  "alias": "--partner-brand-font-heading"
 },
 {
  "property": "--partner-font-mono",
  "type": "fontFamily",
  "value": [
   "ui-monospace",
   "SF Mono",
   "JetBrains Mono",
   "Cascadia Mono",
   "Consolas",
   "monospace"
  ],
  "name": "font-mono",
  "group": "type",
  "tier": "semantic",
  "css": "var(--partner-brand-font-mono)",
  "description": "Families of code and keys.",
  "range": null,
  "contrast": null,
  "alias": "--partner-brand-font-mono"
 },
 {
  "property": "--partner-text-size-small",
  "type": "dimension",
  "value": {
   "value": 0.75,
   "unit": "rem"
  },
  "name": "text-size-small",
  "group": "type",
  "tier": "semantic",
  "css": "calc(var(--partner-brand-text-size) * 0.8572)",
  "description": "Labels, captions, meta.",
  "range": [
   0.625,
   1.25
  ],
  "contrast": null,
  "alias": null
 },
 {
  "property": "--partner-text-size-body",
  "type": "dimension",
  "value": {
   "value": 0.875,
   "unit": "rem"
  },
  "name": "text-size-body",
  "group": "type",
  "tier": "semantic",
  "css": "var(--partner-brand-text-size)",
  "description": "All other text.",
  "range": [
   0.75,
   1.5
  ],
  "contrast": null,
  "alias": "--partner-brand-text-size"
 },
 {
  "property": "--partner-text-size-title",
  "type": "dimension",
  "value": {
   "value": 1,
   "unit": "rem"
  },
  "name": "text-size-title",
  "group": "type",
  "tier": "semantic",
  "css": "calc(var(--partner-brand-text-size) * 1.1429)",
  "description": "Titles of a widget and of a dialog.",
  "range": [
   0.8125,
   2
  ],
  "contrast": null,
  "alias": null
 },
 {
  "property": "--partner-text-size-display",
  "type": "dimension",
  "value": {
   "value": 1.875,
   "unit": "rem"
  },
  "name": "text-size-display",
  "group": "type",
  "tier": "semantic",
  "css": "calc(var(--partner-brand-text-size) * 2.1429)",
  "description": "The one figure that people came for.",
  "range": [
   1.25,
   4
  ],
  "contrast": null,
  "alias": null
 },
 {
  "property": "--partner-line-small",
  "type": "dimension",
  "value": {
   "value": 1,
   "unit": "rem"
  },
  "name": "line-small",
  "group": "type",
  "tier": "semantic",
  "css": "calc(var(--partner-brand-text-size) * 1.1429)",
  "description": "Line of small text.",
  "range": [
   0.75,
   2
  ],
  "contrast": null,
  "alias": null
 },
 {
  "property": "--partner-line-body",
  "type": "dimension",
  "value": {
   "value": 1.25,
   "unit": "rem"
  },
  "name": "line-body",
  "group": "type",
  "tier": "semantic",
  "css": "calc(var(--partner-brand-text-size) * 1.4286)",
  "description": "Line of body text.",
  "range": [
   1,
   2.5
  ],
  "contrast": null,
  "alias": null
 },
 {
  "property": "--partner-line-title",
  "type": "dimension",
  "value": {
   "value": 1.5,
   "unit": "rem"
  },
  "name": "line-title",
  "group": "type",
  "tier": "semantic",
  "css": "calc(var(--partner-brand-text-size) * 1.7143)",
  "description": "Line of a title.",
  "range": [
   1,
   3
  ],
  "contrast": null,
  "alias": null
 },
 {
  "property": "--partner-line-display",
  "type": "dimension",
  "value": {
   "value": 2.2501,
   "unit": "rem"
  },
  "name": "line-display",
  "group": "type",
  "tier": "semantic",
  "css": "calc(var(--partner-brand-text-size) * 2.5715)",
  "description": "Line of the display figure.",
  "range": [
   1.25,
   5
  ],
  "contrast": null,
  "alias": null
 },
 {
  "property": "--partner-weight-body",
  "type": "fontWeight",
  "value": 400,
  "name": "weight-body",
  "group": "type",
  "tier": "semantic",
  "css": "400",
  "description": "Plain text.",
  "range": [
   100,
   900
  ],
  "contrast": null,
  "alias": null
 },
 {
  "property": "--partner-weight-medium",
  "type": "fontWeight",
  "value": 500,
  "name": "weight-medium",
  "group": "type",
  "tier": "semantic",
  "css": "500",
  "description": "Names and labels that lead.",
  "range": [
   100,
   900
  ],
  "contrast": null,
  "alias": null
 },
 {
  "property": "--partner-weight-strong",
  "type": "fontWeight",
  "value": 600,
  "name": "weight-strong",
  "group": "type",
  "tier": "semantic",
  "css": "600",
  "description": "Figures that count.",
  "range": [
   100,
   900
  ],
  "contrast": null,
  "alias": null
 },
 {
  "property": "--partner-heading-weight",
  "type": "fontWeight",
  "value": 600,
  "name": "heading-weight",
  "group": "type",
  "tier": "semantic",
  "css": "var(--partner-brand-heading-weight)",
  "description": "Weight of headings.",
  "range": [
   100,
   900
  ],
  "contrast": null,
  "alias": "--partner-brand-heading-weight"
 },
 {
  "property": "--partner-heading-tracking",
  "type": "number",
  "value": -0.012,
  "name": "heading-tracking",
  "group": "type",
  "tier": "semantic",
  "css": "var(--partner-brand-heading-tracking)",
  "description": "Letter spacing of headings.",
  "range": [
   -0.1,
   0.1
  ],
  "contrast": null,
  "alias": "--partner-brand-heading-tracking"
 },
 {
  "property": "--partner-badge-radius",
  "type": "dimension",
  "value": {
   "value": 4,
   "unit": "px"
  },
  "name": "badge-radius",
  "group": "badge",
  "tier": "component",
  "css": "var(--partner-radius-small)",
  "description": "Corner of a badge.",
  "range": [
   0,
   24
  ],
  "contrast": null,
  "alias": "--partner-radius-small"
 },
 {
  "property": "--partner-badge-surface",
  "type": "color",
  "value": {
   "colorSpace": "oklch",
   "components": [
    0.945,
    0.008,
    260
   ]
  },
  "name": "badge-surface",
  "group": "badge",
  "tier": "component",
  "css": "var(--partner-surface-fill)",
  "description": "Ground of a badge without a status.",
  "range": null,
  "contrast": null,
  "alias": "--partner-surface-fill"
 },
 {
  "property": "--partner-badge-text",
  "type": "color",
  "value": {
   "colorSpace": "oklch",
   "components": [
    0.42,
    0.016,
    260
   ]
  },
  "name": "badge-text",
  "group": "badge",
  "tier": "component",
  "css": "var(--partner-text-muted)",
  "description": "Words of a badge without a status.",
  "range": null,
  "contrast": null,
  "alias": "--partner-text-muted"
 },
 {
  "property": "--partner-button-radius",
  "type": "dimension",
  "value": {
   "value": 6,
   "unit": "px"
  },
  "name": "button-radius",
  "group": "button",
  "tier": "component",
  "css": "var(--partner-radius)",
  "description": "Corner of a button.",
  "range": [
   0,
   40
  ],
  "contrast": null,
  "alias": "--partner-radius"
 },
 {
  "property": "--partner-button-padding",
  "type": "dimension",
  "value": {
   "value": 12,
   "unit": "px"
  },
  "name": "button-padding",
  "group": "button",
  "tier": "component",
  "css": "var(--partner-space-3)",
  "description": "Space before and after its words.",
  "range": [
   0,
   48
  ],
  "contrast": null,
  "alias": "--partner-space-3"
 },
 {
  "property": "--partner-button-weight",
  "type": "fontWeight",
  "value": 500,
  "name": "button-weight",
  "group": "button",
  "tier": "component",
  "css": "var(--partner-weight-medium)",
  "description": "Weight of its words.",
  "range": [
   100,
   900
  ],
  "contrast": null,
  "alias": "--partner-weight-medium"
 },
 {
  "property": "--partner-button-surface",
  "type": "color",
  "value": {
   "colorSpace": "oklch",
   "components": [
    1,
    0,
    0
   ]
  },
  "name": "button-surface",
  "group": "button",
  "tier": "component",
  "css": "var(--partner-surface-raised)",
  "description": "Ground of a plain button.",
  "range": null,
  "contrast": null,
  "alias": "--partner-surface-raised"
 },
 {
  "property": "--partner-button-text",
  "type": "color",
  "value": {
   "colorSpace": "oklch",
   "components": [
    0.215,
    0.016,
    260
   ]
  },
  "name": "button-text",
  "group": "button",
  "tier": "component",
  "css": "var(--partner-text)",
  "description": "Words of a plain button.",
  "range": null,
  "contrast": null,
  "alias": "--partner-text"
 },
 {
  "property": "--partner-button-border",
  "type": "color",
  "value": {
   "colorSpace": "oklch",
   "components": [
    0.86,
    0.0112,
    260
   ]
  },
  "name": "button-border",
  "group": "button",
  "tier": "component",
  "css": "var(--partner-border-strong)",
  "description": "Edge of a plain button.",
  "range": null,
  "contrast": null,
  "alias": "--partner-border-strong"
 },
 {
  "property": "--partner-button-shadow",
  "type": "shadow",
  "value": {
   "color": {
    "colorSpace": "oklch",
    "components": [
     0.2,
     0.02,
     260
    ],
    "alpha": 0.06
   },
   "offsetX": {
    "value": 0,
    "unit": "px"
   },
   "offsetY": {
    "value": 1,
    "unit": "px"
   },
   "blur": {
    "value": 2,
    "unit": "px"
   },
   "spread": {
    "value": 0,
    "unit": "px"
   }
  },
  "name": "button-shadow",
  "group": "button",
  "tier": "component",
  "css": "var(--partner-shadow-control)",
  "description": "Shadow of a button.",
  "range": null,
  "contrast": null,
  "alias": "--partner-shadow-control"
 },
 {
  "property": "--partner-button-primary-surface",
  "type": "color",
  "value": {
   "colorSpace": "oklch",
   "components": [
    0.495,
    0.17,
    260
   ]
  },
  "name": "button-primary-surface",
  "group": "button",
  "tier": "component",
  "css": "var(--partner-accent)",
  "description": "Ground of the primary button.",
  "range": null,
  "contrast": null,
  "alias": "--partner-accent"
 },
 {
  "property": "--partner-button-primary-hover",
  "type": "color",
  "value": {
   "colorSpace": "oklch",
   "components": [
    0.455,
    0.17,
    260
   ]
  },
  "name": "button-primary-hover",
  "group": "button",
  "tier": "component",
  "css": "var(--partner-accent-hover)",
  "description": "The same under the pointer.",
  "range": null,
  "contrast": null,
  "alias": "--partner-accent-hover"
 },
 {
  "property": "--partner-button-primary-text",
  "type": "color",
  "value": {
   "colorSpace": "oklch",
   "components": [
    1,
    0,
    260
   ]
  },
  "name": "button-primary-text",
  "group": "button",
  "tier": "component",
  "css": "var(--partner-on-accent)",
  "description": "Words of the primary button.",
  "range": null,
  "contrast": null,
  "alias": "--partner-on-accent"
 },
 {
  "property": "--partner-chart-track",
  "type": "color",
  "value": {
   "colorSpace": "oklch",
   "components": [
    0.945,
    0.008,
    260
   ]
  },
  "name": "chart-track",
  "group": "chart",
  "tier": "component",
  "css": "var(--partner-surface-fill)",
  "description": "What a bar has still to fill.",
  "range": null,
  "contrast": null,
  "alias": "--partner-surface-fill"
 },
 {
  "property": "--partner-chart-bar",
  "type": "color",
  "value": {
   "colorSpace": "oklch",
   "components": [
    0.5,
    0.17,
    260
   ]
  },
  "name": "chart-bar",
  "group": "chart",
  "tier": "component",
  "css": "var(--partner-accent-mark)",
  "description": "Bars that tell of now.",
  "range": null,
  "contrast": null,
  "alias": "--partner-accent-mark"
 },
 {
  "property": "--partner-chart-past",
  "type": "color",
  "value": {
   "colorSpace": "oklch",
   "components": [
    0.615,
    0.016,
    260
   ]
  },
  "name": "chart-past",
  "group": "chart",
  "tier": "component",
  "css": "var(--partner-mark-neutral)",
  "description": "Bars that tell of before, or of a plan.",
  "range": null,
  "contrast": null,
  "alias": "--partner-mark-neutral"
 },
 {
  "property": "--partner-chart-done",
  "type": "color",
  "value": {
   "colorSpace": "oklch",
   "components": [
    0.42,
    0.016,
    260
   ]
  },
  "name": "chart-done",
  "group": "chart",
  "tier": "component",
  "css": "var(--partner-text-muted)",
  "description": "Bars of what is finished.",
  "range": null,
  "contrast": null,
  "alias": "--partner-text-muted"
 },
 {
  "property": "--partner-chart-line",
  "type": "color",
  "value": {
   "colorSpace": "oklch",
   "components": [
    0.615,
    0.016,
    260
   ]
  },
  "name": "chart-line",
  "group": "chart",
  "tier": "component",
  "css": "var(--partner-mark-neutral)",
  "description": "Small lines in rows.",
  "range": null,
  "contrast": null,
  "alias": "--partner-mark-neutral"
 },
 {
  "property": "--partner-chart-grid",
  "type": "color",
  "value": {
   "colorSpace": "oklch",
   "components": [
    0.925,
    0.008,
    260
   ]
  },
  "name": "chart-grid",
  "group": "chart",
  "tier": "component",
  "css": "var(--partner-border)",
  "description": "Lines that the eye measures by.",
  "range": null,
  "contrast": null,
  "alias": "--partner-border"
 },
 {
  "property": "--partner-chart-text",
  "type": "color",
  "value": {
   "colorSpace": "oklch",
   "components": [
    0.525,
    0.016,
    260
   ]
  },
  "name": "chart-text",
  "group": "chart",
  "tier": "component",
  "css": "var(--partner-text-subtle)",
  "description": "Words at an axis.",
  "range": null,
  "contrast": null,
  "alias": "--partner-text-subtle"
 },
 {
  "property": "--partner-chart-today",
  "type": "color",
  "value": {
   "colorSpace": "oklch",
   "components": [
    0.5,
    0.17,
    260
   ]
  },
  "name": "chart-today",
  "group": "chart",
  "tier": "component",
  "css": "var(--partner-accent-mark)",
  "description": "The line of today.",
  "range": null,
  "contrast": null,
  "alias": "--partner-accent-mark"
 },
 {
  "property": "--partner-chart-bar-size",
  "type": "dimension",
  "value": {
   "value": 6,
   "unit": "px"
  },
  "name": "chart-bar-size",
  "group": "chart",
  "tier": "component",
  "css": "6px",
  "description": "Thickness of a bar.",
  "range": [
   2,
   12
  ],
  "contrast": null,
  "alias": null
 },
 {
  "property": "--partner-dialog-radius",
  "type": "dimension",
  "value": {
   "value": 10,
   "unit": "px"
  },
  "name": "dialog-radius",
  "group": "dialog",
  "tier": "component",
  "css": "var(--partner-radius-large)",
  "description": "Corner of a dialog.",
  "range": [
   0,
   48
  ],
  "contrast": null,
  "alias": "--partner-radius-large"
 },
 {
  "property": "--partner-dialog-width",
  "type": "dimension",
  "value": {
   "value": 520,
   "unit": "px"
  },
  "name": "dialog-width",
  "group": "dialog",
  "tier": "component",
  "css": "520px",
  "description": "Widest that a dialog gets.",
  "range": [
   320,
   960
  ],
  "contrast": null,
  "alias": null
 },
 {
  "property": "--partner-dialog-surface",
  "type": "color",
  "value": {
   "colorSpace": "oklch",
   "components": [
    1,
    0,
    0
   ]
  },
  "name": "dialog-surface",
  "group": "dialog",
  "tier": "component",
  "css": "var(--partner-surface-raised)",
  "description": "Ground of a dialog.",
  "range": null,
  "contrast": null,
  "alias": "--partner-surface-raised"
 },
 {
  "property": "--partner-dialog-shadow",
  "type": "shadow",
  "value": [
   {
    "color": {
     "colorSpace": "oklch",
     "components": [
      0.2,
      0.02,
      260
     ],
     "alpha": 0.06
    },
    "offsetX": {
     "value": 0,
     "unit": "px"
    },
    "offsetY": {
     "value": 0,
     "unit": "px"
    },
    "blur": {
     "value": 0,
     "unit": "px"
    },
    "spread": {
     "value": 1,
     "unit": "px"
    }
   },
   {
    "color": {
     "colorSpace": "oklch",
     "components": [
      0.2,
      0.02,
      260
     ],
     "alpha": 0.08
    },
    "offsetX": {
     "value": 0,
     "unit": "px"
    },
    "offsetY": {
     "value": 4,
     "unit": "px"
    },
    "blur": {
     "value": 8,
     "unit": "px"
    },
    "spread": {
     "value": -2,
     "unit": "px"
    }
   },
   {
    "color": {
     "colorSpace": "oklch",
     "components": [
      0.2,
      0.02,
      260
     ],
     "alpha": 0.16
    },
    "offsetX": {
     "value": 0,
     "unit": "px"
    },
    "offsetY": {
     "value": 16,
     "unit": "px"
    },
    "blur": {
     "value": 32,
     "unit": "px"
    },
    "spread": {
     "value": -8,
     "unit": "px"
    }
   }
  ],
  "name": "dialog-shadow",
  "group": "dialog",
  "tier": "component",
  "css": "var(--partner-shadow-float)",
  "description": "Shadow of a dialog.",
  "range": null,
  "contrast": null,
  "alias": "--partner-shadow-float"
 },
 {
  "property": "--partner-dialog-scrim",
  "type": "color",
  "value": {
   "colorSpace": "oklch",
   "components": [
    0.2,
    0.02,
    260
   ],
   "alpha": 0.36
  },
  "name": "dialog-scrim",
  "group": "dialog",
  "tier": "component",
  "css": "light-dark(oklch(0.2 0.02 260 / 0.36), oklch(0 0 0 / 0.6))",
  "description": "What lies over the page behind a dialog.",
  "range": null,
  "contrast": null,
  "alias": null
 },
 {
  "property": "--partner-field-radius",
  "type": "dimension",
  "value": {
   "value": 6,
   "unit": "px"
  },
  "name": "field-radius",
  "group": "field",
  "tier": "component",
  "css": "var(--partner-radius)",
  "description": "Corner of a field.",
  "range": [
   0,
   40
  ],
  "contrast": null,
  "alias": "--partner-radius"
 },
 {
  "property": "--partner-field-surface",
  "type": "color",
  "value": {
   "colorSpace": "oklch",
   "components": [
    1,
    0,
    0
   ]
  },
  "name": "field-surface",
  "group": "field",
  "tier": "component",
  "css": "var(--partner-surface)",
  "description": "Ground of a field.",
  "range": null,
  "contrast": null,
  "alias": "--partner-surface"
 },
 {
  "property": "--partner-field-border",
  "type": "color",
  "value": {
   "colorSpace": "oklch",
   "components": [
    0.63,
    0.016,
    260
   ]
  },
  "name": "field-border",
  "group": "field",
  "tier": "component",
  "css": "var(--partner-border-control)",
  "description": "Edge of a field and of a box to tick.",
  "range": null,
  "contrast": null,
  "alias": "--partner-border-control"
 },
 {
  "property": "--partner-field-placeholder",
  "type": "color",
  "value": {
   "colorSpace": "oklch",
   "components": [
    0.525,
    0.016,
    260
   ]
  },
  "name": "field-placeholder",
  "group": "field",
  "tier": "component",
  "css": "var(--partner-text-subtle)",
  "description": "Words of an empty field.",
  "range": null,
  "contrast": null,
  "alias": "--partner-text-subtle"
 },
 {
  "property": "--partner-frame-border",
  "type": "border",
  "value": {
   "color": {
    "colorSpace": "oklch",
    "components": [
     0.925,
     0.008,
     260
    ]
   },
   "width": {
    "value": 1,
    "unit": "px"
   },
   "style": "solid"
  },
  "name": "frame-border",
  "group": "frame",
  "tier": "component",
  "css": "1px solid var(--partner-border)",
  "description": "Edge of a widget; a host with panels of its own sets 0.",
  "range": null,
  "contrast": null,
  "alias": null
 },
 {
  "property": "--partner-frame-surface",
  "type": "color",
  "value": {
   "colorSpace": "oklch",
   "components": [
    1,
    0,
    0
   ]
  },
  "name": "frame-surface",
  "group": "frame",
  "tier": "component",
  "css": "var(--partner-surface)",
  "description": "Ground of a widget.",
  "range": null,
  "contrast": null,
  "alias": "--partner-surface"
 },
 {
  "property": "--partner-frame-shadow",
  "type": "shadow",
  "value": {
   "color": {
    "colorSpace": "oklch",
    "components": [
     0.2,
     0.02,
     260
    ],
    "alpha": 0
   },
   "offsetX": {
    "value": 0,
    "unit": "px"
   },
   "offsetY": {
    "value": 0,
    "unit": "px"
   },
   "blur": {
    "value": 0,
    "unit": "px"
   },
   "spread": {
    "value": 0,
    "unit": "px"
   }
  },
  "name": "frame-shadow",
  "group": "frame",
  "tier": "component",
  "css": "none",
  "description": "Shadow of a widget.",
  "range": null,
  "contrast": null,
  "alias": null
 },
 {
  "property": "--partner-frame-radius",
  "type": "dimension",
  "value": {
   "value": 10,
   "unit": "px"
  },
  "name": "frame-radius",
  "group": "frame",
  "tier": "component",
  "css": "var(--partner-radius-large)",
  "description": "Corner of a widget.",
  "range": [
   0,
   48
  ],
  "contrast": null,
  "alias": "--partner-radius-large"
 },
 {
  "property": "--partner-link-text",
  "type": "color",
  "value": {
   "colorSpace": "oklch",
   "components": [
    0.49,
    0.17,
    260
   ]
  },
  "name": "link-text",
  "group": "link",
  "tier": "component",
  "css": "var(--partner-accent-text)",
  "description": "Words that lead somewhere.",
  "range": null,
  "contrast": null,
  "alias": "--partner-accent-text"
 },
 {
  "property": "--partner-notice-surface",
  "type": "color",
  "value": {
   "colorSpace": "oklch",
   "components": [
    0.979,
    0.004,
    260
   ]
  },
  "name": "notice-surface",
  "group": "notice",
  "tier": "component",
  "css": "var(--partner-surface-sunken)",
  "description": "Ground of a notice within a widget.",
  "range": null,
  "contrast": null,
  "alias": "--partner-surface-sunken"
 },
 {
  "property": "--partner-row-border",
  "type": "color",
  "value": {
   "colorSpace": "oklch",
   "components": [
    0.925,
    0.008,
    260
   ]
  },
  "name": "row-border",
  "group": "row",
  "tier": "component",
  "css": "var(--partner-border)",
  "description": "Line between rows of the roster.",
  "range": null,
  "contrast": null,
  "alias": "--partner-border"
 },
 {
  "property": "--partner-row-hover",
  "type": "color",
  "value": {
   "colorSpace": "oklch",
   "components": [
    0.972,
    0.0056,
    260
   ]
  },
  "name": "row-hover",
  "group": "row",
  "tier": "component",
  "css": "var(--partner-surface-hover)",
  "description": "A customer or a ticket under the pointer.",
  "range": null,
  "contrast": null,
  "alias": "--partner-surface-hover"
 },
 {
  "property": "--partner-row-selected",
  "type": "color",
  "value": {
   "colorSpace": "oklch",
   "components": [
    0.968,
    0.022,
    260
   ]
  },
  "name": "row-selected",
  "group": "row",
  "tier": "component",
  "css": "var(--partner-accent-soft)",
  "description": "A customer or a ticket that is selected.",
  "range": null,
  "contrast": null,
  "alias": "--partner-accent-soft"
 },
 {
  "property": "--partner-row-head-text",
  "type": "color",
  "value": {
   "colorSpace": "oklch",
   "components": [
    0.525,
    0.016,
    260
   ]
  },
  "name": "row-head-text",
  "group": "row",
  "tier": "component",
  "css": "var(--partner-text-subtle)",
  "description": "Heads of columns.",
  "range": null,
  "contrast": null,
  "alias": "--partner-text-subtle"
 },
 {
  "property": "--partner-skeleton-fill",
  "type": "color",
  "value": {
   "colorSpace": "oklch",
   "components": [
    0.945,
    0.008,
    260
   ]
  },
  "name": "skeleton-fill",
  "group": "skeleton",
  "tier": "component",
  "css": "var(--partner-surface-fill)",
  "description": "What stands for words that are still to come.",
  "range": null,
  "contrast": null,
  "alias": "--partner-surface-fill"
 },
 {
  "property": "--partner-tab-mark",
  "type": "color",
  "value": {
   "colorSpace": "oklch",
   "components": [
    0.5,
    0.17,
    260
   ]
  },
  "name": "tab-mark",
  "group": "tab",
  "tier": "component",
  "css": "var(--partner-accent-mark)",
  "description": "Line under the open tab.",
  "range": null,
  "contrast": null,
  "alias": "--partner-accent-mark"
 }
];
