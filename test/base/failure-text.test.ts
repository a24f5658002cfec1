import { expect, fixture, html } from '@open-wc/testing';
import { failureText } from '../../packages/base/src/failure-text.js';
import type { Failure } from '../../packages/base/src/package-source.js';
import '../../packages/widgets/src/index.js';
import type { TargetGauge } from '../../packages/widgets/src/index.js';
import { patentsGoal, samplePackage } from '../../stories/samples.js';
import { PATENTS, addressOf, isSeen, partOf, reads, requestsOf, flat } from '../page.js';

const FALLBACK = '2025 年目标：50 件。';

interface Told {
  readonly gauge: TargetGauge;
  readonly errors: readonly string[];
  readonly ready: number;
}

/** Puts a gauge with a fallback on the page, waits for the sentence that all of `words` stand in, and for its event. */
async function told(attributes: Partial<Pick<TargetGauge, 'src' | 'provider' | 'data' | 'lang'>>, words: readonly string[]): Promise<Told> {
  const page = await fixture<HTMLElement>(html`<div></div>`);
  const errors: string[] = [];
  let ready = 0;
  page.addEventListener('ip-error', ({ detail }) => errors.push(detail.kind === 'source' ? detail.message : detail.kind));
  page.addEventListener('ip-ready', () => (ready += 1));
  const gauge = document.createElement('ip-target-gauge');
  Object.assign(gauge, { target: PATENTS, ...attributes }).innerHTML = `<p>${FALLBACK}</p>`;
  page.append(gauge);
  await reads(gauge, ...words);
  await gauge.updateComplete;
  return { gauge, errors, ready };
}

function answering(status: number): () => Promise<Response> {
  return () => Promise.resolve(new Response('', { status }));
}

describe('a widget whose data fails', () => {
  const cases: readonly { name: string; attributes: Parameters<typeof told>[0]; words: readonly string[]; answer?: () => Promise<Response> }[] = [
    { name: 'is not on the server', attributes: { src: '/lost.json' }, words: ['/lost.json', '404', '改名为 lost.txt'], answer: answering(404) },
    { name: 'meets a server that fails', attributes: { src: '/broken.json' }, words: ['/broken.json', '500', '稍后刷新'], answer: answering(500) },
    {
      name: 'cannot be requested', attributes: { src: '/unreachable.json' }, words: ['/unreachable.json', '网络', '刷新'],
      answer: () => Promise.reject(new TypeError('Failed to fetch')),
    },
    { name: 'is no JSON', attributes: { src: addressOf('{"name":') }, words: ['blob:', '不是 JSON', '不完整', '请核对地址'] },
    { name: 'is a web page', attributes: { src: addressOf('<!doctype html><p>登录') }, words: ['blob:', '网页', '登录', '请核对地址'] },
    { name: 'is empty', attributes: { src: addressOf(' ') }, words: ['blob:', '是空的', '刷新'] },
    { name: 'has an address that is none', attributes: { src: 'http://' }, words: ['http://', '网络'] },
    {
      name: 'has a fault', attributes: { src: addressOf(samplePackage([patentsGoal({ value: '五十' })])) },
      words: ['blob:', 'targets[0].value', '数字', '"五十"', '未予显示'],
    },
    { name: 'follows another contract', attributes: { data: { contract: 2 } }, words: ['约定版本是 2', '读的是 1', '请换用同一版本'] },
    { name: 'has no source', attributes: {}, words: ['没有数据来源', '<ip-data>', 'src'] },
    { name: 'names a provider that is not there', attributes: { provider: 'nowhere' }, words: ['“nowhere”', 'provider'] },
  ];

  for (const { name, attributes, words, answer } of cases) {
    it(`says so below its fallback, and in an event, if the data ${name}`, async () => {
      await requestsOf(async () => {
        const { gauge, errors, ready } = await told(attributes, words);
        const sentence = partOf(gauge, '[part="message"]');
        expect(isSeen(sentence)).to.equal(true);
        expect(isSeen(gauge.querySelector('p')!)).to.equal(true);
        expect(gauge.querySelector('p')!.getBoundingClientRect().bottom).to.be.at.most(sentence.getBoundingClientRect().top + 1);
        expect(errors.map(flat)).to.deep.equal([flat(sentence.textContent)]);
        expect(ready).to.equal(0);
      }, answer && ((address) => (/^\/\w+\.json$/.test(address) ? answer() : undefined)));
    });
  }

  it('says the sentence in English within an English page', async () => {
    const { errors } = await told({ data: { contract: 2 }, lang: 'en' }, ['The data follows contract 2', 'same version']);
    expect(errors).to.have.length(1);
  });

  it('leaves its neighbours alone', async () => {
    const page = await fixture<HTMLElement>(html`<div>
      <ip-target-gauge .data=${{ contract: 2 }} target=${PATENTS}></ip-target-gauge>
      <ip-target-gauge .data=${samplePackage([patentsGoal()])} target=${PATENTS}></ip-target-gauge>
    </div>`);
    const [broken, whole] = page.querySelectorAll('ip-target-gauge');
    await reads(broken!, '约定版本');
    await reads(whole!, '目标 50 件');
  });

  it('recovers when it is given data after all', async () => {
    const { gauge } = await told({ data: { contract: 2 } }, ['约定版本']);
    gauge.data = samplePackage([patentsGoal()]);
    await reads(gauge, '目标 50 件');
    expect(isSeen(gauge.querySelector('p')!)).to.equal(false);
  });
});

