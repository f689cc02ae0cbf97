import { css } from 'lit';

/** Looks of the badge, its public page, its renewal and the transcript. */
export const badgeStyles = css`
  /* The text goes below the seal before its dates would break, or one of three acts would stand alone. */
  .earned {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-6) var(--_space-8);
    align-items: center;
    margin-block: auto;
  }
  .earned-text {
    flex: 1 1 260px;
    min-inline-size: 0;
    & > .with-icon {
      display: flex;
      margin-block-end: 4px;
    }
  }
  .seal {
    inline-size: 136px;
    block-size: 136px;
    flex: none;
  }
  .seal-edge {
    fill: var(--_accent-mark);
  }
  .seal-ring {
    fill: none;
    stroke: var(--_surface);
    stroke-width: 1;
    opacity: 0.7;
  }
  .seal-rays {
    fill: none;
    stroke: var(--_surface);
    stroke-width: 1;
    opacity: 0.5;
  }
  .seal-core {
    fill: var(--_surface);
  }
  .seal-check {
    fill: none;
    stroke: var(--_accent-mark);
    stroke-width: 5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  @container widget (inline-size >= 560px) {
    .earned-text:has(.module-actions > :nth-child(3)) {
      flex-basis: 400px;
    }
  }
  @container widget (inline-size < 560px) {
    .earned {
      flex-direction: column;
      align-items: flex-start;
      gap: var(--_space-5);
      padding-block: var(--_space-2);
    }
    /* Acts fill their lines: none stands alone at the start of one. */
    .earned-text {
      flex: none;
      align-self: stretch;
      & .module-actions > * {
        flex: 1 1 auto;
      }
    }
  }
  .sharing {
    display: grid;
    grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
    gap: var(--_space-5);
    align-items: start;
    @media (width < 560px) {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  .sharing-own {
    display: grid;
    gap: var(--_space-4);
  }
  .link-row {
    display: flex;
    gap: var(--_space-2);
    & > .input {
      flex: 1;
      min-inline-size: 0;
      text-overflow: ellipsis;
    }
  }
  .switch-row {
    display: flex;
    gap: var(--_space-3);
    align-items: flex-start;
    cursor: pointer;
    & .small {
      display: block;
    }
  }
  .switch {
    appearance: none;
    flex: none;
    position: relative;
    inline-size: 36px;
    block-size: 20px;
    margin: 2px 0 0;
    border: 1px solid var(--_border-strong);
    border-radius: 999px;
    background: var(--_surface-fill);
    cursor: pointer;
    &::before {
      content: '';
      position: absolute;
      inset-block-start: 2px;
      inset-inline-start: 2px;
      inline-size: 14px;
      block-size: 14px;
      border-radius: 50%;
      background: var(--_text-muted);
    }
    &::after {
      content: '';
      position: absolute;
      inset: -5px;
    }
    &:checked {
      border-color: var(--_accent-mark);
      background: var(--_accent);
    }
    &:checked::before {
      inset-inline-start: 18px;
      background: var(--_on-accent);
    }
    @media (forced-colors: active) {
      appearance: auto;
    }
  }
  .stranger {
    display: grid;
    gap: var(--_space-1);
    padding: var(--_space-4);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface-sunken);
    & .pairs {
      margin-block: var(--_space-2) 0;
    }
    & dd {
      min-inline-size: 0;
      overflow-wrap: anywhere;
    }
  }
  .takes {
    & li {
      display: flex;
      gap: var(--_space-2);
      align-items: center;
      padding-block: 6px;
    }
    & .grow {
      flex: 1;
      min-inline-size: 0;
    }
  }
  .record tbody th,
  .record tfoot th {
    color: var(--_text);
    font: inherit;
    font-weight: var(--_weight-medium);
    padding-block: calc(10px * var(--_density));
    border-block-start: 1px solid var(--_border);
    white-space: normal;
  }
  .record tfoot th {
    font-weight: var(--_weight-strong);
  }
  .record .end {
    white-space: nowrap;
  }
  /* Words stay whole; the number of a record, which is none, is as narrow as its column. */
  .record {
    overflow-wrap: normal;
    & tfoot td:not(.end) {
      overflow-wrap: anywhere;
    }
    @media (width < 560px) {
      & :is(th, td) + :is(th, td) {
        padding-inline-start: var(--_space-2);
      }
    }
  }
  .print-frame {
    position: absolute;
    inline-size: 0;
    block-size: 0;
    border: 0;
    visibility: hidden;
  }
`;
