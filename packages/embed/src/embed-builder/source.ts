import type { DataProvider } from '../../../base/src/data-provider.js';
import { fetchPackages, readText, type SourceState } from '../../../base/src/package-source.js';

/** The package that is offered, and an `<ip-data>` that hands it to a preview. */
export interface BuilderSource {
  readonly state: SourceState;
  readonly provider: DataProvider;
}

/** Reads the package that stands in the page as `#ip-city-data`, else fetches it from beside the page. */
export async function readSource(): Promise<BuilderSource> {
  const provider = document.createElement('ip-data');
  const inline = document.getElementById('ip-city-data')?.textContent;
  if (inline == null) {
    provider.src = 'data/ip-city-data.json';
    return { state: await fetchPackages([provider.src]), provider };
  }
  const state = readText(inline, 'ip-city-data');
  if (state.status === 'ready') provider.data = JSON.parse(inline);
  return { state, provider };
}

/** The folder that the page stands in; a site's own folder where the page was opened from a disk. */
export function ownFolder(): string {
  return location.protocol === 'file:' ? '/ip/' : new URL('.', location.href).href;
}
