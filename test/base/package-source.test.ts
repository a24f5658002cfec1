import { expect, fixture, html } from '@open-wc/testing';
import fc from 'fast-check';
import { addressesIn, fetchPackages, readText, stateOf, type SourceState } from '../../packages/base/src/package-source.js';
import '../../packages/widgets/src/index.js';
import { patentsGoal, result, samplePackage, type Row } from '../../stories/samples.js';
import { AFTER, PATENTS, addressOf, reads, requestsOf } from '../page.js';

const TEXT_FILE = new URL('samples/patents.txt', import.meta.url).href;

/** The sample package with some of its tables only. */
function tables(names: readonly string[], targets: readonly Row[] = [patentsGoal()]): object {
  const whole = samplePackage(targets) as { resources: readonly { name: string }[] };
  return { ...whole, resources: whole.resources.filter(({ name }) => names.includes(name)) };
}

async function sha256Of(address: string): Promise<string> {
  const bytes = await (await fetch(address)).arrayBuffer();
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return `sha256-${btoa(String.fromCharCode(...hash))}`;
}

function faultsOf(state: SourceState): string[] {
  if (state.status !== 'failed' || state.failure.kind !== 'faults') throw new Error(`The state is ${JSON.stringify(state)}.`);
  return state.failure.faults.map(({ code, found }) => `${code} ${found}`);
}

describe('package source', () => {
  it('makes one request for two widgets and a provider of one address', async () => {
    const address = `${TEXT_FILE}?shared`;
    const requests = await requestsOf(async () => {
      const page = await fixture(html`<div>
        <ip-target-gauge src=${address} target=${PATENTS} today=${AFTER}></ip-target-gauge>
        <ip-target-gauge src=${address} target=${PATENTS} today=${AFTER}></ip-target-gauge>
        <ip-data src=${address} today=${AFTER}><ip-target-gauge target=${PATENTS}></ip-target-gauge></ip-data>
      </div>`);
      for (const gauge of page.querySelectorAll('ip-target-gauge')) await reads(gauge, '万人高价值发明专利拥有量');
    });
    expect(requests).to.deep.equal([address]);
    expect(performance.getEntriesByName(address)).to.have.length(1);
  });

  it('takes two spellings of one address for one', async () => {
    const { pathname } = new URL(TEXT_FILE);
    const requests = await requestsOf(() => Promise.all([fetchPackages([`${TEXT_FILE}?spelled`]), fetchPackages([`${pathname}?spelled`])]));
    expect(requests).to.have.length(1);
  });

  it('asks again for a later element after a request that failed', async () => {
    const address = addressOf(samplePackage([patentsGoal()]));
    let failures = 1;
    const states: SourceState[] = [];
    const requests = await requestsOf(
      async () => {
        for (let time = 0; time < 3; time += 1) states.push(await fetchPackages([address]));
      },
      () => (failures-- > 0 ? Promise.resolve(new Response('', { status: 503 })) : undefined),
    );
    expect(states.map(({ status }) => status)).to.deep.equal(['failed', 'ready', 'ready']);
    expect(requests).to.have.length(2);
  });

  it('reads a package whatever its content type says', async () => {
    for (const type of ['text/plain', 'application/octet-stream', '']) {
      expect((await fetchPackages([addressOf(samplePackage([patentsGoal()]), type)])).status).to.equal('ready');
    }
    expect((await fetch(TEXT_FILE)).headers.get('content-type')).to.match(/^text\/plain/);
    expect((await fetchPackages([TEXT_FILE])).status).to.equal('ready');
  });

  it('merges several packages by id', async () => {
    const vocabulary = addressOf(tables(['plans', 'cities', 'units', 'indicators', 'observations']));
    const goals = addressOf(tables(['targets', 'plans']));
    const gauge = await fixture(html`<ip-target-gauge src="${vocabulary} ${goals}" target=${PATENTS} today=${AFTER}></ip-target-gauge>`);
    await reads(gauge, '南京市', '目标 50 件', '35.9');
  });

  it('refuses packages that disagree on a row, and names the row', async () => {
    const state = await fetchPackages([addressOf(samplePackage([patentsGoal()])), addressOf(samplePackage([patentsGoal({ value: 60 })]))]);
    expect(faultsOf(state)).to.deep.equal([`conflict "${PATENTS}"`]);
  });

  it('fails as a whole if one of several packages is missing', async () => {
    let state: SourceState | undefined;
    await requestsOf(
      async () => (state = await fetchPackages([addressOf(samplePackage([patentsGoal()])), '/lost.json'])),
      (address) => (address === '/lost.json' ? Promise.resolve(new Response('', { status: 404 })) : undefined),
    );
    expect(state).to.deep.equal({ status: 'failed', failure: { kind: 'http', url: '/lost.json', code: 404 } });
  });

  it('lets a package through that has the right integrity', async () => {
    const page = await fixture(html`<ip-data src=${TEXT_FILE} integrity=${await sha256Of(TEXT_FILE)} today=${AFTER}>
      <ip-target-gauge target=${PATENTS}></ip-target-gauge>
    </ip-data>`);
    await reads(page.querySelector('ip-target-gauge')!, '目标 50 件');
  });

  it('refuses a package that has another integrity, also when the package was read before', async () => {
    await fetchPackages([TEXT_FILE]);
    const page = await fixture(html`<ip-data src=${TEXT_FILE} integrity="sha256-${btoa('0'.repeat(32))}">
      <ip-target-gauge target=${PATENTS}></ip-target-gauge>
    </ip-data>`);
    await reads(page.querySelector('ip-target-gauge')!, TEXT_FILE, 'integrity');
  });

  it('separates addresses by white space of any kind', () => {
    expect(addressesIn('  a.json\n\tb.txt ')).to.deep.equal(['a.json', 'b.txt']);
    expect(addressesIn('   ')).to.deep.equal([]);
  });

  it('gives a state for any value, and throws for none', () => {
    const key = fc.constantFrom('contract', 'name', 'version', 'resources', 'data', 'toString', 'valueOf');
    fc.assert(
      fc.property(fc.oneof(fc.anything({ key, withNullPrototype: true }), fc.dictionary(key, fc.anything({ withNullPrototype: true }))), (value) => {
        expect(stateOf(value).status).to.be.oneOf(['failed', 'contract']);
      }),
    );
  });

  it('gives a state for any text, and throws for none', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(readText(text).status).to.be.oneOf(['failed', 'contract']);
    }));
    expect(readText('{"contract":{"toString":1,"valueOf":1}}').status).to.equal('failed');
  });

  it('reads a package with a figure of its own beside the plan', () => {
    const state = stateOf(samplePackage([patentsGoal()], [result(41, '2023')]));
    expect(state.status === 'ready' && state.data.observations.map(({ value }) => value)).to.deep.equal([35.9, 41]);
  });
});
