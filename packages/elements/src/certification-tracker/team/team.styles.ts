import { css } from 'lit';

/** Looks of the team's matrix. */
export const teamStyles = css`
  .team {
    padding-block-end: var(--_space-3);
  }
  .team-head {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-start;
    justify-content: space-between;
    gap: var(--_space-2) var(--_space-4);
    margin-block-end: var(--_space-4);
    & .text {
      color: var(--_text);
    }
  }
  .team-acts {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
  }
  .matrix tbody th {
    vertical-align: middle;
    color: var(--_text);
    font: inherit;
    font-weight: var(--_weight-medium);
    padding-block: calc(var(--_space-2) * var(--_density));
    border-block-start: 1px solid var(--_border);
  }
  .matrix td {
    padding-block: calc(var(--_space-2) * var(--_density));
    vertical-align: middle;
    white-space: nowrap;
  }
  .matrix td > .with-icon {
    display: flex;
  }
  .matrix thead .with-icon {
    gap: 4px;
  }
  .matrix thead .icon {
    display: none;
  }
  .matrix .count {
    font-weight: var(--_weight-body);
    margin-inline-start: 2px;
  }
  .matrix .quiet-ok {
    color: var(--_text-muted);
    & .icon {
      color: var(--_ok-text);
    }
  }
  .matrix .has-badge {
    color: var(--_text-muted);
    & .icon {
      color: var(--_accent-text);
    }
  }
  .matrix .who .avatar {
    margin-block: -2px;
  }
  .matrix .next-cell {
    text-align: end;
  }
  .matrix tr:not(.blocks) .person {
    color: var(--_text);
    font-weight: var(--_weight-body);
  }
  @container widget (inline-size < 880px) {
    .matrix .next-cell {
      display: none;
    }
    .matrix :is(th, td) + :is(th, td) {
      padding-inline-start: var(--_space-2);
    }
    .matrix td.badge-cell .cell-text {
      position: absolute;
      inline-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }
  @container widget (inline-size < 560px) {
    .matrix thead .icon {
      display: block;
    }
    .matrix :is(th, td) .cell-text {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .matrix :is(th, td) + :is(th, td) {
      padding-inline-start: var(--_space-3);
    }
    .matrix .avatar {
      display: none;
    }
  }
  /* Many modules: a mark a cell; its words stay for those who listen. */
  .dense {
    & thead th {
      vertical-align: bottom;
      &:not(.next-cell) {
        white-space: normal;
        padding-inline-end: var(--_space-2);
      }
    }
    & .count {
      margin: 0;
    }
    & td:not(.badge-cell, .next-cell) .cell-text {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    @container widget (inline-size < 640px) {
      & .avatar {
        display: none;
      }
    }
    /* Names break before the badge goes out of sight. */
    @container widget (inline-size < 560px) {
      & tbody th {
        white-space: normal;
      }
      & thead th:not(.next-cell) {
        padding-inline-end: 0;
      }
      & :is(th, td) + :is(th, td) {
        padding-inline: var(--_space-1) 0;
      }
    }
  }
  /* Who it is stays in view while the modules go by. */
  .matrix tr > :first-child {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
    padding-inline-end: var(--_space-2);
    background: var(--_frame-surface);
  }
  .matrix .holds {
    display: flex;
    gap: 4px;
    margin-block-start: 2px;
    font-weight: var(--_weight-body);
    & .icon {
      inline-size: 14px;
      block-size: 14px;
      margin-block-start: 1px;
    }
  }
`;
