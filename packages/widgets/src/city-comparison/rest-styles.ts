import { css } from 'lit';

/** What follows the first picture: controls, the list of plans, what is similar, what stands alone, charts. */
export const restStyles = css`
  .filters > .press,
  .filters > .choice {
    margin-inline-end: 1.5em;
  }
  .slim > .filters {
    grid-template-columns: minmax(0, 1fr);
  }
  .slim > .filters > .press {
    justify-self: start;
  }
  .slim > .filters > .choice {
    min-width: 0;
    margin-inline-end: 0;
  }
  .slim .choice > span {
    min-width: 4em;
  }
  .small,
  .how > :last-child {
    font-size: var(--_size-0);
    color: var(--_muted);
    line-height: 1.5;
  }
  .remark {
    margin-top: var(--_gap-2);
    font-size: var(--_size-1);
  }
  .chooser,
  .charts {
    padding: 0.75em 0;
    border-bottom: 1px solid var(--_track);
    font-size: var(--_size-1);
  }
  .search {
    display: block;
    margin-top: 0.5em;
  }
  .search > input {
    display: block;
    width: 100%;
    max-width: 24em;
    font: inherit;
    color: inherit;
    background: var(--_ground);
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius);
    padding: 0.25em 0.5em;
    min-height: max(2.25em, var(--_press));
  }
  .options {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(16em, 100%), 1fr));
    column-gap: 2em;
    max-height: 20em;
    overflow-y: auto;
    margin-top: 0.5em;
  }
  .options label {
    display: flex;
    align-items: baseline;
    min-height: var(--_press);
    padding: 0.25em 0.25em 0.25em 0.35em;
    line-height: 1.4;
    cursor: pointer;
  }
  .options input {
    flex: none;
    width: 1.1em;
    height: 1.1em;
    margin: 0 0.6em 0 0;
    accent-color: var(--_accent);
  }
  .similar {
    display: grid;
    grid-template-columns: minmax(0, 22em) minmax(0, 1fr);
    column-gap: 2.5em;
    row-gap: 0.6em;
    padding: 1em 0;
    border-top: 1px solid var(--_track);
  }
  .section > ul > .similar:first-child {
    border-top: 0;
  }
  .cols-2 .similar,
  .cols-1 .similar {
    grid-template-columns: minmax(0, 1fr);
  }
  .why {
    margin-top: 0.3em;
    font-size: var(--_size-1);
    line-height: 1.5;
  }
  .why > .hatch {
    width: 2em;
    height: 0.75em;
    margin-inline-end: 0.5em;
  }
  .values {
    display: grid;
    grid-template-columns: repeat(4, minmax(0, 1fr));
    column-gap: 1.5em;
    row-gap: 0.75em;
  }
  .stack .values {
    grid-template-columns: repeat(2, minmax(0, 1fr));
    column-gap: 1em;
  }
  .value {
    min-width: 0;
  }
  .value > .row-fig {
    text-align: start;
  }
  .value.marked {
    border-inline-start: 0.25em solid var(--_accent);
    padding-inline-start: 0.5em;
    background: var(--_band);
  }
  .value > .row-city {
    font-size: var(--_size-0);
    color: var(--_muted);
    line-height: 1.5;
  }
  .fold {
    padding: 0.25em 0;
  }
  .fold > summary {
    min-height: var(--_press);
    cursor: pointer;
    font-size: var(--_size-1);
    color: var(--_accent);
  }
  .single > summary {
    font-size: 1em;
    color: inherit;
  }
  .single > .panel-name {
    margin-top: var(--_gap-3);
  }
  .ledger-of {
    columns: 24em 3;
    column-gap: 3em;
    font-size: var(--_size-1);
  }
  .ledger-of > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    column-gap: 1em;
    align-items: baseline;
    padding: 0.35em 0;
    border-bottom: 1px solid var(--_track);
    break-inside: avoid;
  }
  .ledger-of b {
    font-size: 1em;
  }
  .charts > .panel-name {
    margin-top: 0.75em;
  }
  .canvas {
    position: relative;
    margin-top: 0.5em;
  }
  .canvas > svg {
    display: block;
  }
  .canvas > canvas {
    position: absolute;
    top: 0;
    left: 0;
    font-size: 0.928em;
  }
  @media print {
    .chooser,
    .charts > .press {
      display: none;
    }
  }
`;
