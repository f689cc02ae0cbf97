import { css } from 'lit';

/** Looks of publishing, of changes and of versions. */
export const actsStyles = css`
  .changes {
    overflow-x: auto;
    & .was {
      color: var(--_text-muted);
      text-decoration: line-through;
      text-decoration-color: var(--_text-subtle);
    }
    & tbody > tr > * {
      padding-block: calc(var(--_space-2) * var(--_density));
      border-block-start: 1px solid var(--_border);
      color: inherit;
      font-size: inherit;
      line-height: inherit;
      white-space: normal;
      overflow-wrap: anywhere;
      vertical-align: baseline;
    }
    & tbody td:first-of-type {
      color: var(--_text-muted);
    }
  }
  .check-line {
    display: flex;
    gap: 10px;
    align-items: flex-start;
    & > .check {
      margin-block-start: 2px;
    }
  }
  .versions > li {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-start;
    gap: var(--_space-1) var(--_space-3);
    padding-block: 10px;
    border-block-start: 1px solid var(--_border);
    &:first-child {
      border-block-start: 0;
    }
    & > .icon {
      margin-block-start: 2px;
    }
    & .small {
      display: block;
    }
  }
  .swatch-of-version {
    margin-block-start: 2px;
    border-radius: 50%;
    outline: 1px solid var(--_border-strong);
    forced-color-adjust: none;
  }
  .domain-state {
    display: grid;
    gap: var(--_space-1);
  }
  .record {
    display: grid;
    gap: var(--_space-2);
    min-inline-size: 0;
    & > legend {
      float: inline-start;
      inline-size: 100%;
    }
  }
  .record-name {
    overflow-wrap: anywhere;
  }
  .record-value {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
    & > .input {
      flex: 1 1 200px;
      min-inline-size: 0;
    }
  }
`;
