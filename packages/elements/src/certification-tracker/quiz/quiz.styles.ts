import { css } from 'lit';

/** Looks of a quiz and its result. */
export const quizStyles = css`
  .quiz-head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 2px var(--_space-4);
    margin-block-end: var(--_space-3);
  }
  .dot-list > .with-icon {
    vertical-align: top;
    /* Its gap is before the dot already. */
    &::after {
      margin-inline-start: 0;
    }
  }
  .ticks {
    block-size: 4px;
  }
  .t-open {
    fill: var(--_surface-fill);
  }
  .t-done {
    fill: var(--_text-muted);
  }
  .t-now {
    fill: var(--_accent-mark);
  }
  .question {
    margin-block-start: var(--_space-5);
    display: flex;
    flex-direction: column;
    flex: 1;
  }
  .asked {
    display: grid;
    gap: var(--_space-1);
    max-inline-size: 60ch;
    text-wrap: pretty;
  }
  .answers {
    display: grid;
    gap: var(--_space-2);
    margin-block-start: var(--_space-4);
  }
  .answer {
    display: flex;
    align-items: flex-start;
    gap: var(--_space-3);
    padding: calc(11px * var(--_density)) var(--_space-3);
    cursor: pointer;
    border: 1px solid var(--_border-strong);
    border-radius: var(--_radius);
    & .check {
      margin-block-start: 2px;
    }
    &:hover:not(:has([aria-disabled='true'])) {
      background: var(--_surface-hover);
    }
    &.chosen {
      border-color: var(--_accent-mark);
      background: var(--_accent-soft);
    }
    &:has([aria-disabled='true']) {
      cursor: default;
      & .check {
        opacity: 0.5;
      }
    }
  }
  .quiz-foot {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space-3);
    margin-block-start: auto;
    padding-block-start: var(--_space-5);
  }
  .quiz-buttons {
    display: flex;
    flex-wrap: wrap;
    justify-content: flex-end;
    gap: var(--_space-2);
  }
  .saved {
    display: grid;
    gap: 2px;
    & .icon {
      color: var(--_ok-text);
    }
  }
  .answer > .grow {
    flex: 1;
    min-inline-size: 0;
  }
  kbd {
    flex: none;
    min-inline-size: 20px;
    padding-inline: 4px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius-small);
    color: var(--_text-subtle);
    font: inherit;
    font-size: var(--_text-size-small);
    text-align: center;
  }
  /* Without keys there is nothing to press. */
  @media (pointer: coarse) {
    kbd,
    .keys {
      display: none;
    }
  }
  .flag[aria-pressed='true'] {
    border-color: var(--_accent-mark);
    background: var(--_accent-soft);
    color: var(--_accent-text);
  }
  .t-flag {
    fill: var(--_warn-mark);
  }
  .review {
    display: grid;
    gap: var(--_space-3);
    margin-block-start: var(--_space-4);
    max-inline-size: 60ch;
    & li {
      display: grid;
      gap: 2px;
      padding-block-start: var(--_space-3);
      border-block-start: 1px solid var(--_border);
    }
  }
  .was-right > .icon {
    color: var(--_ok-text);
  }
  .all-answers {
    margin-block-start: var(--_space-4);
  }
  @container widget (inline-size < 880px) {
    .quiz-head {
      flex-direction: column;
    }
    .quiz-foot {
      flex-direction: column;
      align-items: stretch;
    }
  }
  @container widget (inline-size < 560px) {
    .quiz-buttons > * {
      flex: 1 0 auto;
    }
    kbd,
    .keys {
      display: none;
    }
  }
  .module .ticks {
    margin-block: var(--_space-2);
  }
`;
