import { css } from 'lit';

/** Looks of estimates. */
export const actsStyles = css`
  .estimate {
    display: grid;
    grid-template-columns: minmax(0, 5fr) minmax(0, 6fr);
    gap: var(--_space-6);
    @container page (inline-size < 520px) {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  .choices,
  .result {
    display: grid;
    align-content: start;
    gap: var(--_space-4);
    min-inline-size: 0;
  }
  .result {
    transition: opacity var(--_motion-quick) var(--_ease);
    [aria-busy='true'] > & {
      opacity: 0.6;
    }
  }
  .slider {
    inline-size: 100%;
    min-block-size: var(--_target);
    margin: 0;
    accent-color: var(--_accent-mark);
    @media (pointer: coarse) {
      min-block-size: 44px;
    }
  }
`;
