import { css } from 'lit';

/** Facts, tables and bars. */
export const dataStyles = css`
  .facts {
    /* Quarters, however few there are: what stands in two columns below begins where they do. More than four share the line. */
    --gap: var(--_space-8);
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-3) var(--gap);
    & > * {
      flex: 1 1 0;
      min-inline-size: max-content;
      max-inline-size: calc((100% - 3 * var(--gap)) / 4);
    }
    &:has(> :nth-child(5)) {
      --gap: var(--_space-4);
    }
    & dt {
      font-size: var(--_text-size-small);
      line-height: var(--_line-small);
      color: var(--_text-subtle);
      letter-spacing: 0;
      margin-block-end: 2px;
    }
    & dd {
      font-size: var(--_text-size-title);
      line-height: var(--_line-title);
      font-weight: var(--_weight-strong);
      letter-spacing: -0.012em;
      white-space: nowrap;
    }
    & dd .note {
      font-size: var(--_text-size-body);
      font-weight: var(--_weight-body);
      color: var(--_text-muted);
      letter-spacing: -0.004em;
    }
    @container widget (inline-size < 560px) {
      display: grid;
      grid-template-columns: 1fr 1fr;
      --gap: var(--_space-4);
      & > * {
        min-inline-size: min-content;
        max-inline-size: none;
      }
      & dd .note {
        white-space: normal;
      }
      & > .span-2 {
        grid-column: 1 / -1;
      }
    }
  }
  .table {
    inline-size: 100%;
    border-collapse: collapse;
    & th {
      font-size: var(--_text-size-small);
      line-height: var(--_line-small);
      font-weight: var(--_weight-medium);
      color: var(--_row-head-text);
      text-align: start;
      letter-spacing: 0;
      padding: 0 0 var(--_space-2);
      white-space: nowrap;
    }
    & td {
      padding: calc(10px * var(--_density)) 0;
      border-block-start: 1px solid var(--_border);
      vertical-align: baseline;
    }
    & :is(th, td) + :is(th, td) {
      padding-inline-start: var(--_space-4);
    }
    & :is(th, td).end {
      text-align: end;
    }
    & tfoot td {
      border-block-start-color: var(--_border-strong);
      font-weight: var(--_weight-strong);
    }
  }
  .bar {
    inline-size: 100%;
    block-size: var(--_chart-bar-size);
    overflow: visible;
    display: block;
  }
  :dir(rtl) :is(.bar, .track, .axis, .overview, .chart, .chart-y) {
    transform: scaleX(-1);
  }
  :dir(rtl) :is(.axis, .overview, .chart, .chart-y) text {
    direction: ltr;
    transform: scaleX(-1);
    transform-box: fill-box;
    transform-origin: center;
  }
  .fill-track {
    fill: var(--_chart-track);
  }
  .fill-accent {
    fill: var(--_chart-bar);
  }
  .fill-neutral {
    fill: var(--_chart-past);
  }
  .fill-ok {
    fill: var(--_ok-mark);
  }
  .fill-warn {
    fill: var(--_warn-mark);
  }
  .fill-danger {
    fill: var(--_danger-mark);
  }
  .fill-border {
    fill: var(--_border-strong);
  }
`;
