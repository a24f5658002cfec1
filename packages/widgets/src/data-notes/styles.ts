import { css } from 'lit';

/** The rules of the notes; columns follow classes by the width of the widget. */
export const notes = css`
  .kind li {
    padding: 0.6em 0.25em 0.6em 0;
    border-top: 1px solid var(--_track);
    break-inside: avoid;
  }
  .kind li:first-child {
    border-top: 0;
    padding-top: 0;
  }
  .stacked .kind li:first-child {
    padding-top: 0.5em;
  }
  .wide .kind li {
    display: grid;
    grid-template-columns: minmax(0, 1.4fr) minmax(0, 1fr);
    column-gap: 2em;
    align-items: first baseline;
  }
  .text {
    font-size: var(--_size-1);
    text-wrap: pretty;
  }
  .about {
    font-size: var(--_size-0);
    color: var(--_muted);
    line-height: 1.5;
    text-wrap: pretty;
  }
  .about > .lines {
    display: block;
  }
  .inferred {
    border-bottom: 1px dotted currentColor;
  }
`;
