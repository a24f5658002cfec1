import { css } from 'lit';

/** What readers look into: open rows, other texts found, the empty list; and rows that come and go. */
export const resultStyles = css`
  .excerpt {
    margin: -0.25em 0 0;
    padding: 0 0 0.6em 1.25em;
    font-size: var(--_size-1);
    line-height: 1.5;
    color: var(--_muted);
    text-wrap: pretty;
  }
  .excerpt > span {
    display: block;
    margin-inline-start: 0.2em;
  }
  .detail {
    margin: 0 0 0.75em 1.25em;
    padding: 0 0 0.25em 1em;
    border-inline-start: 4px solid var(--_accent);
  }
  .detail > .summary {
    max-width: 44em;
    margin-bottom: 0.5em;
  }
  .detail dl {
    display: grid;
    grid-template-columns: max-content minmax(0, 1fr);
    column-gap: 1.25em;
    row-gap: 0.25em;
    font-size: var(--_size-1);
    line-height: 1.5;
  }
  .detail dt {
    color: var(--_muted);
  }
  .detail dd {
    max-width: 52em;
    text-wrap: pretty;
  }
  .agencies > li {
    display: inline-block;
  }
  .agencies > li:not(:last-child) {
    margin-inline-end: 1em;
  }
  .detail .link {
    margin-top: 0.5em;
    font-size: var(--_size-1);
  }
  .detail .link > span {
    margin-inline-start: 0.75em;
    color: var(--_muted);
  }
  .address {
    font: inherit;
    font-size: var(--_size-1);
    width: 100%;
    color: var(--_ink);
    background: var(--_ground);
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius);
    padding: 0.3em 0.5em;
  }
  .nothing {
    padding: 1.5em 0 0.5em;
  }
  .nothing b {
    font-weight: 600;
  }
  .nothing .control {
    margin-top: 0.5em;
  }
  .way {
    margin-top: 0.75em;
  }
  .partly {
    margin-top: var(--_gap-2);
    font-size: var(--_size-0);
    color: var(--_muted);
  }
  .results {
    position: relative;
  }
  .away {
    position: absolute;
    top: 0;
    left: 0;
    right: 0;
    opacity: 0;
    pointer-events: none;
  }
  .note.cut {
    display: none;
  }
  .scroll ~ .note.cut {
    display: block;
  }
  @media (forced-colors: active) {
    mark {
      forced-color-adjust: none;
      color: CanvasText;
      background: Canvas;
      border-bottom-color: Highlight;
    }
  }
  @media print {
    .row {
      break-inside: avoid;
    }
  }
`;
