import { css } from 'lit';

/** The details over the timeline: opaque, with the edge of the one open thing. */
export const detailStyles = css`
  .detail {
    position: absolute;
    z-index: 2;
    width: min(30em, 100%);
    padding: 0.75em 1em;
    color: var(--_ink);
    background: var(--_ground);
    border: 1px solid var(--_hairline);
    border-inline-start: 4px solid var(--_accent);
    font-size: var(--_size-1);
    overflow-wrap: anywhere;
  }
  .detail > * + * {
    margin-top: var(--_gap-1);
  }
  .detail-head {
    display: flex;
    justify-content: space-between;
    align-items: flex-start;
  }
  .detail-title {
    font-size: var(--_size-2);
    font-weight: 600;
    line-height: 1.4;
    text-wrap: pretty;
  }
  .close {
    flex: none;
    display: inline-flex;
    align-items: center;
    justify-content: center;
    width: var(--_press);
    min-width: 24px;
    height: var(--_press);
    margin: -0.25em -0.5em 0 0.5em;
    padding: 0;
    font: inherit;
    color: var(--_accent);
    background: none;
    border: 0;
    cursor: pointer;
  }
  .close > .sign {
    margin: 0;
  }
  .aside-text {
    color: var(--_muted);
    font-size: 0.929em;
  }
  .detail-sub {
    font-weight: 600;
  }
  .roles {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    column-gap: 0.75em;
  }
  .roles > dt {
    color: var(--_muted);
    white-space: nowrap;
  }
  .lines > li {
    padding: 0.2em 0;
    border-top: 1px solid var(--_track);
  }
  .lines > li:first-child {
    border-top: 0;
  }
  .goal {
    font-weight: 600;
    margin-inline-start: 0.35em;
  }
  .long {
    max-height: 16em;
    overflow: auto;
  }
`;
