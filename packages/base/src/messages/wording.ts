import type { Locale } from '../../../data/src/types.js';
import type { Words } from './words.js';
import { zh } from './zh.js';

const loaded = new Map<string, Words>([['zh', zh]]);
const loading = new Map<string, Promise<void>>();

/** The words of a language, or undefined while they are on their way; `whenLoaded` is called when they are there. */
export function wordsIn(locale: Locale, isElder: boolean, whenLoaded: () => void): Words | undefined {
  const key = locale === 'zh' && isElder ? 'zh-elder' : locale;
  const words = loaded.get(key);
  if (words) return words;
  let request = loading.get(key);
  if (!request) {
    request = load(key).then((arrived) => void loaded.set(key, arrived));
    loading.set(key, request);
  }
  request.then(whenLoaded, () => {
    loaded.set(key, zh);
    whenLoaded();
  });
  return undefined;
}

async function load(key: string): Promise<Words> {
  return key === 'en' ? (await import('./en.js')).en : (await import('./zh-elder.js')).zhElder;
}
