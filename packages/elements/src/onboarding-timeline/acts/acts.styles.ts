import { css } from 'lit';

/** What stands in the dialogs of a task and of the plan. */
export const actsStyles = css`
  .stack {
    display: grid;
    gap: var(--_space-2);
    align-content: start;
    min-inline-size: 0;
  }
  .checks {
    display: grid;
    gap: 6px;
    & li {
      display: flex;
      gap: var(--_space-2);
    }
    & .icon {
      margin-block-start: 2px;
    }
    & li > .icon {
      color: var(--_text-subtle);
    }
  }
  .why-not {
    display: flex;
    gap: 6px;
  }
  .tint {
    display: flex;
    gap: var(--_space-2);
    padding: 10px var(--_space-3);
    border-radius: var(--_radius);
    background: var(--_surface-sunken);
    text-wrap: pretty;
    & > .icon {
      margin-block-start: 2px;
    }
    & > .button {
      align-self: flex-start;
    }
    & > .grow {
      flex: 1;
      min-inline-size: 0;
    }
    & .small {
      display: block;
    }
    &.warn {
      background: var(--_warn-soft);
      color: var(--_text);
      & > .icon {
        color: var(--_warn-text);
      }
    }
    &.danger {
      background: var(--_danger-soft);
      color: var(--_text);
      & > .icon {
        color: var(--_danger-text);
      }
    }
  }
  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1);
  }
  .quote {
    display: block;
    overflow-wrap: anywhere;
  }
  .people > li {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space-3);
    min-block-size: 36px;
  }
  .comments {
    display: grid;
    gap: var(--_space-3);
    & > li {
      display: flex;
      gap: var(--_space-2);
    }
    & .said {
      display: block;
      overflow-wrap: anywhere;
      white-space: pre-line;
    }
    & .pending {
      opacity: 0.7;
    }
  }
  .composer {
    display: flex;
    align-items: flex-end;
    gap: var(--_space-2);
    & textarea.input {
      min-block-size: 56px;
    }
  }
  .point {
    display: grid;
    gap: 4px;
    & > .input {
      display: none;
    }
    &:has(:checked) > .input {
      display: block;
    }
  }
  .drop {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2) var(--_space-3);
    padding: var(--_space-3);
    border: 1px dashed var(--_field-border);
    border-radius: var(--_radius);
    & label {
      position: relative;
    }
    & label:focus-within {
      outline: var(--_focus-width) solid var(--_focus-color);
      outline-offset: var(--_focus-offset);
    }
  }
  .file {
    display: flex;
    align-items: flex-start;
    gap: var(--_space-3);
    padding-block: var(--_space-2);
    & > div {
      flex: 1;
      min-inline-size: 0;
      overflow-wrap: anywhere;
    }
    & .small {
      display: block;
    }
    & .icon {
      margin-block-start: 2px;
    }
    & .button .icon {
      margin: 0;
    }
    & .bar {
      block-size: 4px;
      margin-block: 6px 2px;
    }
    /* What went wrong takes the line, and what helps the next. */
    @media (width < 560px) {
      &:has(.error) {
        flex-wrap: wrap;
        & > div {
          flex-basis: calc(100% - 28px);
        }
        & > .button:not(.icon-only) {
          margin-inline: 28px auto;
        }
      }
    }
  }
  .files > li + li {
    border-block-start: 1px solid var(--_border);
  }
  .before {
    color: var(--_text-muted);
    text-decoration: line-through;
    text-decoration-color: var(--_text-subtle);
  }
  .changed {
    font-weight: var(--_weight-strong);
  }
  .moves td {
    overflow-wrap: anywhere;
    &.end {
      white-space: nowrap;
    }
  }
  .log {
    & > li {
      display: grid;
      grid-template-columns: 24px minmax(0, 1fr) auto;
      gap: 0 var(--_space-3);
      padding-block: 6px;
    }
    & > li > :nth-child(n + 2) {
      padding-block-start: 2px;
    }
    & > .day {
      display: block;
      padding-block: 10px 2px;
    }
  }
  details > summary {
    cursor: pointer;
    min-block-size: 28px;
    align-content: center;
  }
  .address {
    display: flex;
    gap: var(--_space-2);
    & .input {
      min-inline-size: 0;
      text-overflow: ellipsis;
    }
  }
  @media (width < 560px) {
    .moves :is(th, td):nth-child(2) {
      display: none;
    }
    .composer {
      flex-direction: column;
      align-items: stretch;
    }
  }
`;
