import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { transform } from 'esbuild';
import { defineConfig } from 'vite';
import type { Rolldown } from 'vite';
import { applyEdits } from './packages/toolkit/src/cli/edits.js';
import { sharedChunk } from './packages/toolkit/src/cli/shared-chunk.js';
import { trimTemplates } from './packages/toolkit/src/cli/trim-templates.js';

/** The oldest browsers that can load the ES modules: the first with private names. Older ones get the legacy script. */
const TARGET = ['chrome91', 'firefox90', 'safari15'];

const WIDGETS = 'packages/widgets/src';
const INDEX = `${WIDGETS}/index.ts`;
const PROVIDER = 'packages/base/src/data-provider.ts';

/** One entry a tag, found by the folders: `target-gauge/…` becomes `elements/ip-target-gauge.js`. */
function elementEntries(): Record<string, string> {
  const entries: Record<string, string> = {};
  for (const folder of readdirSync(WIDGETS, { withFileTypes: true })) {
    const source = `${WIDGETS}/${folder.name}/${folder.name}.ts`;
    if (folder.isDirectory() && existsSync(source)) entries[`elements/ip-${folder.name}`] = source;
  }
  if (existsSync(PROVIDER)) entries['elements/ip-data'] = PROVIDER;
  return entries;
}

/** The npm package a module comes from, or undefined for a module of this repository. */
function packageOf(moduleId: string): string | undefined {
  return /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(moduleId)?.[1];
}

/**
 * Lets `ip-city-widgets.js` import the element files instead of sharing chunks with them: an element's code
 * then stands in its own file, one request less for a page with one widget.
 */
function indexOverElements(entries: Readonly<Record<string, string>>): Rolldown.Plugin {
  const fileOf = new Map(Object.entries(entries).map(([name, source]) => [resolve(source), `./${name}.js`]));
  return {
    name: 'index-over-elements',
    resolveId: {
      order: 'pre',
      handler(source, importer) {
        if (importer !== resolve(INDEX)) return null;
        const file = fileOf.get(resolve(WIDGETS, source.replace(/\.js$/, '.ts')));
        return file === undefined ? null : { id: file, external: true };
      },
    },
  };
}

/** Removes the scripts of the build before, and nothing else: `dist/data` belongs to the builder. */
function clearOldScripts(): Rolldown.Plugin {
  return {
    name: 'clear-old-scripts',
    writeBundle(_options, bundle) {
      for (const folder of ['chunks', 'elements']) {
        const names = existsSync(`dist/${folder}`) ? readdirSync(`dist/${folder}`) : [];
        const old = names.filter((name) => !Object.hasOwn(bundle, `${folder}/${name}`));
        for (const name of old) rmSync(`dist/${folder}/${name}`);
      }
    },
  };
}

/** Takes the indentation out of the templates of this repository. */
function shortTemplates(): Rolldown.Plugin {
  return {
    name: 'short-templates',
    transform(code, id) {
      if (packageOf(id) !== undefined || !/\.ts$/.test(id)) return null;
      return { code: applyEdits(code, trimTemplates(code, this.parse(code))), map: null };
    },
  };
}

/**
 * Lowers and minifies each chunk with esbuild: the lowering of Vite itself makes Chart.js 12 kB gz heavier.
 * Modules are always read as UTF-8, so Chinese stays as it is.
 */
function lowerChunks(): Rolldown.Plugin {
  return {
    name: 'lower-chunks',
    renderChunk: {
      order: 'post',
      async handler(code) {
        const lowered = await transform(code, {
          target: TARGET,
          format: 'esm',
          minify: true,
          legalComments: 'none',
          charset: 'utf8',
        });
        return { code: lowered.code, map: null };
      },
    },
  };
}

/** Writes the licences of every package in the scripts to `licenses.txt`, as those licences ask. */
function thirdPartyLicenses(): Rolldown.Plugin {
  return {
    name: 'third-party-licenses',
    generateBundle(_options, bundle) {
      const used = new Set<string>();
      for (const file of Object.values(bundle)) {
        for (const id of file.type === 'chunk' ? file.moduleIds : []) {
          const name = packageOf(id);
          if (name !== undefined) used.add(name);
        }
      }
      const texts = [...used].sort().map((name) => {
        const license = ['LICENSE', 'LICENSE.md']
          .map((file) => `node_modules/${name}/${file}`)
          .find(existsSync);
        if (license === undefined) throw new Error(`${name} has no licence file.`);
        return `${name}\n\n${readFileSync(license, 'utf8').trim()}\n`;
      });
      this.emitFile({ type: 'asset', fileName: 'licenses.txt', source: texts.join('\n---\n\n') });
    },
  };
}

const elements = elementEntries();
const widgets = Object.values(elements).map((source) => resolve(source)).filter((source) => source !== resolve(PROVIDER));

// The plugins stand in `rolldownOptions`, not beside it: Storybook takes over what stands beside.
export default defineConfig({
  publicDir: false,
  build: {
    outDir: 'dist',
    emptyOutDir: false,
    target: 'esnext',
    minify: false,
    reportCompressedSize: false,
    manifest: true,
    // A library build adds no preloading helper to `import()`.
    lib: { entry: { 'ip-city-widgets': INDEX, ...elements }, formats: ['es'] },
    rolldownOptions: {
      preserveEntrySignatures: 'allow-extension',
      plugins: [
        indexOverElements(elements),
        clearOldScripts(),
        shortTemplates(),
        lowerChunks(),
        thirdPartyLicenses(),
      ],
      output: {
        // After esbuild has lowered: the two together make the scripts 2 % smaller than either.
        minify: {
          compress: { target: TARGET },
          mangle: { toplevel: true },
          codegen: { removeWhitespace: true },
        },
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name]-[hash].js',
        codeSplitting: {
          groups: [{ name: (id, graph) => sharedChunk(id, resolve(PROVIDER), widgets, graph), debugName: 'base' }],
          includeDependenciesRecursively: false,
        },
      },
    },
  },
});
