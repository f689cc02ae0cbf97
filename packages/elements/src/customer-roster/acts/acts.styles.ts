import { css } from 'lit';

/** Looks of the details of a customer and of what stands in dialogs. */
export const rosterActStyles = css`
  .bulk {
    /* Over the end of what is seen of the list, above its totals, without room of its own. */
    --bulk: 44px;
    position: sticky;
    z-index: 2;
    inset-block-end: 60px;
    block-size: var(--bulk);
    margin: calc(-60px - var(--bulk)) auto 60px;
    inline-size: fit-content;
    max-inline-size: calc(100% - 16px);
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
  .measures .trend {
    display: flex;
    flex-wrap: wrap;
    gap: 4px var(--_space-3);
    grid-column: 1 / -1;
  }
  .trend-line {
    inline-size: 120px;
    block-size: 24px;
    overflow: visible;
    & polyline {
      fill: none;
      stroke: var(--_text-muted);
      stroke-width: 1.5;
      stroke-linejoin: round;
      vector-effect: non-scaling-stroke;
    }
  }
  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
    margin-block-start: var(--_space-3);
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
    padding: 10px var(--_space-3);
    border-radius: var(--_radius);
    background: var(--_warn-soft);
    & .icon {
      color: var(--_warn-text);
    }
  }
  .tint.calm {
    background: var(--_surface-sunken);
    & .icon {
      color: var(--_text-muted);
    }
  }
  .light {
    font-weight: var(--_weight-body);
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
    .wide-only {
      display: none;
    }
    .bulk .button {
      padding-inline: 6px;
    }
    .measures {
      grid-template-columns: 1fr;
    }
    .detail-actions .subtle {
      margin-inline-start: 0;
      flex-basis: 100%;
    }
  }
`;
