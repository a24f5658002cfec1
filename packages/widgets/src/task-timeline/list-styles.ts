import { css } from 'lit';

/** What is dated as a list: a span has an edge, a day a diamond, a year a bracket. */
export const listStyles = css`
  .list {
    margin-bottom: var(--_gap-3);
  }
  .list > :not(.list-head) {
    padding-inline-start: 5px;
  }
  .list-head {
    font-weight: 600;
    line-height: 1.35;
    margin-bottom: var(--_gap-2);
  }
  .list-head .place {
    display: block;
    font-size: var(--_size-0);
    font-weight: 400;
    color: var(--_muted);
  }
  .stone {
    position: relative;
    padding: 0.4em 0 0.4em calc(1em + 4px);
    margin-bottom: 2px;
    min-height: var(--_press);
    break-inside: avoid;
  }
  .stone[data-entry] {
    cursor: pointer;
  }
  .stone:hover[data-entry],
  .stone.open {
    background: var(--_band);
  }
  .stone.span,
  .stone.gap {
    padding-inline-start: 1em;
    border-inline-start: 4px solid var(--_accent);
  }
  .stone.span.over {
    border-color: var(--_hairline);
  }
  .stone.gap {
    border-color: var(--_track);
    color: var(--_muted);
  }
  .stone.day::before {
    content: "";
    position: absolute;
    left: -3px;
    top: 1em;
    border: 4.5px solid var(--_ink);
    transform: rotate(45deg);
  }
  .stone.year::before {
    content: "";
    position: absolute;
    left: 0;
    top: 0.55em;
    bottom: 0.55em;
    width: 8px;
    border: 2px solid var(--_ink);
    border-inline-end: 0;
  }
  .stone > .when {
    display: block;
    font-size: var(--_size-1);
  }
  .stone > b {
    display: block;
    font-weight: 600;
    line-height: 1.4;
  }
  @media print {
    .key,
    .stage > .grid > .axis {
      display: none;
    }
    .stage > .printed {
      display: block;
    }
    .stage {
      display: flex;
      flex-direction: column;
    }
    .stage > .grid {
      order: 1;
    }
    .detail {
      display: none;
    }
  }
`;
