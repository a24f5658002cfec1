import { ALL, isNarrowed, type DirectoryFilter, type Order } from './directory-filter.js';

/** What of a directory is looked at. */
export interface DirectoryView {
  readonly filter: DirectoryFilter;
  readonly order: Order;
  /** Programs id; empty for none. */
  readonly open: string;
}

/** Everything, nothing open. */
export const WHOLE: DirectoryView = { filter: ALL, order: 'relevance', open: '' };

/** What a reader changes of the view as it then is. */
export type ViewChange = (view: DirectoryView) => Partial<DirectoryView>;

/** Whether more is asked for than the list as it stands. */
export function isAsking({ filter, order, open }: DirectoryView): boolean {
  return isNarrowed(filter) || order !== 'relevance' || open !== '';
}
