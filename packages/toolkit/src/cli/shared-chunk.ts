/** What the bundler knows of a module. */
interface ModuleInfo {
  readonly isEntry: boolean;
  readonly importers: readonly string[];
  readonly dynamicImporters: readonly string[];
}

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
 * The name of the chunk that a module of several elements belongs to: `base` if a widget needs it at once, `provided`
 * if the provider alone does; null for any other module. One chunk means fewer requests and better compression than
 * one for every set of elements.
 *
 * @param provider the module of the provider, which a widget with its own source goes without
 */
export function sharedChunk(id: string, provider: string, graph: ModuleGraph): string | null {
  const owners = ownersOf(id, graph);
  const isShared = new Set(owners.map(({ entry }) => entry)).size > 1;
  const atOnce = owners.filter(({ isLazy }) => !isLazy);
  if (!isShared || atOnce.length === 0) return null;
  return atOnce.every(({ entry }) => entry === provider) ? 'provided' : 'base';
}
