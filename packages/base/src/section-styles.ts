import { css } from 'lit';

/** A widget of several sections, each under its name or, under `.aside`, beside it; drawn when they come near. */
export const sectionStyles = css`
  .title {
    font-size: var(--_size-3);
  }
  .sub {
    margin-top: var(--_gap-2);
    font-size: var(--_size-1);
  }
  .filters {
    min-height: 2.75em;
    margin-top: var(--_gap-3);
  }
  .section {
    padding: var(--_gap-4) 0;
    border-bottom: 1px solid var(--_track);
    overflow-x: clip;
    content-visibility: auto;
    contain-intrinsic-size: 1px 20em;
    contain-intrinsic-size: auto 20em;
  }
  .section:last-child {
    border-bottom: 0;
    padding-bottom: 0;
  }
  .aside > .section {
    display: grid;
    grid-template-columns: 8em minmax(0, 1fr);
    column-gap: 2em;
    align-items: first baseline;
  }
  .aside:lang(en) > .section {
    grid-template-columns: 9.5em minmax(0, 1fr);
  }
  .section-name {
    font-size: var(--_size-3);
    font-weight: 600;
    line-height: 1.35;
  }
  .section-name > span {
    margin-inline-start: 0.75em;
    font-size: 0.65em;
    font-weight: 400;
    line-height: 1.6;
    color: var(--_muted);
  }
  .aside > .section > .section-name > span {
    display: block;
    margin-inline-start: 0;
  }
  @media print {
    .section {
      content-visibility: visible;
    }
  }
`;
