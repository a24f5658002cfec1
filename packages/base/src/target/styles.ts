import { css } from 'lit';

/** The sizes of a figure and its unit, the place of a lost one, and the line under what is inferred. */
export const figureStyles = css`
  .size-6 {
    font-size: var(--_size-6);
  }
  .size-6 .unit {
    font-size: 0.357em;
  }
  .size-4 {
    font-size: var(--_size-4);
  }
  .size-4 .unit {
    font-size: 0.5em;
  }
  .size-3 {
    font-size: var(--_size-3);
  }
  .size-3 .unit {
    font-size: 0.7em;
  }
  .free {
    white-space: normal;
  }
  .lost {
    display: inline-block;
    width: 1.6em;
    height: 0.78em;
    vertical-align: -0.02em;
  }
  .inferred {
    border-bottom: 1px dotted currentColor;
  }
`;
