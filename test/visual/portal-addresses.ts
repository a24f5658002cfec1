import { PROGRAMS_PAGE } from '../../stories/portal/navigation.js';
import { PORTAL_PAGES } from '../../stories/portal/pages.js';

/** What the directory of programs is narrowed to: its long list is looked at in its own stories. */
const SHORT = 'ip-kind=special-program';

/** The pages of the demo portal as they are looked at, each with its name and what follows `portal/` in its address. */
export const PORTAL_ADDRESSES: readonly { readonly file: string; readonly address: string }[] = PORTAL_PAGES.map((file) => ({
  file,
  address: file === PROGRAMS_PAGE ? `${file}?${SHORT}` : file,
}));
