import { expect } from '@open-wc/testing';
import { AddressParameters } from '../../packages/base/src/address-parameters.js';

const NAMES = ['plans', 'mark'];
const start = location.href;

function at(address: string): void {
  history.replaceState({ page: 'own' }, '', `${location.pathname}${address}`);
}

describe('The parameters of a widget in the address of a page', () => {
  afterEach(() => history.replaceState(null, '', start));

  it('stand beside those of the page, which stay byte for byte', () => {
    at('?q=%C4%CF%BE%A9&a+b=1&ip-plansx=2#section-2');
    const own = new AddressParameters('query', 'ip', NAMES);
    own.write([['plans', 'nanjing,nantong'], ['mark', 'nanjing']]);
    expect(location.search).to.equal('?q=%C4%CF%BE%A9&a+b=1&ip-plansx=2&ip-plans=nanjing,nantong&ip-mark=nanjing');
    expect(location.hash).to.equal('#section-2');
    expect(history.state).to.deep.equal({ page: 'own' });
    own.write([]);
    expect(location.search).to.equal('?q=%C4%CF%BE%A9&a+b=1&ip-plansx=2');
  });

  it('come back as they were written', () => {
    const own = new AddressParameters('query', '比较', NAMES);
    own.write([['plans', 'a&b=c%,d'], ['mark', '南京'], ['mark', '']]);
    expect(own.pairs()).to.deep.equal([['plans', 'a&b=c%,d'], ['mark', '南京'], ['mark', '']]);
    expect(new AddressParameters('query', 'ip', NAMES).pairs()).to.deep.equal([]);
  });

  it('add one step to the history for each change, and none where nothing changes', () => {
    const own = new AddressParameters('query', 'ip', NAMES);
    const before = history.length;
    own.write([['plans', 'nanjing']]);
    own.write([['plans', 'nanjing']]);
    expect(history.length).to.equal(before + 1);
  });

  it('stand behind the sign # where the page asks for it', () => {
    at('?page=1');
    const own = new AddressParameters('hash', 'ip', NAMES);
    own.write([['plans', 'nanjing']]);
    expect([location.search, location.hash, own.pairs()]).to.deep.equal(['?page=1', '#ip-plans=nanjing', [['plans', 'nanjing']]]);
  });

  it('leave a hash alone that is a place of the page', () => {
    at('#section-2');
    const before = history.length;
    new AddressParameters('hash', 'ip', NAMES).write([['plans', 'nanjing']]);
    expect([location.hash, history.length]).to.deep.equal(['#section-2', before]);
  });

  it('read as text where their signs are no UTF-8', () => {
    at('?ip-plans=%C4%CF');
    expect(new AddressParameters('query', 'ip', NAMES).pairs()).to.deep.equal([['plans', '%C4%CF']]);
  });
});
