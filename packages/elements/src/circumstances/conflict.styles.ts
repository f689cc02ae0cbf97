import { css } from 'lit';

/** Two versions of one thing beside each other, from 560 pixels down below each other. */
export const conflictStyles = css`
  .versions {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: var(--_space-4);
    @media (width < 560px) {
      grid-template-columns: 1fr;
    }
    & > label {
      display: grid;
      align-content: start;
      gap: var(--_space-3);
      min-inline-size: 0;
      padding: var(--_space-3);
      border: 1px solid var(--_border-strong);
      border-radius: var(--_radius);
      &:has(.check) {
        cursor: pointer;
      }
      &:has(:checked) {
        border-color: var(--_accent-mark);
        background: var(--_accent-soft);
      }
    }
    & .named {
      display: flex;
      gap: 10px;
      & .small {
        display: block;
      }
    }
    & dl {
      display: grid;
      gap: 4px;
      margin: 0;
    }
    & dl > div {
      display: grid;
      grid-template-columns: minmax(72px, 1fr) 2fr;
      gap: var(--_space-3);
    }
    & dt {
      color: var(--_text-muted);
    }
    & dd {
      margin: 0;
      min-inline-size: 0;
      overflow-wrap: anywhere;
      display: -webkit-box;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 6;
      line-clamp: 6;
      overflow: hidden;
    }
    & mark {
      padding: 0 4px;
      margin-inline-start: -4px;
      border-radius: min(4px, var(--_radius-small));
      background: var(--_warn-soft);
      color: var(--_warn-text);
      font-weight: var(--_weight-medium);
      box-decoration-break: clone;
    }
  }
  .both > span {
    display: block;
  }
  .conflict {
    /* What has focus is not behind the foot, which is tallest on a narrow page. */
    scroll-padding-block-end: 180px;
  }
  .conflict .dialog-foot > .small {
    margin-inline-end: auto;
  }
`;
