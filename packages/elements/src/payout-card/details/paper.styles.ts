import { css } from 'lit';

/** A statement as paper, which is white whatever the page is: tokens take their light values where the scheme is light. */
export const paperStyles = css`
  .paper-ground {
    padding: var(--_space-6);
    margin-inline: calc(-1 * var(--gutter));
    background: var(--_surface-fill);
    @container page (inline-size < 520px) {
      padding: var(--_space-3);
    }
  }
  .paper {
    color-scheme: only light;
    padding: 36px var(--_space-10);
    border-radius: 2px;
    background: Canvas;
    color: CanvasText;
    box-shadow: var(--_shadow-float);
    font-size: var(--_text-size-small);
    line-height: var(--_line-body);
    & .paper-title {
      font: var(--_heading-weight) var(--_text-size-title) / var(--_line-title) var(--_font-heading);
    }
    & .sub {
      color: var(--_text-muted);
    }
    & .as-link {
      color: var(--_link-text);
    }
    & .cols {
      display: flex;
      justify-content: space-between;
      gap: var(--_space-3) var(--_space-8);
      margin-block-end: var(--_space-5);
    }
    & table {
      inline-size: 100%;
      border-collapse: collapse;
      margin-block-end: var(--_space-3);
    }
    & th {
      padding: 4px 0;
      font-weight: var(--_weight-medium);
      color: var(--_text-muted);
      text-align: start;
    }
    & td {
      padding: 5px 0;
      border-block-start: 1px solid var(--_border);
      vertical-align: baseline;
    }
    & :is(th, td) + .end {
      padding-inline-start: var(--_space-2);
    }
    & .end {
      text-align: end;
    }
    & .how {
      display: none;
    }
    /* Too narrow for four columns: what a share comes from is said below its stream. Whoever hears the table has all of them. */
    @container page (inline-size < 400px) {
      & :is(th, td).sum {
        inline-size: 0;
        padding-inline: 0;
        font-size: 0;
      }
      & .how {
        display: block;
      }
    }
    & tfoot td {
      border-block-start-color: var(--_text);
      font-weight: var(--_weight-strong);
    }
    @container page (inline-size < 520px) {
      padding: var(--_space-5) var(--_space-4);
      & .cols {
        flex-direction: column;
        & .end {
          text-align: start;
        }
      }
    }
  }
  @media print {
    .paper {
      box-shadow: none;
    }
  }
`;
