import { css } from 'lit';

/** Looks of a module and of the duties beside it. */
export const learningStyles = css`
  /* WebKit matches nothing that is nested in a host. */
  :host([hide-path]) .study {
    grid-template-columns: minmax(0, 1fr);
  }
  :host([hide-path]) .path,
  :host([hide-requirements]) .requirements,
  :host([hide-team]) .team {
    display: none;
  }
  /* The column of labels is as wide as the longest, up to half of the line. */
  .pairs {
    display: grid;
    grid-template-columns: fit-content(50%) minmax(0, 1fr);
    grid-auto-rows: minmax(24px, auto);
    column-gap: var(--_space-4);
    justify-self: stretch;
    margin-block: var(--_space-3) var(--_space-4);
    & > div {
      display: grid;
      grid-template-columns: subgrid;
      grid-column: 1 / -1;
    }
    & dt {
      color: var(--_text-subtle);
      min-inline-size: 88px;
    }
  }
  .module,
  .result {
    display: grid;
    align-content: start;
    justify-items: start;
    gap: var(--_space-1);
    max-inline-size: 60ch;
    & .glyph {
      display: grid;
      place-items: center;
      inline-size: 32px;
      block-size: 32px;
      border-radius: var(--_radius);
      background: var(--_surface-fill);
      color: var(--_text-muted);
      margin-block-end: var(--_space-2);
    }
  }
  .module-actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
    align-items: center;
    margin-block-start: var(--_space-3);
  }
  .statement {
    overflow-wrap: anywhere;
  }
  .module .pairs {
    margin-block-end: 0;
  }
  .requirements {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(240px, 100%), 1fr));
    gap: var(--_space-5) var(--_space-8);
    & li {
      display: flex;
      gap: var(--_space-2);
      padding-block: 6px;
    }
    & .icon {
      margin-block-start: 2px;
    }
    & .button {
      align-self: flex-start;
    }
    & .grow {
      flex: 1;
      min-inline-size: 0;
    }
    & .small {
      display: block;
    }
    @container widget (560px <= inline-size < 880px) {
      & > :last-child:nth-child(odd) {
        grid-column: 1 / -1;
        & ul {
          display: grid;
          grid-template-columns: 1fr 1fr;
          column-gap: var(--_space-8);
        }
      }
    }
  }
  .scroll {
    /* What is said in it and not seen scrolls along. */
    position: relative;
    overflow-x: auto;
    margin-inline: calc(-1 * var(--gutter));
    padding-inline: var(--gutter);
  }
  @container widget (inline-size < 560px) {
    .has-badge > .quiz {
      order: -1;
      border-block-end: 1px solid var(--_border);
    }
    .has-badge > .path {
      border-block-end: 0;
    }
  }
`;
