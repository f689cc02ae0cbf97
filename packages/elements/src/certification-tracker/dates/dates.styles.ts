import { css } from 'lit';

/** Looks of the dates of a live module. */
export const datesStyles = css`
  .option > :nth-child(2) {
    min-inline-size: 0;
  }
  .option.shut {
    cursor: not-allowed;
    color: var(--_text-subtle);
    background: var(--_surface-sunken);
  }
  .held {
    display: grid;
    gap: 2px;
    padding: var(--_space-3);
    border-radius: var(--_radius);
    background: var(--_accent-soft);
  }
  .held > .module-actions {
    margin-block-start: var(--_space-2);
  }
`;
