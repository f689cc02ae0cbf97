import { css } from 'lit';

/** The frame of a widget, its header and its text. */
export const frameStyles = css`
  :host {
    display: block;
    /* The reader's own size, whatever the root of the page has; no sheet of a page outweighs this. */
    font: medium serif !important;
  }
  :host([hidden]) {
    display: none !important;
  }
  .widget {
    /* Nothing is inherited but direction, custom properties, and what follows. */
    all: initial;
    color-scheme: inherit;
    visibility: inherit;
    pointer-events: inherit;
    -webkit-locale: inherit;
    /* Not the host, which a page may make anything: only a block is measured. */
    display: block;
    container: widget / inline-size;
    min-inline-size: 280px;
    color: var(--_text);
    font: var(--_weight-body) var(--_text-size-body) / var(--_line-body) var(--_font);
    font-variant-numeric: tabular-nums;
    letter-spacing: -0.004em;
    -webkit-font-smoothing: antialiased;
    text-rendering: optimizeLegibility;
  }
  :host(:state(unpainted)) .widget {
    visibility: hidden;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  :where(h2, h3, h4, p, dl, dd, dt, ul, ol, figure, form, fieldset, legend) {
    margin: 0;
    padding: 0;
    border: 0;
    font: inherit;
  }
  :where(ul, ol) {
    list-style: none;
  }
  :where(table) {
    /* A page in quirks mode would start type and colour anew. */
    font: inherit;
    color: inherit;
  }
  :where(button, input, select, textarea) {
    font: inherit;
    letter-spacing: inherit;
    color: inherit;
  }
  :where(svg) {
    display: block;
    flex: none;
  }
  :where(a) {
    color: var(--_link-text);
    text-decoration: none;
  }
  :where(a:hover) {
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  :where(time, .num) {
    white-space: nowrap;
  }
  :is(a, button, input, select, textarea, summary, [tabindex]):focus-visible {
    outline: var(--_focus-width) solid var(--_focus-color);
    outline-offset: var(--_focus-offset);
  }
  .frame {
    --gutter: var(--_space-6);
    background: var(--_frame-surface);
    border: var(--_frame-border);
    border-radius: var(--_frame-radius);
    box-shadow: var(--_frame-shadow);
    overflow: clip;
    @container widget (inline-size < 880px) {
      --gutter: var(--_space-5);
    }
    @container widget (inline-size < 560px) {
      --gutter: var(--_space-4);
    }
  }
  .section {
    padding: var(--_space-5) var(--gutter);
    border-block-start: 1px solid var(--_border);
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-start;
    justify-content: space-between;
    gap: var(--_space-3) var(--_space-4);
    padding: var(--_space-5) var(--gutter) var(--_space-4);
    @container widget (inline-size < 560px) {
      padding-block: var(--_space-4);
    }
  }
  .head-text {
    /* What stands beside it goes below only when a word would have to be cut. */
    flex: 1;
    min-inline-size: min-content;
    & p {
      overflow-wrap: anywhere;
    }
  }
  .head-actions {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
    flex: none;
  }
  .title {
    font: var(--_heading-weight) var(--_text-size-title) / var(--_line-title) var(--_font-heading);
    letter-spacing: var(--_heading-tracking);
    text-wrap: balance;
  }
  .heading {
    font: var(--_heading-weight) var(--_text-size-body) / var(--_line-body) var(--_font-heading);
    letter-spacing: var(--_heading-tracking);
  }
  .display {
    font: var(--_heading-weight) var(--_text-size-display) / var(--_line-display) var(--_font-heading);
    letter-spacing: -0.022em;
    font-variant-numeric: tabular-nums lining-nums;
  }
  .sub {
    color: var(--_text-muted);
    text-wrap: pretty;
  }
  .small {
    font-size: var(--_text-size-small);
    line-height: var(--_line-small);
    letter-spacing: 0;
  }
  .muted {
    color: var(--_text-muted);
  }
  .subtle {
    color: var(--_text-subtle);
  }
  .strong {
    font-weight: var(--_weight-strong);
  }
  .medium {
    font-weight: var(--_weight-medium);
  }
  .num {
    font-variant-numeric: tabular-nums lining-nums;
  }
  .mono {
    font-family: var(--_font-mono);
    letter-spacing: 0;
  }
  .ellipsis {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    min-inline-size: 0;
  }
  .nowrap {
    white-space: nowrap;
  }
  .end {
    text-align: end;
  }
  .ok {
    color: var(--_ok-text);
  }
  .warn {
    color: var(--_warn-text);
  }
  .danger {
    color: var(--_danger-text);
  }
  .info {
    color: var(--_info-text);
  }
  .accent {
    color: var(--_accent-text);
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  /* Each in one piece; none begins a line with the dot before it. */
  .dot-list > * {
    display: inline-block;
    &:not(:last-child)::after {
      content: '·';
      margin-inline: 0.45em;
      color: var(--_text-subtle);
    }
  }
  .with-icon {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-inline-size: 0;
  }
  .with-icon.first-line {
    align-items: flex-start;
    & .icon {
      margin-block-start: 2px;
    }
  }
  .icon {
    inline-size: 16px;
    block-size: 16px;
    flex: none;
  }
  .icon.s {
    inline-size: 12px;
    block-size: 12px;
  }
  .small .icon {
    inline-size: 14px;
    block-size: 14px;
  }
  :dir(rtl) .icon.flip {
    transform: scaleX(-1);
  }
`;
