import type { TokenName } from '../generated/names.js';

/** Contrast that WCAG 2.2 asks of a pair at level AA and AAA. Non-text has no AAA; more contrast gets it the AA of text. */
export const needed = {
  /** 1.4.3 and 1.4.6. The widgets' only large text is their display figure, in `text`. */
  text: { AA: 4.5, AAA: 7 },
  /** 1.4.11: edges of fields, bars, dots, the focus ring. */
  mark: { AA: 3, AAA: 4.5 },
} as const;

export interface ContrastPair {
  readonly front: TokenName;
  readonly grounds: readonly TokenName[];
  readonly kind: keyof typeof needed;
  /** Where the widgets show it so. */
  readonly met: string;
}

/** What lies under words and marks almost anywhere. */
const plain = [
  'frame-surface',
  'surface',
  'surface-raised',
  'surface-sunken',
  'surface-hover',
  'accent-soft',
  'dialog-surface',
  'field-surface',
  'notice-surface',
  'row-hover',
  'row-selected',
] as const;

/** Every colour that carries meaning, with every ground that it meets. */
export const contrastPairs: readonly ContrastPair[] = [
  {
    front: 'text',
    grounds: plain,
    kind: 'text',
    met: 'names and figures: frames, fields, dialogs, notices, rows under the pointer, the chosen answer',
  },
  { front: 'text', grounds: ['surface-thumb'], kind: 'text', met: 'the chosen segment' },
  {
    front: 'text',
    grounds: ['ok-soft', 'warn-soft', 'danger-soft', 'info-soft'],
    kind: 'text',
    met: 'notes, warnings and refusals in dialogs',
  },
  {
    front: 'text-muted',
    grounds: plain,
    kind: 'text',
    met: 'explanations, finished bars and ticks, diamonds of gates',
  },
  {
    front: 'text-muted',
    grounds: ['surface-fill'],
    kind: 'text',
    met: 'quiet badges, avatars, glyphs of messages, the segments that are not chosen',
  },
  { front: 'text-muted', grounds: ['warn-soft'], kind: 'text', met: 'the explanation under that warning' },
  {
    front: 'text-subtle',
    grounds: plain,
    kind: 'text',
    met: 'labels, captions, axes, placeholders, words of a locked button, icons of what is to do',
  },
  { front: 'ok-text', grounds: plain, kind: 'text', met: 'ticks and words of what is met, in rows and steps too' },
  { front: 'ok-text', grounds: ['ok-soft'], kind: 'text', met: 'badges' },
  {
    front: 'warn-text',
    grounds: plain,
    kind: 'text',
    met: 'slips, due dates that are near, half discs, flags of a chart',
  },
  { front: 'warn-text', grounds: ['warn-soft'], kind: 'text', met: 'badges, marked words, the icon of a warning' },
  { front: 'danger-text', grounds: plain, kind: 'text', met: 'errors of a form, critical tickets, late clocks' },
  { front: 'danger-text', grounds: ['danger-soft'], kind: 'text', met: 'badges, the glyph of an error' },
  { front: 'info-text', grounds: plain, kind: 'text', met: 'news and what is in review' },
  { front: 'info-text', grounds: ['info-soft'], kind: 'text', met: 'badges, the icon of a note' },
  {
    front: 'accent-text',
    grounds: plain,
    kind: 'text',
    met: 'links, “today”, badges and your own avatar',
  },
  {
    front: 'on-accent',
    grounds: ['accent', 'accent-hover'],
    kind: 'text',
    met: 'the primary action, still and under the pointer; the tick in a box',
  },
  {
    front: 'accent-mark',
    grounds: [...plain, 'surface-fill'],
    kind: 'mark',
    met: 'bars on their tracks, the open tab, the chosen radio, edges of the chosen option and box, “today”, the seal',
  },
  {
    front: 'mark-neutral',
    grounds: [...plain, 'surface-fill'],
    kind: 'mark',
    met: 'the plan under a forecast, past columns, sparklines in rows, bars without a status on their tracks',
  },
  { front: 'ok-mark', grounds: [...plain, 'surface-fill'], kind: 'mark', met: 'bars of health and of imports' },
  {
    front: 'warn-mark',
    grounds: [...plain, 'surface-fill'],
    kind: 'mark',
    met: 'bars of health, the range of a forecast',
  },
  {
    front: 'danger-mark',
    grounds: [...plain, 'surface-fill'],
    kind: 'mark',
    met: 'bars of health, the edge of a wrong field',
  },
  {
    front: 'border-control',
    grounds: plain,
    kind: 'mark',
    met: 'edges of fields, boxes and radios, in dialogs and in rows under the pointer or selected',
  },
  { front: 'button-text', grounds: ['button-surface', 'surface-hover'], kind: 'text', met: 'plain buttons' },
  {
    front: 'button-primary-text',
    grounds: ['button-primary-surface', 'button-primary-hover'],
    kind: 'text',
    met: 'the primary action',
  },
  { front: 'field-placeholder', grounds: ['field-surface'], kind: 'text', met: 'empty fields' },
  { front: 'field-border', grounds: plain, kind: 'mark', met: 'edges of fields and boxes' },
  { front: 'badge-text', grounds: ['badge-surface'], kind: 'text', met: 'badges without a status' },
  { front: 'link-text', grounds: plain, kind: 'text', met: 'links' },
  { front: 'row-head-text', grounds: ['surface', 'frame-surface'], kind: 'text', met: 'heads of columns' },
  { front: 'chart-text', grounds: plain, kind: 'text', met: 'words at an axis' },
  { front: 'chart-done', grounds: plain, kind: 'mark', met: 'bars of what is finished' },
  { front: 'chart-bar', grounds: [...plain, 'chart-track'], kind: 'mark', met: 'bars and columns of now' },
  { front: 'chart-past', grounds: [...plain, 'chart-track'], kind: 'mark', met: 'columns of before, the plan' },
  { front: 'chart-line', grounds: plain, kind: 'mark', met: 'sparklines in rows' },
  { front: 'chart-today', grounds: plain, kind: 'mark', met: 'the line of today' },
  { front: 'tab-mark', grounds: plain, kind: 'mark', met: 'the line under the open tab' },
  { front: 'ok-mark', grounds: ['chart-track'], kind: 'mark', met: 'bars of health on their track' },
  { front: 'warn-mark', grounds: ['chart-track'], kind: 'mark', met: 'bars of health on their track' },
  { front: 'danger-mark', grounds: ['chart-track'], kind: 'mark', met: 'bars of health on their track' },
  {
    front: 'focus-color',
    grounds: [...plain, 'surface-fill', 'surface-thumb'],
    kind: 'mark',
    met: 'the ring, 2 px away from a control or at the edge of a field',
  },
];

/** Colours that may stand closer to their ground, each with why. */
export const withoutContrast: Readonly<Partial<Record<TokenName, string>>> = {
  'text-disabled': 'Words of a control that cannot be used: 1.4.3 and 1.4.11 leave them out.',
  border: 'Divides what space divides already.',
  'border-strong': 'Frames a button or an option, which its words identify; lines up steps that words name.',
  'accent-border': 'Frames the next step; rest of a phase, whose dates stand beside it.',
  accent: 'Lies under words that hold their contrast on it; a box has an edge in accent-mark.',
  'accent-hover': 'As accent.',
  'button-border': 'As border-strong.',
  'row-border': 'As border.',
  'chart-grid': 'As border: words at the axis say what it measures.',
  'dialog-scrim': 'Covers what is not in use.',
  'skeleton-fill': 'Stands for what is still to come; the words that say so are for screen readers.',
};
