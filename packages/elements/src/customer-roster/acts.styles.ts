import { css } from 'lit';

/** Looks of the details of a customer and of what stands in dialogs. */
export const rosterActStyles = css`
  .bulk {
    position: absolute;
    z-index: 2;
    inset-block-end: 52px;
    inset-inline: 0;
    margin-inline: auto;
    inline-size: fit-content;
    display: flex;
    align-items: center;
    gap: 2px;
    padding: 4px 4px 4px 14px;
    background: var(--_surface-raised);
    border-radius: var(--_radius-large);
    box-shadow: var(--_shadow-float);
    & .medium {
      margin-inline-end: var(--_space-2);
    }
    & .button {
      color: var(--_text);
    }
  }
  .by-hand {
    margin-block-end: var(--_space-3);
  }
  .measures {
    display: grid;
    grid-template-columns: repeat(5, minmax(0, 1fr));
    gap: var(--_space-3) var(--_space-6);
  }
  .measures li {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 4px var(--_space-2);
    align-items: center;
    & .m-name {
      white-space: nowrap;
    }
    & .bar {
      grid-area: 2 / 1 / 3 / 3;
      block-size: 4px;
    }
    & .end {
      grid-area: 1 / 2;
    }
    & .m-note {
      grid-area: 3 / 1 / 4 / 3;
    }
  }
  .detail-actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
    align-items: center;
    margin-block-start: var(--_space-4);
    & .subtle {
      margin-inline-start: auto;
    }
  }
  .tint {
    padding: 10px 12px;
    border-radius: var(--_radius);
    background: var(--_warn-soft);
    & .icon {
      color: var(--_warn-text);
    }
  }
  mark {
    padding-inline: 2px;
    border-radius: 2px;
    background: var(--_warn-soft);
    color: var(--_warn-text);
    font-weight: var(--_weight-medium);
  }
  .block {
    display: block;
  }
  @container widget (inline-size < 880px) {
    .measures {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
  }
  @container widget (inline-size < 560px) {
    .measures {
      grid-template-columns: 1fr;
    }
    .detail-actions .subtle {
      margin-inline-start: 0;
      flex-basis: 100%;
    }
  }
`;
