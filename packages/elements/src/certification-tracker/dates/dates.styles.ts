import { css } from 'lit';

/** Looks of the dates of a live module. */
export const datesStyles = css`
  .option > :nth-child(2) {
    min-inline-size: 0;
  }
  /* Seats go below the time before either would break. */
  @media (width < 560px) {
    .option:has(> .end) {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      row-gap: 0;
      & > .end {
        grid-column: 2;
        margin-inline-start: 0;
        white-space: normal;
        text-align: start;
      }
    }
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
