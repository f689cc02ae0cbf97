import { css } from 'lit';

/** Looks of what stands in dialogs. */
export const ticketActStyles = css`
  legend {
    padding-block-end: 4px;
  }
  .quote {
    margin: 0;
    padding-inline-start: var(--_space-3);
    border-inline-start: 2px solid var(--_border-strong);
  }
  .tint {
    display: flex;
    gap: var(--_space-2);
    padding: var(--_space-3);
    border-radius: var(--_radius);
    background: var(--_accent-soft);
    & > .icon {
      margin-block-start: 2px;
    }
  }
  .alike {
    display: grid;
    justify-items: start;
    & > .link {
      appearance: none;
      border: 0;
      padding: 0;
      background: none;
      text-align: start;
      color: var(--_accent-text);
      cursor: pointer;
    }
  }
  :is(.link, .option) .icon.critical {
    color: var(--_danger-text);
  }
`;
