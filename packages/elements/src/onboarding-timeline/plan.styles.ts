import { css } from 'lit';

/** Phases, tasks and gates on their lines. */
export const planStyles = css`
  .plan {
    padding-block: var(--_space-2) 0;
    padding-inline: 0;
  }
  .plan-tools {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space-5);
    padding-inline: var(--gutter);
    border-block-end: 1px solid var(--_border);
  }
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
  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 108px 132px 38%;
    align-items: stretch;
    column-gap: var(--_space-3);
    padding-inline: var(--gutter);
    & > * {
      padding-block: calc(10px * var(--_density));
      min-inline-size: 0;
    }
    & > .track-cell {
      padding: 0;
      position: relative;
    }
  }
  .axis-row > * {
    padding-block: 24px 4px;
  }
  .axis-row .track-cell {
    block-size: 44px;
    margin-block-start: 4px;
  }
  .bars {
    transform: translateY(calc(10px * var(--_density) + 12px));
  }
  .task .bars {
    transform: translateY(calc(7px * var(--_density) + 10px));
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
  .phases > li {
    border-block-start: 1px solid var(--_border);
  }
  .phase .name {
    display: inline-flex;
    align-items: center;
    appearance: none;
    border: 0;
    background: none;
    padding: 0;
    min-block-size: 24px;
    font-weight: var(--_weight-strong);
    cursor: pointer;
    text-align: start;
  }
  .phase .what {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
  }
  .phase .when,
  .phase .who-cell {
    align-self: center;
  }
  .what .small {
    margin-inline-start: 0;
  }
  .task .what {
    display: flex;
    gap: var(--_space-2);
    padding-inline-start: var(--_space-6);
    & > span:first-child {
      margin-block-start: 2px;
    }
  }
  .task > * {
    padding-block: calc(7px * var(--_density));
  }
  .task:last-child > * {
    padding-block-end: var(--_space-4);
  }
  .task .text {
    min-inline-size: 0;
  }
  .task .note {
    display: block;
  }
  .task .when {
    color: var(--_text);
    white-space: nowrap;
  }
  .when {
    white-space: nowrap;
  }
  .critical {
    font-weight: var(--_weight-medium);
    white-space: nowrap;
    & .icon {
      display: inline-block;
      vertical-align: -2px;
      margin-inline-end: 4px;
    }
  }
  .who-inline,
  .note.who-inline {
    display: none;
  }
  .pair-who {
    gap: 4px;
  }
  .who-cell .avatar {
    margin-block: -2px;
  }
  .gate-row {
    background: var(--_surface-sunken);
    & .gate-text {
      grid-column: 1 / -2;
      padding-block: var(--_space-3);
    }
    & .what {
      display: flex;
      gap: var(--_space-2);
      align-items: center;
    }
    & .proofs {
      display: flex;
      flex-wrap: wrap;
      gap: 2px var(--_space-6);
      padding-inline-start: var(--_space-6);
      margin-block-start: 2px;
    }
    & .proofs li {
      display: flex;
      gap: var(--_space-2);
    }
    & .proofs .icon {
      color: var(--_text-subtle);
      margin-block-start: 2px;
    }
    & .proofs .muted::before {
      content: '· ';
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
  @container widget (inline-size < 880px) {
    .row {
      grid-template-columns: minmax(0, 1fr) 128px 34%;
    }
    .who-cell {
      display: none;
    }
    .who-inline,
    .note.who-inline {
      display: inline;
    }
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
    .axis-row {
      display: none;
    }
    .row {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .track-cell {
      display: none;
    }
    .task .what {
      padding-inline-start: 0;
    }
    .phase .what .small {
      display: none;
    }
    .gate-row .proofs {
      padding-inline-start: var(--_space-6);
      flex-direction: column;
    }
  }
  .task-name {
    appearance: none;
    border: 0;
    background: none;
    padding: 0;
    min-block-size: 24px;
    text-align: start;
    cursor: pointer;
    &:hover {
      text-decoration: underline;
      text-underline-offset: 3px;
    }
  }
`;
