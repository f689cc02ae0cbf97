import { css } from 'lit';

/** What to do next, the summary, the foot and the dialog. */
export const onboardingTimelineStyles = css`
  .slip {
    color: var(--_warn-text);
    font-weight: var(--_weight-medium);
    font-size: var(--_text-size-small);
    white-space: nowrap;
  }
  .next {
    display: flex;
    align-items: flex-end;
    justify-content: space-between;
    gap: var(--_space-4) var(--_space-8);
    background: var(--_accent-soft);
    border-block: 1px solid var(--_accent-border);
    & + .section {
      border-block-start: 0;
    }
    & .next-text {
      min-inline-size: 0;
    }
    & .next-text .title {
      margin-block: 2px;
    }
    & .next-do {
      flex: none;
      display: grid;
      gap: var(--_space-2);
      justify-items: end;
    }
    & .next-buttons {
      display: flex;
      flex-direction: row-reverse;
      gap: var(--_space-2);
    }
    & .due {
      font-weight: var(--_weight-medium);
    }
  }
  .cause {
    display: flex;
    gap: var(--_space-2);
    margin-block-start: var(--_space-4);
    color: var(--_text-muted);
    text-wrap: pretty;
    & .icon {
      margin-block-start: 2px;
    }
    & b {
      color: var(--_text);
    }
  }
  .overview {
    display: none;
    block-size: 40px;
    margin-block-start: var(--_space-4);
  }
  .foot {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    gap: var(--_space-6) var(--_space-8);
  }
  .lines {
    margin-block-start: var(--_space-1);
    & li {
      display: flex;
      justify-content: space-between;
      gap: var(--_space-3);
      min-block-size: 28px;
      align-items: center;
    }
    & .line-main {
      min-inline-size: 0;
    }
  }
  @container widget (inline-size < 880px) {
    .drop-m {
      display: none;
    }
    .foot {
      grid-template-columns: 1fr 1fr;
    }
    .foot > :last-child:nth-child(odd) {
      grid-column: 1 / -1;
      & .lines {
        display: grid;
        grid-template-columns: 1fr 1fr;
        align-items: start;
        column-gap: var(--_space-8);
      }
    }
  }
  @container widget (inline-size < 560px) {
    .drop-s {
      display: none;
    }
    .next {
      flex-direction: column;
      align-items: stretch;
    }
    .next .next-do {
      justify-items: stretch;
    }
    .next .next-buttons {
      flex-direction: column;
    }
    .overview {
      display: block;
    }
    .foot,
    .foot > :last-child:nth-child(odd) .lines {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  .changes:empty {
    display: none;
  }
  :host([hide-next]) .next,
  :host([hide-summary]) [part='summary'],
  :host([hide-foot]) .foot,
  :host([hide-tools]) .tools {
    display: none;
  }
`;
