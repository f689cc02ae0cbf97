import { css } from 'lit';

/**
 * A finger needs more room than a pointer: whatever can be pressed takes 44 px at least. What looks like a button or a field grows
 * to that; a name or a link in a line stays as it is, and is hit beside it as well.
 */
export const touchStyles = css`
  @media (pointer: coarse) {
    .widget
      :is(
        .button,
        .tabs > *,
        .segmented > *,
        .chip,
        .sort,
        .field,
        .field input,
        summary,
        label:has(> :is(.check, .switch))
      ) {
      min-block-size: 44px;
    }
    .widget :is(.tabs > *, .segmented > *, .chip) {
      min-inline-size: 44px;
      flex: none;
    }
    .widget .button.icon-only {
      inline-size: 44px;
      flex: none;
    }
    .widget summary {
      align-content: center;
    }
    .widget .check::after {
      inset: -14px;
    }
    .widget :is([part~='link'], button:is(.name, .task-name, .step-name)) {
      position: relative;
      &::after {
        content: '';
        position: absolute;
        inset-block-start: calc(50% - max(50%, 22px));
        inset-inline-start: 0;
        inline-size: max(100%, 44px);
        block-size: max(100%, 44px);
      }
    }
  }
`;
