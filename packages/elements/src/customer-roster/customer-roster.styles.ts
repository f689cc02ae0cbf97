import { css } from 'lit';

/** Looks of the roster around its rows. */
export const customerRosterStyles = css`
  /* stylelint-disable gangway/partner-tokens -- the attribute is the page's word, on this widget alone */
  :host([density='compact']) {
    --partner-density: 0.8;
  }
  :host([density='comfortable']) {
    --partner-density: 1.2;
  }
  /* stylelint-enable gangway/partner-tokens */
  :host([hide-summary]) .summary,
  :host([hide-tools]) .list-tools,
  :host([hide-export]) .export {
    display: none;
  }
  .head {
    align-items: center;
  }
  .summary {
    display: grid;
    grid-template-columns: 272px 272px minmax(0, 1fr);
    gap: var(--_space-6) var(--_space-10);
  }
  .sum {
    min-inline-size: 0;
  }
  .sum .big {
    display: flex;
    align-items: baseline;
    gap: var(--_space-2);
    margin-block: 2px var(--_space-2);
    & b {
      font-size: var(--_text-size-title);
      line-height: var(--_line-title);
      font-weight: var(--_weight-strong);
      letter-spacing: -0.012em;
    }
    & .with-icon {
      align-self: center;
    }
  }
  .keys {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-2);
    margin-block-start: 6px;
    white-space: nowrap;
    justify-content: space-between;
  }
  .tier-keys {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: minmax(0, 1fr);
    margin-block-start: 6px;
    white-space: nowrap;
    &.n3 {
      grid-template-columns: 25.2% 50.4% 1fr;
    }
  }
  .conds {
    display: grid;
    grid-template-columns: auto auto;
    justify-content: space-between;
    gap: 6px var(--_space-3);
    white-space: nowrap;
    color: var(--_text);
    & .okc .icon {
      color: var(--_ok-text);
    }
    & .noc .icon {
      color: var(--_warn-text);
    }
  }
  .list {
    padding: var(--_space-1) 0 0;
    position: relative;
  }
  .why-not {
    display: flex;
    gap: 6px;
    .frame > & {
      padding: 0 var(--gutter) var(--_space-4);
    }
  }
  .list-tools {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space-4);
    padding-inline: var(--gutter);
    border-block-end: 1px solid var(--_border);
  }
  .list-tools .tabs > button {
    min-block-size: 44px;
  }
  .filters {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
    min-inline-size: 0;
  }
  select:is(.chip, .chip.on) {
    appearance: none;
    field-sizing: content;
    max-inline-size: 160px;
    padding-inline-end: var(--_space-6);
    text-overflow: ellipsis;
    background-image:
      linear-gradient(45deg, transparent 50%, currentColor 50%),
      linear-gradient(-45deg, transparent 50%, currentColor 50%);
    background-size: 4px 4px;
    background-position:
      right 12px center,
      right 8px center;
    background-repeat: no-repeat;
    &:dir(rtl) {
      background-position:
        left 8px center,
        left 12px center;
    }
    & option {
      background: var(--_surface-raised);
      color: var(--_text);
    }
  }
  .search {
    inline-size: 176px;
    min-block-size: 28px;
    border-color: var(--_border-control);
  }
  @container widget (inline-size < 880px) {
    .summary {
      grid-template-columns: 1fr 1fr;
      gap: var(--_space-5) var(--_space-8);
    }
    .excl-sum {
      grid-column: 1 / -1;
    }
    .sum:nth-child(3):not(.excl-sum) {
      grid-column: 1 / -1;
      display: grid;
      grid-template-columns: subgrid;
      align-items: baseline;
      & > :first-child {
        grid-column: 1 / -1;
      }
      & > .big {
        margin-block-end: 0;
      }
    }
    .conds {
      grid-template-columns: repeat(4, auto);
    }
    .conds .subtle {
      display: none;
    }
    .list-tools {
      flex-direction: column;
      align-items: stretch;
      gap: 0;
      border-block-end: 0;
    }
    .list-tools .tabs {
      margin-inline: calc(-1 * var(--gutter));
      padding-inline: var(--gutter);
      border-block-end: 1px solid var(--_border);
    }
    .filters {
      padding-block: var(--_space-2);
    }
    .search {
      flex: 1;
      max-inline-size: 240px;
    }
  }
  @container widget (inline-size < 560px) {
    .drop-s {
      inline-size: var(--_control-height);
      padding: 0;
      & > span {
        display: none;
      }
    }
    .summary {
      grid-template-columns: 1fr;
      gap: var(--_space-5);
    }
    .sum:nth-child(3):not(.excl-sum) {
      display: block;
    }
    .conds {
      grid-template-columns: auto auto;
      white-space: normal;
    }
    .filters {
      flex-wrap: wrap;
    }
    .search {
      flex: 1 0 100%;
      max-inline-size: none;
    }
  }
  @container widget (inline-size < 420px) {
    .drop-s.export {
      display: none;
    }
  }
  @container widget (inline-size < 310px) {
    .drop-s {
      display: none;
    }
  }
`;
