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
    --_press: 1.85em;
    --_drawn: "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif;
  }
  .blue,
  .red {
    --_ink: var(--ip-ink, #1f2328);
  }
  .red {
    --_accent: var(--ip-accent, #b01c1c);
    --_value: var(--ip-value, #1f2328);
    --_on-track: var(--ip-on-track, #1b4f91);
  }
  .newsroom {
    --_ground: var(--ip-ground, #fffaf3);
    --_ink: var(--ip-ink, #1f2328);
    --_muted: var(--ip-muted, #5c554b);
    --_accent: var(--ip-accent, #0f4c5c);
    --_hairline: var(--ip-hairline, #8f877b);
    --_track: var(--ip-track, #ddd5c8);
    --_band: var(--ip-band, #f6efe4);
  }
  .dark {
    --_ground: var(--ip-ground, #0f1720);
    --_ink: var(--ip-ink, #e6edf3);
    --_muted: var(--ip-muted, #9da7b3);
    --_accent: var(--ip-accent, #79b0f2);
    --_achieved: var(--ip-achieved, #5cc98a);
    --_behind: var(--ip-behind, #e3b341);
    --_off-track: var(--ip-off-track, #ff8a80);
    --_hairline: var(--ip-hairline, #6b7683);
    --_track: var(--ip-track, #2b3643);
    --_band: var(--ip-band, #1a2530);
  }
  .elder {
    --_size-0: 1em;
    --_size-1: 1em;
    --_press: max(44px, 2.2em);
  }
  .elder:not(.dark) {
    --_ink: var(--ip-ink, #000000);
    --_muted: var(--ip-muted, #3a3f45);
    --_accent: var(--ip-accent, #003a86);
    --_achieved: var(--ip-achieved, #0b4f26);
    --_behind: var(--ip-behind, #5f3b00);
    --_off-track: var(--ip-off-track, #8c1610);
    --_hairline: var(--ip-hairline, #3a3f45);
    --_track: var(--ip-track, #b6bcc4);
  }
  .elder.dark {
    --_muted: var(--ip-muted, #c6ced6);
    --_hairline: var(--ip-hairline, #aab4bf);
  }
  @media (forced-colors: active) {
    .ip {
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
`;
