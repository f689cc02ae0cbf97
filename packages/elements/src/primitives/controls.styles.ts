import { css } from 'lit';

/** Buttons. */
export const controlsStyles = css`
  .button {
    appearance: none;
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 6px;
    min-block-size: var(--_control-height);
    padding: 0 var(--_button-padding);
    border: 1px solid var(--_button-border);
    border-radius: var(--_button-radius);
    background: var(--_button-surface);
    color: var(--_button-text);
    box-shadow: var(--_button-shadow);
    font-weight: var(--_button-weight);
    white-space: nowrap;
    cursor: pointer;
    text-decoration: none;
    transition:
      background var(--_motion-quick) var(--_ease),
      border-color var(--_motion-quick) var(--_ease);
    &:hover {
      background: var(--_surface-hover);
      text-decoration: none;
    }
    &.primary {
      background: var(--_button-primary-surface);
      border-color: transparent;
      color: var(--_button-primary-text);
    }
    &.primary:hover {
      background: var(--_button-primary-hover);
    }
    &.bare {
      background: none;
      border-color: transparent;
      box-shadow: none;
      color: var(--_text-muted);
    }
    &.bare:hover {
      background: var(--_surface-hover);
      color: var(--_text);
    }
    &.icon-only {
      inline-size: var(--_control-height);
      padding: 0;
      color: var(--_text-muted);
    }
    &.compact {
      min-block-size: 28px;
      padding-inline: 10px;
    }
    &.compact.icon-only {
      inline-size: 28px;
      padding: 0;
    }
    &[aria-disabled='true'] {
      background: var(--_surface-sunken);
      border-color: var(--_border);
      color: var(--_text-disabled);
      box-shadow: none;
      cursor: not-allowed;
    }
    @media (pointer: coarse) {
      min-block-size: 44px;
    }
  }
  .link {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    min-block-size: var(--_target);
    font-weight: var(--_weight-medium);
  }
  .segmented {
    display: inline-flex;
    padding: 2px;
    gap: 2px;
    border-radius: var(--_radius);
    background: var(--_surface-fill);
    & > button {
      appearance: none;
      border: 0;
      background: none;
      min-block-size: calc(var(--_control-height) - 4px);
      padding: 0 10px;
      cursor: pointer;
      border-radius: max(2px, calc(var(--_radius) - 2px));
      color: var(--_text-muted);
      font-weight: var(--_weight-medium);
      display: inline-flex;
      align-items: center;
      gap: 6px;
      white-space: nowrap;
    }
    & > [aria-pressed='true'],
    & > [aria-selected='true'] {
      background: var(--_surface-thumb);
      color: var(--_text);
      box-shadow: var(--_shadow-control);
    }
  }
`;
