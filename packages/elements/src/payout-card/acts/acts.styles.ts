import { css } from 'lit';
import { sliderStyles } from '../../primitives/slider.styles.js';

/** Looks of estimates. */
export const actsStyles = css`
  ${sliderStyles}
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
`;
