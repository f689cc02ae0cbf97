import { css } from 'lit';

/** Looks of the details. */
export const detailsStyles = css`
  .dialog .as-link {
    color: var(--_link-text);
    min-block-size: var(--_target);
  }
  .block {
    display: block;
  }
  .awaited {
    min-block-size: 200px;
  }
  .dialog-body {
    container: page / inline-size;
  }
  .dialog .table {
    & :is(td, tbody th) {
      vertical-align: top;
    }
    & tfoot th {
      padding-block: calc(10px * var(--_density));
      border-block-start: 1px solid var(--_border-strong);
      color: inherit;
      font: inherit;
      font-weight: var(--_weight-strong);
    }
    & .icon.inline {
      display: inline-block;
      vertical-align: -3px;
    }
  }
  .lines-tools {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
    & > .field {
      flex: 1 1 200px;
      max-inline-size: 320px;
      margin-inline-end: auto;
    }
  }
  .lines-table .badge {
    margin-block-start: 4px;
  }
  /* What it is for comes first, as wide as the page. */
  .dialog-foot > .grow {
    @media (width < 560px) {
      &:has(.primary),
      & > .primary {
        order: -1;
      }
      & > .primary {
        flex-basis: 100%;
      }
    }
  }
  .sum-table {
    & th {
      padding-block: calc(var(--_space-2) * var(--_density));
      border-block-start: 1px solid var(--_border);
      font: inherit;
      color: inherit;
      white-space: normal;
    }
    & td {
      padding-block: calc(var(--_space-2) * var(--_density));
    }
    & tr:first-child > * {
      border-block-start: 0;
    }
    & .part th {
      padding-inline-start: var(--_space-4);
    }
    & .part {
      color: var(--_text-muted);
    }
    & .strong > * {
      border-block-start-color: var(--_border-strong);
      font-weight: var(--_weight-strong);
    }
  }
  .panel {
    display: grid;
    gap: var(--_space-2);
    padding: var(--_space-3) var(--_space-4);
    border-radius: var(--_radius);
    background: var(--_surface-sunken);
    &.with-icon {
      display: flex;
    }
  }
  .panel-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 4px var(--_space-3);
  }
  .said {
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
  .kv > div {
    display: flex;
    justify-content: space-between;
    gap: var(--_space-4);
    padding-block: 4px;
    & > dt {
      color: var(--_text-muted);
    }
    & > dd {
      text-align: end;
    }
  }
  .input.short {
    max-inline-size: 200px;
  }
  .options > legend {
    margin-block-end: var(--_space-2);
  }
  .files {
    display: inline-flex;
    flex-wrap: wrap;
    justify-content: flex-end;
  }
  .story,
  .rows {
    & > li {
      display: flex;
      align-items: flex-start;
      gap: var(--_space-3);
      padding-block: 10px;
      border-block-start: 1px solid var(--_border);
    }
    & > :first-child {
      border-block-start: 0;
    }
    & .icon {
      margin-block-start: 2px;
    }
    & .grow {
      flex: 1;
      min-inline-size: 0;
    }
  }
  @container page (inline-size < 520px) {
    .wide-only {
      display: none;
    }
  }
  @media print {
    .dialog {
      position: static;
      max-block-size: none;
      box-shadow: none;
    }
    .dialog :is(.dialog-foot, .button) {
      display: none;
    }
  }
`;
