import { css } from 'lit';

/** Looks of the widget. */
export const payoutCardStyles = css`
  .head {
    align-items: center;
  }
  .as-link {
    appearance: none;
    padding: 0;
    border: 0;
    background: none;
    font: inherit;
    text-align: start;
    cursor: pointer;
    text-decoration: underline var(--_border-strong);
    text-underline-offset: 3px;
    &:hover {
      text-decoration-color: currentColor;
    }
    &.link {
      color: var(--_link-text);
    }
  }
  .hero-actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
    margin-block-start: var(--_space-5);
  }
  .top {
    display: grid;
    grid-template-columns: 352px minmax(0, 1fr);
    border-block-start: 1px solid var(--_border);
  }
  .hero {
    padding: var(--_space-6) var(--_space-6) var(--_space-6) var(--gutter);
    border-inline-end: 1px solid var(--_border);
  }
  .hero .display {
    margin-block: 2px var(--_space-1);
  }
  .cents {
    color: var(--_text-subtle);
  }
  .arrive {
    white-space: nowrap;
    display: block;
    & .bank {
      display: flex;
      margin-block-start: 2px;
      & .icon {
        color: var(--_text-subtle);
      }
    }
  }
  .masked {
    letter-spacing: 0.02em;
    color: var(--_text-subtle);
  }
  .stepper {
    display: grid;
    grid-template-columns: repeat(4, minmax(min-content, 1fr));
    margin-block-start: var(--_space-5);
    & li {
      display: grid;
      gap: 0;
      position: relative;
      align-content: start;
      padding-block-start: var(--_space-4);
      padding-inline-end: 6px;
    }
    & li::before {
      content: '';
      position: absolute;
      inset-block-start: 4px;
      inset-inline: 0;
      block-size: 2px;
      background: var(--_border-strong);
    }
    & li:last-child::before {
      display: none;
    }
    & .pip {
      position: absolute;
      inset-block-start: 0;
      inset-inline-start: 0;
      inline-size: 10px;
      block-size: 10px;
      border-radius: 50%;
      background: var(--_surface);
      border: 2px solid var(--_border-strong);
    }
    & .done .pip {
      background: var(--_accent-mark);
      border-color: var(--_accent-mark);
    }
    & .done:has(+ .done)::before {
      background: var(--_accent-mark);
    }
    & .now .pip {
      border-color: var(--_accent-mark);
    }
    & li:not(.done) .medium {
      color: var(--_text-muted);
    }
  }
  .why {
    padding: var(--_space-5) var(--gutter) var(--_space-5) var(--_space-6);
    min-inline-size: 0;
  }
  .why-head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: var(--_space-4);
    margin-block-end: var(--_space-4);
    & .link {
      margin-block: -2px;
    }
  }
  .why tbody th,
  .why tfoot th {
    font: inherit;
    color: var(--_text);
    padding-block: calc(10px * var(--_density));
    border-block-start: 1px solid var(--_border);
    vertical-align: baseline;
  }
  .why tbody th {
    font-weight: var(--_weight-medium);
    & .count {
      margin-inline-start: 4px;
    }
  }
  .why tfoot :is(th, td) {
    border-block-start-color: var(--_border-strong);
    font-weight: var(--_weight-strong);
  }
  .why tfoot .gross {
    color: var(--_text-muted);
    font-weight: var(--_weight-medium);
  }
  .rate-cell {
    display: inline-flex;
    align-items: baseline;
    gap: var(--_space-2);
    justify-content: flex-end;
    & .split {
      inline-size: 48px;
      block-size: 4px;
      align-self: center;
    }
    & .num {
      min-inline-size: 5ch;
      text-align: end;
    }
  }
  .how,
  :host([hide-why]) .why,
  :host([hide-balances]) .balances,
  :host([hide-history]) .history,
  :host([hide-what-if]) .what-if,
  :host([hide-account]) .account,
  :host([hide-history][hide-what-if][hide-account]) .lower {
    display: none;
  }
  .foot-note {
    margin-block-start: var(--_space-2);
    text-wrap: pretty;
  }
  .lower {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 320px;
    gap: var(--_space-6) var(--_space-10);
  }
  /* A chart with two remarks below it. */
  .skeleton .history {
    min-block-size: 240px;
  }
  .lines li {
    display: flex;
    justify-content: space-between;
    align-items: flex-start;
    gap: var(--_space-4);
    padding-block: 6px;
  }
  .lines {
    & .line-main {
      min-inline-size: 0;
    }
    & .line-main .small {
      display: block;
    }
    & .okc > .icon {
      color: var(--_ok-text);
    }
    & .warnc > .icon {
      color: var(--_warn-text);
    }
    & .link {
      margin-block: -2px;
    }
  }
  .what-if + .account {
    margin-block-start: var(--_space-4);
  }
  @container widget (inline-size < 880px) {
    .top {
      grid-template-columns: minmax(0, 1fr);
    }
    .hero {
      padding: var(--_space-5) var(--gutter);
      border-inline-end: 0;
      border-block-end: 1px solid var(--_border);
      display: grid;
      grid-template-columns: 1fr 1fr;
      column-gap: var(--_space-8);
      & > * {
        grid-column: 1;
      }
      &:not(:has(.stepper)) {
        display: block;
      }
      & > .stepper {
        grid-area: 1 / 2 / 4 / 3;
        margin-block-start: 2px;
        align-self: start;
      }
      & > .hero-actions {
        grid-area: 3 / 2 / 5 / 3;
        align-self: end;
        margin: 0;
      }
    }
    .why {
      padding-inline: var(--gutter);
    }
    .lower {
      grid-template-columns: minmax(0, 1fr);
      gap: var(--_space-6);
    }
    .side {
      display: grid;
      grid-template-columns: 1fr 1fr;
      column-gap: var(--_space-8);
      & > .account {
        margin-block-start: 0;
      }
      & > .account:only-child {
        grid-column: 1 / -1;
      }
    }
  }
  @container widget (inline-size < 680px) {
    .why .count,
    .rate-cell .split {
      display: none;
    }
    .why .table :is(th, td) + :is(th, td) {
      padding-inline-start: var(--_space-3);
    }
  }
  @container widget (inline-size < 560px) {
    .hero {
      display: block;
      padding-block: var(--_space-4) var(--_space-5);
      & > .stepper {
        margin-block-start: var(--_space-5);
      }
      & > .hero-actions {
        margin-block-start: var(--_space-5);
      }
    }
    .hero-actions > * {
      flex: 1;
    }
    .why {
      padding-block: var(--_space-4);
    }

    .why thead {
      display: none;
    }
    .why :is(table, tbody, tfoot) {
      display: block;
    }
    .why tr {
      display: grid;
      grid-template-columns: 1fr auto;
      padding-block: 10px;
      border-block-start: 1px solid var(--_border);
    }
    .why tfoot tr {
      border-block-start-color: var(--_border-strong);
    }
    .why tr > :is(th, td) {
      border: 0;
      padding: 0;
    }
    .why :is(.gross, .base, .bonus, .rate, .count) {
      display: none;
    }
    .why .table :is(th, td) + :is(th, td) {
      padding-inline-start: 0;
    }
    .why .how {
      display: block;
      grid-column: 1 / -1;
      font-weight: var(--_weight-body);
    }
    .side {
      display: block;
      & > .what-if + .account {
        margin-block-start: var(--_space-4);
      }
    }
  }
`;
