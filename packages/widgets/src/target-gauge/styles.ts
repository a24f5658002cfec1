import { css } from 'lit';

/** The gauge's own rules; sizes and colours are tokens. */
export const gauge = css`
  .picture {
    margin-top: var(--_gap-3);
  }
  .arc {
    display: block;
    width: 16em;
    max-width: 100%;
    height: auto;
  }
  .bar {
    display: block;
    overflow: visible;
  }
  .when {
    margin-top: var(--_gap-3);
    font-size: var(--_size-1);
    color: var(--_muted);
  }
  .leading {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
  }
  .leading > * {
    margin-inline-end: 0.4em;
  }
  .leading .status {
    font-size: var(--_size-1);
  }
  .leading + .picture {
    margin-top: var(--_gap-2);
  }
  .goal {
    margin-top: var(--_gap-4);
    border-inline-start: 0.25em solid var(--_goal);
    padding-inline-start: var(--_gap-3);
  }
  .goal + .say {
    margin-top: var(--_gap-4);
    text-wrap: balance;
  }
  .lead {
    line-height: 1.35;
    color: var(--_muted);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-end;
  }
  .row > .size-6 {
    margin-inline-end: 0.43em;
  }
  .row > .size-5 {
    margin-inline-end: 0.6em;
  }
  .row > .size-4 {
    margin-inline-end: 0.85em;
  }
  .row > .size-3 {
    margin-inline-end: 1.2em;
  }
  .words {
    word-break: keep-all;
    font-size: 2.8em;
    margin-inline-end: 0.54em;
  }
  .phrase {
    white-space: normal;
    text-wrap: balance;
    font-size: var(--_size-3);
    line-height: 1.35;
    margin-inline-end: 1.2em;
    padding-top: 0.3em;
    padding-bottom: 0.3em;
  }
  .by {
    display: flex;
    flex-direction: column;
    align-items: flex-start;
    margin-top: 0.35em;
    padding-bottom: 0.3em;
    line-height: 1.35;
  }
  .by > b {
    font-weight: 600;
    white-space: nowrap;
  }
  .by > .chip {
    margin-top: 0.3em;
    font-size: var(--_size-0);
    color: var(--_muted);
  }
  .by > .obligatory {
    color: var(--_ink);
  }
`;
