/** A page that is hard on what stands in it: files of `pages/` in its head, attributes of its root. */
export interface HostilePage {
  readonly name: string;
  readonly says: string;
  readonly root?: string;
  readonly head?: string;
  /** True where the browser rounds the width of every letter for another scale: lines may break elsewhere. */
  readonly isScaled?: true;
  /** The size of letters that a widget then takes, 16 px if absent. */
  readonly size?: string;
  /** What is done before the widgets are read: an expression. */
  readonly atLast?: string;
  /** What is awaited before the widgets are looked for: an element of the page itself. */
  readonly awaits?: string;
}

function sheet(name: string): string {
  return `<link rel="stylesheet" href="/${name}.css">`;
}

function script(name: string): string {
  return `<script src="/${name}.js"></script>`;
}

export const HOSTILE_PAGES: readonly HostilePage[] = [
  { name: 'unset', says: 'everything unset', head: sheet('unset') },
  { name: 'unset-important', says: 'everything unset, as important', head: sheet('unset-important') },
  { name: 'important', says: 'important rules for every tag that a widget is made of', head: sheet('important') },
  { name: 'root-10', says: 'a root of 10 px', head: sheet('root-10'), size: '12px' },
  { name: 'root-625', says: 'a root of 62.5 %', head: sheet('root-625'), size: '12px' },
  { name: 'root-100', says: 'a root of 100 px', head: sheet('root-100'), size: '28px' },
  { name: 'inherited', says: 'lines of no height, letters far apart, capitals', head: sheet('inherited') },
  { name: 'zoomed', says: 'a zoomed body', head: sheet('zoomed'), isScaled: true },
  { name: 'scaled', says: 'a scaled body', head: sheet('scaled'), isScaled: true },
  { name: 'covered', says: 'no pictures, no buttons, no tables, and banners over all', head: sheet('covered') },
  { name: 'rtl', says: 'lines from right to left', root: 'dir="rtl"' },
  { name: 'vertical', says: 'upright lines', head: sheet('vertical') },
  { name: 'old-framework', says: 'a framework that extends the built-in objects', head: script('old-framework'), atLast: 'putBack()' },
  { name: 'toolbar', says: 'a tool bar that rewrites sizes', head: script('toolbar'), size: '20px' },
  { name: 'rewritten', says: 'a script that writes the page anew', head: script('rewritten'), awaits: '[data-rewritten] #comparison' },
];
