import { css } from 'lit';

/** The rules of the notes; columns follow classes by the width of the widget. */
export const notes = css`
  .title {
    font-size: var(--_size-3);
  }
  .sub {
    margin-top: var(--_gap-2);
    font-size: var(--_size-1);
  }
  .filters {
    min-height: 2.75em;
    margin-top: var(--_gap-3);
  }
  .kind {
    padding: var(--_gap-4) 0;
    border-bottom: 1px solid var(--_track);
    content-visibility: auto;
    contain-intrinsic-size: 1px 16em;
    contain-intrinsic-size: auto 16em;
  }
  .kind:last-child {
    border-bottom: 0;
    padding-bottom: 0;
  }
  .aside > .kind {
    display: grid;
    grid-template-columns: 8em minmax(0, 1fr);
    column-gap: 2em;
    align-items: first baseline;
  }
  .aside:lang(en) > .kind {
    grid-template-columns: 9.5em minmax(0, 1fr);
  }
  .kind-name {
    font-size: var(--_size-3);
    font-weight: 600;
    line-height: 1.35;
  }
  .kind-name > span {
    margin-inline-start: 0.75em;
    font-size: 0.65em;
    font-weight: 400;
    line-height: 1.6;
    color: var(--_muted);
  }
  .aside > .kind > .kind-name > span {
    display: block;
    margin-inline-start: 0;
  }
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
  @media print {
    .kind {
      content-visibility: visible;
    }
  }
`;
