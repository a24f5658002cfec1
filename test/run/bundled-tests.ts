import { readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { build, type Plugin } from 'esbuild';

const BUNDLES = '.cache/element-tests';

/** Lets a module that asks for its address have the one of its file, which names others beside it. */
const ownAddresses: Plugin = {
  name: 'own-addresses',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/, namespace: 'file' }, ({ path }) => {
      const code = readFileSync(path, 'utf8');
      const address = `new URL(${JSON.stringify(`/${relative('.', path)}`)}, location.href).href`;
      return { contents: code.replaceAll('import.meta.url', address), loader: 'ts' };
    });
  },
};

/**
 * Bundles the tests of the elements, so that a page loads a few scripts in place of some hundred modules. What several
 * tests share stands once, and what is loaded on request stays so.
 *
 * @param files the tests
 * @param target the syntax that everything is lowered to, such as `chrome83`
 * @returns the bundled files
 */
export async function bundledTests(files: readonly string[], target: string): Promise<string[]> {
  const folder = join(BUNDLES, target);
  rmSync(folder, { recursive: true, force: true });
  await build({
    entryPoints: [...files],
    outbase: '.',
    outdir: folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    target,
    // The bundler takes these to be in Chromium 91; they came with 94.
    supported: { 'class-static-blocks': false },
    // What the test runner itself serves.
    external: ['/__web*'],
    plugins: [ownAddresses],
    charset: 'utf8',
    sourcemap: true,
    logLevel: 'warning',
  });
  return files.map((file) => join(folder, file.replace(/\.ts$/, '.js')));
}
