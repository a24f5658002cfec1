import { css } from 'lit';

/** The comparison's own rules; sizes and colours are tokens. Its columns follow classes by the width of the widget. */
export const comparison = css`
  .title {
    font-size: var(--_size-3);
  }
  .sub {
    margin-top: var(--_gap-2);
    font-size: var(--_size-1);
  }
  .sub > :not(:last-child) {
    margin-inline-end: 1.25em;
  }
  .beside,
  .lead,
  .doubt,
  small {
    color: var(--_muted);
  }
  .inferred {
    border-bottom: 1px dotted currentColor;
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    margin-top: var(--_gap-2);
    font-size: var(--_size-0);
    color: var(--_muted);
  }
  .key > li {
    margin-inline-end: 1.5em;
  }
  .key svg {
    display: inline-block;
    width: 2em;
    height: 1em;
    vertical-align: -0.15em;
    margin-inline-end: 0.4em;
  }
  .key .stem {
    height: 1.5em;
    margin-top: -0.25em;
    margin-bottom: -0.25em;
    vertical-align: -0.4em;
  }
  .filters {
    min-height: 2.75em;
    margin-top: var(--_gap-3);
  }
  .section {
    margin-top: var(--_gap-4);
  }
  .section + .section {
    padding-top: var(--_gap-2);
    border-top: 1px solid var(--_hairline);
  }
  .section-name {
    font-size: var(--_size-3);
    font-weight: 600;
    line-height: 1.35;
  }
  .section-name > span {
    margin-inline-start: 0.5em;
    font-weight: 400;
    font-size: 0.8em;
    color: var(--_muted);
  }
  .panels {
    display: grid;
    column-gap: 3em;
    row-gap: 2.25em;
    margin-top: var(--_gap-3);
  }
  .cols-3 .panels {
    grid-template-columns: repeat(3, minmax(0, 1fr));
  }
  .cols-2 .panels {
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }
  .panel {
    min-width: 0;
    content-visibility: auto;
    contain-intrinsic-size: 1px 12em;
    contain-intrinsic-size: auto 12em;
  }
  .panel.wide {
    grid-column: 1 / -1;
  }
  .panel-name {
    font-weight: 600;
    line-height: 1.35;
    word-break: keep-all;
  }
  .panel-sub {
    margin: 0.15em 0 0.6em;
    font-size: var(--_size-0);
    line-height: 1.5;
    color: var(--_muted);
  }
  .others {
    margin-top: 0.8em;
  }
  .rows {
    display: grid;
    row-gap: 0.3em;
  }
  .row {
    display: grid;
    grid-template-columns: 7.25em 7.5em minmax(0, 1fr);
    column-gap: 0.75em;
    align-items: center;
    min-height: 2.25em;
    min-width: 0;
  }
  .marking .row {
    padding-inline-start: 0.625em;
  }
  .row.marked {
    position: relative;
    background: var(--_band);
  }
  .row.marked::before {
    content: "";
    position: absolute;
    top: 0;
    bottom: 0;
    left: 0;
    width: 0.25em;
    background: var(--_accent);
  }
  .row.marked .row-city > :first-child {
    font-weight: 600;
  }
  .row-city {
    font-size: var(--_size-1);
    line-height: 1.3;
  }
  .doubt,
  small {
    font-size: 0.928em;
  }
  small {
    display: block;
    margin-top: 0.15em;
  }
  .row-fig {
    text-align: end;
    line-height: 1.3;
  }
  .row-fig .lead {
    font-size: var(--_size-0);
    word-break: keep-all;
  }
  b {
    font-weight: 600;
    font-size: var(--_size-3);
  }
  b ~ .unit {
    font-size: var(--_size-1);
    font-weight: 400;
    margin-inline-start: 0.15em;
  }
  b ~ .unit.percent {
    margin-inline-start: 0.08em;
  }
  .plain {
    grid-template-columns: 7.25em minmax(0, 1fr);
  }
  .plain > .row-fig {
    text-align: start;
  }
  .stem {
    display: block;
    width: 100%;
    height: 1.5em;
    overflow: visible;
    shape-rendering: crispEdges;
  }
  .hatch {
    display: inline-block;
    overflow: hidden;
  }
  .row-why {
    grid-column: 1 / -1;
    font-size: var(--_size-0);
    line-height: 1.5;
  }
  .row-why > .hatch {
    width: 2em;
    height: 0.75em;
    margin-inline-end: 0.5em;
  }
  .row-known {
    grid-column: 1 / -1;
    font-size: var(--_size-0);
    line-height: 1.5;
    text-align: end;
  }
  .wide .row-known {
    grid-column: 3;
    text-align: start;
  }
  .stack .row {
    grid-template-columns: minmax(5.5em, 1fr) minmax(0, auto);
    row-gap: 0.1em;
  }
  .stack .rows {
    row-gap: 0.75em;
  }
  .stack .stem,
  .stack .row-known,
  .stack .plain > .row-fig {
    grid-column: 1 / -1;
  }
  .stack small {
    display: inline;
  }
  @media print {
    .panel {
      content-visibility: visible;
    }
  }
`;
