import { css } from 'lit';

/** The card's own rules; sizes and colours are tokens. */
export const card = css`
  .title {
    font-size: var(--_size-3);
  }
  .title small {
    margin-inline-start: 0.35em;
    font-size: 0.7em;
    font-weight: 400;
    color: var(--_muted);
  }
  .sub {
    font-size: var(--_size-1);
    line-height: 1.5;
  }
  .sub > * {
    text-wrap: pretty;
    text-spacing-trim: trim-start;
  }
  .period {
    margin-top: var(--_gap-3);
    font-size: var(--_size-0);
    line-height: 1.5;
    color: var(--_muted);
  }
  .period-bar {
    display: block;
    width: 100%;
    height: 1em;
    overflow: visible;
    margin: 0.1em 0;
    shape-rendering: crispEdges;
  }
  .period-ends {
    display: flex;
    justify-content: space-between;
  }
  .heads,
  .period + .tally {
    margin-top: var(--_gap-3);
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    padding: 0.6em 0;
    border-top: 1px solid var(--_track);
  }
  .name {
    flex: 1 1 8em;
    min-width: 0;
    margin-inline-end: 1em;
    font-size: var(--_size-1);
    line-height: 1.4;
    word-break: keep-all;
    text-wrap: balance;
  }
  .value {
    max-width: 100%;
    margin-inline-start: auto;
    text-align: end;
  }
  .lead,
  .known {
    font-size: var(--_size-0);
    color: var(--_muted);
  }
  .value > .lead {
    margin-inline-end: 0.4em;
    white-space: nowrap;
  }
  .known {
    flex-basis: 100%;
  }
  .year {
    font-size: 0.928em;
    color: var(--_muted);
    white-space: nowrap;
  }
  .said {
    font-weight: 600;
  }
  .tally {
    display: flex;
    flex-wrap: wrap;
    padding-top: 0.75em;
    border-top: 1px solid var(--_track);
    font-size: var(--_size-1);
    color: var(--_muted);
  }
  .tally > li {
    margin-inline-end: 1.25em;
  }
  .tally b {
    margin-inline-end: 0.25em;
    font-weight: 600;
    color: var(--_ink);
  }
`;
