import { css } from 'lit';

/** Lines of meetings, gates and people. */
export const othersStyles = css`
  .lines {
    & .note {
      display: block;
    }
    & .who {
      gap: var(--_space-2);
      padding-block: var(--_space-1);
    }
    & .icon {
      color: var(--_text-subtle);
    }
    & .gate {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr) auto;
      gap: 0 var(--_space-2);
      align-items: start;
      padding-block: 4px;
      & .icon {
        margin-block-start: 2px;
      }
      & .notes {
        grid-column: 2 / -1;
      }
    }
    & li:has(> .line-main:not(.who)) {
      align-items: flex-start;
      padding-block: 4px;
    }
    & a {
      overflow-wrap: anywhere;
      display: inline-block;
      padding-block: 2px;
    }
  }
`;
