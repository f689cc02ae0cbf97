import { css } from 'lit';

/** On paper: dark on light, without what can only be pressed, and no line of it cut in two. */
export const printStyles = css`
  @media print {
    .widget.widget {
      color-scheme: light;
    }
    .widget :is(.button, .tabs, .segmented, .chip, .field, .check, .sort .icon, .toast, .bulk, .circumstance .actions) {
      display: none;
    }
    .widget .frame {
      border: 0;
      box-shadow: none;
    }
    .widget :is(.row, .ticket, .step, .facts, .requirements li, tr, section > .heading, .chart-box) {
      break-inside: avoid;
    }
    .widget :is(.head-group, .foot-group) {
      position: static;
    }
  }
`;
