import { css } from 'lit';

/** The head and the axis; sizes and colours are tokens. */
export const timeline = css`
  .title {
    font-size: var(--_size-3);
  }
  .sub {
    margin-top: var(--_gap-1);
  }
  .sub:empty {
    display: none;
  }
  .inferred {
    border-bottom: 1px dotted currentColor;
  }
  .figures {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    margin-top: var(--_gap-2);
  }
  .figures > .count {
    display: inline-flex;
    align-items: baseline;
    margin-inline-end: 2em;
  }
  .figures .figure {
    margin-inline-end: 0.15em;
  }
  .standing {
    margin-top: var(--_gap-2);
  }
  .filters {
    min-height: 2.75em;
    margin-top: var(--_gap-3);
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    margin-top: var(--_gap-3);
    font-size: var(--_size-0);
    color: var(--_muted);
  }
  .key > li {
    display: inline-flex;
    align-items: center;
    margin-inline-end: 1.5em;
  }
  .key svg {
    flex: none;
    margin-inline-end: 0.4em;
    overflow: visible;
  }
  .stage {
    position: relative;
    margin-top: var(--_gap-3);
  }
  .axis {
    display: block;
    max-width: 100%;
    overflow: visible;
  }
  .axis .mark:focus,
  .axis .mark {
    outline: none;
  }
  .hit {
    pointer-events: all;
    cursor: pointer;
  }
  .axis:lang(en) text {
    font-feature-settings: "palt", "pwid";
  }
  .mark:hover > g > .ring {
    stroke: var(--_hairline);
    stroke-width: 1px;
  }
  .mark.open > g > .ring {
    stroke: var(--_accent);
    stroke-width: 1px;
  }
  .mark:focus > g > .ring {
    stroke: var(--_accent);
    stroke-width: 3px;
  }
  .mark:focus:not(:focus-visible) > g > .ring {
    stroke: none;
  }
  .mark.open:focus:not(:focus-visible) > g > .ring {
    stroke: var(--_accent);
    stroke-width: 1px;
  }
  .ring,
  .labels {
    pointer-events: none;
  }
  .printed {
    display: none;
  }
`;
