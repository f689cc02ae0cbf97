import { css } from 'lit';

/** Looks of what can be done with the rows. */
export const gridStyles = css`
  .row > :focus-visible {
    outline-offset: -2px;
  }
`;
