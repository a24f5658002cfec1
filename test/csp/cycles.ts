const SRC = '/data/plans/nanjing-14th-five-year-plan.json';
const TARGET = 'nanjing-14th-five-year-plan-high-value-invention-patents-per-10k-people';

/** Where a gauge gets its data from while it comes and goes; `kept` is a page that holds on to it. */
export type Place = 'inside' | 'alone' | 'kept';

const kept: Element[] = [];

function mount(place: Place): { readonly root: Element; readonly gauge: Element } {
  const gauge = document.createElement('ip-target-gauge');
  gauge.setAttribute('target', TARGET);
  if (place !== 'inside') {
    gauge.setAttribute('src', SRC);
    document.body.append(gauge);
    return { root: gauge, gauge };
  }
  const provider = document.createElement('ip-data');
  provider.setAttribute('src', SRC);
  provider.append(gauge);
  document.body.append(provider);
  return { root: provider, gauge };
}

async function until(isTrue: () => boolean): Promise<void> {
  const started = performance.now();
  while (!isTrue()) {
    if (performance.now() - started > 5000) throw new Error('A gauge did not come within five seconds.');
    await new Promise((done) => requestAnimationFrame(done));
  }
}

/** Mounts a gauge, waits until it shows its figure, presses its table, and takes it away, so many times. */
export async function cycle(place: Place, times: number): Promise<void> {
  for (let round = 0; round < times; round += 1) {
    const { root, gauge } = mount(place);
    await until(() => gauge.shadowRoot?.querySelector('[part~=source]') !== null && gauge.shadowRoot?.querySelector('button') !== null);
    gauge.shadowRoot?.querySelector('button')?.click();
    await until(() => gauge.shadowRoot?.querySelector('table') !== null);
    root.remove();
    if (place === 'kept') kept.push(root);
  }
}
