import { PAGE_STEPS, build, type BuildStep } from '../../packages/toolkit/src/cli/build.js';

const PORTAL: BuildStep = {
  name: 'demo portal page',
  program: ['--import', 'tsx', 'stories/portal/build.ts'],
  reads: ['stories/portal', 'dist/data/plans', 'packages/base/src', 'packages/data/src', 'packages/widgets/src', 'package-lock.json'],
  leaves: ['dist/portal/index.html', 'dist/portal/jquery.js'],
};

/** Builds what the demo portal lacks or what is stale, with a line before and after each step. Returns whether all succeeded. */
export function buildPages(): boolean {
  return build([...PAGE_STEPS, PORTAL], true);
}
