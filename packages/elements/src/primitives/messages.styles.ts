import { css } from 'lit';

/** Notices, empty and error states. */
export const messagesStyles = css`
  /** What somebody asked for and did not get stays in view, wherever in the widget they asked. */
  .notice.late {
    position: sticky;
    inset-block-end: 0;
    z-index: 1;
  }
  .notice {
    display: flex;
    align-items: center;
    gap: var(--_space-3);
    padding: var(--_space-3) var(--gutter);
    border-block-start: 1px solid var(--_border);
    background: var(--_notice-surface);
    & > .icon {
      align-self: flex-start;
      margin-block-start: 2px;
    }
    & > .grow {
      flex: 1;
      min-inline-size: 0;
      text-wrap: pretty;
    }
    @container widget (inline-size < 560px) {
      flex-wrap: wrap;
      & > .grow {
        flex-basis: calc(100% - 32px);
      }
      & > .button {
        margin-inline-start: 28px;
      }
    }
  }
  .message {
    display: grid;
    align-content: start;
    justify-items: start;
    gap: var(--_space-1);
    padding: var(--_space-6) var(--gutter);
    & > * {
      max-inline-size: 60ch;
    }
    & .title {
      margin-block-start: var(--_space-2);
    }
    & .glyph {
      display: grid;
      place-items: center;
      inline-size: 32px;
      block-size: 32px;
      border-radius: var(--_radius);
      background: var(--_surface-fill);
      color: var(--_text-muted);
      &.danger {
        background: var(--_danger-soft);
        color: var(--_danger-text);
      }
    }
    & .actions {
      display: flex;
      flex-wrap: wrap;
      gap: var(--_space-2);
      margin-block-start: var(--_space-3);
    }
    & .ids {
      margin-block-start: var(--_space-2);
      color: var(--_text-subtle);
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--_space-3);
      align-items: center;
    }
  }
  .state-body {
    border-block-start: 1px solid var(--_border);
  }
  .error {
    display: flex;
    gap: 6px;
    color: var(--_danger-text);
    text-wrap: pretty;
    & .icon {
      margin-block-start: 2px;
    }
  }
`;
