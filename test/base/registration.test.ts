import { expect } from '@open-wc/testing';
import type { IpErrorEvent } from '../../packages/base/src/events.js';
import { VERSION, register } from '../../packages/base/src/registration.js';

/** An element class of a version, as another copy of the script brings it. */
function elementOf(version: string): { new (): HTMLElement; readonly version: string } {
  return class extends HTMLElement {
    static readonly version = version;
  };
}

describe('the registration of an element', () => {
  const errors: IpErrorEvent[] = [];
  const hear = (event: IpErrorEvent): void => void errors.push(event);
  beforeEach(() => {
    errors.length = 0;
    document.addEventListener('ip-error', hear);
  });
  afterEach(() => document.removeEventListener('ip-error', hear));

  it('leaves the first copy in place and is silent for a second one of the same version', () => {
    const first = elementOf(VERSION);
    register('ip-test-same', first);
    register('ip-test-same', elementOf(VERSION));
    expect(customElements.get('ip-test-same')).to.equal(first);
    expect(errors).to.have.length(0);
  });

  it('tells the document once of all elements of another version, and leaves the first copy in place', () => {
    const first = elementOf('0.0.1');
    register('ip-test-other', first);
    register('ip-test-more', elementOf('0.0.1'));
    register('ip-test-other', elementOf(VERSION));
    register('ip-test-more', elementOf(VERSION));
    expect(customElements.get('ip-test-other')).to.equal(first);
    expect(errors.map(({ detail, target }) => [detail, target])).to.deep.equal([
      [{ kind: 'version', tag: 'ip-test-other', found: '0.0.1', loaded: VERSION }, document],
    ]);
  });
});
