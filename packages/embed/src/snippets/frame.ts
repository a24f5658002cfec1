import type { Embedding } from './embedding.js';
import { emptyElement } from './markup.js';

/** What a frame needs beside its widget. */
export interface FrameSize {
  /** CSS pixels, or 100 %. */
  readonly width: string;
  /** CSS pixels; right until the script measures the content. */
  readonly height: number;
  /** Names the frame for those who hear it. */
  readonly title: string;
}

/** Address of the page that shows one widget. */
export function frameAddress({ widget, base, data, asked, lang, theme, isElder }: Embedding): string {
  const parameters = [
    ['widget', widget],
    ['src', data],
    ...asked,
    ['lang', lang],
    ...(theme === '' ? [] : [['theme', theme]]),
    ...(isElder ? [['mode', 'elder']] : []),
  ];
  const query = parameters.map(([name, value = '']) => `${name}=${encodeURIComponent(value).replace(/%2F/g, '/').replace(/%20/g, '+')}`);
  return `${base}frame.html?${query.join('&')}`;
}

/** A frame with one widget, and the script that gives it the height of its content. */
export function frameSnippet(embedding: Embedding, { width, height, title }: FrameSize): string {
  const frame = emptyElement('iframe', [
    ['src', frameAddress(embedding)],
    ['width', width],
    ['height', String(height)],
    ['title', title],
    ['loading', 'lazy'],
  ]);
  return `${frame}\n${emptyElement('script', [['src', `${embedding.base}frame-height.js`], ['defer', '']])}`;
}
