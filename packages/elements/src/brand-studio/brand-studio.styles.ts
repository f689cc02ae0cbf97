import { css } from 'lit';

/** The three parts of the studio: beside each other where there is room, else one at a time. */
export const brandStudioStyles = css`
  .head {
    align-items: center;
    flex-wrap: wrap;
  }
  .head-actions {
    flex-wrap: wrap;
    min-inline-size: 0;
    flex-shrink: 1;
    justify-content: flex-end;
  }
  .tools {
    display: flex;
  }
  .kept {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    @container widget (inline-size < 720px) {
      order: 1;
    }
  }
  .icon.mirrored {
    transform: scaleX(-1);
  }
  .head .button.bare[aria-disabled='true'] {
    background: none;
    border-color: transparent;
    color: var(--_text-disabled);
  }
  @container widget (inline-size < 560px) {
    .head-actions {
      inline-size: 100%;
      justify-content: flex-start;
      gap: var(--_space-1);
      & > .button.bare {
        padding-inline: var(--_space-2);
      }
    }
    .tools,
    .kept {
      inline-size: 100%;
    }
    .tools,
    .head-actions > .button.bare {
      margin-inline-start: -8px;
    }
  }
  .panes {
    display: none;
    gap: 2px;
    padding: 2px;
    margin: 0 var(--gutter) var(--_space-4);
    border-radius: var(--_radius);
    background: var(--_surface-fill);
    & > button {
      appearance: none;
      flex: 1;
      border: 0;
      background: none;
      min-block-size: var(--_control-height);
      cursor: pointer;
      border-radius: max(2px, calc(var(--_radius) - 2px));
      color: var(--_text-muted);
      font-weight: var(--_weight-medium);
    }
    & > [aria-pressed='true'] {
      background: var(--_surface-thumb);
      color: var(--_text);
      box-shadow: var(--_shadow-control);
    }
    @media (pointer: coarse) {
      & > button {
        min-block-size: 44px;
      }
    }
  }
  .studio {
    display: grid;
    grid-template-columns: 280px minmax(0, 1fr) 304px;
    border-block-start: 1px solid var(--_border);
  }
  .pane {
    display: grid;
    align-content: start;
    gap: var(--_space-4);
    min-inline-size: 0;
    padding: var(--_space-5) var(--gutter);
    &.preview {
      background: var(--_surface-sunken);
      border-inline: 1px solid var(--_border);
      padding: var(--_space-4);
    }
  }
  /** What is long beside what is longer stays in view, each with a scroll of its own. */
  @container widget (inline-size >= 720px) {
    .pane.inputs {
      position: sticky;
      inset-block-start: 0;
      align-self: start;
      max-block-size: 100dvb;
      overflow-y: auto;
    }
  }
  @container widget (inline-size >= 1000px) {
    .pane.proof {
      position: sticky;
      inset-block-start: 0;
      align-self: start;
      max-block-size: 100dvb;
      overflow-y: auto;
    }
  }
  @container widget (inline-size < 1000px) {
    .studio {
      grid-template-columns: 264px minmax(0, 1fr);
    }
    .pane.preview {
      border-inline-end: 0;
    }
    .pane.proof {
      grid-column: 1 / -1;
      border-block-start: 1px solid var(--_border);
    }
    .pairs {
      columns: 2;
      column-gap: var(--_space-8);
    }
  }
  @container widget (inline-size < 720px) {
    .panes {
      display: flex;
    }
    .studio {
      display: block;
    }
    .pane.preview {
      border: 0;
    }
    .pane.proof {
      border: 0;
    }
    .pairs {
      columns: auto;
    }
    .studio[data-pane='inputs'] > :not(.inputs),
    .studio[data-pane='preview'] > :not(.preview),
    .studio[data-pane='proof'] > :not(.proof) {
      display: none;
    }
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
    align-items: center;
    & > .grow {
      margin-inline-end: auto;
    }
    & > .zone {
      inline-size: auto;
      max-inline-size: 176px;
      margin-inline-start: auto;
      @container widget (inline-size < 720px) {
        max-inline-size: none;
        margin: 0;
        inline-size: 100%;
      }
    }
  }
  .grow {
    flex: 1;
    min-inline-size: 0;
  }
  .pairs > li {
    display: flex;
    align-items: center;
    gap: var(--_space-3);
    padding-block: 6px;
    border-block-start: 1px solid var(--_border);
    break-inside: avoid;
    &:first-child {
      border-block-start: 0;
    }
    & .small {
      display: block;
    }
  }
  .chip-of-pair {
    border-radius: var(--_radius-small);
    outline: 1px solid var(--_border);
    font-weight: var(--_weight-medium);
    forced-color-adjust: none;
  }
  .too-close {
    display: grid;
    gap: var(--_space-2);
    padding: var(--_space-3);
    border-radius: var(--_radius);
    background: var(--_danger-soft);
    & > ul {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(220px, 100%), 1fr));
      gap: var(--_space-1) var(--_space-5);
    }
    & li {
      display: grid;
      align-content: start;
      gap: 2px;
      justify-items: start;
      padding-block: 6px;
    }
    & .small {
      display: block;
    }
  }
  .as-link {
    appearance: none;
    justify-self: start;
    min-block-size: var(--_target);
    padding: 0;
    border: 0;
    background: none;
    color: var(--_link-text);
    font-weight: var(--_weight-medium);
    text-align: start;
    cursor: pointer;
    &:hover {
      text-decoration: underline;
      text-underline-offset: 3px;
    }
  }
`;
