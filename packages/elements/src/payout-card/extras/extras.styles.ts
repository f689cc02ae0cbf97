import { css } from 'lit';

/** Looks of the history and of notices. */
export const extrasStyles = css`
  .section.currencies {
    padding: 0;
    & > p {
      display: flex;
      padding: var(--_space-2) var(--gutter);
      border-block-start: 1px solid var(--_border);
    }
  }
  .sides {
    display: flex;
    flex-wrap: wrap;
    gap: 1px;
    background: var(--_border);
    & > button {
      appearance: none;
      position: relative;
      display: grid;
      align-content: start;
      /* As wide as its amount, which stays whole. */
      flex: 1 1 140px;
      min-inline-size: min-content;
      padding: var(--_space-4) var(--gutter);
      border: 0;
      overflow-wrap: anywhere;
      background: var(--_surface);
      color: inherit;
      font: inherit;
      text-align: start;
      cursor: pointer;
      & > .num {
        white-space: nowrap;
      }
      &:hover {
        background: var(--_row-hover);
      }
      &[aria-pressed='true']::after {
        content: '';
        position: absolute;
        inset-block-end: 0;
        inset-inline: var(--gutter);
        border-block-end: 2px solid var(--_accent-mark);
      }
      &:focus-visible {
        outline-offset: -2px;
      }
    }
  }
  .history .block {
    display: block;
  }
  .history tbody th {
    font: inherit;
    color: inherit;
    text-align: start;
    vertical-align: top;
    /* Months break before an amount of another currency goes out of sight. */
    white-space: normal;
    padding-block: calc(10px * var(--_density));
    border-block-start: 1px solid var(--_border);
  }
  .history .why-head {
    align-items: center;
    gap: var(--_space-1);
    & > span {
      display: flex;
      margin-inline-end: -8px;
    }
    & .button {
      padding-inline: var(--_space-2);
    }
  }
  .chart-box {
    display: flex;
  }
  .chart-y {
    inline-size: 54px;
    &.long {
      inline-size: 84px;
    }
    block-size: 148px;
    overflow: visible;
    & text {
      font-size: var(--_text-size-small);
      fill: var(--_chart-text);
    }
  }
  .chart {
    flex: 1;
    inline-size: 100%;
    min-inline-size: 0;
    block-size: 148px;
    overflow: visible;
    & text {
      font-size: var(--_text-size-small);
      fill: var(--_chart-text);
      letter-spacing: 0;
    }
    & .now {
      fill: var(--_text);
      font-weight: var(--_weight-medium);
    }
  }
  .rule {
    stroke: var(--_chart-grid);
  }
  .col {
    fill: var(--_chart-past);
    &.next {
      fill: var(--_chart-bar);
    }
  }
  .step-mark {
    stroke: var(--_text-subtle);
    stroke-width: 1;
    stroke-dasharray: 2 3;
    fill: none;
  }
  .marks {
    display: grid;
    gap: 4px;
    margin-block-start: var(--_space-2);
    & .with-icon {
      align-items: flex-start;
    }
    & .icon {
      margin-block-start: 1px;
    }
    & .flagged .icon {
      color: var(--_warn-text);
    }
  }
  @container widget (inline-size < 560px) {
    .chart .x:nth-of-type(odd) {
      display: none;
    }
  }
  .notice.trouble > .icon {
    align-self: center;
    margin: 0;
  }
`;
