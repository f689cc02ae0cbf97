import { css } from 'lit';

/** Looks of the list, of who answers, and of the frame around both. */
export const escalationWidgetStyles = css`
  .okc > .icon {
    color: var(--_ok-text);
  }
  .read-only {
    max-inline-size: 24ch;
    text-align: end;
  }
  .body {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 432px;
    border-block-start: 1px solid var(--_border);
  }
  .list {
    min-inline-size: 0;
    display: flex;
    flex-direction: column;
  }
  .list-head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    padding-inline: var(--gutter);
    border-block-end: 1px solid var(--_border);
    & > .tabs > button {
      min-block-size: 44px;
    }
    & > .button {
      margin-inline: 4px -6px;
    }
  }
  :host([hide-contacts]) .contacts,
  :host([hide-ladder]) .ladder-box,
  :host([hide-conversation]) .talk,
  :host([readonly]) :is(.head .primary, .read-only, .d-head > .button, .d-actions > .button:not(.own), .refused) {
    display: none;
  }
  .list-foot {
    padding: var(--_space-4) var(--gutter);
    margin-block-start: auto;
    text-wrap: pretty;
  }
  .ticket {
    display: grid;
    grid-template-columns: 16px minmax(0, 1fr) 212px;
    gap: var(--_space-3);
    padding: calc(14px * var(--_density)) var(--gutter);
    position: relative;
    border-block-end: 1px solid var(--_border);
    & .sev {
      margin-block-start: 2px;
      color: var(--_text-muted);
    }
    & .sev.critical {
      color: var(--_danger-text);
    }
    & .sev.major {
      color: var(--_text);
    }
    &:hover {
      background: var(--_row-hover);
    }
    &.current {
      background: var(--_row-selected);
    }
    &.current::before {
      content: '';
      position: absolute;
      inset-block: 0;
      inset-inline-start: 0;
      inline-size: 2px;
      background: var(--_accent-mark);
    }
  }
  .t-main {
    min-inline-size: 0;
    display: grid;
    gap: 2px;
    align-content: start;
  }
  .t-title {
    appearance: none;
    border: 0;
    padding: 0;
    background: none;
    text-align: start;
    overflow-wrap: anywhere;
    cursor: pointer;
    font-weight: var(--_weight-medium);
    &::after {
      content: '';
      position: absolute;
      inset: 0;
    }
  }
  .t-clock {
    display: grid;
    gap: 4px;
    justify-items: end;
    align-content: start;
    & .with-icon {
      gap: 4px;
    }
    & .t-goal {
      text-align: end;
      text-wrap: balance;
      margin-block-start: -1px;
    }
    & .left {
      display: flex;
    }
  }
  .clock-bar {
    block-size: 4px;
  }
  .notch {
    fill: var(--_surface);
  }
  .is-paused .fill-neutral {
    opacity: 0.55;
  }
  .contacts {
    padding: var(--_space-4) var(--gutter) 0;
    & dl {
      margin-block-start: var(--_space-1);
    }
    & dl > div {
      display: grid;
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
      gap: var(--_space-3);
      padding-block: 4px;
      align-items: baseline;
    }
    & dt {
      color: var(--_text-muted);
    }
  }
  .more {
    margin: var(--_space-2) calc(var(--gutter) - var(--_space-3));
  }
  .message.state-body {
    border: 0;
  }
  .body.alone {
    display: block;
  }
  @container widget (inline-size < 880px) {
    .body {
      grid-template-columns: minmax(0, 1fr);
    }
    .list-foot {
      margin: 0;
    }
    .ticket {
      grid-template-columns: 16px minmax(0, 1fr) 256px;
    }
    .contacts {
      display: none;
    }
  }
  @container widget (inline-size < 560px) {
    .tabs {
      gap: var(--_space-3);
    }
    .ticket {
      grid-template-columns: 16px minmax(0, 1fr);
      row-gap: var(--_space-2);
    }
    .t-kind,
    .t-id {
      display: none;
    }
    .t-main .dot-list > :has(+ .t-kind)::after {
      content: none;
    }
    /* What the time is for goes below it before it would break. */
    .t-clock {
      grid-column: 2;
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      column-gap: 6px;
      & .t-goal {
        margin: 0;
        text-align: start;
      }
      & .bar {
        order: 1;
        inline-size: 100%;
      }
    }
    .body:not(.chosen-one) .current {
      background: none;
      &::before {
        content: none;
      }
    }
    .body.chosen-one > .list,
    .body:not(.chosen-one) > .detail {
      display: none;
    }
    .body.chosen-one > .detail {
      border: 0;
    }
    .head:has(.read-only) {
      flex-wrap: wrap;
      & > .head-actions {
        flex: 100%;
      }
    }
  }
`;
