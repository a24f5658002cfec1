import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { transform } from 'esbuild';
import { ScriptTarget, transpile } from 'typescript';
import { defineConfig } from 'vite';
import type { Rolldown, UserConfig } from 'vite';
import { applyEdits } from './packages/toolkit/src/cli/edits.js';
import { lowerStyles } from './packages/toolkit/src/cli/lower-styles.js';
import { plainPrivates } from './packages/toolkit/src/cli/plain-privates.js';
import { sharedChunk } from './packages/toolkit/src/cli/shared-chunk.js';
import { trimTemplates } from './packages/toolkit/src/cli/trim-templates.js';

/** The oldest browsers that can load the ES modules: the first with private names. Older ones get the legacy script. */
const TARGET = ['chrome91', 'firefox90', 'safari15'];
/** The oldest browsers that the legacy script draws in. */
const LEGACY_TARGET = ['chrome78', 'firefox78'];

const WIDGETS = 'packages/widgets/src';
const INDEX = `${WIDGETS}/index.ts`;
const PROVIDER = 'packages/base/src/data-provider.ts';
const EMBED = 'packages/embed/src';

/** Classic scripts by the name of their file; each is built alone, by the mode of its name. */
export const CLASSIC: Readonly<Record<string, { source: string; target: string | string[] }>> = {
  // ES5 throughout: a browser of any age has to read it in order to leave the fallback in peace.
  'ip-city-widgets.legacy': { source: `${EMBED}/legacy.ts`, target: 'es5' },
  'ip-city-widgets.main.legacy': { source: `${EMBED}/main-legacy.ts`, target: LEGACY_TARGET },
  'ip-city-widgets.charts.legacy': { source: `${EMBED}/charts-legacy.ts`, target: LEGACY_TARGET },
  'frame-height': { source: `${EMBED}/frame-height.ts`, target: LEGACY_TARGET },
  frame: { source: `${EMBED}/frame.ts`, target: LEGACY_TARGET },
  offline: { source: `${EMBED}/offline.ts`, target: LEGACY_TARGET },
  embed: { source: `${EMBED}/embed-builder/embed.ts`, target: LEGACY_TARGET },
};

/** One entry a tag, found by the folders: `target-gauge/…` becomes `elements/ip-target-gauge.js`. */
function elementEntries(): Record<string, string> {
  const entries: Record<string, string> = {};
  for (const folder of readdirSync(WIDGETS, { withFileTypes: true })) {
    const source = `${WIDGETS}/${folder.name}/${folder.name}.ts`;
    if (folder.isDirectory() && existsSync(source)) entries[`elements/ip-${folder.name}`] = source;
  }
  entries['elements/ip-data'] = PROVIDER;
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

/** The pages and styles of `embed` as they stand. */
function staticPages(): Rolldown.Plugin {
  return {
    name: 'static-pages',
    generateBundle() {
      const folder = `${EMBED}/pages`;
      for (const fileName of existsSync(folder) ? readdirSync(folder) : []) {
        const path = `${folder}/${fileName}`;
        const source = fileName.endsWith('.css') ? lowerStyles(path) : readFileSync(path);
        this.emitFile({ type: 'asset', fileName, source });
      }
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

/** What a classic script has in place of a module of `base`: its own address, and the charts as a further file. */
const CLASSIC_PLACES = new Map(
  ['own-folder', 'load-chart'].map((name) => [resolve(`packages/base/src/${name}.ts`), resolve(`${EMBED}/classic/${name}.ts`)]),
);

function classicPlaces(): Rolldown.Plugin {
  return {
    name: 'classic-places',
    load(id) {
      const place = CLASSIC_PLACES.get(id);
      return place === undefined ? null : `export * from ${JSON.stringify(place)};`;
    },
  };
}

/** Gives the private names of this repository to browsers without them. */
function plainNames(): Rolldown.Plugin {
  const editsOf = plainPrivates();
  return {
    name: 'plain-names',
    transform(code, id) {
      if (packageOf(id) !== undefined || !/\.ts$/.test(id)) return null;
      return { code: applyEdits(code, editsOf(id, this.parse(code))), map: null };
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
          // esbuild takes these to be in Chromium 91; they came with 94.
          supported: { 'class-static-blocks': false },
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

/**
 * Lowers a classic script when all else is done with it: what it needs for that stays inside its function, and its bytes
 * are ASCII, as pages in GBK need it.
 */
function lowerClassic(target: string | string[]): Rolldown.Plugin {
  return {
    name: 'lower-classic',
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type !== 'chunk') continue;
          const source = target === 'es5' ? transpile(file.code, { target: ScriptTarget.ES5, ignoreDeprecations: '6.0' }) : file.code;
          const { code } = await transform(source, { target, format: 'iife', minify: true, legalComments: 'none', charset: 'ascii' });
          // It leaves regular expressions and tagged templates as they are.
          file.code = code.replace(/[^\0-\x7f]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
        }
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

/** What both kinds of build do alike: the bundler leaves the code as it is, and nothing in `dist` goes unasked. */
const SHARED = { outDir: 'dist', emptyOutDir: false, target: 'esnext', minify: false, reportCompressedSize: false } as const;

/** One classic script: everything that it may need stands in it, what `import()` names too. */
function classic(name: string, source: string, target: string | string[]): UserConfig {
  return {
    publicDir: false,
    build: {
      ...SHARED,
      lib: { entry: { [name]: source }, formats: ['iife'], name: 'ipCityWidgets' },
      rolldownOptions: {
        plugins: [classicPlaces(), shortTemplates(), plainNames(), lowerClassic(target)],
        output: { codeSplitting: false, entryFileNames: `${name}.js` },
      },
    },
  };
}

const modules: UserConfig = {
  publicDir: false,
  // `autoload.js` knows its tags by the folders too.
  define: { ELEMENT_TAGS: JSON.stringify(Object.keys(elements).map((name) => name.slice('elements/'.length))) },
  build: {
    ...SHARED,
    manifest: true,
    // A library build adds no preloading helper to `import()`.
    lib: { entry: { 'ip-city-widgets': INDEX, autoload: `${EMBED}/autoload.ts`, ...elements }, formats: ['es'] },
    rolldownOptions: {
      preserveEntrySignatures: 'allow-extension',
      plugins: [
        indexOverElements(elements),
        clearOldScripts(),
        shortTemplates(),
        lowerChunks(),
        thirdPartyLicenses(),
        staticPages(),
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
};

export default defineConfig(({ mode }) => {
  const script = CLASSIC[mode];
  return script ? classic(mode, script.source, script.target) : modules;
});
