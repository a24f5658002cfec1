/** The day of what is written ahead: it shows no progress and no time passed, the only things that depend on a day. */
export const ANY_DAY = '2026-01-01';
