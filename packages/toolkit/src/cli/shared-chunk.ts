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
 * The name of the one chunk that holds what several elements share and one of them needs at once; null for
 * any other module. One chunk means fewer requests and better compression than one for every set of elements.
 */
export function sharedChunk(id: string, graph: ModuleGraph): string | null {
  const owners = ownersOf(id, graph);
  const isShared = new Set(owners.map(({ entry }) => entry)).size > 1;
  return isShared && owners.some(({ isLazy }) => !isLazy) ? 'base' : null;
}
