import { css } from 'lit';

/** Badges, people, tabs, fields and boxes to tick. */
export const choicesStyles = css`
  .badge {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    block-size: 20px;
    padding: 0 6px;
    border-radius: var(--_badge-radius);
    background: var(--_badge-surface);
    color: var(--_badge-text);
    font-size: var(--_text-size-small);
    line-height: var(--_line-small);
    font-weight: var(--_weight-medium);
    white-space: nowrap;
    letter-spacing: 0;
    & .icon {
      inline-size: 12px;
      block-size: 12px;
    }
    &.ok {
      background: var(--_ok-soft);
      color: var(--_ok-text);
    }
    &.warn {
      background: var(--_warn-soft);
      color: var(--_warn-text);
    }
    &.danger {
      background: var(--_danger-soft);
      color: var(--_danger-text);
    }
    &.info {
      background: var(--_info-soft);
      color: var(--_info-text);
    }
    &.accent {
      background: var(--_accent-soft);
      color: var(--_accent-text);
    }
    &.line {
      background: none;
      box-shadow: inset 0 0 0 1px var(--_border-strong);
    }
  }
  .who {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-inline-size: 0;
  }
  .avatar {
    display: inline-grid;
    place-items: center;
    inline-size: 24px;
    block-size: 24px;
    flex: none;
    border-radius: 50%;
    background: var(--_surface-fill);
    color: var(--_text-muted);
    font-size: var(--_text-size-small);
    line-height: 1;
    font-weight: var(--_weight-medium);
    letter-spacing: -0.02em;
    &.vendor {
      border-radius: max(3px, var(--_radius-small));
    }
    &.me {
      background: var(--_accent-soft);
      color: var(--_accent-text);
    }
  }
  .tabs {
    display: flex;
    gap: var(--_space-5);
    overflow-x: auto;
    scrollbar-width: none;
    & > button {
      appearance: none;
      border: 0;
      background: none;
      padding: 0;
      min-block-size: 36px;
      cursor: pointer;
      white-space: nowrap;
      color: var(--_text-muted);
      font-weight: var(--_weight-medium);
      position: relative;
      display: inline-flex;
      align-items: center;
      gap: 6px;
    }
    & > button:hover {
      color: var(--_text);
    }
    & > :is([aria-selected='true'], [aria-pressed='true']) {
      color: var(--_text);
    }
    & > :is([aria-selected='true'], [aria-pressed='true'])::after {
      content: '';
      position: absolute;
      inset: auto 0 0;
      block-size: 2px;
      background: var(--_tab-mark);
      border-radius: 1px;
    }
    & .count {
      color: var(--_text-subtle);
      font-weight: var(--_weight-body);
    }
  }
  .field {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-block-size: var(--_control-height);
    padding: 0 10px;
    border: 1px solid var(--_field-border);
    border-radius: var(--_field-radius);
    background: var(--_field-surface);
    color: var(--_text-subtle);
    & input {
      border: 0;
      background: none;
      padding: 0;
      inline-size: 100%;
      min-inline-size: 0;
      outline: none;
      color: var(--_text);
    }
    & input::placeholder {
      color: var(--_field-placeholder);
      opacity: 1;
    }
    &:focus-within {
      outline: var(--_focus-width) solid var(--_focus-color);
      outline-offset: -1px;
    }
  }
  .chip {
    appearance: none;
    display: inline-flex;
    align-items: center;
    gap: 4px;
    min-block-size: 28px;
    padding: 0 10px;
    cursor: pointer;
    border: 1px dashed var(--_border-strong);
    border-radius: var(--_radius);
    background: none;
    color: var(--_text-muted);
    font-size: var(--_text-size-small);
    font-weight: var(--_weight-medium);
    white-space: nowrap;
    letter-spacing: 0;
    &.on {
      border-style: solid;
      color: var(--_text);
      background: var(--_surface-hover);
    }
    & .icon {
      inline-size: 14px;
      block-size: 14px;
    }
    & b {
      font-weight: var(--_weight-strong);
    }
  }
  .check {
    appearance: none;
    inline-size: 16px;
    block-size: 16px;
    margin: 0;
    flex: none;
    border: 1px solid var(--_field-border);
    border-radius: min(4px, var(--_radius-small));
    background: var(--_field-surface);
    cursor: pointer;
    position: relative;
    &:checked {
      background: var(--_accent);
      border-color: var(--_accent-mark);
    }
    &:checked:not([type='radio'])::before {
      content: '';
      position: absolute;
      inset-block-start: 1px;
      inset-inline-start: 4px;
      inline-size: 5px;
      block-size: 9px;
      border: solid var(--_on-accent);
      border-width: 0 2px 2px 0;
      rotate: 42deg;
    }
    &::after {
      content: '';
      position: absolute;
      inset: -5px;
    }
    &[type='radio'] {
      border-radius: 50%;
    }
    &[type='radio']:checked {
      background: var(--_surface);
      border: 5px solid var(--_accent-mark);
    }
  }
  .input {
    appearance: none;
    display: block;
    inline-size: 100%;
    min-block-size: var(--_control-height);
    padding: 5px 10px;
    margin: 0;
    border: 1px solid var(--_field-border);
    border-radius: var(--_field-radius);
    background: var(--_field-surface);
    &::placeholder {
      color: var(--_field-placeholder);
      opacity: 1;
    }
    &:focus-visible {
      outline-offset: -1px;
    }
    &:user-invalid,
    &[aria-invalid='true'] {
      border-color: var(--_danger-mark);
    }
    @media (pointer: coarse) {
      min-block-size: 44px;
    }
  }
  select.input {
    padding-inline-end: 30px;
    background-image:
      linear-gradient(45deg, transparent 50%, currentColor 50%),
      linear-gradient(-45deg, transparent 50%, currentColor 50%);
    background-size: 5px 5px;
    background-position:
      right 15px center,
      right 10px center;
    background-repeat: no-repeat;
    text-overflow: ellipsis;
    &:dir(rtl) {
      background-position:
        left 10px center,
        left 15px center;
    }
  }
`;
