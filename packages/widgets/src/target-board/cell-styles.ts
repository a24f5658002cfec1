import { css } from 'lit';

/** One goal: as a cell of the grid, as a line of the ledger, in words. */
export const cell = css`
  .cell {
    display: grid;
    grid-template-rows: auto auto 1fr;
    grid-row: span 3;
    min-width: 0;
    padding-bottom: 2em;
  }
  .cells:last-child {
    margin-bottom: -1.25em;
  }
  .name {
    font-size: var(--_size-1);
    line-height: 1.5;
    word-break: keep-all;
    text-wrap: balance;
  }
  .cell > .name,
  .other > .name {
    margin-bottom: 0.6em;
  }
  .hang {
    text-indent: 0;
  }
  .mark {
    display: inline-block;
    position: relative;
    margin-inline-start: 0.35em;
    font-size: 0.857em;
    line-height: 1;
    vertical-align: 0.3em;
    color: var(--_accent);
    text-decoration: none;
  }
  .mark::after {
    content: "";
    position: absolute;
    top: 50%;
    left: 50%;
    width: var(--_press);
    height: var(--_press);
    transform: translate(-50%, -50%);
  }
  .mark:hover {
    text-decoration: underline;
  }
  .figures {
    align-self: start;
    border-inline-start: 0.1875em solid var(--_goal);
    padding-inline-start: 0.625em;
  }
  .figures > .lead {
    display: flex;
    align-items: center;
    justify-content: space-between;
    min-height: 1.6em;
  }
  .lead {
    font-size: var(--_size-0);
    line-height: 1.5;
  }
  .lead b {
    font-weight: 600;
    white-space: nowrap;
  }
  .anticipatory {
    color: var(--_muted);
  }
  .figures .chip {
    margin-inline-start: 0.75em;
    flex: none;
  }
  .words {
    white-space: normal;
    word-break: keep-all;
    font-size: 1.4em;
    line-height: 1.375;
  }
  .bar {
    display: block;
    width: 100%;
    height: 1.25em;
    overflow: visible;
    margin-top: 0.75em;
  }
  .known {
    margin-top: 0.15em;
    font-size: var(--_size-0);
    line-height: 1.5;
  }
  .known > .beside {
    margin-inline-end: 0.4em;
  }
  .or {
    margin: 0.75em 0;
    font-size: var(--_size-0);
  }
  .name > .beside {
    font-size: 0.928em;
    margin-inline-end: 0.25em;
  }
  .parts > li {
    margin-top: 0.75em;
    padding-inline-start: 0.625em;
    border-inline-start: 0.1875em solid var(--_track);
  }
  .parts .words,
  .phrase .words {
    display: inline;
    word-break: normal;
    font-size: var(--_size-1);
    line-height: 1.5;
  }
  .phrases {
    display: grid;
    column-gap: 2em;
  }
  .cols-4 .phrases {
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }
  .phrase {
    display: grid;
    grid-template-columns: minmax(0, 1.15fr) minmax(0, 1fr);
    column-gap: 1.5em;
    align-items: first baseline;
    padding: 0.45em 0;
    border-top: 1px solid var(--_track);
  }
  .said {
    text-wrap: balance;
  }
  .said > .lead {
    display: inline-block;
  }
  .phrases:first-child > .phrase:first-child,
  .cols-4 .phrases:first-child > .phrase:nth-child(2) {
    border-top: 0;
    padding-top: 0;
  }
  .phrase .chip {
    font-size: var(--_size-0);
  }
  @supports (grid-template-rows: subgrid) {
    .cols-4 .cell,
    .cols-2 .cell {
      grid-template-rows: subgrid;
      row-gap: 0;
    }
  }
  .ledger .cell {
    grid-template: auto / minmax(0, 1fr) 9em;
    grid-row: auto;
    column-gap: 1em;
    align-items: start;
    padding: 0.75em 0;
    border-top: 1px solid var(--_track);
  }
  .ledger .cells {
    margin-bottom: 0;
  }
  .ledger .cell:first-child,
  .pair .cell:nth-child(2) {
    border-top: 0;
    padding-top: 0;
  }
  .ledger .cell > .more {
    grid-column: 1 / -1;
  }
  .ledger .other {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 9em;
    column-gap: 1em;
    align-items: start;
  }
  .ledger .cell > .name,
  .ledger .other > .name {
    margin-bottom: 0;
  }
  .narrow .cell,
  .narrow .other {
    grid-template: auto / minmax(0, 1fr);
    row-gap: 0.4em;
  }
  .narrow .phrase {
    grid-template-columns: minmax(0, 1fr);
  }
`;
