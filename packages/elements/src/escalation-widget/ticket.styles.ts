import { css } from 'lit';

/** Looks of the ticket that is open, and of its dialogs. */
export const ticketStyles = css`
  .detail {
    padding: var(--_space-5) var(--gutter) var(--_space-5);
    border-inline-start: 1px solid var(--_border);
    min-inline-size: 0;
  }
  .d-head {
    display: grid;
    grid-template-columns: minmax(0, max-content) minmax(28px, 1fr);
    gap: 2px var(--_space-1);
    align-items: center;
    & > :is(.back, .title, .news) {
      grid-column: 1 / -1;
    }
    & .with-icon {
      gap: 4px;
    }
    & .dot-list {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
    }
  }
  .clock {
    margin-block-start: var(--_space-5);
    & .display {
      margin-block-end: var(--_space-2);
      margin-inline-start: -1px;
    }
    & > .button {
      margin-inline: -10px;
    }
  }
  .figure {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
    & .icon {
      inline-size: 24px;
      block-size: 24px;
    }
  }
  .big-bar {
    block-size: 6px;
  }
  .bar-keys {
    inline-size: 100%;
    block-size: 16px;
    margin-block-start: 4px;
    overflow: visible;
    fill: var(--_text-subtle);
  }
  .pairs {
    margin-block-start: var(--_space-3);
    & > div {
      display: grid;
      grid-template-columns: 96px minmax(0, 1fr);
      padding-block: 4px;
      align-items: baseline;
    }
    & dt {
      color: var(--_text-subtle);
    }
  }
  .zones {
    & .small {
      display: block;
    }
    & time {
      white-space: normal;
    }
  }
  .icon-line .icon {
    display: inline-block;
    vertical-align: -3px;
    margin-inline-end: 6px;
  }
  .ladder-box {
    margin-block-start: var(--_space-5);
    padding-block-start: var(--_space-4);
    border-block-start: 1px solid var(--_border);
  }
  .ladder {
    margin-block-start: var(--_space-2);
  }
  .rung {
    display: grid;
    grid-template-columns: 16px minmax(0, 1fr) auto;
    column-gap: var(--_space-3);
    align-items: baseline;
    padding-block: 6px;
    position: relative;
    & .rung-mark {
      grid-row: 1 / 3;
      align-self: start;
      inline-size: 10px;
      block-size: 10px;
      margin: 5px 3px;
      border-radius: 50%;
      border: 2px solid var(--_border-strong);
      background: var(--_surface);
      z-index: 1;
    }
    &:not(:last-child)::before {
      content: '';
      position: absolute;
      inset-inline-start: 7px;
      inset-block: 16px -10px;
      inline-size: 2px;
      background: var(--_border-strong);
    }
    & .rung-name {
      grid-area: 1 / 2;
    }
    & .rung-state {
      grid-area: 1 / 3;
    }
    & .rung-when {
      grid-area: 2 / 2 / 3 / 4;
    }
    &.skip {
      color: var(--_text-subtle);
    }
    &.now .rung-mark {
      border-color: var(--_accent-mark);
      background: var(--_accent-mark);
    }
  }
  .contact {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 2px var(--_space-4);
    margin-block-start: var(--_space-4);
    padding-block: var(--_space-3);
    border-block: 1px solid var(--_border);
    & .with-icon {
      gap: 4px;
    }
  }
  .d-actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
    margin-block-start: var(--_space-4);
  }
  .refused {
    margin-block-start: var(--_space-2);
  }
  .said {
    display: flex;
    gap: 6px;
    margin-block-start: var(--_space-3);
    padding: var(--_space-2) var(--_space-3);
    border-radius: var(--_radius);
    background: var(--_surface-sunken);
    & > .icon {
      margin-block-start: 1px;
      color: var(--_ok-text);
    }
  }
  .back {
    display: none;
    margin: -4px -10px 0;
  }
  .talk {
    margin-block-start: var(--_space-5);
    padding-block-start: var(--_space-3);
    border-block-start: 1px solid var(--_border);
  }
  :host([readonly]) .talk {
    margin: 0;
    border: 0;
  }
  .talk-head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    min-block-size: 28px;
    & > .button {
      margin-inline-end: -10px;
    }
  }
  .log > li {
    display: grid;
    grid-template-columns: 24px minmax(0, 1fr) auto;
    gap: var(--_space-3);
    padding-block: 6px;
    position: relative;
    &:not(:last-child)::before {
      content: '';
      position: absolute;
      inset-inline-start: 11px;
      inset-block: 34px -2px;
      inline-size: 2px;
      background: var(--_border);
    }
    & .rail {
      display: grid;
      place-items: center;
      block-size: 24px;
      color: var(--_text-subtle);
    }
    & .entry {
      padding-block-start: 2px;
    }
    & .words {
      overflow-wrap: anywhere;
      white-space: pre-line;
    }
    & .entry + * {
      padding-block-start: 4px;
    }
    & .did {
      color: var(--_text-muted);
    }
    & .did b {
      color: var(--_text);
    }
    &.event {
      color: var(--_text-muted);
    }
    /* When it was takes no room from what was said. */
    @container widget (inline-size < 400px) {
      & > .entry + * {
        grid-column: 2;
        padding: 0;
      }
    }
  }
  @container widget (inline-size < 880px) {
    .detail {
      border-inline-start: 0;
      border-block-start: 1px solid var(--_border);
      display: grid;
      grid-template-columns: 1fr 1fr;
      column-gap: var(--_space-8);
      & > * {
        grid-column: 1;
      }
      & > .d-head {
        grid-column: 1 / -1;
      }
      & > .ladder-box {
        grid-column: 2;
        border: 0;
        padding: 0;
      }
      & > :is(.contact, .d-actions, .refused, .talk) {
        grid-column: 1 / -1;
      }
    }
  }
  @container widget (inline-size < 560px) {
    .detail {
      display: block;
      & > .ladder-box {
        padding-block-start: var(--_space-4);
        border-block-start: 1px solid var(--_border);
      }
    }
    .d-actions > * {
      flex: 1;
    }
    .detail .back {
      display: block;
    }
  }
`;
