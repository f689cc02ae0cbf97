import { css } from 'lit';

/** Placeholders of the final size. */
export const skeletonStyles = css`
  .frame.skeleton {
    position: relative;
    /* One veil breathes over all blocks: to compose each by itself takes a page of five widgets a tenth of a second. */
    &::after {
      content: '';
      position: absolute;
      inset: 0;
      border-radius: inherit;
      background: inherit;
      opacity: 0;
      pointer-events: none;
      /* stylelint-disable-next-line gangway/partner-tokens -- it breathes, where a token tells of what answers */
      animation: sk 1.4s ease-in-out infinite alternate;
    }
  }
  .skeleton {
    /* Twice: no sheet of a widget may colour what stands for a value that is not there. */
    & .sk.sk {
      color: transparent;
      background: var(--_skeleton-fill);
      border-radius: var(--_radius-small);
      box-decoration-break: clone;
      -webkit-box-decoration-break: clone;
    }
    & :is(h2.title, .heading, thead, dt, .row.header, .axis-row, .tabs) {
      position: relative;
      z-index: 1;
      & .sk {
        color: inherit;
        background: none;
      }
    }
    & .avatar,
    & .tabs .count .sk,
    & thead .count .sk {
      color: transparent;
    }
    & :is(.button:not(.bare), .field, .chip, .segmented, .avatar, .badge) {
      background: var(--_skeleton-fill);
      border-color: transparent;
      box-shadow: none;
    }
    & :is(.button, .field, .chip, .segmented, .avatar, .badge) > *,
    & :is(.bare, .icon, .check) {
      visibility: hidden;
    }
    & .bar > :not(.fill-track),
    & .spark > * {
      visibility: hidden;
    }
    & :is(.current, .chosen, .next, .gate-row, .totals) {
      background: none;
      border-color: var(--_border);
    }
    & .current::before,
    & .muted::before,
    & .dot-list > *::after,
    & [aria-selected]::after {
      content: none;
    }
    & .stepper li:is(*, .done)::before {
      background: var(--_border-strong);
    }
    & :is(.pip, .rung-mark) {
      border-color: var(--_border-strong);
      background: var(--_surface);
    }
    & .ellipsis {
      text-overflow: clip;
    }
  }
  @keyframes sk {
    to {
      opacity: 0.45;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .frame.skeleton::after {
      animation: none;
    }
  }
`;
