import { css } from 'lit';

/** Looks of the widget. */
export const certificationTrackerStyles = css`
  .study {
    display: grid;
    grid-template-columns: 320px minmax(0, 1fr);
    border-block-start: 1px solid var(--_border);
  }
  .path {
    padding: var(--_space-5) var(--_space-5) var(--_space-4) var(--gutter);
    border-inline-end: 1px solid var(--_border);
  }
  .left-line {
    margin-block-end: var(--_space-2);
  }
  .steps {
    margin-block-start: var(--_space-4);
    margin-inline: calc(-1 * var(--_space-2));
  }
  .step {
    display: flex;
    gap: var(--_space-3);
    padding: var(--_space-2);
    border-radius: var(--_radius);
    position: relative;
    & .step-state {
      margin-block-start: 2px;
      z-index: 1;
    }
    & .step-text {
      flex: 1;
      min-inline-size: 0;
      display: grid;
    }
    & .step-name {
      color: var(--_text);
      font-weight: var(--_weight-medium);
      &::after {
        content: '';
        position: absolute;
        inset: 0;
      }
    }
    & .step-end {
      margin-block-start: 2px;
      white-space: nowrap;
    }
    &.current {
      background: var(--_accent-soft);
    }
    &:not(:last-child)::before {
      content: '';
      position: absolute;
      inset-inline-start: 15.5px;
      inset-block: 32px -4px;
      inline-size: 1px;
      background: var(--_border-strong);
    }
  }
  .quiz {
    padding: var(--_space-5) var(--gutter) var(--_space-5) var(--_space-6);
    display: flex;
    flex-direction: column;
  }
  .head-actions select {
    max-inline-size: 180px;
  }
  .team-line {
    margin-block-end: var(--_space-4);
  }
  .team .table:not(.matrix) td {
    padding-block: calc(var(--_space-2) * var(--_density));
  }
  @container widget (inline-size < 880px) {
    .study {
      grid-template-columns: 248px minmax(0, 1fr);
    }
    .path {
      padding-inline-end: var(--_space-4);
    }
    .quiz {
      padding-inline-start: var(--_space-5);
    }
    .step-end {
      display: none;
    }
  }
  @container widget (inline-size < 560px) {
    .study {
      grid-template-columns: minmax(0, 1fr);
    }
    .path {
      padding: var(--_space-4) var(--gutter) var(--_space-3);
      border-inline-end: 0;
      border-block-end: 1px solid var(--_border);
    }
    .step-end {
      display: block;
    }
    .quiz {
      padding: var(--_space-4) var(--gutter);
    }
  }
  .step-name:is(button) {
    appearance: none;
    border: 0;
    background: none;
    padding: 0;
    text-align: start;
    cursor: pointer;
  }
  .step:has(:focus-visible) {
    outline: var(--_focus-width) solid var(--_focus-color);
    & button {
      outline: none;
    }
  }
`;
