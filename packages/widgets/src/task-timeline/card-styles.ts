import { css } from 'lit';

/** Undated tasks as cards in columns. */
export const cardStyles = css`
  .heading {
    margin-top: var(--_gap-4);
    font-weight: 600;
    line-height: 1.5;
    text-wrap: pretty;
  }
  .groups {
    margin-top: var(--_gap-3);
    column-gap: 2.5em;
  }
  .columns-2 > .grid > .groups {
    columns: 2;
  }
  .columns-3 > .grid > .groups {
    columns: 3;
  }
  .group {
    break-inside: avoid;
    padding: var(--_gap-2) 0 var(--_gap-4);
    border-top: 2px solid var(--_ink);
  }
  .group-head {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    font-weight: 600;
    line-height: 1.4;
  }
  .group-head > .name {
    flex: 1 1 9em;
    min-width: 0;
    word-break: keep-all;
    text-wrap: balance;
  }
  .group-head .place {
    display: block;
    font-size: var(--_size-0);
    font-weight: 400;
    color: var(--_muted);
  }
  .columns-2 .group-head > .name,
  .columns-3 .group-head > .name {
    display: flex;
    align-items: baseline;
  }
  .columns-2 .folding .group-head .place,
  .columns-3 .folding .group-head .place {
    min-width: 12em;
    margin-inline-end: 1em;
  }
  .group-head .no {
    flex: none;
    margin-inline-end: 0.25em;
    white-space: nowrap;
  }
  .group-head > .count {
    flex: none;
    margin-inline-start: auto;
    padding-inline-start: 0.75em;
    font-size: var(--_size-0);
    font-weight: 400;
    color: var(--_muted);
    white-space: nowrap;
  }
  .group-head > .count > b {
    font-size: 1.5em;
    font-weight: 600;
    color: var(--_ink);
    margin-inline-end: 0.15em;
  }
  .card {
    position: relative;
    display: flex;
    align-items: baseline;
    padding: 0.375em 0;
    border-top: 1px solid var(--_track);
    line-height: 1.5;
    cursor: pointer;
    min-height: var(--_press);
    break-inside: avoid;
  }
  [role="row"]:nth-child(2) > .card {
    border-top: 0;
  }
  .card > .no {
    flex: none;
    min-width: 1.5em;
    padding-inline-end: 0.4em;
    color: var(--_muted);
    white-space: nowrap;
  }
  .card > .no:empty {
    display: none;
  }
  .card > .text {
    min-width: 0;
  }
  .task-name,
  .who {
    display: block;
  }
  .who {
    font-size: var(--_size-0);
    color: var(--_muted);
  }
  .card:hover,
  .card.open {
    background: var(--_band);
  }
  .choice + .choice {
    margin-inline-start: 1.25em;
  }
  .choice > select {
    max-width: 15em;
  }
  .filters.stacked {
    display: grid;
    row-gap: 0.5em;
    padding: 0.75em 0;
  }
  .stacked > .choice {
    display: grid;
    grid-template-columns: minmax(3em, max-content) minmax(0, 1fr);
    margin-inline-start: 0;
  }
  .stacked > .choice > select {
    max-width: none;
  }
  .folding > .group {
    padding: 0 0 0.25em;
    border-top: 1px solid var(--_hairline);
    column-gap: 2.5em;
    break-inside: auto;
  }
  .folding > .group > :first-child {
    column-span: all;
  }
  .columns-2 .folding > .group {
    columns: 2;
  }
  .columns-3 .folding > .group {
    columns: 3;
  }
  .folding .group-head {
    min-height: 44px;
    align-items: center;
    cursor: pointer;
  }
  .folding .count > .fold {
    margin-inline-start: 0.75em;
    color: var(--_accent);
    font-weight: 600;
  }
  .folded > :not(:first-child) {
    display: none;
  }
  .groups.folding.folding {
    columns: auto;
  }
  @media print {
    .folded > :not(:first-child) {
      display: block;
    }
    .folding .count > .fold {
      display: none;
    }
  }
`;
