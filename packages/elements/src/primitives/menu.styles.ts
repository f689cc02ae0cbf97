import { css } from 'lit';

/** Menus. */
export const menuStyles = css`
  .menu {
    position: absolute;
    inset: auto;
    inline-size: max-content;
    min-inline-size: 200px;
    max-inline-size: min(320px, calc(100vi - 16px));
    max-block-size: min(480px, calc(100dvb - 16px));
    margin: 0;
    padding: 4px;
    overflow: auto;
    overscroll-behavior: contain;
    border: 1px solid transparent;
    border-radius: var(--_radius-large);
    background: var(--_surface-raised);
    color: var(--_text);
    box-shadow: var(--_shadow-float);
    & hr {
      margin: 4px 0;
      border: 0;
      border-block-start: 1px solid var(--_border);
    }
  }
  .menu-label {
    padding: 6px 10px 2px;
    color: var(--_text-subtle);
    font-size: var(--_text-size-small);
    line-height: var(--_line-small);
  }
  .menu-item {
    appearance: none;
    display: flex;
    align-items: center;
    gap: var(--_space-2);
    inline-size: 100%;
    min-block-size: 32px;
    padding: 4px 10px;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    text-align: start;
    cursor: pointer;
    & > .icon {
      color: var(--_text-muted);
    }
    &:is(:hover, :focus-visible) {
      background: var(--_surface-hover);
    }
    &:focus-visible {
      outline-offset: -2px;
    }
    & > .grow {
      flex: 1;
      min-inline-size: 0;
    }
    & > .end {
      color: var(--_text-subtle);
      font-size: var(--_text-size-small);
      white-space: nowrap;
    }
    & .small {
      display: block;
    }
    &[aria-checked='false'] > .icon {
      visibility: hidden;
    }
    &[aria-disabled='true'] {
      color: var(--_text-disabled);
      cursor: not-allowed;
    }
    &.danger,
    &.danger > .icon {
      color: var(--_danger-text);
    }
    @media (pointer: coarse) {
      min-block-size: 44px;
    }
  }
`;
