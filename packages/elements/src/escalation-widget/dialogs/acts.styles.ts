import { css } from 'lit';

/** Looks of what stands in dialogs. */
export const ticketActStyles = css`
  legend {
    padding-block-end: 4px;
  }
  .quote {
    margin: 0;
    padding-inline-start: var(--_space-3);
    border-inline-start: 2px solid var(--_border-strong);
  }
  .tint {
    display: flex;
    gap: var(--_space-2);
    padding: var(--_space-3);
    border-radius: var(--_radius);
    background: var(--_info-soft);
    & > .icon {
      margin-block-start: 2px;
      color: var(--_info-text);
    }
  }
  .tint.ok {
    background: var(--_ok-soft);
    & > .icon {
      color: var(--_ok-text);
    }
  }
  button.link {
    appearance: none;
    border: 0;
    padding: 0;
    background: none;
    text-align: start;
    color: var(--_accent-text);
    cursor: pointer;
    &:hover {
      text-decoration: underline;
      text-underline-offset: 3px;
    }
  }
  .alike {
    margin-block-start: var(--_space-1);
    padding: var(--_space-2) var(--_space-3);
    border-radius: var(--_radius);
    background: var(--_surface-sunken);
    & li {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      align-items: center;
      column-gap: var(--_space-3);
      padding-block: 4px;
    }
    & .link {
      grid-column: 1;
      overflow-wrap: anywhere;
    }
    & .dot-list {
      grid-area: 2 / 1;
    }
    & .button {
      grid-area: 1 / 2 / 3 / 3;
    }
  }
  .three {
    grid-template-columns: repeat(3, minmax(0, 1fr));
    @media (width < 560px) {
      grid-template-columns: 1fr;
    }
  }
  .options.two {
    gap: var(--_space-2);
  }
  .verdict {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: var(--_space-3) var(--_space-5);
    padding: var(--_space-3) var(--_space-4);
    border-radius: var(--_radius);
    background: var(--_surface-sunken);
    @media (width < 560px) {
      grid-template-columns: 1fr;
    }
  }
  .attach {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px var(--_space-3);
  }
  .file {
    display: grid;
    grid-template-columns: 16px minmax(0, 1fr) auto;
    gap: 2px var(--_space-3);
    align-items: start;
    padding-block: var(--_space-2);
    border-block-end: 1px solid var(--_border);
    & bdi {
      overflow-wrap: anywhere;
    }
    & > .icon {
      margin-block-start: 2px;
      color: var(--_text-muted);
    }
    & .icon {
      color: var(--_text-muted);
    }
  }
  progress {
    appearance: none;
    display: block;
    inline-size: 100%;
    block-size: 4px;
    margin-block: 6px 2px;
    border: 0;
    border-radius: 2px;
    overflow: hidden;
    background: var(--_chart-track);
    &::-webkit-progress-bar {
      background: var(--_chart-track);
    }
    &::-webkit-progress-value {
      background: var(--_accent-mark);
    }
    &::-moz-progress-bar {
      background: var(--_accent-mark);
    }
    @media (forced-colors: active) {
      appearance: auto;
    }
  }
  .log > .event:not(:last-child)::before {
    inset-block: 28px -4px;
  }
  .attached {
    margin-block-start: 4px;
    & .link {
      overflow-wrap: anywhere;
    }
  }
  .scores {
    display: grid;
    grid-template-columns: repeat(5, minmax(0, 72px));
    gap: var(--_space-2);
    margin-block-end: 2px;
  }
  .score {
    position: relative;
    display: grid;
    place-items: center;
    min-block-size: 44px;
    border: 1px solid var(--_border-strong);
    border-radius: var(--_radius);
    font-weight: var(--_weight-medium);
    cursor: pointer;
    &:hover {
      background: var(--_surface-hover);
    }
    &:has(:checked) {
      border-color: var(--_accent-mark);
      background: var(--_accent);
      color: var(--_on-accent);
    }
    &:has(:focus-visible) {
      outline: var(--_focus-width) solid var(--_focus-color);
      outline-offset: var(--_focus-offset);
    }
    @media (forced-colors: active) {
      &:has(:checked) {
        outline: 3px solid Highlight;
      }
    }
  }
  .finder {
    display: grid;
    grid-template-columns: minmax(0, 2fr) repeat(3, minmax(0, 1fr));
    gap: var(--_space-2);
    padding: var(--_space-3) var(--gutter) 0;
    @container widget (inline-size < 560px) {
      grid-template-columns: 1fr 1fr;
      & > .field {
        grid-column: 1 / -1;
      }
    }
  }
  .finder .field input:focus-visible {
    outline: none;
  }
  .found {
    padding: var(--_space-2) var(--gutter);
    min-block-size: 12px;
  }
  .clear {
    margin: 0 calc(var(--gutter) - 10px) var(--_space-2);
  }
  :is(.link, .option) .icon.critical {
    color: var(--_danger-text);
  }
`;
