import { css } from 'lit';

/** Phases, tasks and gates on their lines. */
export const planStyles = css`
  .plan {
    padding-block: var(--_space-2) 0;
    padding-inline: 0;
  }
  .plan-tools {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space-5);
    padding-inline: var(--gutter);
    border-block-end: 1px solid var(--_border);
  }
  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 108px 132px 38%;
    align-items: stretch;
    column-gap: var(--_space-3);
    padding-inline: var(--gutter);
    & > * {
      padding-block: calc(10px * var(--_density));
      min-inline-size: 0;
    }
    & > .track-cell {
      padding: 0;
      position: relative;
    }
  }
  .axis-row > * {
    padding-block: var(--_space-6) 4px;
  }
  .axis-row .track-cell {
    block-size: 44px;
    margin-block-start: 4px;
  }
  .phases > li {
    border-block-start: 1px solid var(--_border);
  }
  .phase .name {
    display: inline-flex;
    align-items: center;
    appearance: none;
    border: 0;
    background: none;
    padding: 0;
    min-block-size: 24px;
    font-weight: var(--_weight-strong);
    cursor: pointer;
    text-align: start;
  }
  .phase .what {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
  }
  .phase .when,
  .phase .who-cell {
    align-self: center;
  }
  .what .small {
    margin-inline-start: 0;
  }
  .row > .roles {
    grid-column: 1 / -2;
    padding-block: 0 var(--_space-1);
    padding-inline-start: var(--_space-6);
  }
  .task .what {
    display: flex;
    gap: var(--_space-2);
    padding-inline-start: var(--_space-6);
    & > span:first-child {
      margin-block-start: 2px;
    }
  }
  .task > * {
    padding-block: calc(9px * var(--_density));
  }
  .task:last-child > * {
    padding-block-end: var(--_space-4);
  }
  .task .text {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: 6px;
    min-inline-size: 0;
    & .task-name {
      /* As high to the finger, on one line with the other cells to the eye. */
      margin-block: -2px;
    }
  }
  .task .note {
    flex: 1 0 100%;
  }
  .task .when {
    color: var(--_text);
    white-space: nowrap;
  }
  .when {
    white-space: nowrap;
  }
  .critical {
    font-weight: var(--_weight-medium);
    white-space: nowrap;
    & .icon {
      display: inline-block;
      vertical-align: -2px;
      margin-inline-end: 4px;
    }
  }
  .who-inline,
  .note.who-inline {
    display: none;
  }
  .pair-who {
    gap: 4px;
  }
  .who-cell .avatar {
    margin-block: -2px;
  }
  .gate-row {
    background: var(--_surface-sunken);
    & .gate-text {
      grid-column: 1 / -2;
      padding-block: var(--_space-3);
    }
    & .what {
      display: flex;
      gap: var(--_space-2);
      align-items: center;
    }
    & .proofs {
      display: flex;
      flex-wrap: wrap;
      gap: 2px var(--_space-6);
      padding-inline-start: var(--_space-6);
      margin-block-start: 2px;
    }
    & .proofs li {
      display: flex;
      gap: var(--_space-2);
    }
    & .proofs .icon {
      color: var(--_text-subtle);
      margin-block-start: 2px;
    }
    & .proofs .muted::before {
      content: '· ';
    }
  }
  @container widget (inline-size < 880px) {
    .row {
      grid-template-columns: minmax(0, 1fr) 128px 34%;
    }
    .who-cell {
      display: none;
    }
    .who-inline {
      display: inline;
    }
    .task .note.who-inline {
      display: block;
      flex: none;
    }
  }
  @container widget (inline-size < 560px) {
    .axis-row {
      display: none;
    }
    /* A long date breaks before it runs into a name. */
    .row {
      grid-template-columns: minmax(37%, 1fr) auto;
    }
    .row > .when {
      white-space: normal;
      text-align: end;
    }
    .track-cell {
      display: none;
    }
    .roles {
      padding-inline: calc(var(--gutter) + var(--_space-6)) var(--gutter);
    }
    .task .what {
      padding-inline-start: 0;
    }
    .phase .what .small {
      display: none;
    }
    .gate-row .proofs {
      padding-inline-start: var(--_space-6);
      flex-direction: column;
    }
    .row > .roles {
      grid-column: 1 / -1;
    }
  }
  .task-name {
    appearance: none;
    border: 0;
    background: none;
    padding: 0;
    min-block-size: 24px;
    text-align: start;
    cursor: pointer;
    &:hover {
      text-decoration: underline;
      text-underline-offset: 3px;
    }
  }
`;
