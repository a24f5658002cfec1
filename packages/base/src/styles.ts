import { css } from 'lit';
import { tokens } from './tokens.js';

/** What every widget stands on: the reset against the page, then the parts that all widgets have. */
export const base = [
  tokens,
  css`
    :host {
      display: block !important;
      box-sizing: border-box !important;
      font-size: clamp(12px, 1em, 28px) !important;
      line-height: 1.6 !important;
      letter-spacing: normal !important;
      word-spacing: normal !important;
      text-indent: 0 !important;
      text-align: start !important;
      text-transform: none !important;
      white-space: normal !important;
      visibility: visible !important;
      min-width: 0;
    }
    :host([hidden]) {
      display: none !important;
    }
    *,
    *::before,
    *::after {
      box-sizing: border-box;
    }
    .ip {
      display: flex;
      flex-direction: column;
      color: var(--_ink);
      line-break: strict;
      overflow-wrap: anywhere;
      font-variant-numeric: tabular-nums;
    }
    .pending {
      min-height: 14em;
    }
    .blue,
    .red,
    .newsroom,
    .dark {
      background: var(--_ground);
    }
    .elder {
      font-size: 1.25em;
    }
    p,
    ul,
    dl,
    dd {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    .title {
      font-size: var(--_size-2);
      font-weight: 600;
      line-height: 1.35;
      word-break: keep-all;
      text-wrap: balance;
    }
    .hang {
      text-indent: -0.45em;
    }
    .sub {
      margin-top: var(--_gap-1);
      font-size: var(--_size-0);
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      margin-inline-end: -0.75em;
    }
    .sub > * {
      color: var(--_muted);
      margin-inline-end: 0.75em;
    }
    .chip {
      font-size: 1em;
      line-height: 1.35;
      white-space: nowrap;
    }
    .sub > .chip,
    .obligatory {
      color: var(--_ink);
    }
    .obligatory {
      border: 1px solid var(--_hairline);
      border-radius: var(--_radius);
      padding: 0.05em 0.4em;
    }
    .sample {
      font-weight: 600;
      background: currentColor;
      border: 1px solid currentColor;
      border-radius: var(--_radius);
      padding: 0.05em 0.45em;
    }
    .sample > span {
      color: var(--_ground);
    }
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
      min-height: var(--_press);
      cursor: pointer;
      text-decoration: underline;
      text-decoration-thickness: 1px;
      text-underline-offset: 0.25em;
      text-decoration-color: var(--_hairline);
    }
    .elder .press {
      min-width: var(--_press);
      text-align: start;
    }
    .press:hover {
      text-decoration-color: currentColor;
      text-decoration-thickness: 2px;
    }
    :focus-visible {
      outline: 3px solid var(--_accent);
      outline-offset: 2px;
    }
    .figure {
      display: inline-block;
      font-size: var(--_size-5);
      font-weight: 600;
      line-height: 1.1;
      white-space: nowrap;
    }
    .unit {
      font-size: 0.4em;
      margin-inline-start: 0.25em;
    }
    .unit.percent {
      margin-inline-start: 0.08em;
    }
    .keep {
      white-space: nowrap;
    }
    .sign {
      width: 0.875em;
      height: 0.875em;
      vertical-align: -0.075em;
      margin-inline-end: 0.3em;
      flex: none;
    }
    .status {
      font-weight: 600;
    }
    .achieved {
      color: var(--_achieved);
    }
    .on-track {
      color: var(--_on-track);
    }
    .behind {
      color: var(--_behind);
    }
    .off-track,
    .missed {
      color: var(--_off-track);
    }
    .no-data,
    .ended {
      color: var(--_muted);
      font-weight: 400;
    }
    .solid {
      fill: currentColor;
    }
    .line {
      fill: none;
      stroke: currentColor;
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
  `,
];
