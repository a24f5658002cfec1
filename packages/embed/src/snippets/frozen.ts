import type { Attribute } from './embedding.js';
import { emptyElement, voidElement } from './markup.js';

/** A built script: how it is loaded, its SHA-384, and the scripts that have to be there before it runs. */
export interface SealedScript {
  readonly type: 'module' | 'classic';
  readonly integrity: string;
  /** Paths in the folder of the build, in the order in which they stand in the snippet. */
  readonly imports: readonly string[];
}

/** What `integrity.json` says of a build: every script, every other file that a page names, by their paths. */
export interface Integrity {
  readonly version: string;
  readonly scripts: Readonly<Record<string, SealedScript>>;
  /** SHA-384 of themes and data packages. */
  readonly files: Readonly<Record<string, string>>;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function sealedScript(value: unknown): SealedScript | undefined {
  if (!isRecord(value)) return undefined;
  const { type, integrity, imports } = value;
  if ((type !== 'module' && type !== 'classic') || !isText(integrity) || !Array.isArray(imports)) return undefined;
  return imports.every(isText) ? { type, integrity, imports } : undefined;
}

/** Reads the parsed content of `integrity.json`; undefined if it is none. */
export function readIntegrity(content: unknown): Integrity | undefined {
  if (!isRecord(content) || !isText(content['version']) || !isRecord(content['scripts'])) return undefined;
  const scripts: Record<string, SealedScript> = {};
  for (const [path, value] of Object.entries(content['scripts'])) {
    const script = sealedScript(value);
    if (script === undefined) return undefined;
    scripts[path] = script;
  }
  const files: Record<string, string> = {};
  for (const [path, integrity] of Object.entries(isRecord(content['files']) ? content['files'] : {})) {
    if (isText(integrity)) files[path] = integrity;
  }
  return { version: content['version'], scripts, files };
}

/**
 * The lines that load scripts which may never change. A browser refuses each script whose bytes are others, and with it
 * every script that imports it. Scripts that are loaded later, on request, are not covered.
 *
 * @param integrity what the build says of itself
 * @param folder address of the folder of that version, with or without its closing slash
 * @param paths the scripts to load, such as `elements/ip-target-gauge.js`, or the one-file build
 * @returns HTML; throws if the build has no such script
 */
export function frozenSnippet(integrity: Integrity, folder: string, paths: readonly string[]): string {
  const scriptAt = (path: string): SealedScript => {
    const script = integrity.scripts[path];
    if (script === undefined) throw new Error(`integrity.json has no script ${path}.`);
    return script;
  };
  const sealed = (name: 'href' | 'src', path: string): Attribute[] => [
    [name, `${folder.replace(/\/$/, '')}/${path}`],
    ['integrity', scriptAt(path).integrity],
    ['crossorigin', 'anonymous'],
  ];
  const imported = [...new Set(paths.flatMap((path) => scriptAt(path).imports))].filter(
    (path) => !paths.includes(path),
  );
  return [
    ...imported.map((path) => voidElement('link', [['rel', 'modulepreload'], ...sealed('href', path)])),
    ...paths.map((path) =>
      emptyElement(
        'script',
        scriptAt(path).type === 'module'
          ? [['type', 'module'], ...sealed('src', path)]
          : [...sealed('src', path), ['defer', '']],
      ),
    ),
  ].join('\n');
}
