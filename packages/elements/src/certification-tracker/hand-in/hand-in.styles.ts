import { css } from 'lit';

/** Looks of handing something in. */
export const handInStyles = css`
  .input.file {
    padding-block: 6px;
    &::file-selector-button {
      margin-inline-end: var(--_space-3);
      padding: 2px 10px;
      border: 1px solid var(--_border-strong);
      border-radius: var(--_radius-small);
      background: var(--_surface-fill);
      color: var(--_text-muted);
      font: inherit;
    }
  }
  .sending {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: var(--_space-1) var(--_space-3);
    align-items: center;
  }
  .progress {
    grid-column: 1 / -1;
    appearance: none;
    inline-size: 100%;
    block-size: 6px;
    border: 0;
    border-radius: 999px;
    overflow: hidden;
    background: var(--_chart-track);
    &::-webkit-progress-bar {
      background: var(--_chart-track);
    }
    &::-webkit-progress-value {
      background: var(--_chart-bar);
    }
    &::-moz-progress-bar {
      background: var(--_chart-bar);
    }
    @media (forced-colors: active) {
      appearance: auto;
    }
  }
`;
