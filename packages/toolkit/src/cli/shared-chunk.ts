/** What the bundler knows of a module. */
interface ModuleInfo {
  readonly isEntry: boolean;
  readonly importers: readonly string[];
  readonly dynamicImporters: readonly string[];
  /** What stands in the module, where it was read. */
  readonly code?: string | null;
}

/** A module shorter than this is not worth a request of its own. */
const TINY = 1200;

interface ModuleGraph {
  getModuleInfo(id: string): ModuleInfo | null;
}

interface Owner {
  entry: string;
  isLazy: boolean;
}

/** The entries whose scripts reach a module, at once or by `import()`. */
function ownersOf(id: string, graph: ModuleGraph, isLazy = false, seen = new Set<string>()): Owner[] {
  const module = graph.getModuleInfo(id);
  const visit = `${id} ${isLazy}`;
  if (module === null || seen.has(visit)) return [];
  seen.add(visit);
  return [
    ...(module.isEntry ? [{ entry: id, isLazy }] : []),
    ...module.importers.flatMap((importer) => ownersOf(importer, graph, isLazy, seen)),
    ...module.dynamicImporters.flatMap((importer) => ownersOf(importer, graph, true, seen)),
  ];
}

/**
 * The name of the chunk that a module of several elements belongs to: `base` if most widgets need it at once, or
 * several and it is tiny, so that they share one request; `provided` if the provider alone does; null for any other module, which the bundler puts with
 * what the same elements need, so that no page loads what its widgets go without.
 *
 * @param provider the module of the provider, which a widget with its own source goes without
 * @param widgets the modules of the widgets
 */
export function sharedChunk(
  id: string,
  provider: string,
  widgets: readonly string[],
  graph: ModuleGraph,
): string | null {
  const owners = ownersOf(id, graph);
  const isShared = new Set(owners.map(({ entry }) => entry)).size > 1;
  const atOnce = new Set(owners.filter(({ isLazy }) => !isLazy).map(({ entry }) => entry));
  if (!isShared || atOnce.size === 0) return null;
  if (atOnce.size === 1 && atOnce.has(provider)) return 'provided';
  const count = widgets.filter((widget) => atOnce.has(widget)).length;
  const isTiny = (graph.getModuleInfo(id)?.code ?? '').length < TINY;
  return count * 2 > widgets.length || (count > 1 && isTiny) ? 'base' : null;
}
