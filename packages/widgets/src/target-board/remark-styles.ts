import { css } from 'lit';

/** The list of what is said about single goals. */
export const remarkStyles = css`
  .remarks {
    margin-top: var(--_gap-3);
    font-size: var(--_size-0);
  }
  summary {
    min-height: var(--_press);
    cursor: pointer;
    color: var(--_accent);
  }
  .remarks > ol {
    columns: 30em 2;
    column-gap: 2.5em;
    margin: 0;
    padding: 0.25em 0 0;
    list-style: none;
  }
  .remarks li {
    display: flex;
    padding: 0.25em 0.25em 0.25em 0;
    break-inside: avoid;
  }
  .remarks .index {
    flex: none;
    min-width: 2em;
  }
  .remarks a {
    color: inherit;
    text-decoration: underline;
    text-decoration-color: var(--_hairline);
    text-underline-offset: 0.25em;
    margin-inline-end: 0.5em;
  }
`;
