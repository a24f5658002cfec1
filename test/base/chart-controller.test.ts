import { expect, fixture, html } from '@open-wc/testing';
import { LitElement, html as template, type TemplateResult } from 'lit';
import { ChartController } from '../../packages/base/src/chart-controller.js';
import type { ChartPicture } from '../../packages/base/src/chart-picture.js';
import { base } from '../../packages/base/src/styles.js';
import { until } from '../page.js';

const BARS: ChartPicture = {
  kind: 'bars', labels: ['南京市', '南通市'], said: ['南京市 50 件', '南通市 18 件'], unit: '件', end: 60, goals: [50, 18], starts: [35.9, null], facts: [null, null],
  names: { goal: '目标', start: '起点', fact: '已有' },
};
const SHARES: ChartPicture = { kind: 'shares', labels: ['南京市'], axis: '%', series: [{ name: '创造', shares: [100], said: ['创造 1 项'] }] };
const TREND: ChartPicture = {
  kind: 'trend', unit: '件', series: [{ name: '南京市', points: [2019, 2020, 2021].map((x) => ({ x, y: x - 2000, said: String(x) })) }],
};

class ChartHost extends LitElement {
  static override styles = base;
  readonly charts = new ChartController(this);
  pictures = new Map<string, ChartPicture>();

  override render(): TemplateResult {
    this.charts.show(this.pictures);
    return template`<div class="ip">${[...this.pictures.keys()].map((key) => template`<div><svg height="10em"></svg><canvas data-chart=${key}></canvas></div>`)}</div>`;
  }

  canvasOf(key: string): HTMLCanvasElement | null {
    return this.shadowRoot!.querySelector(`[data-chart="${key}"]`);
  }

  async show(pictures: Record<string, ChartPicture>): Promise<void> {
    this.pictures = new Map(Object.entries(pictures));
    this.requestUpdate();
    await this.updateComplete;
  }
}
customElements.define('chart-host', ChartHost);

/** Chart.js sets its canvas as a block while it holds it, and gives it back as it was. */
function isHeld(canvas: HTMLCanvasElement | null): boolean {
  return canvas?.style.display === 'block';
}

async function hostWith(pictures: Record<string, ChartPicture>): Promise<ChartHost> {
  const host = await fixture<ChartHost>(html`<chart-host></chart-host>`);
  await host.show(pictures);
  await until(() => Object.keys(pictures).every((key) => isHeld(host.canvasOf(key))), 'charts');
  return host;
}

/** How many columns of a canvas hold more than `least` pixels of a colour. */
function columnsOf(canvas: HTMLCanvasElement, [red, green, blue]: readonly [number, number, number], least: number): number {
  const { data, width, height } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
  let columns = 0;
  for (let x = 0; x < width; x += 1) {
    let count = 0;
    for (let y = 0; y < height; y += 1) {
      const at = (y * width + x) * 4;
      if (data[at] === red && data[at + 1] === green && data[at + 2] === blue) count += 1;
    }
    if (count > least) columns += 1;
  }
  return columns;
}

const ACCENT = [0x1b, 0x4f, 0x91] as const;
const HAIRLINE = [0x85, 0x8d, 0x96] as const;

describe('A chart controller', () => {
  it('draws every kind of picture on its canvas, in the colours of the tokens', async () => {
    const host = await hostWith({ bars: BARS, shares: SHARES, trend: TREND });
    for (const key of ['bars', 'shares', 'trend']) expect(columnsOf(host.canvasOf(key)!, ACCENT, 1), key).to.be.greaterThan(3);
  });

  it('draws a goal as a mark at the end of a line, a start as a band', async () => {
    const host = await hostWith({ bars: BARS });
    const canvas = host.canvasOf('bars')!;
    const ratio = canvas.width / canvas.clientWidth;
    expect(columnsOf(canvas, ACCENT, 4 * ratio)).to.be.lessThan(40 * ratio);
    expect(columnsOf(canvas, HAIRLINE, 4 * ratio)).to.be.greaterThan(canvas.width / 4);
  });

  it('keeps a chart whose picture stays, and draws another picture anew', async () => {
    const host = await hostWith({ bars: BARS });
    const canvas = host.canvasOf('bars')!;
    const context = canvas.getContext('2d')!;
    context.fillStyle = 'rgb(1, 2, 3)';
    context.fillRect(0, 0, 5, 5);
    await host.show({ bars: { ...BARS } });
    expect(columnsOf(canvas, [1, 2, 3], 1)).to.equal(5);
    await host.show({ bars: { ...BARS, end: 100 } });
    await until(() => columnsOf(host.canvasOf('bars')!, [1, 2, 3], 1) === 0, 'a new chart');
  });

  it('destroys its charts with their picture and with the host', async () => {
    const host = await hostWith({ bars: BARS, trend: TREND });
    const [bars, trend] = [host.canvasOf('bars'), host.canvasOf('trend')];
    await host.show({ bars: BARS });
    expect([isHeld(bars), isHeld(trend)]).to.deep.equal([true, false]);
    host.remove();
    expect(isHeld(bars)).to.equal(false);
  });

  it('draws nothing in an update that comes after its host was taken away', async () => {
    const host = await hostWith({ bars: BARS });
    const shown = host.show({ bars: { ...BARS, end: 100 }, trend: TREND });
    host.remove();
    await shown;
    expect([isHeld(host.canvasOf('bars')), isHeld(host.canvasOf('trend'))]).to.deep.equal([false, false]);
  });

  it('draws again where the host comes back', async () => {
    const host = await hostWith({ bars: BARS });
    const place = host.parentElement!;
    host.remove();
    place.append(host);
    await until(() => isHeld(host.canvasOf('bars')), 'a chart');
  });
});