describe('the sentence of a failure', () => {
  const fault = { code: 'type', table: 'targets', row: 0, column: 'value', found: '"x"', expected: 'number' } as const;
  const failures: readonly Failure[] = [
    { kind: 'network', url: 'a.json' },
    { kind: 'integrity', url: 'a.json' },
    { kind: 'not-json', url: 'a.json' },
    { kind: 'http', url: 'a.json', code: 403 },
    { kind: 'http', url: 'a.json', code: 503 },
    { kind: 'faults', url: 'a.json', faults: [fault] },
  ];

  for (const failure of failures) {
    it(`names the address in both languages (${failure.kind}${'code' in failure ? ` ${failure.code}` : ''})`, () => {
      for (const locale of ['zh', 'en'] as const) expect(failureText({ status: 'failed', failure }, locale)).to.contain('a.json');
      expect(failureText({ status: 'failed', failure }, 'en')).to.not.match(/[\u4e00-\u9fff]/);
    });
  }

  for (const code of [403, 404]) {
    it(`names the file to rename where a server gives no .json (${code})`, () => {
      const told = (url: string, locale: 'zh' | 'en'): string => failureText({ status: 'failed', failure: { kind: 'http', url, code } }, locale);
      for (const url of ['/data/plan.json', 'plan.json?v=2', 'https://portal.example/plan.JSON#a']) {
        expect(told(url, 'zh')).to.contain('改名为 plan.txt');
        expect(told(url, 'en')).to.contain('rename the file to plan.txt');
      }
      for (const url of ['/data/plan.txt', '/json', '/plan.json/']) for (const locale of ['zh', 'en'] as const) expect(told(url, locale)).to.not.match(/改名|rename|\.txt,/);
    });
  }

  it('shows three faults and counts the rest', () => {
    const five = { kind: 'faults', url: '', faults: [0, 1, 2, 3, 4].map((row) => ({ ...fault, row })) } as const;
    const text = failureText({ status: 'failed', failure: five }, 'zh');
    expect(text.match(/targets\[\d\]/g)).to.deep.equal(['targets[0]', 'targets[1]', 'targets[2]']);
    expect(text).to.contain('另有 2 处');
    expect(failureText({ status: 'failed', failure: { ...five, faults: five.faults.slice(0, 3) } }, 'zh')).to.not.contain('另有');
  });

  it('is empty while nothing has failed', () => {
    expect(failureText({ status: 'pending' }, 'zh')).to.equal('');
  });
});
