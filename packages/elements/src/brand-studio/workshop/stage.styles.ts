import { elementPreferences } from '@gangway/tokens/element-preferences';
import { elementTokens } from '@gangway/tokens/element-tokens';
import { css, unsafeCSS } from 'lit';

/** Tokens are worked out anew on each stage, from the brand that it wears. Generated text of ours, no data in it. */
const tokensOfStage = unsafeCSS((elementTokens + elementPreferences).replaceAll(':host', '.stage'));

/** The stages, and the sample on them. */
export const stageStyles = css`
  ${tokensOfStage}
  .stages {
    display: grid;
    gap: var(--_space-4);
    &:has(> :nth-child(2)) {
      @container widget (inline-size >= 1160px) {
        grid-template-columns: 1fr 1fr;
      }
    }
  }
  .stage {
    --gutter: var(--_space-5);
    container: widget / inline-size;
    display: grid;
    align-content: start;
    gap: var(--_space-4);
    padding: var(--_space-4);
    border-radius: var(--_radius-large);
    background: var(--_surface-sunken);
    color: var(--_text);
    /* One by one: a size in em that is set on this very element is a cycle to Firefox, which would drop all of them. */
    font-family: var(--_font);
    font-size: var(--_text-size-body);
    font-weight: var(--_weight-body);
    line-height: var(--_line-body);
    &.light {
      color-scheme: light;
    }
    &.dark {
      color-scheme: dark;
    }
    &.eye-deuteranopia {
      filter: url('#seen-deuteranopia');
    }
    &.eye-protanopia {
      filter: url('#seen-protanopia');
    }
    &.eye-tritanopia {
      filter: url('#seen-tritanopia');
    }
    & slot {
      display: grid;
      gap: var(--_space-4);
    }
  }
  .mail-stage {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-3);
    justify-items: start;
    & .segmented {
      flex-wrap: wrap;
    }
  }
  .mail {
    inline-size: 100%;
    block-size: 560px;
    border: 0;
    border-radius: var(--_radius-large);
    background: var(--_surface-sunken);
  }
  .stage-name {
    color: var(--_text-muted);
  }
  .filters {
    position: absolute;
  }
  .specimen {
    display: grid;
    gap: var(--_space-4);
    & .button {
      flex: none;
    }
  }
  .sample-logo img {
    block-size: 28px;
    max-inline-size: 100%;
    object-fit: contain;
    object-position: left;
  }
  .sample-next {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-3) var(--_space-4);
    align-items: center;
    padding: var(--_space-5) var(--gutter);
    background: var(--_accent-soft);
    border-block-end: 1px solid var(--_accent-border);
    & > .grow {
      flex: 1 1 200px;
    }
  }
  .sample-acts {
    display: grid;
    gap: var(--_space-2);
    justify-items: end;
  }
  .sample-rows > li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2) var(--_space-3);
    padding: calc(10px * var(--_density)) var(--gutter);
    border-block-start: 1px solid var(--_row-border);
    &:first-child {
      border-block-start: 0;
    }
    & .small {
      display: block;
    }
    &.chosen {
      background: var(--_row-selected);
      position: relative;
      &::before {
        content: '';
        position: absolute;
        inset-block: 0;
        inset-inline-start: 0;
        inline-size: 2px;
        background: var(--_accent-mark);
      }
    }
    & > .grow {
      flex: 1;
      min-inline-size: 0;
    }
  }
  .frame > .head + .sample-tools {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
    padding: 0 var(--gutter) var(--_space-4);
  }
  .sample-field {
    flex: 1 1 140px;
    color: var(--_field-placeholder);
  }
  .sample-clock {
    display: grid;
    gap: 4px;
    justify-items: end;
    inline-size: 112px;
  }
  .sample-bar {
    block-size: 4px;
  }
  .sample-link {
    color: var(--_link-text);
  }
`;
