import { css } from 'lit';

/** Dialogs and the forms in them. A dialog is a sheet at the bottom of a narrow page. */
export const dialogStyles = css`
  .dialog {
    --gutter: var(--_space-6);
    inline-size: calc(100% - 32px);
    max-inline-size: var(--_dialog-width);
    max-block-size: min(720px, calc(100dvb - 64px));
    padding: 0;
    border: 0;
    border-radius: var(--_dialog-radius);
    background: var(--_dialog-surface);
    color: inherit;
    box-shadow: var(--_dialog-shadow);
    overscroll-behavior: contain;
    /* Names of any length stay within; figures stay whole. */
    overflow-wrap: anywhere;
    & td.end {
      overflow-wrap: normal;
    }
    /* What gets the focus is scrolled to where the foot does not cover it. */
    scroll-padding-block: 12px 88px;
    &.wide {
      max-inline-size: 720px;
    }
    &::backdrop {
      background: var(--_dialog-scrim);
    }
    @media (width < 560px) {
      --gutter: var(--_space-4);
      inline-size: 100%;
      max-inline-size: none;
      margin-block-end: 0;
      border-end-start-radius: 0;
      border-end-end-radius: 0;
      scroll-padding-block-end: 200px;
    }
    @media (height < 520px) {
      scroll-padding-block-end: 12px;
    }
  }
  .dialog-head {
    display: flex;
    align-items: flex-start;
    justify-content: space-between;
    gap: var(--_space-4);
    padding: var(--_space-5) var(--gutter) var(--_space-3);
    & .button {
      margin: -4px -8px 0 0;
    }
  }
  .dialog-body {
    display: grid;
    align-content: start;
    gap: var(--_space-4);
    padding: 0 var(--gutter) var(--_space-5);
  }
  .dialog-foot {
    display: flex;
    flex-flow: row-reverse wrap;
    align-items: center;
    gap: var(--_space-2);
    position: sticky;
    inset-block-end: 0;
    padding: var(--_space-3) var(--gutter);
    border-block-start: 1px solid var(--_border);
    background: var(--_dialog-surface);
    & > .last {
      inline-size: 100%;
    }
    & > .grow {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--_space-2);
      margin-inline-end: auto;
      min-inline-size: 0;
    }
    /* Other acts share lines, and fill them as the act does. */
    @media (width < 560px) {
      display: grid;
      padding-block-end: var(--_space-6);
      & > .grow {
        margin-inline-end: 0;
        & > :not(.icon-only) {
          flex: 1 1 120px;
        }
      }
    }
    /* A page at 400 % has no room for a foot that stays. */
    @media (height < 520px) {
      position: static;
    }
  }
  .form-row {
    display: grid;
    align-content: start;
    gap: 4px;
    min-inline-size: 0;
    & > :is(label, legend, .label) {
      font-weight: var(--_weight-medium);
    }
    & > .hint {
      color: var(--_text-muted);
    }
    & > :is(.hint, .error) {
      font-size: var(--_text-size-small);
      line-height: var(--_line-small);
      text-wrap: pretty;
    }
  }
  textarea.input {
    resize: vertical;
    min-block-size: 76px;
  }
  .option {
    display: flex;
    gap: 10px;
    align-items: flex-start;
    padding: var(--_space-2) var(--_space-3);
    border: 1px solid var(--_border-strong);
    border-radius: var(--_radius);
    cursor: pointer;
    & > .check {
      margin-block-start: 2px;
    }
    & .small {
      display: block;
    }
    & > .end {
      margin-inline-start: auto;
      white-space: nowrap;
    }
    &:has(:checked) {
      border-color: var(--_accent-mark);
      background: var(--_accent-soft);
    }
  }
  .options {
    display: grid;
    gap: var(--_space-2);
  }
  .two {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: var(--_space-4);
    @media (width < 560px) {
      grid-template-columns: 1fr;
    }
  }
`;
