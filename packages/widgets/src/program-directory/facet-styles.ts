import { css } from 'lit';

/** The facets, the values chosen, and the controls above the list. */
export const facetStyles = css`
  .facet {
    min-width: 0;
    margin: 0 0 1em;
    padding: 0;
    border: 0;
  }
  .facet > legend {
    padding: 0;
    margin-bottom: 0.25em;
    font-size: var(--_size-1);
    font-weight: 600;
  }
  .facet > label {
    display: grid;
    grid-template-columns: 1.75em minmax(0, 1fr) auto;
    column-gap: 0;
    align-items: center;
    min-height: max(28px, var(--_press));
    padding: 0.1em 0;
    font-size: var(--_size-1);
    line-height: 1.4;
    cursor: pointer;
  }
  .facet > label:hover > span:first-of-type {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.25em;
  }
  .facet input {
    font: inherit;
    width: 1.15em;
    height: 1.15em;
    margin: 0;
    accent-color: var(--_accent);
  }
  .facet .sign {
    width: 0.75em;
    height: 0.75em;
    margin-inline-end: 0.35em;
    color: var(--_muted);
  }
  .facet .number {
    color: var(--_muted);
    margin-inline-start: 0.75em;
  }
  .facet .none {
    color: var(--_muted);
  }
  .facet > .press {
    margin-inline-start: 1.75em;
    font-size: var(--_size-1);
  }
  .stacked .facets {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(13em, 1fr));
    column-gap: 2em;
    margin-bottom: var(--_gap-3);
    padding: 0.75em 0 0;
    border-top: 1px solid var(--_track);
  }
  .stacked .facets.shut {
    display: none;
  }
  .counted:focus {
    outline: 0;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    margin-bottom: var(--_gap-2);
  }
  .choice {
    display: inline-flex;
    align-items: baseline;
    font-size: var(--_size-1);
    color: var(--_muted);
  }
  .choice > select {
    margin-inline-start: 0.5em;
    font: inherit;
    color: var(--_ink);
    background: var(--_ground);
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius);
    padding: 0.15em 0.35em;
    min-height: max(28px, var(--_press));
  }
  .tools > .choice > select {
    min-height: 44px;
    padding: 0.15em 0.5em;
  }
  .tools > .control {
    margin-inline-end: 0.75em;
  }
  .ways {
    margin-top: var(--_gap-2);
    color: var(--_muted);
    text-wrap: pretty;
  }
  .latin > .ways > span {
    margin-inline-end: 0.3em;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    margin: 0.5em 0 -0.25em;
  }
  .chips > li {
    margin: 0 0.5em 0.25em 0;
  }
  .chosen {
    font: inherit;
    font-size: var(--_size-1);
    line-height: 1.4;
    color: var(--_ink);
    text-align: start;
    background: none;
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius);
    min-height: max(32px, var(--_press));
    padding: 0.2em 0.625em;
    cursor: pointer;
  }
  .chosen:hover {
    border-color: currentColor;
  }
  .chosen > .sign {
    width: 0.75em;
    height: 0.75em;
    margin: 0 0 0 0.5em;
    vertical-align: -0.05em;
  }
  @media print {
    .facets,
    .tools,
    .choice,
    .search,
    .ways {
      display: none;
    }
    .aside > .columns {
      display: block;
    }
  }
`;
