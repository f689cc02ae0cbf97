import { css } from 'lit';

/** Bars, days and the tools of the plan; their boxes have their size before. */
export const chartStyles = css`
  .legend {
    display: flex;
    gap: var(--_space-4);
    & span {
      display: inline-flex;
      align-items: center;
      gap: 6px;
      white-space: nowrap;
    }
  }
  .bars {
    transform: translateY(calc(10px * var(--_density) + 12px));
  }
  .task .bars {
    transform: translateY(calc(9px * var(--_density) + 10px));
  }
  .gate-row .bars {
    transform: translateY(22px);
  }
  .axis,
  .track {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
  }
  .axis text {
    font-size: var(--_text-size-small);
    fill: var(--_chart-text);
    letter-spacing: 0;
  }
  .axis .month {
    fill: var(--_text-muted);
    font-weight: var(--_weight-medium);
  }
  .axis .now {
    fill: var(--_accent-text);
    font-weight: var(--_weight-strong);
  }
  .overview {
    & > svg {
      inline-size: 100%;
      block-size: 100%;
      overflow: visible;
    }
    & text {
      font-size: var(--_text-size-small);
      fill: var(--_text-subtle);
    }
    & .now {
      fill: var(--_accent-text);
      font-weight: var(--_weight-medium);
    }
  }
  .week {
    stroke: var(--_chart-grid);
    stroke-width: 1;
    opacity: 0.55;
  }
  .today {
    stroke: var(--_chart-today);
    stroke-width: 1.5;
  }
  .baseline {
    fill: var(--_chart-past);
  }
  .b-done {
    fill: var(--_chart-done);
  }
  .b-now {
    fill: var(--_chart-bar);
  }
  .b-rest {
    fill: var(--_accent-border);
  }
  .b-range {
    fill: none;
    stroke: var(--_warn-mark);
    stroke-width: 1;
    stroke-dasharray: 2 2;
  }
  .b-next {
    fill: var(--_chart-track);
    stroke: var(--_border-strong);
    stroke-width: 1;
  }
  .b-buffer {
    fill: none;
    stroke: var(--_chart-past);
    stroke-width: 1;
    stroke-dasharray: 3 2;
  }
  .gem {
    fill: var(--_surface);
    stroke: var(--_text-muted);
    stroke-width: 1.5;
    &.met {
      fill: var(--_text-muted);
    }
  }
  .tools {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
  }
  @media (forced-colors: active) {
    :is(.b-done, .b-now) {
      fill: CanvasText;
    }
    :is(.b-rest, .b-next) {
      fill: Canvas;
      stroke: CanvasText;
    }
    .today {
      stroke: Highlight;
    }
  }
  @container widget (inline-size < 880px) {
    .legend {
      display: none;
    }
    .axis .wk {
      display: none;
    }
    .axis .now {
      translate: 0 18px;
    }
  }
  @container widget (inline-size < 560px) {
    .tools .segmented {
      display: none;
    }
  }
  @container widget (inline-size >= 560px) {
    .tools .menu [aria-checked] {
      display: none;
    }
  }
  @media print {
    :is(.tools, .tabs, .next-do, .legend, .late) {
      display: none;
    }
    .frame {
      border: 0;
      box-shadow: none;
    }
    :is(.row, .facts, .foot section) {
      break-inside: avoid;
    }
    .phase {
      break-after: avoid;
    }
    :is(.b-done, .b-now, .b-rest, .b-next, .baseline, .gem) {
      print-color-adjust: exact;
    }
  }
`;
