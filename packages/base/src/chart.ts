import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  Legend,
  LineController,
  LineElement,
  LinearScale,
  PointElement,
  Tooltip,
  type ChartConfiguration,
  type ChartOptions,
  type ScriptableContext,
} from 'chart.js';
import type { BarPicture, ChartPicture, SharePicture, TrendPicture } from './chart-picture.js';
import type { Palette } from './picture/marks.js';

/** Colours and letters of the widget that a chart stands in; the size is in pixels. */
export interface ChartLook {
  readonly palette: Palette;
  readonly size: number;
  readonly family: string;
}

Chart.register(BarController, BarElement, CategoryScale, Legend, LineController, LineElement, LinearScale, PointElement, Tooltip);

/** Draws a picture on a canvas whose parent has a height; whoever asks for it destroys it. */
export function drawChart(canvas: HTMLCanvasElement, picture: ChartPicture, look: ChartLook): { destroy: () => void } {
  return new Chart(canvas, configurationOf(picture, look));
}

function configurationOf(picture: ChartPicture, look: ChartLook): ChartConfiguration {
  if (picture.kind === 'bars') return bars(picture, look);
  return picture.kind === 'shares' ? shares(picture, look) : trend(picture, look);
}

/** No motion, no title; what is pointed at is said in the words of the picture. */
function optionsOf({ palette, size, family }: ChartLook, said: (series: number, place: number) => string): ChartOptions {
  return {
    animation: false,
    maintainAspectRatio: false,
    color: palette.ink,
    font: { family, size },
    plugins: {
      legend: { align: 'start', labels: { color: palette.ink, font: { family, size }, boxWidth: size * 1.6, boxHeight: size * 0.75 } },
      tooltip: {
        backgroundColor: palette.ground,
        borderColor: palette.hairline,
        borderWidth: 1,
        bodyColor: palette.ink,
        bodyFont: { family, size },
        displayColors: false,
        cornerRadius: 4,
        callbacks: { title: () => '', label: ({ datasetIndex, dataIndex }) => said(datasetIndex, dataIndex) },
      },
    },
  };
}

function axis({ palette, size, family }: ChartLook, text: string, hasGrid: boolean): object {
  return {
    border: { color: palette.hairline },
    grid: { display: hasGrid, color: palette.track, drawTicks: false },
    ticks: { color: hasGrid ? palette.muted : palette.ink, font: { family, size }, padding: 6, autoSkip: hasGrid },
    title: { display: text !== '', text, color: palette.muted, font: { family, size }, align: 'end' },
  };
}

/** A goal is a thin line with a mark at its end, never a filled bar. */
function bars({ labels, said, unit, end, goals, starts, facts, names }: BarPicture, look: ChartLook): ChartConfiguration {
  const { palette, size } = look;
  const options = optionsOf(look, (_series, place) => said[place] ?? '');
  const band = { type: 'bar' as const, grouped: false, pointStyle: 'rect' as const };
  const isUsed = (values: readonly unknown[]): boolean => values.some((value) => value !== null);
  return {
    type: 'bar',
    data: {
      labels: [...labels],
      datasets: [
        { type: 'line', indexAxis: 'y', label: names.goal, data: [...goals], showLine: false, pointStyle: goalMark(look), backgroundColor: palette.goal, borderColor: palette.goal },
        ...(isUsed(starts) ? [{ ...band, label: names.start, data: [...starts], backgroundColor: palette.hairline, barThickness: size * 0.6 }] : []),
        ...(isUsed(facts) ? [{ ...band, label: names.fact, data: facts.map((fact): [number, number] | null => fact && [fact[0], fact[1]]), backgroundColor: palette.value, barThickness: size * 0.9 }] : []),
        { ...band, label: '', data: [...goals], backgroundColor: palette.hairline, barThickness: 2 },
      ],
    },
    options: {
      ...options,
      indexAxis: 'y',
      scales: { x: { ...axis(look, unit, true), min: 0, max: end }, y: axis(look, '', false) },
      plugins: { ...options.plugins, legend: { ...options.plugins?.legend, labels: { ...options.plugins?.legend?.labels, usePointStyle: true, filter: ({ text }) => text !== '' } } },
    },
  };
}

/** The upright mark of a goal. */
function goalMark({ palette, size }: ChartLook): HTMLCanvasElement {
  const mark = document.createElement('canvas');
  mark.width = Math.round(size / 3);
  mark.height = Math.round(size * 1.4);
  const brush = mark.getContext('2d');
  if (brush) {
    brush.fillStyle = palette.goal;
    brush.fillRect(0, 0, mark.width, mark.height);
  }
  return mark;
}

function shares({ labels, axis: name, series }: SharePicture, look: ChartLook): ChartConfiguration {
  const options = optionsOf(look, (place, bar) => series[place]?.said[bar] ?? '');
  return {
    type: 'bar',
    data: {
      labels: [...labels],
      datasets: series.map((one, place) => ({
        label: one.name,
        data: [...one.shares],
        backgroundColor: (context: ScriptableContext<'bar'>) => fillOf(context.chart.ctx, place, look),
        borderColor: look.palette.ground,
        borderWidth: { right: 2 },
        borderSkipped: false,
        barThickness: look.size * 1.25,
      })),
    },
    options: {
      ...options,
      indexAxis: 'y',
      scales: { x: { ...axis(look, name, true), min: 0, max: 100, stacked: true }, y: { ...axis(look, '', false), stacked: true } },
    },
  };
}

/** Three tones, each solid, hatched and dotted: told apart without colour. */
function fillOf(context: CanvasRenderingContext2D, place: number, { palette }: ChartLook): string | CanvasPattern {
  const colour = [palette.accent, palette.muted, palette.hairline][Math.floor(place / 3) % 3] ?? palette.accent;
  const texture = place % 3;
  if (texture === 0) return colour;
  const tile = document.createElement('canvas');
  tile.width = tile.height = 8;
  const brush = tile.getContext('2d');
  if (!brush) return colour;
  brush.fillStyle = palette.ground;
  brush.fillRect(0, 0, 8, 8);
  brush.fillStyle = brush.strokeStyle = colour;
  brush.lineWidth = 2;
  if (texture === 1) brush.stroke(new Path2D('M-2 2l4-4M0 8l8-8M6 10l4-4'));
  else brush.fill(new Path2D('M1 1h3v3h-3zM5 5h3v3h-3z'));
  return context.createPattern(tile, 'repeat') ?? colour;
}

function trend({ unit, series }: TrendPicture, look: ChartLook): ChartConfiguration {
  const { palette } = look;
  const tones = [palette.accent, palette.ink, palette.muted, palette.hairline];
  const options = optionsOf(look, (line, place) => series[line]?.points[place]?.said ?? '');
  return {
    type: 'line',
    data: {
      datasets: series.map(({ name, points }, place) => ({
        label: name,
        data: points.map(({ x, y }) => ({ x, y })),
        borderColor: tones[place % 4] ?? palette.accent,
        backgroundColor: tones[place % 4] ?? palette.accent,
        borderDash: place < 4 ? [] : [6, 4],
        borderWidth: 2,
        pointRadius: 4,
        pointStyle: (['circle', 'rect', 'triangle', 'rectRot'] as const)[place % 4] ?? 'circle',
      })),
    },
    options: {
      ...options,
      scales: {
        x: { ...axis(look, '', true), type: 'linear', ticks: { color: palette.muted, font: { family: look.family, size: look.size }, precision: 0, stepSize: 1, callback: String } },
        y: { ...axis(look, unit, true), beginAtZero: true },
      },
    },
  };
}
