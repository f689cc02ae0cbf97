import { css } from 'lit';

/** Notices of what is not as usual, and the changes that wait. */
export const noticesStyles = css`
  .circumstance {
    & :is(b, .told) {
      display: block;
    }
    & b {
      font-weight: var(--_weight-strong);
    }
  }
  /** What waits stays in view, wherever in the widget it was written. */
  .frame > .circumstances:has(.waits) {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
    background: var(--_surface);
    border-block-end: 1px solid var(--_border);
  }
  /** The line between them runs from edge to edge. */
  .circumstances:has(+ .state-body) {
    border-block-end: 1px solid var(--_border);
  }
  .circumstances + .state-body,
  .left-free .state-body {
    border-block-start: 0;
  }
  .dialog-body > .circumstances {
    margin-inline: calc(-1 * var(--gutter));
  }
  .waiting {
    margin: 0;
    padding: 0 var(--gutter);
    max-block-size: 40vh;
    overflow-y: auto;
    list-style: none;
    border-block-start: 1px solid var(--_border);
  }
  .waits {
    display: flex;
    align-items: flex-start;
    gap: var(--_space-3);
    padding-block: var(--_space-3);
    & + & {
      border-block-start: 1px solid var(--_border);
    }
    & > .icon {
      flex: none;
      margin-block-start: 2px;
    }
    & > .grow {
      flex: 1;
      min-inline-size: 0;
      overflow-wrap: anywhere;
    }
    & .typed {
      display: -webkit-box;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 2;
      line-clamp: 2;
      overflow: hidden;
    }
    &.refused .typed {
      display: block;
      white-space: pre-wrap;
    }
    & .actions {
      display: flex;
      flex-wrap: wrap;
      gap: var(--_space-2);
      margin-block-start: var(--_space-2);
    }
  }
`;
