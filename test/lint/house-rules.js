import { dirname, relative, resolve, sep } from 'node:path';

/** From the ground up: a layer may import those before it. */
const LAYERS = ['data', 'base', 'widgets', 'embed', 'toolkit', 'stories', 'test'];

/** The npm packages of each layer that runs in a page; the others may use what they like. */
const PACKAGES = {
  data: [],
  base: ['lit', '@lit/context', 'chart.js', 'd3-dsv'],
  widgets: ['lit', '@lit/context'],
  embed: ['lit', '@lit/context', '@open-iframe-resizer/core'],
};

/** The only files that know Chart.js. */
const CHART_FILES = ['packages/base/src/chart.ts', 'packages/base/src/chart-controller.ts'];

/** `packages/widgets/src/target-gauge/model.ts` stands in the layer `widgets` and the room `target-gauge`. */
function placeOf(path) {
  const parts = path.split('/');
  const inPackage = /^packages\/(\w+)\/src\/(?:([\w-]+)\/)?/.exec(path);
  if (inPackage) return { layer: inPackage[1], room: inPackage[2] };
  return { layer: parts[0] === '.storybook' ? 'stories' : parts[0], room: undefined };
}

function refusal(path, source, cwd) {
  const from = placeOf(path);
  const isBuilder = from.layer === 'toolkit' && from.room === 'builder';
  if (!source.startsWith('.')) {
    const name = source
      .split('/')
      .slice(0, source.startsWith('@') ? 2 : 1)
      .join('/');
    if (name === 'chart.js' && !CHART_FILES.includes(path))
      return 'Only chart.ts and chart-controller.ts know Chart.js.';
    if (isBuilder && source.startsWith('node:')) return 'The builder also runs in a browser.';
    if (PACKAGES[from.layer]?.includes(name) === false) return `${from.layer} may not import ${name}.`;
    return undefined;
  }
  const target = relative(cwd, resolve(cwd, dirname(path), source))
    .split(sep)
    .join('/');
  const to = placeOf(target);
  const [low, high] = [LAYERS.indexOf(to.layer), LAYERS.indexOf(from.layer)];
  if (low === -1 || high === -1) return undefined;
  if (isBuilder && to.room !== 'builder' && to.layer !== 'data') return 'The builder imports data alone.';
  if (low > high) return `${from.layer} may not import ${to.layer}; the order is ${LAYERS.join(' ← ')}.`;
  if (
    from.layer === 'widgets' &&
    to.layer === 'widgets' &&
    from.room !== undefined &&
    from.room !== to.room
  ) {
    return 'What two widgets share moves down, to base or data.';
  }
  return undefined;
}

const importDirection = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const path = relative(context.cwd, context.filename).split(sep).join('/');
    const check = (node) => {
      const message = node.source?.type === 'Literal' ? refusal(path, String(node.source.value), context.cwd) : undefined;
      if (message) context.report({ node: node.source, message });
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
    };
  },
};

/** Relative imports of TypeScript modules end in `.js`, as browsers and Node need them. */
const importEnding = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const check = (node) => {
      const source = String(node.source?.value ?? '');
      if (!source.startsWith('.') || /\.(?:js|json|css)$/.test(source)) return;
      context.report({ node: node.source, message: 'A relative import ends in .js.' });
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
    };
  },
};

export const houseRules = { rules: { 'import-direction': importDirection, 'import-ending': importEnding } };
