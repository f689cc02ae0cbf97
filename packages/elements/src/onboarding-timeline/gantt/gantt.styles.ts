import { css } from 'lit';

/** The Gantt: names stand still while days scroll. */
export const ganttStyles = css`
  .gantt {
    --name: 280px;
    & .gantt-tools {
      display: flex;
      align-items: center;
      justify-content: space-between;
      gap: var(--_space-4);
      padding: var(--_space-2) var(--gutter);
    }
    & .gantt-zoom {
      display: flex;
      align-items: center;
      gap: 4px;
      margin-inline-start: auto;
    }
    & .gantt-scroll {
      overflow-x: auto;
      overscroll-behavior-x: contain;
      border-block-start: 1px solid var(--_border);
      &:focus-visible {
        outline-offset: -2px;
      }
    }
    & .gantt-rows {
      inline-size: max-content;
      min-inline-size: 100%;
    }
    &.fit .gantt-rows {
      inline-size: 100%;
    }
    & .gantt-row {
      display: flex;
      block-size: 44px;
      &.phase {
        border-block-start: 1px solid var(--_border);
      }
      &.of-gate {
        background: var(--_surface-sunken);
        border-block-start: 1px solid var(--_border);
      }
    }
    & .gantt-name {
      position: sticky;
      inset-inline-start: 0;
      z-index: 1;
      flex: none;
      display: flex;
      align-items: center;
      gap: var(--_space-2);
      inline-size: var(--name);
      padding-inline: var(--gutter) var(--_space-3);
      background: var(--_frame-surface);
      min-inline-size: 0;
      & .what {
        min-inline-size: 0;
        inline-size: 100%;
      }
      /* Many begin with the same words: what tells them apart stands in a second line. */
      & :is(.name, .task-name, .gantt-words) {
        display: -webkit-box;
        -webkit-box-orient: vertical;
        -webkit-line-clamp: 2;
        line-clamp: 2;
        overflow: hidden;
        min-inline-size: 0;
        /* Cut off at the end of what it says, whatever the page is written in. */
        unicode-bidi: plaintext;
        text-align: match-parent;
      }
    }
    & .of-gate .gantt-name {
      background: var(--_surface-sunken);
    }
    & .of-task .gantt-name {
      padding-inline-start: calc(var(--gutter) + var(--_space-6));
      padding-block: 0;
    }
    & .gantt-axis .gantt-name {
      align-items: flex-end;
      padding-block-end: 4px;
    }
    & .gantt-track {
      flex: 1 1 0;
      min-inline-size: 0;
      padding-inline-end: var(--gutter);
      & > svg {
        overflow: visible;
      }
    }
    &:not(.fit) .gantt-track {
      flex: none;
    }
    & .gantt-days text {
      font-size: var(--_text-size-small);
      fill: var(--_chart-text);
    }
    & .gantt-days .month {
      fill: var(--_text-muted);
      font-weight: var(--_weight-medium);
    }
    & .gantt-days .now {
      fill: var(--_accent-text);
      font-weight: var(--_weight-strong);
    }
    & .b-slip {
      fill: var(--_warn-mark);
    }
    & .b-ghost {
      fill: var(--_accent-soft);
      fill-opacity: 0.6;
      stroke: var(--_accent-mark);
      stroke-width: 1.5;
      stroke-dasharray: 4 3;
      pointer-events: none;
    }
    & .critical-bar rect {
      stroke: var(--_warn-mark);
      stroke-width: 1;
    }
    & .link {
      stroke: var(--_border-strong);
      stroke-width: 1.5;
      pointer-events: none;
      &.critical {
        stroke: var(--_warn-mark);
      }
    }
    & .handle {
      cursor: ew-resize;
      touch-action: pan-y;
      outline: none;
    }
    & .grab {
      fill: transparent;
      pointer-events: none;
    }
    /* Takes the bar beyond its ends and edges: that of a day is a few pixels wide. */
    & .grip {
      stroke: transparent;
      stroke-width: 28;
      stroke-linecap: square;
      pointer-events: stroke;
      @media (pointer: coarse) {
        stroke-width: 44;
      }
    }
    & .handle:hover .grab {
      fill: var(--_surface-hover);
    }
    & .handle:focus-visible .grab {
      fill: var(--_accent-soft);
      stroke: var(--_focus-color);
      stroke-width: var(--_focus-width);
    }
    & .preview {
      position: sticky;
      inset-block-end: 0;
      z-index: 2;
      align-items: flex-start;
      background: var(--_accent-soft);
      border-block: 1px solid var(--_accent-border);
      &.late {
        background: var(--_danger-soft);
      }
      & ul {
        display: flex;
        flex-wrap: wrap;
        gap: 0 var(--_space-4);
      }
      & li:first-child {
        font-weight: var(--_weight-medium);
      }
    }
    & .preview-acts {
      display: flex;
      flex-wrap: wrap;
      justify-content: flex-end;
      gap: var(--_space-2);
    }
    @media (forced-colors: active) {
      & .b-slip {
        fill: Mark;
      }
      & .handle:focus-visible .grab {
        stroke: Highlight;
      }
    }
    @container widget (inline-size < 880px) {
      --name: 220px;
      & .of-gate .gantt-name > .small {
        display: none;
      }
    }
    @container widget (inline-size < 560px) {
      --name: 148px;
      & .gantt-days .crowded {
        display: none;
      }
      & .of-task .gantt-name {
        padding-inline-start: var(--gutter);
      }
      & .gantt-name .small:not(.warn) {
        display: none;
      }
      & .preview {
        max-block-size: 40dvb;
        overflow-y: auto;
      }
      & .preview-acts {
        justify-content: flex-start;
      }
    }
  }
`;
