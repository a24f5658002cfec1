import { css } from 'lit';

/** The field, the count and the rows: what a first picture shows. The columns follow classes by the widget's width. */
export const directoryStyles = css`
  .title {
    font-size: var(--_size-3);
  }
  .sub:empty {
    display: none;
  }
  .search {
    display: flex;
    margin-top: var(--_gap-2);
  }
  .field {
    flex: 1 1 auto;
    min-width: 0;
    display: flex;
    align-items: center;
    min-height: 44px;
    padding: 0 0.75em;
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius);
    background: var(--_ground);
    cursor: text;
  }
  .field > .sign {
    width: 18px;
    height: 18px;
    margin-inline-end: 0.5em;
  }
  .field > input {
    flex: 1 1 auto;
    width: 100%;
    min-width: 0;
    min-height: 42px;
    margin: 0;
    padding: 0;
    border: 0;
    outline: 0;
    background: none;
    font: inherit;
    color: var(--_ink);
    text-overflow: ellipsis;
  }
  .field > input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .field:focus-within {
    border-color: var(--_accent);
    outline: 2px solid var(--_accent);
    outline-offset: -1px;
  }
  .control {
    font: inherit;
    color: var(--_ink);
    background: var(--_ground);
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius);
    min-height: 44px;
    padding: 0.25em 1em;
    cursor: pointer;
  }
  .control:hover {
    border-color: currentColor;
  }
  .search > .control {
    margin-inline-start: 0.5em;
    flex: none;
  }
  .columns {
    margin-top: var(--_gap-3);
  }
  .aside > .columns {
    display: grid;
    grid-template-columns: max(13.5em, 216px) minmax(0, 1fr);
    column-gap: 2.5em;
    align-items: start;
  }
  .counts {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    min-height: 3em;
    column-gap: 1em;
    padding-bottom: 0.4em;
    border-bottom: 2px solid var(--_ink);
  }
  .counts b {
    font-size: var(--_size-4);
    font-weight: 600;
    line-height: 1.1;
    margin-inline-end: 0.1em;
  }
  .row {
    position: relative;
    border-bottom: 1px solid var(--_track);
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    padding: 0.4em 0 0.5em 1.25em;
  }
  .name {
    flex: 1 0 100%;
    position: relative;
    margin: 0 0 0 -1.25em;
    padding: 0 0 0 1.25em;
    border: 0;
    background: none;
    font: inherit;
    font-weight: 600;
    line-height: 1.5;
    color: var(--_accent);
    text-align: start;
    cursor: pointer;
  }
  .name > .sign {
    position: absolute;
    left: 0;
    top: 0.45em;
    width: 0.625em;
    height: 0.625em;
  }
  .name > span {
    display: block;
  }
  .head:hover .name > span {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.3em;
  }
  .name::after {
    content: "";
    position: absolute;
    top: -0.4em;
    bottom: -0.4em;
    left: 0;
    right: 0;
    min-height: var(--_press);
  }
  .meta,
  .origin {
    font-size: var(--_size-1);
    line-height: 1.5;
  }
  .meta {
    color: var(--_muted);
    margin-inline-end: 1.5em;
  }
  .meta > span {
    display: inline-block;
    white-space: nowrap;
    margin-inline-end: 0.75em;
  }
  .meta .sign {
    width: 0.75em;
    height: 0.75em;
    margin-inline-end: 0.35em;
  }
  .inferred {
    border-bottom: 1px dotted currentColor;
  }
  mark {
    color: inherit;
    background: var(--_highlight);
    border-bottom: 2px solid var(--_accent);
    -webkit-box-decoration-break: clone;
    box-decoration-break: clone;
  }
  .lines .head {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 11.5em 10.5em;
    column-gap: 1.5em;
    align-items: baseline;
    padding: 0.5em 0 0.5em 1.25em;
  }
  .lines .meta {
    display: grid;
    grid-template-columns: 4.5em 2.75em 2.25em;
    margin-inline-end: 0;
  }
  .lines .meta > span {
    margin-inline-end: 0;
  }
  .lines.latin .head {
    grid-template-columns: minmax(0, 1fr) 21.75em 12em;
  }
  .lines.latin .meta {
    grid-template-columns: 6.75em 8em 6.75em;
  }
  .window {
    height: 36em;
    overflow-y: auto;
    overflow-anchor: none;
    border-bottom: 1px solid var(--_track);
  }
`;
