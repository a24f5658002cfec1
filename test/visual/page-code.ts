import { build } from 'esbuild';

/** Bundles a module of this folder as one expression whose value is what the module exports, to be evaluated in a page. */
export async function pageCode(module: string): Promise<string> {
  const result = await build({
    entryPoints: [module], bundle: true, write: false, format: 'iife', globalName: 'exported', target: 'chrome109', logLevel: 'silent',
  });
  const [file] = result.outputFiles;
  if (file === undefined) throw new Error(`${module} did not build.`);
  return `(() => { ${file.text}; return exported; })()`;
}
