import { css } from 'lit';

/** Looks of a quiz, its result and the badge. */
export const learningStyles = css`
  /* WebKit matches nothing that is nested in a host. */
  :host([hide-path]) .study {
    grid-template-columns: minmax(0, 1fr);
  }
  :host([hide-path]) .path,
  :host([hide-requirements]) .requirements,
  :host([hide-team]) .team {
    display: none;
  }
  .pairs {
    margin-block: var(--_space-3) var(--_space-4);
    & > div {
      display: flex;
      gap: var(--_space-4);
      min-block-size: 24px;
    }
    & dt {
      color: var(--_text-subtle);
      inline-size: 88px;
      flex: none;
    }
  }
  .module,
  .result {
    display: grid;
    align-content: start;
    justify-items: start;
    gap: var(--_space-1);
    max-inline-size: 60ch;
    & .glyph {
      display: grid;
      place-items: center;
      inline-size: 32px;
      block-size: 32px;
      border-radius: var(--_radius);
      background: var(--_surface-fill);
      color: var(--_text-muted);
      margin-block-end: var(--_space-2);
    }
  }
  .module-actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
    align-items: center;
    margin-block-start: var(--_space-3);
  }
  .statement {
    overflow-wrap: anywhere;
  }
  .module .ticks {
    margin-block: var(--_space-2);
  }
  .module .pairs {
    margin-block-end: 0;
  }
  .requirements {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(240px, 100%), 1fr));
    gap: var(--_space-5) var(--_space-8);
    & li {
      display: flex;
      gap: var(--_space-2);
      padding-block: 6px;
    }
    & .icon {
      margin-block-start: 2px;
    }
    & .grow {
      flex: 1;
      min-inline-size: 0;
    }
    & .small {
      display: block;
    }
    @container widget (560px <= inline-size < 880px) {
      & > :last-child:nth-child(odd) {
        grid-column: 1 / -1;
        & ul {
          display: grid;
          grid-template-columns: 1fr 1fr;
          column-gap: var(--_space-8);
        }
      }
    }
  }
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
  .scroll {
    /* What is said in it and not seen scrolls along. */
    position: relative;
    overflow-x: auto;
    margin-inline: calc(-1 * var(--gutter));
    padding-inline: var(--gutter);
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
    .has-badge > .quiz {
      order: -1;
      border-block-end: 1px solid var(--_border);
    }
    .has-badge > .path {
      border-block-end: 0;
    }
  }
`;
