import { css } from 'lit';

/** What stands below the picture: sentence, notes, source, actions, table; forced colours and print. */
export const detailStyles = css`
  .say {
    margin-top: var(--_gap-3);
    font-size: var(--_size-1);
    text-wrap: pretty;
  }
  .note {
    margin-top: var(--_gap-2);
    font-size: var(--_size-0);
    color: var(--_muted);
    text-wrap: pretty;
  }
  .foot {
    margin-top: var(--_gap-3);
    padding-top: var(--_gap-2);
    border-top: 1px solid var(--_track);
    font-size: var(--_size-0);
    color: var(--_muted);
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
  }
  .foot > .alt {
    flex-basis: 100%;
    margin-top: var(--_gap-2);
  }
  .foot > .source {
    margin-inline-end: 1.5em;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
  }
  .actions > * {
    margin-inline-end: 1.25em;
  }
  .press {
    font: inherit;
    color: var(--_accent);
    background: none;
    border: 0;
    padding: 0;
    min-width: 24px;
    min-height: var(--_press);
    text-align: start;
    cursor: pointer;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.25em;
    text-decoration-color: var(--_hairline);
  }
  .press:hover {
    text-decoration-color: currentColor;
    text-decoration-thickness: 2px;
  }
  :focus {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  /* Chromium before 86 does not know the name: it drops this rule and shows the focus to the pointer too. */
  :focus:not(:focus-visible) {
    outline: none;
  }
  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .scroll {
    overflow-x: auto;
    margin-top: var(--_gap-3);
  }
  table {
    border-collapse: collapse;
    width: 100%;
    font-size: var(--_size-1);
    line-height: 1.5;
  }
  th,
  td {
    text-align: start;
    vertical-align: top;
    padding: 0.4em 1em 0.4em 0;
    border-bottom: 1px solid var(--_track);
    font-weight: 400;
    white-space: nowrap;
  }
  thead th {
    color: var(--_muted);
    font-size: 0.928em;
    border-bottom-color: var(--_hairline);
    white-space: nowrap;
  }
  .number {
    text-align: end;
    white-space: nowrap;
  }
  @media (forced-colors: active) {
    .ip.ip.ip {
      --_ground: Canvas;
      --_ink: CanvasText;
      --_muted: CanvasText;
      --_accent: LinkText;
      --_value: Highlight;
      --_goal: CanvasText;
      --_achieved: CanvasText;
      --_on-track: CanvasText;
      --_behind: CanvasText;
      --_off-track: CanvasText;
      --_hairline: CanvasText;
      --_track: CanvasText;
      --_band: Canvas;
    }
  }
  @media (forced-colors: active) {
    .figure {
      forced-color-adjust: none;
      color: CanvasText;
    }
    .sample {
      forced-color-adjust: none;
      background: Canvas;
      border: 3px double CanvasText;
    }
    .sample,
    .sample > span {
      color: CanvasText;
    }
  }
  @media print {
    .actions {
      display: none;
    }
  }
`;
