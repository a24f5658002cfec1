import { escaped } from '../escaped.js';
import type { Mark, Palette, Role, Scene } from './marks.js';

const FAMILY = "'PingFang SC','Microsoft YaHei','Noto Sans CJK SC','Source Han Sans SC',sans-serif";

/** Signs that no XML file may hold, broken surrogates among them. */
const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

function xmlText(text: string): string {
  return escaped(text.replace(NOT_XML, ''));
}

function attributes(pairs: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(pairs)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${xmlText(String(value))}"`)
    .join('');
}

function painted(
  mark: { fill?: Role; stroke?: Role; width?: number },
  palette: Palette,
): Record<string, string | number | undefined> {
  return {
    fill: mark.fill === undefined ? 'none' : palette[mark.fill],
    stroke: mark.stroke === undefined ? undefined : palette[mark.stroke],
    'stroke-width': mark.stroke === undefined ? undefined : mark.width,
  };
}

function written(mark: Mark, palette: Palette): string {
  switch (mark.kind) {
    case 'text': {
      const runs = mark.runs.map(
        ({ text, size, fill, bold, gap }) =>
          `<tspan${attributes({ 'font-size': size, 'font-weight': bold ? 600 : 400, fill: palette[fill], dx: gap })}>${xmlText(text)}</tspan>`,
      );
      return `<text${attributes({ x: mark.x, y: mark.y, 'text-anchor': mark.anchor })}>${runs.join('')}</text>`;
    }
    case 'rect':
      return `<rect${attributes({ x: mark.x, y: mark.y, width: mark.w, height: mark.h, rx: mark.radius, ...painted(mark, palette) })}/>`;
    case 'circle':
      return `<circle${attributes({ cx: mark.x, cy: mark.y, r: mark.r, ...painted(mark, palette) })}/>`;
    case 'path': {
      const transform = mark.at && `translate(${mark.at[0]} ${mark.at[1]}) scale(${mark.at[2]})`;
      return `<path${attributes({ d: mark.d, transform, ...painted(mark, palette) })}/>`;
    }
  }
}

/**
 * A scene as an SVG file: no class, style, id or script, so that it survives editors that strip them; title and
 * description stand inside.
 */
export function svgOf(scene: Scene, palette: Palette): string {
  const { width, height, title, description, marks } = scene;
  const root = attributes({
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    role: 'img',
    'aria-label': title,
    'font-family': FAMILY,
  });
  const ground = `<rect width="${width}" height="${height}" fill="${xmlText(palette.ground)}"/>`;
  const body = marks.map((mark) => written(mark, palette)).join('');
  return `<svg${root}><title>${xmlText(title)}</title><desc>${xmlText(description)}</desc>${ground}${body}</svg>\n`;
}
