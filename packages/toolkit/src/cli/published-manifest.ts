/** An element as a user imports it: its tag, its class, and where the class is declared. */
export interface PublishedElement {
  readonly tag: string;
  readonly className: string;
  /** Path of the source below `packages`, without its ending. */
  readonly source: string;
}

/** The manifest of a package, whose modules are the files that the package has. */
export interface PublishedManifest {
  readonly manifest: { readonly schemaVersion: string; readonly modules: readonly unknown[] };
  readonly elements: readonly PublishedElement[];
  /** The classes of the events that the elements fire. */
  readonly events: readonly string[];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function recordsIn(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

/** The elements of a manifest alone, each as the module `elements/<tag>.js`. */
export function publishedManifest(manifest: unknown): PublishedManifest {
  const elements: PublishedElement[] = [];
  const modules: unknown[] = [];
  const events = new Set<string>();
  for (const module of recordsIn(isRecord(manifest) ? manifest['modules'] : undefined)) {
    const declaration = recordsIn(module['declarations']).find(({ tagName }) => typeof tagName === 'string');
    if (declaration === undefined) continue;
    const [tag, className] = [String(declaration['tagName']), String(declaration['name'])];
    const path = `elements/${tag}.js`;
    elements.push({ tag, className, source: String(module['path']).replace(/^packages\/|\.ts$/g, '') });
    for (const { type } of recordsIn(declaration['events'])) if (isRecord(type)) events.add(String(type['text']));
    modules.push({
      kind: 'javascript-module',
      path,
      declarations: [declaration],
      exports: [
        { kind: 'js', name: className, declaration: { name: className, module: path } },
        { kind: 'custom-element-definition', name: tag, declaration: { name: className, module: path } },
      ],
    });
  }
  return { manifest: { schemaVersion: '1.0.0', modules }, elements, events: [...events].sort() };
}
