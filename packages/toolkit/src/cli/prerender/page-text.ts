import type { Words } from '../../builder/seed-fault.js';
import type { PageFault } from './page-fault.js';

/** The bytes of a page, read. */
export interface PageText {
  readonly text: string;
  /** The bytes with texts put in place of stretches of `text`; everything else stays as it is. */
  readonly bytesWith: (stretches: readonly Stretch[]) => Uint8Array;
}

/** A new text in place of one from `start` to before `end`; stretches stand in their order and do not overlap. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

type Encoding = 'utf-8' | 'gb18030';

const CHARSET = /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([\w-]+)/i;
const HEAD = 1024;

/** Reads a page in UTF-8 or in GBK, with or without a word about it in its head. */
export function readPageText(bytes: Uint8Array): PageText | PageFault {
  const declared = CHARSET.exec(new TextDecoder('latin1').decode(bytes.subarray(0, HEAD)))?.[1]?.toLowerCase();
  const asked = declared === undefined ? undefined : encodingOf(declared);
  if (declared !== undefined && asked === undefined)
    return fault(1, { en: `the encoding ${declared}`, zh: `${declared} 编码` });
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const tried: readonly Encoding[] = hasMark ? ['utf-8'] : asked ? [asked] : ['utf-8', 'gb18030'];
  for (const encoding of tried) {
    const text = decoded(bytes, encoding);
    if (text !== undefined) return { text, bytesWith: (stretches) => spliced(bytes, encoding, stretches) };
  }
  const name = tried.map((encoding) => (encoding === 'utf-8' ? 'UTF-8' : 'GBK')).join(' / ');
  return fault(lineOfDamage(bytes, tried[0] ?? 'utf-8'), { en: `bytes that are not ${name}`, zh: `不属于 ${name} 编码的字节` });
}

function fault(line: number, found: Words): PageFault {
  return { line, column: 1, said: { en: `Found ${found.en}. Save the page as UTF-8 or GBK.`, zh: `发现${found.zh}。请将网页另存为 UTF-8 或 GBK 编码。` } };
}

function encodingOf(label: string): Encoding | undefined {
  if (/^utf-?8$/.test(label)) return 'utf-8';
  return /^(gbk|gb2312|gb18030|x-gbk|gb_2312-80|chinese)$/.test(label) ? 'gb18030' : undefined;
}

/** The text with its byte-order mark, or undefined where a byte cannot be read. */
function decoded(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function lineOfDamage(bytes: Uint8Array, encoding: Encoding): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const end = bytes.indexOf(0x0a, start) + 1 || bytes.length;
    if (decoded(bytes.subarray(start, end), encoding) === undefined) return line;
    start = end;
  }
  return line;
}

function spliced(bytes: Uint8Array, encoding: Encoding, stretches: readonly Stretch[]): Uint8Array {
  const places = new Set(stretches.flatMap(({ start, end }) => [start, end]));
  const byteAt = bytePlaces(bytes, encoding, places);
  const pieces: Uint8Array[] = [];
  let kept = 0;
  for (const { start, end, text } of stretches) {
    pieces.push(bytes.subarray(kept, byteAt.get(start)), encoded(text, encoding));
    kept = byteAt.get(end) ?? kept;
  }
  return Buffer.concat([...pieces, bytes.subarray(kept)]);
}

/** The bytes before which places of the text stand. */
function bytePlaces(bytes: Uint8Array, encoding: Encoding, places: ReadonlySet<number>): Map<number, number> {
  const found = new Map<number, number>();
  let place = 0;
  for (let byte = 0; byte < bytes.length; ) {
    if (places.has(place)) found.set(place, byte);
    const lead = bytes[byte] ?? 0;
    const length = encoding === 'utf-8' ? utf8Length(lead) : gbLength(lead, bytes[byte + 1] ?? 0);
    // Beyond the basic plane a sign takes two places of the text.
    place += length === 4 && (encoding === 'utf-8' || lead >= 0x90) ? 2 : 1;
    byte += length;
  }
  return found.set(place, bytes.length);
}

function utf8Length(lead: number): number {
  return lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
}

function gbLength(lead: number, next: number): number {
  if (lead <= 0x80) return 1;
  return next >= 0x30 && next <= 0x39 ? 4 : 2;
}

/** Text as bytes; signs that GBK does not have become numeric references. */
function encoded(text: string, encoding: Encoding): Uint8Array {
  if (encoding === 'utf-8') return Buffer.from(text);
  const signs = gbkSigns();
  const bytesOf = (sign: string): readonly number[] =>
    sign < '\u0080' ? [sign.charCodeAt(0)] : (signs.get(sign) ?? [...Buffer.from(`&#${sign.codePointAt(0) ?? 0};`)]);
  return Uint8Array.from([...text].flatMap(bytesOf));
}

/** Every sign of two bytes, as the decoder of this machine reads it: no encoder comes with it. */
function gbkSigns(): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder('gbk');
  const signs = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const sign = decoder.decode(Uint8Array.of(lead, trail));
      if ([...sign].length === 1 && sign !== '\ufffd' && !signs.has(sign)) signs.set(sign, [lead, trail]);
    }
  }
  return signs;
}
