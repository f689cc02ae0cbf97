import { css } from 'lit';

/** Looks of what can be done with the rows. */
export const gridStyles = css`
  .row > :focus-visible {
    outline-offset: -2px;
  }
  .row.open .c-more .icon {
    transform: rotate(90deg);
  }
  .detail {
    background: var(--_surface-sunken);
    padding: var(--_space-4) var(--gutter) var(--_space-4) calc(var(--gutter) + 28px);
  }
  @container widget (inline-size < 560px) {
    .detail {
      padding-inline: var(--gutter);
    }
  }
`;
