import { Seeded } from './seeded.js';
import { STORM_ATTRIBUTES, STORM_TAGS } from './storm-attributes.js';

/** Elements that stand or are kept for later at most. */
const MOST = 12;

/** What a script in the page holds on to, as `count.js` tells it. */
export interface Standing {
  readonly listeners: readonly string[];
  readonly observed: readonly string[];
  readonly timers: number;
  readonly frames: number;
}

const SRC = '/data/indicators/high-value-invention-patents-per-10k-people.json';

function frame(): Promise<void> {
  return new Promise((done) => requestAnimationFrame(() => done()));
}

function foreignDocument(): Document {
  const foreign = document.querySelector('iframe')?.contentDocument;
  if (!foreign) throw new Error('The page has no frame.');
  return foreign;
}

/** A page that makes, moves, copies, changes, presses and removes widgets as chance has it. */
class Storm {
  readonly #packages: readonly unknown[];
  #chance = new Seeded(0);
  #elements: Element[] = [];

  constructor(packages: readonly unknown[]) {
    this.#packages = packages;
  }

  readonly #operations: Readonly<Record<string, (element: HTMLElement) => void>> = {
    append: (element) => this.#placeFor(element).append(element),
    insertBefore: (element) => {
      const place = this.#placeFor(element);
      place.insertBefore(element, this.#chance.pick([...place.children].filter((child) => child !== element)) ?? null);
    },
    cloneNode: (element) => {
      const copy = element.cloneNode(true);
      if (copy instanceof Element && this.#elements.length < MOST) {
        this.#elements.push(copy);
        this.#placeFor(element).append(copy);
      }
    },
    remove: (element) => element.remove(),
    removeForGood: (element) => {
      element.remove();
      this.#elements = this.#elements.filter((one) => !element.contains(one));
    },
    removeAndAppend: (element) => {
      element.remove();
      this.#placeFor(element).append(element);
    },
    setAttribute: (element) => this.#change(element),
    setAttributeAround: () => {
      const place = this.#chance.pick([...document.querySelectorAll('section')]);
      const [name, values] = this.#chance.pick([['lang', ['en', 'zh-Hans']], ['data-ip-mode', ['elder', '']], ['data-ip-theme', ['red', 'dark', '']]] as const) ?? ['lang', []];
      place?.setAttribute(name, this.#chance.pick<string>(values) ?? '');
    },
    setData: (element) => Reflect.set(element, 'data', this.#chance.pick(this.#packages)),
    hide: (element) => element.toggleAttribute('hidden'),
    hideAround: () => this.#chance.pick([...document.querySelectorAll('section')])?.toggleAttribute('hidden'),
    press: (element) => {
      const pressed = [...(element.shadowRoot?.querySelectorAll<HTMLElement>('button[aria-pressed], button[aria-expanded], summary') ?? [])];
      this.#chance.pick(pressed)?.click();
    },
    adopt: (element) => void foreignDocument().body.append(foreignDocument().adoptNode(element)),
    adoptBack: () => {
      const away = this.#chance.pick([...foreignDocument().body.children]);
      if (away) this.#placeFor(away).append(document.adoptNode(away));
    },
  };

  /** Does one thing to one element, and makes one where there is none; returns the name of what was done. */
  step(chance: Seeded): string {
    this.#chance = chance;
    const name = this.#elements.length < 4 || (this.#elements.length < MOST && this.#chance.isLucky(0.15)) ? 'create' : this.#chance.pick(Object.keys(this.#operations)) ?? 'create';
    const element = name === 'create' ? this.#create() : this.#chance.pick(this.#elements);
    const operation = this.#operations[name === 'create' ? 'append' : name];
    if (element instanceof HTMLElement) operation?.(element);
    return name;
  }

  #create(): Element {
    const element = document.createElement(this.#chance.pick(STORM_TAGS) ?? 'ip-data');
    element.append('南京市目标：到 2025 年，万人高价值发明专利拥有量 50 件。');
    if (this.#chance.isLucky(0.6)) element.setAttribute('src', SRC);
    this.#change(element);
    this.#elements.push(element);
    return element;
  }

  #change(element: Element): void {
    const names = Object.keys(STORM_ATTRIBUTES).filter((name) => name !== 'default' || element.localName === 'ip-data');
    const name = this.#chance.pick(names) ?? 'src';
    const value = this.#chance.pick(STORM_ATTRIBUTES[name] ?? []);
    if (value == null) element.removeAttribute(name);
    else element.setAttribute(name, value);
  }

  /** A part of the page, or an `<ip-data>`, that can take an element. */
  #placeFor(element: Element): Element {
    const providers = this.#elements.filter((one) => one.localName === 'ip-data' && one.isConnected && !element.contains(one));
    return this.#chance.pick(this.#chance.isLucky(0.4) ? providers : []) ?? this.#chance.pick([...document.querySelectorAll('main, section')]) ?? document.body;
  }
}

/** So many steps of a storm; returns how often each thing was done, and how often a widget told that it shows its figure. */
export async function storm(seed: number, steps: number): Promise<{ done: Record<string, number>; ready: number }> {
  let ready = 0;
  const onReady = (): void => void (ready += 1);
  document.addEventListener('ip-ready', onReady);
  const whole: unknown = await (await fetch(SRC)).json();
  const running = new Storm([whole, null, undefined, { contract: 99 }, { resources: 'none' }]);
  const done: Record<string, number> = {};
  for (let step = 0; step < steps; step += 1) {
    // A chance of its own a step: what one step finds on the page does not change what the next ones do.
    const chance = new Seeded(seed + step);
    const name = running.step(chance);
    done[name] = (done[name] ?? 0) + 1;
    const luck = chance.next();
    if (luck < 0.01) await frame();
    else if (luck < 0.03) await new Promise((next) => setTimeout(next));
    else if (luck < 0.2) await Promise.resolve();
  }
  document.removeEventListener('ip-ready', onReady);
  return { done, ready };
}

/** Removes every widget, and lets what is under way come to its end. */
export async function calm(): Promise<void> {
  for (const place of [...document.querySelectorAll('main, section'), foreignDocument().body]) place.replaceChildren();
  for (let count = 0; count < 3; count += 1) await frame();
  await new Promise((next) => setTimeout(next));
}

/** A gauge that nothing has happened to. */
export function comeFresh(): void {
  const gauge = document.createElement('ip-target-gauge');
  gauge.id = 'fresh';
  gauge.setAttribute('src', SRC);
  gauge.setAttribute('target', 'nanjing-14th-five-year-plan-high-value-invention-patents-per-10k-people');
  document.querySelector('main')?.replaceChildren(gauge);
}

export function standing(): Standing {
  return (Reflect.get(globalThis, 'standing') as () => Standing)();
}
