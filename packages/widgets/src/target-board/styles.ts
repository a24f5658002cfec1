import { css } from 'lit';

/** The board's own rules; sizes and colours are tokens. Its columns follow classes by the width of the widget. */
export const board = css`
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
  }
  .theme > div {
    min-width: 0;
  }
  .stacked > .theme > .section-name {
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
  .slim > .filters {
    min-height: 6.5em;
  }
`;
