import { css } from 'lit';

/** Looks of bringing a theme in. */
export const importStyles = css`
  .import {
    display: grid;
    gap: var(--_space-4);
    min-inline-size: 0;
  }
  .drop {
    display: grid;
    justify-items: center;
    gap: var(--_space-1);
    padding: var(--_space-5) var(--_space-4);
    border: 1px dashed var(--_border-control);
    border-radius: var(--_radius);
    color: var(--_text-muted);
    text-align: center;
    text-wrap: pretty;
    cursor: pointer;
    & .medium {
      color: var(--_text);
    }
    &:hover {
      background: var(--_surface-hover);
    }
    &:focus-within {
      outline: var(--_focus-width) solid var(--_focus-color);
      outline-offset: var(--_focus-offset);
    }
    .over > & {
      border-style: solid;
      border-color: var(--_accent-mark);
      background: var(--_accent-soft);
      color: var(--_text);
    }
  }
  .import-file {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-1) var(--_space-2);
    & bdi {
      overflow-wrap: anywhere;
    }
  }
  .places {
    display: grid;
    gap: var(--_space-2);
    margin: 0;
    padding: 0;
    list-style: none;
    & > li {
      display: grid;
      gap: 2px;
      padding-block-start: var(--_space-2);
      border-block-start: 1px solid var(--_border);
      overflow-wrap: anywhere;
    }
  }
  .import details > summary {
    min-block-size: 24px;
    cursor: pointer;
    @media (pointer: coarse) {
      min-block-size: 44px;
      align-content: center;
    }
  }
  .import details > .places {
    margin-block-start: var(--_space-2);
  }
`;
