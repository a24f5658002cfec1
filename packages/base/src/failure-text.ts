import { faultText } from '../../data/src/faults.js';
import type { Locale } from '../../data/src/types.js';
import { CONTRACT, type Failure, type SourceState } from './package-source.js';

/** How many faults a reader sees; the rest are counted. */
const SHOWN = 3;

/** Words with the name to give a `.json` file on a server that serves none; empty for another address. */
function withName(url: string, words: (name: string) => string): string {
  const name = /([^/?#]*)\.json(?:[?#]|$)/i.exec(url)?.[1];
  return name === undefined ? '' : words(`${name}.txt`);
}

const zh = {
  network: (url: string) => `未能取得数据 ${url}：网络不通或地址不允许访问。请检查网络，稍后刷新。`,
  integrity: (url: string) => `数据 ${url} 未能取得，或与 integrity 属性不符，未予显示。请核对文件或属性。`,
  empty: (url: string) => `${url} 是空的。请核对文件，或稍后刷新。`,
  'web-page': (url: string) => `${url} 给出的是网页，不是数据：可能需要登录，或地址有误。请核对地址。`,
  'not-json': (url: string) => `${url} 不是 JSON 数据，或不完整。请核对地址与文件，或稍后刷新。`,
  http: (url: string, code: number) =>
    code === 404 || code === 403
      ? `服务器没有给出数据 ${url}（${code}）。请核对地址${withName(url, (name) => `；若服务器不提供 .json 文件，请把文件改名为 ${name}，地址也照改`)}。`
      : `服务器出错（${code}），未能取得数据 ${url}。请稍后刷新。`,
  faults: (url: string, list: string, rest: number) =>
    `数据${url ? ` ${url} ` : ''}有误，未予显示：${list}${rest > 0 ? `另有 ${rest} 处。` : ''}`,
  'no-source': '没有数据来源。请放进 <ip-data> 里，或用 src 属性给出数据包地址。',
  'no-provider': (id: string) => `页面上没有编号为“${id}”的 <ip-data>。请核对 provider 属性。`,
  contract: (found: string) => `数据的约定版本是 ${found}，这份程序读的是 ${CONTRACT}。请换用同一版本的程序与数据。`,
};

const en: typeof zh = {
  network: (url) =>
    `The data ${url} could not be loaded: no connection, or the address is not allowed. Check the network and reload.`,
  integrity: (url) =>
    `The data ${url} could not be loaded or does not match the integrity attribute, and is not shown. Check the file or the attribute.`,
  empty: (url) => `${url} is empty. Check the file, or reload later.`,
  'web-page': (url) => `${url} gives a web page, not data: it may want a login, or the address is wrong. Check the address.`,
  'not-json': (url) => `${url} is not complete JSON. Check the file and the address, or reload later.`,
  http: (url, code) =>
    code === 404 || code === 403
      ? `The server did not give the data ${url} (${code}). Check the address${withName(url, (name) => `; if the server serves no .json files, rename the file to ${name}, in the address too`)}.`
      : `The server failed (${code}) and the data ${url} could not be loaded. Reload later.`,
  faults: (url, list, rest) =>
    `The data ${url ? `${url} ` : ''}has faults and is not shown: ${list}${rest > 0 ? ` ${rest} more.` : ''}`,
  'no-source': 'There is no data source. Put the element into <ip-data>, or give the address of a package in src.',
  'no-provider': (id) => `The page has no <ip-data> with the id “${id}”. Check the provider attribute.`,
  contract: (found) =>
    `The data follows contract ${found}, this script reads ${CONTRACT}. Use script and data of the same version.`,
};

/** A sentence that names what failed and the way out; empty for a state that is no failure. */
export function failureText(state: SourceState, locale: Locale): string {
  const words = locale === 'en' ? en : zh;
  if (state.status === 'contract') return words.contract(state.found);
  return state.status === 'failed' ? sentence(state.failure, locale) : '';
}

function sentence(failure: Failure, locale: Locale): string {
  const words = locale === 'en' ? en : zh;
  switch (failure.kind) {
    case 'http':
      return words.http(failure.url, failure.code);
    case 'no-source':
      return words['no-source'];
    case 'no-provider':
      return words['no-provider'](failure.id);
    case 'faults': {
      const list = failure.faults
        .slice(0, SHOWN)
        .map((fault) => faultText(fault, locale))
        .join(locale === 'en' ? ' ' : '');
      return words.faults(failure.url, list, failure.faults.length - SHOWN);
    }
    default:
      return words[failure.kind](failure.url);
  }
}
