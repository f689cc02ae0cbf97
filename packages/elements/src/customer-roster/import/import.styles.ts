import { css } from 'lit';

/** Looks of bringing in a file. */
export const importStyles = css`
  .crumbs {
    display: flex;
    flex-wrap: wrap;
    gap: 4px var(--_space-5);
    color: var(--_text-subtle);
    & li {
      display: inline-flex;
      gap: 6px;
      align-items: center;
    }
    & [aria-current] {
      color: var(--_text);
      font-weight: var(--_weight-strong);
      & .num {
        color: var(--_accent-text);
      }
    }
    & .past {
      color: var(--_text-muted);
    }
  }
  .dialog h4[tabindex]:focus {
    outline: none;
  }
  .import-head {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    justify-content: space-between;
    gap: var(--_space-2) var(--_space-4);
  }
  .with-label {
    display: inline-flex;
    align-items: center;
    gap: var(--_space-2);
  }
  .break {
    overflow-wrap: anywhere;
  }
  .maps {
    & td,
    & tbody th {
      vertical-align: middle;
    }
    & tbody th {
      padding: calc(10px * var(--_density)) 0;
      border-block-start: 1px solid var(--_border);
      white-space: normal;
      color: inherit;
      & > * {
        display: block;
      }
    }
    & td:nth-child(2) {
      inline-size: 42%;
    }
  }
  .errors .fix {
    inline-size: 136px;
    margin-inline-start: auto;
    text-align: end;
  }
  .report-keys {
    display: flex;
    flex-wrap: wrap;
    gap: 4px var(--_space-4);
    margin-block-start: var(--_space-2);
  }
  @media (width < 560px) {
    .stackable {
      & thead {
        position: absolute;
        inline-size: 1px;
        block-size: 1px;
        overflow: hidden;
        clip-path: inset(50%);
      }
      &,
      & tbody {
        display: block;
      }
      & tbody tr {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: 6px var(--_space-3);
        padding-block: var(--_space-3);
        border-block-start: 1px solid var(--_border);
      }
      & tbody :is(td, th) {
        border: 0;
        padding: 0;
        inline-size: auto;
      }
      & tbody :is(td, th) + td {
        padding: 0;
      }
      & tbody td:nth-child(2) {
        grid-area: 2 / 1 / 3 / 3;
        inline-size: auto;
      }
      & tbody td.end {
        grid-area: 1 / 2;
      }
    }
  }
`;
