import { IpErrorEvent } from './events.js';

/** The version of this copy of the script. */
export const VERSION = '0.1.0';

interface VersionedElement {
  new (): HTMLElement;
  readonly version: string;
}

/**
 * Registers an element once a page. A second copy of the same version is silent; another version fires one `ip-error`
 * on the document and leaves the first registration in place.
 */
export function register(tag: string, element: VersionedElement): void {
  const existing = customElements.get(tag);
  if (!existing) {
    customElements.define(tag, element);
    return;
  }
  const version = 'version' in existing ? String(existing.version) : '';
  if (version !== element.version) announceClash(tag, version);
}

const announced = Symbol.for('ip-city-version-clash');

function announceClash(tag: string, version: string): void {
  if (Reflect.has(document, announced)) return;
  Object.defineProperty(document, announced, { value: true });
  document.dispatchEvent(new IpErrorEvent({ kind: 'version', tag, found: version, loaded: VERSION }));
}
