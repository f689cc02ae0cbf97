import { css } from 'lit';

/** Looks of a quiz, its result and the badge. */
export const learningStyles = css`
  .quiz-head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 2px var(--_space-4);
    margin-block-end: var(--_space-3);
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
  legend {
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
    &:hover {
      background: var(--_surface-hover);
    }
    &.chosen {
      border-color: var(--_accent-mark);
      background: var(--_accent-soft);
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
    gap: var(--_space-2);
    flex: none;
  }
  .saved .icon {
    color: var(--_ok-text);
  }
  /* The text goes below the seal before its dates would break. */
  .earned {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-6) var(--_space-8);
    align-items: center;
    margin-block: auto;
  }
  .earned-text {
    flex: 1 1 260px;
    min-inline-size: 0;
  }
  .seal {
    inline-size: 136px;
    block-size: 136px;
    flex: none;
  }
  .seal-edge {
    fill: var(--_accent-mark);
  }
  .seal-ring {
    fill: none;
    stroke: var(--_surface);
    stroke-width: 1;
    opacity: 0.7;
  }
  .seal-rays {
    fill: none;
    stroke: var(--_surface);
    stroke-width: 1;
    opacity: 0.5;
  }
  .seal-core {
    fill: var(--_surface);
  }
  .seal-check {
    fill: none;
    stroke: var(--_accent-mark);
    stroke-width: 5;
    stroke-linecap: round;
    stroke-linejoin: round;
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
  @container widget (inline-size < 880px) {
    .quiz-head {
      flex-direction: column;
    }
  }
  @container widget (inline-size < 560px) {
    .quiz-foot {
      flex-direction: column;
      align-items: stretch;
    }
    .quiz-buttons > * {
      flex: 1;
    }
    .earned {
      flex-direction: column;
      align-items: flex-start;
      gap: var(--_space-5);
      padding-block: var(--_space-2);
    }
  }
`;
