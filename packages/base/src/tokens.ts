import { css } from 'lit';

/**
 * The look's values. A page sets `--ip-…`; widgets read `--_…` alone. Ink and ground come from the page unless a theme
 * is named. Every pair was measured: text 4.5:1 or more, marks 3:1 or more, elder mode 7:1 or more.
 */
export const tokens = css`
  .ip {
    --_ground: var(--ip-ground, #ffffff);
    --_ink: var(--ip-ink, currentColor);
    --_muted: var(--ip-muted, #59636e);
    --_accent: var(--ip-accent, #1b4f91);
    --_value: var(--ip-value, var(--_accent));
    --_goal: var(--ip-goal, var(--_accent));
    --_achieved: var(--ip-achieved, #17693a);
    --_on-track: var(--ip-on-track, var(--_accent));
    --_behind: var(--ip-behind, #8a5a00);
    --_off-track: var(--ip-off-track, #b3261e);
    --_hairline: var(--ip-hairline, #858d96);
    --_track: var(--ip-track, #d0d7de);
    --_band: var(--ip-band, #f1f4f8);
    --_highlight: var(--ip-highlight, var(--ip-band, #dfe9f6));
    --_size-0: 0.8125em;
    --_size-1: 0.875em;
    --_size-2: 1em;
    --_size-3: 1.25em;
    --_size-4: 1.75em;
    --_size-5: 2.5em;
    --_size-6: 3.5em;
    --_gap-1: 0.25em;
    --_gap-2: 0.5em;
    --_gap-3: 1em;
    --_gap-4: 1.5em;
    --_radius: 0.25em;
    --_press: max(24px, 1.85em);
    --_drawn: "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif;
  }
`;
