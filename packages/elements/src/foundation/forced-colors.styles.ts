import { css } from 'lit';

/** Where backgrounds and shadows are gone, what they said is said by edges and by the colours that the reader has chosen. */
export const forcedColorsStyles = css`
  @media (forced-colors: active) {
    .widget :is(.button, .badge, .avatar, .chip, .segmented > button) {
      border: 1px solid;
    }
    .widget .bar {
      forced-color-adjust: none;
    }
    .widget :is(.segmented > [aria-pressed='true'], .button[aria-pressed='true'], .chip.on) {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
    .widget .step.current {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
    .widget :is(.dialog, .bulk) {
      border: 1px solid CanvasText;
    }
    .widget .bar :is(.fill-track, .t-open) {
      fill: Canvas;
      stroke: CanvasText;
    }
    .widget .button:is(:disabled, [aria-disabled='true']) {
      border-color: GrayText;
      color: GrayText;
    }
  }
`;
