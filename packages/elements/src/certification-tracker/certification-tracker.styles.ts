import { css } from 'lit';

/** Looks of the widget. */
export const certificationTrackerStyles = css`
  .study {
    display: grid;
    grid-template-columns: 320px minmax(0, 1fr);
    border-block-start: 1px solid var(--_border);
  }
  .path {
    padding: var(--_space-5) var(--_space-5) var(--_space-4) var(--gutter);
    border-inline-end: 1px solid var(--_border);
  }
  .left-line {
    margin-block-end: var(--_space-2);
  }
  .steps {
    margin-block-start: var(--_space-4);
    margin-inline: calc(-1 * var(--_space-2));
  }
  .step {
    display: flex;
    gap: var(--_space-3);
    padding: var(--_space-2);
    border-radius: var(--_radius);
    position: relative;
    & .step-state {
      margin-block-start: 2px;
      z-index: 1;
    }
    & .step-text {
      flex: 1;
      min-inline-size: 0;
      display: grid;
    }
    & .step-name {
      color: var(--_text);
      font-weight: var(--_weight-medium);
      &::after {
        content: '';
        position: absolute;
        inset: 0;
      }
    }
    & .step-end {
      margin-block-start: 2px;
      white-space: nowrap;
    }
    &.current {
      background: var(--_accent-soft);
    }
    &:not(:last-child)::before {
      content: '';
      position: absolute;
      inset-inline-start: 15.5px;
      inset-block: 32px -4px;
      inline-size: 1px;
      background: var(--_border-strong);
    }
  }
  .quiz {
    padding: var(--_space-5) var(--gutter) var(--_space-5) var(--_space-6);
    display: flex;
    flex-direction: column;
  }
  .quiz-head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 2px var(--_space-4);
    margin-block-end: var(--_space-3);
  }
  .ticks {
    block-size: 4px;
  }
  .t-open {
    fill: var(--_surface-fill);
  }
  .t-done {
    fill: var(--_text-muted);
  }
  .t-now {
    fill: var(--_accent-mark);
  }
  .question {
    margin-block-start: var(--_space-5);
    display: flex;
    flex-direction: column;
    flex: 1;
  }
  legend {
    display: grid;
    gap: var(--_space-1);
    max-inline-size: 60ch;
    text-wrap: pretty;
  }
  .answers {
    display: grid;
    gap: var(--_space-2);
    margin-block-start: var(--_space-4);
  }
  .answer {
    display: flex;
    align-items: flex-start;
    gap: var(--_space-3);
    padding: calc(11px * var(--_density)) var(--_space-3);
    cursor: pointer;
    border: 1px solid var(--_border-strong);
    border-radius: var(--_radius);
    & .check {
      margin-block-start: 2px;
    }
    &:hover {
      background: var(--_surface-hover);
    }
    &.chosen {
      border-color: var(--_accent-mark);
      background: var(--_accent-soft);
    }
  }
  .quiz-foot {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space-3);
    margin-block-start: auto;
    padding-block-start: var(--_space-5);
  }
  .quiz-buttons {
    display: flex;
    gap: var(--_space-2);
    flex: none;
  }
  .saved .icon {
    color: var(--_ok-text);
  }
  .head-actions select {
    max-inline-size: 180px;
  }
  .team {
    padding-block-end: var(--_space-3);
  }
  .team-head {
    margin-block-end: var(--_space-4);
    & .text {
      color: var(--_text);
    }
  }
  .matrix tbody th {
    vertical-align: middle;
    color: var(--_text);
    font: inherit;
    font-weight: var(--_weight-medium);
    padding-block: calc(8px * var(--_density));
    border-block-start: 1px solid var(--_border);
  }
  .matrix td {
    padding-block: calc(8px * var(--_density));
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
  .earned {
    display: flex;
    gap: var(--_space-8);
    align-items: center;
    margin-block: auto;
  }
  .seal {
    inline-size: 136px;
    block-size: 136px;
    flex: none;
  }
  .seal-edge {
    fill: var(--_accent-mark);
  }
  .seal-ring {
    fill: none;
    stroke: var(--_surface);
    stroke-width: 1;
    opacity: 0.7;
  }
  .seal-rays {
    fill: none;
    stroke: var(--_surface);
    stroke-width: 1;
    opacity: 0.5;
  }
  .seal-core {
    fill: var(--_surface);
  }
  .seal-check {
    fill: none;
    stroke: var(--_accent-mark);
    stroke-width: 5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .pairs {
    margin-block: var(--_space-3) var(--_space-4);
    & > div {
      display: flex;
      gap: var(--_space-4);
      min-block-size: 24px;
    }
    & dt {
      color: var(--_text-subtle);
      inline-size: 88px;
      flex: none;
    }
  }
  @container widget (inline-size < 880px) {
    .study {
      grid-template-columns: 248px minmax(0, 1fr);
    }
    .path {
      padding-inline-end: var(--_space-4);
    }
    .quiz {
      padding-inline-start: var(--_space-5);
    }
    .step-end {
      display: none;
    }
    .matrix .next-cell {
      display: none;
    }
    .quiz-head {
      flex-direction: column;
    }
  }
  @container widget (inline-size < 560px) {
    .study {
      grid-template-columns: minmax(0, 1fr);
    }
    .path {
      padding: var(--_space-4) var(--gutter) var(--_space-3);
      border-inline-end: 0;
      border-block-end: 1px solid var(--_border);
    }
    .step-end {
      display: block;
    }
    .quiz {
      padding: var(--_space-4) var(--gutter);
    }
    .quiz-foot {
      flex-direction: column;
      align-items: stretch;
    }
    .quiz-buttons > * {
      flex: 1;
    }
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
    .earned {
      flex-direction: column;
      align-items: flex-start;
      gap: var(--_space-5);
      padding-block: var(--_space-2);
    }
    .has-badge > .quiz {
      order: -1;
      border-block-end: 1px solid var(--_border);
    }
    .has-badge > .path {
      border-block-end: 0;
    }
  }
  /* Many modules: a mark a cell; its words stay for those who listen. */
  .dense {
    & thead th:not(.next-cell) {
      white-space: normal;
      vertical-align: bottom;
      padding-inline-end: var(--_space-2);
    }
    & td:not(.badge-cell, .next-cell) .cell-text {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    @container widget (inline-size < 880px) {
      & td.badge-cell .cell-text {
        position: absolute;
        inline-size: 1px;
        overflow: hidden;
        clip-path: inset(50%);
      }
    }
    @container widget (inline-size < 560px) {
      & :is(th, td) + :is(th, td) {
        padding-inline: var(--_space-1) 0;
      }
    }
  }
  .step-name:is(button) {
    appearance: none;
    border: 0;
    background: none;
    padding: 0;
    text-align: start;
    cursor: pointer;
  }
  .step:has(:focus-visible) {
    outline: var(--_focus-width) solid var(--_focus-color);
    & button {
      outline: none;
    }
  }
  .module,
  .result {
    display: grid;
    align-content: start;
    justify-items: start;
    gap: var(--_space-1);
    max-inline-size: 60ch;
    & .glyph {
      display: grid;
      place-items: center;
      inline-size: 32px;
      block-size: 32px;
      border-radius: var(--_radius);
      background: var(--_surface-fill);
      color: var(--_text-muted);
      margin-block-end: var(--_space-2);
    }
  }
  .module-actions {
    margin-block-start: var(--_space-3);
  }
  .module-actions [aria-disabled='true']:not(.primary) {
    color: var(--_text-subtle);
    box-shadow: none;
    cursor: not-allowed;
  }
  .module .pairs {
    margin-block-end: 0;
  }
  .review {
    display: grid;
    gap: var(--_space-3);
    margin-block-start: var(--_space-4);
    max-inline-size: 60ch;
    & li {
      display: grid;
      gap: 2px;
      padding-block-start: var(--_space-3);
      border-block-start: 1px solid var(--_border);
    }
  }
  .requirements {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(240px, 100%), 1fr));
    gap: var(--_space-5) var(--_space-8);
    & li {
      display: flex;
      gap: var(--_space-2);
      padding-block: 6px;
    }
    & .icon {
      margin-block-start: 2px;
    }
    & .grow {
      flex: 1;
      min-inline-size: 0;
    }
    & .small {
      display: block;
    }
  }
  .scroll {
    overflow-x: auto;
    margin-inline: calc(-1 * var(--gutter));
    padding-inline: var(--gutter);
  }
`;
