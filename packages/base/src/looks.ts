import { css } from 'lit';

/** The values of the named themes and of elder mode. Elder mode comes last, so that it wins. */
export const styles = [
  css`
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
      --_highlight: var(--ip-highlight, var(--ip-band, #efe3cc));
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
      --_highlight: var(--ip-highlight, var(--ip-band, #223a58));
    }
    .elder {
      font-size: 1.25em;
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
      --_highlight: var(--ip-highlight, var(--ip-band, #14212f));
    }
    .blue,
    .red,
    .newsroom,
    .dark {
      background: var(--_ground);
    }
    .elder .press {
      min-width: var(--_press);
    }
  `,
];
