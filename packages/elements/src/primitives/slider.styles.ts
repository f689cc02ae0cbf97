import { css } from 'lit';

/** A range that is dragged. */
export const sliderStyles = css`
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
