import { svg, nothing, type TemplateResult } from 'lit';
import type { Drawing, Mark, Role, Run } from './marks.js';

function paint(prefix: string, role: Role | undefined): string {
  return role === undefined ? '' : `${prefix}-${role}`;
}

function classes(mark: { fill?: Role; stroke?: Role }): string {
  return `${paint('f', mark.fill)} ${paint('s', mark.stroke)}`;
}

function renderRun({ text, size, fill, bold, gap }: Run): TemplateResult {
  return svg`<tspan class="f-${fill}" font-size=${size} font-weight=${bold ? 600 : 400} dx=${gap ?? nothing}>${text}</tspan>`;
}

function renderMark(mark: Mark): TemplateResult {
  if (mark.kind === 'text') {
    return svg`<text x=${mark.x} y=${mark.y} text-anchor=${mark.anchor}>${mark.runs.map(renderRun)}</text>`;
  }
  const width = mark.width ?? nothing;
  if (mark.kind === 'rect') {
    return svg`<rect class=${classes(mark)} x=${mark.x} y=${mark.y} width=${mark.w} height=${mark.h} rx=${mark.radius ?? 0} stroke-width=${width} />`;
  }
  if (mark.kind === 'circle') {
    return svg`<circle class=${classes(mark)} cx=${mark.x} cy=${mark.y} r=${mark.r} stroke-width=${width} />`;
  }
  const [x, y, scale] = mark.at ?? [0, 0, 1];
  const place = mark.at ? `translate(${x} ${y}) scale(${scale})` : nothing;
  return svg`<path class=${classes(mark)} d=${mark.d} stroke-width=${width} transform=${place} />`;
}

/** The marks of a drawing as SVG elements; colours come from the widget's style sheet by role. */
export function renderMarks({ marks }: Drawing): TemplateResult[] {
  return marks.map(renderMark);
}
