import { css } from 'lit';

/** Toasts: at the foot of what is seen of the widget, over it, without taking room. */
export const toastStyles = css`
  .toasts {
    position: sticky;
    inset-block-end: 0;
    z-index: 2;
    block-size: 0;
    & > * {
      position: absolute;
      inset-inline: var(--_space-4);
      inset-block-end: var(--_space-4);
      display: grid;
      justify-items: center;
      pointer-events: none;
    }
  }
  .toast {
    display: flex;
    align-items: center;
    gap: var(--_space-3);
    max-inline-size: 100%;
    padding: var(--_space-2);
    padding-inline-start: 14px;
    border: 1px solid transparent;
    border-radius: var(--_radius-large);
    background: var(--_surface-raised);
    box-shadow: var(--_shadow-float);
    pointer-events: auto;
    & > .icon {
      flex: none;
    }
    & > .grow {
      min-inline-size: 0;
      text-wrap: pretty;
    }
    /* Long words get the line to themselves, acts the next one. */
    @container widget (inline-size < 560px) {
      flex-wrap: wrap;
      justify-content: flex-end;
      & > .grow {
        flex: 1 1 60%;
      }
    }
  }
`;
