import { css } from 'lit';

/** The board's own rules; sizes and colours are tokens. Its columns follow classes by the width of the widget. */
export const board = css`
  .title {
    font-size: var(--_size-3);
  }
  .sub {
    margin-top: var(--_gap-2);
    font-size: var(--_size-1);
  }
  .sub > :not(:last-child) {
    margin-inline-end: 1.5em;
  }
  .sub > .tally {
    color: inherit;
  }
  .tally > b {
    font-weight: 600;
  }
  .beside {
    color: var(--_muted);
  }
  .theme {
    display: grid;
    padding: var(--_gap-4) 0;
    border-bottom: 1px solid var(--_track);
    overflow-x: clip;
    content-visibility: auto;
    contain-intrinsic-size: 1px 24em;
    contain-intrinsic-size: auto 24em;
  }
  .theme:last-child {
    border-bottom: 0;
    padding-bottom: 0;
  }
  .aside > .theme {
    grid-template-columns: 8em minmax(0, 1fr);
    column-gap: 2em;
    align-items: first baseline;
  }
  .aside:lang(en) > .theme {
    grid-template-columns: 9.5em minmax(0, 1fr);
  }
  .theme-name {
    font-size: var(--_size-3);
    font-weight: 600;
    line-height: 1.35;
  }
  .theme-name > span {
    margin-inline-start: 0.75em;
    font-size: 0.65em;
    font-weight: 400;
    line-height: 1.6;
    color: var(--_muted);
  }
  .aside > .theme > .theme-name > span {
    display: block;
    margin-inline-start: 0;
  }
  .theme > div {
    min-width: 0;
  }
  .stacked > .theme > .theme-name {
    margin-bottom: 0.8em;
  }
  .cells {
    display: grid;
    column-gap: 2em;
  }
  .cols-4 .cells {
    grid-template-columns: repeat(4, minmax(0, 1fr));
  }
  .cols-2 .cells,
  .pair .cells {
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }
  .filters {
    min-height: 2.75em;
    margin-top: var(--_gap-3);
  }
  .slim > .filters {
    min-height: 6.5em;
  }
  @media print {
    .theme {
      content-visibility: visible;
    }
  }
`;
