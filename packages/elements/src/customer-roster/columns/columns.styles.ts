import { css } from 'lit';

/** Looks of headings that can be taken hold of, of columns that somebody has arranged, and of the dialog for it. */
export const columnsStyles = css`
  .group-by {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
    margin-block-end: var(--_space-3);
  }
  .rows > .group {
    background: var(--_surface-sunken);
    font-weight: var(--_weight-strong);
    & .cust {
      font-weight: inherit;
    }
    & .c-name {
      align-items: center;
    }
    & .c-name .icon {
      flex: none;
      transition: rotate var(--_motion-quick) var(--_ease);
    }
    & .muted {
      font-weight: var(--_weight-body);
      white-space: nowrap;
    }
    & .health {
      grid-template-columns: auto;
    }
    &[aria-expanded='true'] .c-name .icon {
      rotate: 90deg;
      &:dir(rtl) {
        rotate: -90deg;
      }
    }
    & .c-health {
      display: flex;
    }
  }
  .header > [role='columnheader'] {
    position: relative;
    min-inline-size: 0;
    /* A pull that marked the words of headings would make the next one pull those words. */
    user-select: none;
    -webkit-user-select: none;
    &:not(.c-check, .c-more)::after {
      content: '';
      position: absolute;
      inset-block: -4px;
      inset-inline-end: -14px;
      inline-size: 16px;
      cursor: col-resize;
      touch-action: none;
    }
    &:hover::after,
    &.sizing::after {
      background: linear-gradient(var(--_border-strong), var(--_border-strong)) center / 1px 16px no-repeat;
    }
    &.sizing::after {
      background-color: var(--_accent-soft);
    }
    &.moving {
      opacity: 0.5;
    }
    &.drop-before {
      box-shadow: inset 2px 0 var(--_accent-mark);
    }
    &.drop-after {
      box-shadow: inset -2px 0 var(--_accent-mark);
    }
    &:dir(rtl).drop-before {
      box-shadow: inset -2px 0 var(--_accent-mark);
    }
    &:dir(rtl).drop-after {
      box-shadow: inset 2px 0 var(--_accent-mark);
    }
  }
  .arranged {
    overflow-x: auto;
    & .row {
      --paint: var(--_surface);
    }
    & .rows > .row:hover {
      --paint: var(--_row-hover);
    }
    & .rows > .row.selected {
      --paint: var(--_row-selected);
    }
    & .row.totals {
      --paint: var(--_surface-sunken);
    }
    &.whole {
      overflow: auto hidden;
    }
    & .rows > .row > * {
      overflow: hidden;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
    & .sort {
      max-inline-size: 100%;
      overflow: hidden;
      white-space: nowrap;
    }
    & .end {
      justify-content: flex-end;
    }
    & .detail {
      position: sticky;
      inset-inline-start: 0;
      inline-size: min(100%, 100cqi);
    }
  }
  .arrange {
    margin-inline: calc(-1 * var(--_space-2));
    & li {
      display: flex;
      align-items: center;
      gap: var(--_space-2);
      min-block-size: 36px;
      padding-inline: var(--_space-1) var(--_space-2);
      border-radius: var(--_radius);
      &:hover {
        background: var(--_surface-hover);
      }
      &.lifted {
        background: var(--_accent-soft);
        box-shadow: var(--_shadow-float);
      }
    }
    & .grip {
      cursor: grab;
      touch-action: none;
      color: var(--_text-subtle);
    }
    & .grow {
      min-inline-size: 0;
      overflow-wrap: anywhere;
    }
    & .small {
      margin-inline-start: 4px;
    }
    & .input {
      inline-size: 72px;
      min-block-size: 28px;
      padding-block: 2px;
    }
    @media (width < 560px) {
      & li {
        flex-wrap: wrap;
      }
      & .grow {
        flex-basis: calc(100% - 60px);
      }
      & .chip {
        margin-inline-start: 36px;
      }
    }
    @media (pointer: coarse) {
      & :is(.grip, .input, .chip, label) {
        min-block-size: 44px;
      }
      & .grip {
        min-inline-size: 44px;
      }
    }
  }
  .own-label {
    display: none;
  }
  @container widget (inline-size < 560px) {
    .row > :is(.c-segment, .c-tags, .c-nps, .c-owner, .c-renew),
    .row:is(.group, .totals) > .c-own {
      display: none;
    }
    .rows > .row > .c-own {
      grid-column: 1 / -1;
      display: flex;
      justify-content: space-between;
      gap: var(--_space-2);
      min-inline-size: 0;
      font-size: var(--_text-size-small);
      line-height: var(--_line-small);
      & > * {
        overflow: hidden;
        text-overflow: ellipsis;
      }
    }
    .own-label {
      display: initial;
      flex: none;
      max-inline-size: 50%;
      color: var(--_text-muted);
    }
  }
`;
