/** A page of a host: a folder of this one, as it stands or as its own `npm run build` makes it. */
export interface Host {
  /** Name of the folder. */
  readonly folder: string;
  /** What tells pages of one folder apart. */
  readonly version?: string;
  /** The file of the folder with the policy that the page keeps; `content-security-policy.txt` if absent. */
  readonly policy?: string;
  /** What a page that is not built takes from its npm packages, by the name that it has beside the page. */
  readonly taken?: Readonly<Record<string, string>>;
  /** Where a build leaves the page. */
  readonly built?: string;
}

function withJQuery(version: string, policy?: string): Host {
  const [major] = version.split('.');
  const taken = {
    'jquery.min.js': `jquery-${major}/dist/jquery.min.js`,
    'bootstrap/css/bootstrap.min.css': 'bootstrap/dist/css/bootstrap.min.css',
    'bootstrap/js/bootstrap.min.js': 'bootstrap/dist/js/bootstrap.min.js',
    'bootstrap/fonts': 'bootstrap/dist/fonts',
  };
  return { folder: 'jquery-bootstrap', version: `jQuery ${version}`, taken, ...(policy ? { policy } : {}) };
}

export const HOSTS: readonly Host[] = [
  { folder: 'plain-html' },
  withJQuery('1.12', 'content-security-policy.jquery-1.txt'),
  withJQuery('2.2'),
  withJQuery('3.7'),
  {
    folder: 'layui',
    taken: {
      'layui/layui.js': 'layui/dist/layui.js',
      'layui/css/layui.css': 'layui/dist/css/layui.css',
      'layui/font': 'layui/dist/font',
    },
  },
  { folder: 'vue2', built: 'dist' },
  { folder: 'vue3', built: 'dist' },
  { folder: 'react', built: 'dist' },
  { folder: 'angular', built: 'dist/browser' },
];
