import { css } from 'lit';

/** Looks of the rows. */
export const rowsStyles = css`
  .grid {
    max-block-size: max(var(--row) * 8, min(var(--row) * 20 + 32px, 100dvb - 48px));
    overflow: hidden auto;
    overflow-anchor: none;
    overscroll-behavior: contain;
    scroll-padding-block: 40px 52px;
    outline-offset: -2px;
    &.whole {
      max-block-size: none;
      overflow: visible;
    }
  }
  .frame {
    --row: max(var(--_row-height), var(--_line-body) + 12px);
  }
  .head-group {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    background: var(--_surface);
    border-block-end: 1px solid var(--_border);
  }
  .foot-group {
    position: sticky;
    inset-block-end: 0;
    z-index: 1;
  }
  .row {
    display: grid;
    align-items: center;
    column-gap: var(--_space-3);
    padding-inline: var(--gutter);
    block-size: var(--row);
    grid-template-columns: 16px minmax(0, 1fr) 132px minmax(0, 1fr) 72px 88px 100px 72px 36px 40px 20px;
    & > * {
      min-inline-size: 0;
    }
    .rows > & {
      contain: strict;
      cursor: pointer;
      outline-offset: -2px;
      &:hover {
        background: var(--_row-hover);
      }
      &.selected {
        background: var(--_row-selected);
      }
    }
  }
  .rows {
    /* The line above the first row is that of the heading. */
    margin-block-start: -1px;
    & > * {
      border-block-start: 1px solid var(--_row-border);
    }
  }
  .row.header {
    block-size: 32px;
    color: var(--_row-head-text);
    font-weight: var(--_weight-medium);
  }
  .sort {
    appearance: none;
    border: 0;
    background: none;
    padding: 0;
    min-block-size: 24px;
    display: inline-flex;
    gap: 2px;
    align-items: center;
    color: inherit;
    font-weight: inherit;
    cursor: pointer;
    &:hover {
      color: var(--_text);
    }
    [aria-sort='ascending'] > &,
    [aria-sort='descending'] > & {
      color: var(--_text);
    }
  }
  .c-check {
    display: flex;
  }
  .only-s {
    display: none;
  }
  .light {
    font-weight: var(--_weight-body);
  }
  .c-stage,
  .c-owner {
    padding-inline-start: var(--_space-2);
  }
  .c-name {
    display: flex;
    align-items: baseline;
    gap: var(--_space-2);
  }
  .cust {
    color: var(--_text);
    font-weight: var(--_weight-medium);
    padding-block: 2px;
  }
  .health {
    display: grid;
    grid-template-columns: 44px 28px 48px;
    align-items: center;
  }
  .health .icon {
    &.ok > circle {
      fill: currentColor;
      stroke: none;
    }
    &.ok > path {
      stroke: var(--_surface);
    }
    &.subtle > circle {
      stroke-dasharray: 1.5 2.1;
    }
  }
  .health .score {
    font-weight: var(--_weight-strong);
    color: var(--_text);
  }
  .delta {
    font-size: var(--_text-size-small);
    color: var(--_text-muted);
  }
  .spark {
    inline-size: 48px;
    block-size: 16px;
    overflow: visible;
    & path {
      fill: none;
      stroke: var(--_chart-line);
      stroke-width: 1.5;
      stroke-linejoin: round;
      stroke-linecap: round;
    }
  }
  .c-driver {
    display: flex;
    align-items: center;
    gap: 4px;
    & .icon {
      color: var(--_text-subtle);
      inline-size: 14px;
      block-size: 14px;
    }
  }
  .c-renew,
  .c-stage {
    white-space: nowrap;
  }
  .c-tickets {
    display: flex;
    gap: var(--_space-2);
    white-space: nowrap;
  }
  .ticket {
    display: inline-flex;
    align-items: center;
    gap: 3px;
    color: var(--_text-muted);
    & .icon {
      inline-size: 14px;
      block-size: 14px;
    }
    &.critical {
      color: var(--_danger-text);
      font-weight: var(--_weight-strong);
    }
    &.major {
      color: var(--_text);
    }
  }
  .c-owner {
    display: flex;
  }
  .c-more {
    display: flex;
    justify-self: end;
    margin-inline-end: -6px;
    & .button {
      inline-size: 24px;
      min-block-size: 24px;
    }
  }
  .row.totals {
    border-block-start: 1px solid var(--_border-strong);
    background: var(--_surface-sunken);
    font-weight: var(--_weight-strong);
    & .ticket {
      font-weight: var(--_weight-medium);
    }
    & .health {
      grid-template-columns: 44px auto;
      & .score-total {
        padding-inline-start: 0;
      }
    }
  }
  .mark {
    display: contents;
  }
  @container widget (inline-size < 880px) {
    .row {
      grid-template-columns: 16px minmax(0, 1fr) 128px 64px 92px 84px 24px;
    }
    .head-group {
      border-block-start: 1px solid var(--_border);
    }
    .grid:not(.arranged) :is(.c-driver, .c-nps, .c-owner, .c-renew) {
      display: none;
    }
  }
  @container widget (inline-size < 700px) {
    .row {
      grid-template-columns: 16px minmax(0, 1fr) 76px 64px 92px 72px 24px;
    }
    .spark {
      display: none;
    }
    .health {
      grid-template-columns: 44px 28px;
    }
    .row.totals .light {
      display: none;
    }
  }
  @container widget (inline-size < 560px) {
    .only-s {
      display: inline-flex;
    }
    .frame {
      --row: calc(2 * var(--_line-body) + 22px * var(--_density));
    }
    .head-group {
      display: none;
    }
    .row {
      grid-template-columns: auto 1fr auto;
      grid-template-areas: 'name name mrr' 'health driver tickets';
      row-gap: 2px;
      align-content: center;
      column-gap: var(--_space-2);
    }
    .c-check,
    .c-stage,
    .c-more {
      display: none;
    }
    .c-name {
      grid-area: name;
    }
    .c-mrr {
      grid-area: mrr;
    }
    .c-health {
      grid-area: health;
    }
    .c-driver {
      grid-area: driver;
      display: flex;
    }
    .c-tickets {
      grid-area: tickets;
      justify-content: flex-end;
    }
    .health {
      display: flex;
      gap: 6px;
    }
    .spark {
      display: none;
    }
    .row.totals {
      grid-template-areas: 'name name mrr' 'health driver tickets';
    }
  }
`;
