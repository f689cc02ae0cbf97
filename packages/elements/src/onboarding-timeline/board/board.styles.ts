import { css } from 'lit';

/** The board: columns divided by hairlines, lines instead of cards. */
export const boardStyles = css`
  .board {
    display: grid;
    grid-template-columns: repeat(4, minmax(0, 1fr));
    & > section {
      padding: var(--_space-3) var(--_space-4) var(--_space-4);
      min-inline-size: 0;
    }
    & > section:first-child {
      padding-inline-start: var(--gutter);
    }
    & > section:last-child {
      padding-inline-end: var(--gutter);
    }
    & > section + section {
      border-inline-start: 1px solid var(--_border);
    }
    & .heading {
      display: flex;
      align-items: center;
      gap: 6px;
      margin-block-end: 4px;
    }
    & .count {
      margin-inline-start: auto;
      font-weight: var(--_weight-body);
    }
    & .cards > li {
      display: grid;
      gap: 2px;
      padding-block: calc(10px * var(--_density));
    }
    & .cards > li + li {
      border-block-start: 1px solid var(--_border);
    }
    & .card-name {
      display: flex;
      gap: var(--_space-2);
      & > span:first-child {
        margin-block-start: 4px;
      }
      & .task-name {
        font-weight: var(--_weight-medium);
        overflow-wrap: anywhere;
      }
    }
    & .meta {
      display: flex;
      align-items: center;
      gap: 6px;
      margin-block-start: 2px;
      & .end {
        margin-inline-start: auto;
      }
    }
    & .avatar {
      inline-size: 20px;
      block-size: 20px;
    }
    & .button.bare {
      margin-inline-start: -10px;
    }
    @container widget (inline-size < 880px) {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      & > section:nth-child(3) {
        border-inline-start: 0;
      }
      & > section:nth-child(odd) {
        padding-inline-start: var(--gutter);
      }
      & > section:nth-child(even) {
        padding-inline-end: var(--gutter);
      }
      & > section:nth-child(n + 3) {
        border-block-start: 1px solid var(--_border);
      }
    }
    @container widget (inline-size < 560px) {
      grid-template-columns: minmax(0, 1fr);
      & > section {
        padding-inline: var(--gutter);
      }
      & > section + section {
        border-inline-start: 0;
        border-block-start: 1px solid var(--_border);
      }
    }
  }
`;
