import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { failureText } from '../../../../base/src/failure-text.js';
import { readText, type SourceState } from '../../../../base/src/package-source.js';
import { merge, overlay } from '../../../../data/src/merge.js';
import type { ParseResult } from '../../../../data/src/parse.js';
import type { DataPackage } from '../../../../data/src/types.js';
import type { Words } from '../../builder/seed-fault.js';
import type { PageFault } from './page-fault.js';
import type { StatedSource } from './page-widgets.js';

/** The package of a source, or why there is none. */
export type PackageReading = { readonly status: 'read'; readonly data: DataPackage } | { readonly status: 'refused'; readonly fault: PageFault };

/** The packages that a page names, looked up on this machine; each file is read once. */
export class PagePackages {
  readonly #folder: string;
  readonly #data: string | undefined;
  readonly #readings = new Map<string, SourceState>();

  /** `data` is a folder of packages for addresses that lead nowhere from the page's own folder. */
  constructor(page: string, data: string | undefined) {
    this.#folder = dirname(page);
    this.#data = data;
  }

  /** The files that were read, in the order asked. */
  get files(): readonly string[] {
    return [...this.#readings.keys()];
  }

  read(source: StatedSource): PackageReading {
    const inline = source.inline === undefined ? [] : [readText(source.inline, 'script')];
    const base = this.#joined(source.inline === undefined ? source.addresses : [], inline, source);
    if (base.status === 'refused' || source.overlay.length === 0) return base;
    const added = this.#joined(source.overlay, [], source);
    return added.status === 'refused' ? added : resultOf(overlay(base.data, added.data), source);
  }

  #joined(addresses: readonly string[], states: readonly SourceState[], source: StatedSource): PackageReading {
    const packages: DataPackage[] = [];
    const files = addresses.map((address) => this.#fileOf(address));
    const lost = addresses.find((_, place) => files[place] === undefined);
    if (lost !== undefined) return this.#notFound(lost, source);
    for (const state of [...states, ...files.map((file, place) => this.#stateOf(file ?? '', addresses[place] ?? ''))]) {
      if (state.status !== 'ready') return refused(source, stateWords(state));
      packages.push(state.data);
    }
    const [first] = packages;
    return first && packages.length === 1 ? { status: 'read', data: first } : resultOf(merge(packages), source);
  }

  #stateOf(file: string, address: string): SourceState {
    const state = this.#readings.get(file) ?? readText(readFileSync(file, 'utf8'), address);
    this.#readings.set(file, state);
    return state;
  }

  /**
   * The file of an address: from the page's folder where the address begins with no slash and no server; then in the
   * folder of packages, with as many of its leading folders left out as need be.
   */
  #fileOf(address: string): string | undefined {
    const isOnServer = /^(?:[a-z][a-z\d+.-]*:|\/)/i.test(address);
    const path = pathOf(address);
    const data = this.#data;
    const steps = path.split('/').filter((step) => step !== '' && step !== '.' && step !== '..');
    const inData = data === undefined ? [] : steps.map((_, place) => join(data, ...steps.slice(place)));
    return [...(isOnServer ? [] : [join(this.#folder, path)]), ...inData].find(isFile);
  }

  #notFound(address: string, source: StatedSource): PackageReading {
    const place = this.#data === undefined ? this.#folder : `${this.#folder}, ${this.#data}`;
    return refused(source, {
      en: `There is no file for the address ${address} (looked in ${place}). Correct the address, or name the folder of the data packages with --data.`,
      zh: `地址 ${address} 没有对应的文件（查找范围：${place}）。请核对地址，或用 --data 写明数据包所在的文件夹。`,
    });
  }
}

function pathOf(address: string): string {
  const path = address.replace(/^(?:[a-z][a-z\d+.-]*:)?\/\/[^/]*/i, '').replace(/[?#].*$/, '');
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

function stateWords(state: SourceState): Words {
  return { en: failureText(state, 'en'), zh: failureText(state, 'zh') };
}

function resultOf(result: ParseResult, source: StatedSource): PackageReading {
  if (result.ok) return { status: 'read', data: result.data };
  const url = [...source.addresses, ...source.overlay].join(' ');
  return refused(source, stateWords({ status: 'failed', failure: { kind: 'faults', url, faults: result.faults } }));
}

function refused({ line, column }: StatedSource, said: Words): PackageReading {
  return { status: 'refused', fault: { line, column, said } };
}
