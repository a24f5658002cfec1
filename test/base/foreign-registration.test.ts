import { expect } from '@open-wc/testing';
import type { IpErrorEvent } from '../../packages/base/src/events.js';
import { VERSION, register } from '../../packages/base/src/registration.js';

describe('an element that somebody else has registered under our name', () => {
  it('stays, and the document is told', () => {
    const errors: IpErrorEvent[] = [];
    document.addEventListener('ip-error', (event) => errors.push(event));
    const foreign = class extends HTMLElement {};
    customElements.define('ip-test-foreign', foreign);
    register('ip-test-foreign', class extends HTMLElement {
      static readonly version = VERSION;
    });
    expect(customElements.get('ip-test-foreign')).to.equal(foreign);
    expect(errors.map(({ detail }) => detail)).to.deep.equal([{ kind: 'version', tag: 'ip-test-foreign', found: '', loaded: VERSION }]);
  });
});
