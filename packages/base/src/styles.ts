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
      writing-mode: horizontal-tb !important;
      min-width: 0;
      break-inside: avoid;
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
      direction: ltr;
      font-style: normal;
      font-variant: tabular-nums;
      word-break: normal;
      text-align-last: auto;
      text-shadow: none;
      text-emphasis: none;
      -webkit-text-stroke: 0;
      hyphens: manual;
      stroke: none;
      stroke-width: 1px;
      stroke-dasharray: none;
      fill-opacity: 1;
      text-anchor: start;
      dominant-baseline: auto;
      -webkit-text-fill-color: currentColor;
      line-break: strict;
      overflow-wrap: anywhere;
    }
    .waiting {
      min-height: 18em;
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
    }
    .sub > * {
      color: var(--_muted);
    }
    .sub > :not(:last-child) {
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
      display: inline-block;
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
  `,
];
