import { css } from 'lit';
import { sliderStyles } from '../../primitives/slider.styles.js';

/** Fields of the inputs. */
export const inputsStyles = css`
  ${sliderStyles}
  .group {
    display: grid;
    gap: var(--_space-3);
    min-inline-size: 0;
    padding-block-start: var(--_space-4);
    border-block-start: 1px solid var(--_border);
    & > legend {
      float: inline-start;
      inline-size: 100%;
    }
  }
  .form-row {
    display: grid;
    align-content: start;
    gap: 4px;
    min-inline-size: 0;
    & :is(.hint, .error) {
      font-size: var(--_text-size-small);
      line-height: var(--_line-small);
      text-wrap: pretty;
    }
    & .hint {
      color: var(--_text-muted);
    }
  }
  .label-row {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space-2);
    min-block-size: var(--_target);
    font-weight: var(--_weight-medium);
    & .value {
      margin-inline-start: 0.5em;
      color: var(--_text-muted);
      font-weight: var(--_weight-body);
    }
  }
  .back {
    appearance: none;
    display: inline-grid;
    place-items: center;
    inline-size: var(--_target);
    block-size: var(--_target);
    padding: 0;
    border: 0;
    border-radius: var(--_radius-small);
    background: var(--_accent-soft);
    color: var(--_accent-text);
    cursor: pointer;
    @media (pointer: coarse) {
      inline-size: 44px;
      block-size: 44px;
    }
  }
  .color-field {
    display: flex;
    gap: var(--_space-2);
  }
  .swatch {
    appearance: none;
    flex: none;
    inline-size: 40px;
    block-size: var(--_control-height);
    padding: 2px;
    border: 1px solid var(--_field-border);
    border-radius: var(--_field-radius);
    background: var(--_field-surface);
    cursor: pointer;
    &::-webkit-color-swatch-wrapper {
      padding: 0;
    }
    &::-webkit-color-swatch {
      border: 0;
      border-radius: max(2px, calc(var(--_field-radius) - 3px));
    }
    &::-moz-color-swatch {
      border: 0;
      border-radius: max(2px, calc(var(--_field-radius) - 3px));
    }
    @media (pointer: coarse) {
      inline-size: 44px;
      block-size: 44px;
    }
  }
  .form-row > .segmented {
    display: flex;
    & > button {
      flex: 1 1 auto;
      justify-content: center;
      padding: 0 6px;
    }
  }
  .own .color-field {
    align-items: center;
    & > .small {
      flex: none;
      inline-size: 48px;
    }
  }
  .two.keep {
    display: grid;
    grid-template-columns: 1fr 1fr;
    align-items: end;
    gap: var(--_space-3);
  }
  .logo {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
    & .small {
      display: block;
    }
  }
  .logo-ground {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: 56px;
    block-size: 40px;
    padding: 4px;
    border-radius: var(--_radius);
    outline: 1px solid var(--_border-strong);
    outline-offset: -1px;
    background: var(--_surface);
    &.light {
      color-scheme: light;
    }
    &.dark {
      color-scheme: dark;
    }
    & img {
      max-inline-size: 100%;
      max-block-size: 100%;
      object-fit: contain;
    }
  }
  .file-button:focus-within {
    outline: var(--_focus-width) solid var(--_focus-color);
    outline-offset: var(--_focus-offset);
  }
  .faces {
    display: grid;
    gap: var(--_space-3);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .face {
    display: flex;
    align-items: start;
    gap: var(--_space-2);
    & .small {
      display: block;
    }
    & .with-icon {
      display: flex;
    }
    & summary {
      min-block-size: 24px;
      cursor: pointer;
      @media (pointer: coarse) {
        min-block-size: 44px;
        align-content: center;
      }
    }
    & dl {
      margin: var(--_space-2) 0 0;
    }
    & dd {
      margin: 0 0 var(--_space-2);
      overflow-wrap: anywhere;
    }
  }
  .domain-line > .button,
  .font-files > .button,
  .font-files > .as-link {
    justify-self: start;
  }
  .domain-line > bdi {
    overflow-wrap: anywhere;
  }
  .adding {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
    color: var(--_text-muted);
  }
`;
