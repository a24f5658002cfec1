import { garbledLine } from './mojibake.js';
import { type CellReading, read, refused } from './seed-fault.js';

const UTF8_REMEDY = { en: 'Save the file as CSV UTF-8', zh: '请将文件另存为“CSV UTF-8”格式' };
const WRONGLY_OPENED = {
  en: 'It was opened in a wrong encoding and saved: open the original as UTF-8 and save it as CSV UTF-8',
  zh: '该文件曾以错误的编码打开并保存，请以 UTF-8 编码打开原文件，再另存为“CSV UTF-8”格式',
};

/**
 * The text of a CSV file: UTF-8 with or without a byte-order mark, UTF-16 with one, or GB18030 (and with it
 * GBK), which is tried when the bytes are no UTF-8. A UTF-8 file with a few damaged bytes is refused rather
 * than read as GB18030, which would turn its Chinese text into other characters. So is UTF-8 whose Chinese
 * text was read in a Western encoding before it was saved.
 */
export function decodeSeed(bytes: Uint8Array): CellReading<string> {
  const [first, second, third] = bytes;
  if (first === 0x50 && second === 0x4b && third === 0x03) return workbook();
  if (first === 0xd0 && second === 0xcf && third === 0x11) return workbook();
  if (first === 0xff && second === 0xfe) return decodeAs(bytes, 'utf-16le', 'UTF-16');
  if (first === 0xfe && second === 0xff) return decodeAs(bytes, 'utf-16be', 'UTF-16');
  const damage = firstDamage(bytes);
  if (damage.at === undefined) return ungarbled(decodeAs(bytes, 'utf-8', 'UTF-8'));
  if (damage.whole * 3 > damage.broken) return undecodable('UTF-8', damage.at, bytes);
  const chinese = decodeAs(bytes, 'gb18030', 'UTF-8 / GB18030');
  if (chinese.status === 'read' && /[\ue000-\uf8ff\ufffd]/u.test(chinese.value)) {
    return undecodable('UTF-8 / GB18030', damage.at, bytes);
  }
  return chinese;
}

function ungarbled(reading: CellReading<string>): CellReading<string> {
  const line = reading.status === 'read' ? garbledLine(reading.value) : undefined;
  if (line === undefined) return reading;
  return refused(
    { en: `Chinese text (line ${line} is garbled)`, zh: `中文文本（第${line}行为乱码）` },
    WRONGLY_OPENED,
  );
}

function workbook(): CellReading<never> {
  return refused(
    { en: 'a CSV file', zh: 'CSV 文件' },
    {
      en: 'This is an Excel workbook: save each sheet as CSV UTF-8',
      zh: '这是 Excel 工作簿，请将每张工作表另存为“CSV UTF-8”格式',
    },
  );
}

function decodeAs(bytes: Uint8Array, encoding: string, name: string): CellReading<string> {
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undecodable(name, firstDamage(bytes).at ?? 0, bytes);
  }
  const nul = text.indexOf('\0');
  if (nul === -1) return read(text);
  const line = text.slice(0, nul).split('\n').length;
  return refused(
    { en: `text without NUL characters (line ${line})`, zh: `不含空字符的文本（第${line}行）` },
    UTF8_REMEDY,
  );
}

function undecodable(name: string, byte: number, bytes: Uint8Array): CellReading<never> {
  const line = bytes.subarray(0, byte).reduce((lines, value) => (value === 0x0a ? lines + 1 : lines), 1);
  return refused(
    {
      en: `text in ${name} (byte ${byte + 1}, line ${line} cannot be read)`,
      zh: `${name} 文本（第${line}行、第${byte + 1}字节无法识别）`,
    },
    UTF8_REMEDY,
  );
}

/**
 * Where UTF-8 breaks first, with the counts of whole characters of three or four bytes and of broken bytes.
 */
function firstDamage(bytes: Uint8Array): {
  readonly at: number | undefined;
  readonly whole: number;
  readonly broken: number;
} {
  let at: number | undefined;
  let whole = 0;
  let broken = 0;
  for (let index = 0; index < bytes.length;) {
    const length = characterLength(bytes, index);
    if (length === 0) {
      at ??= index;
      broken += 1;
    }
    if (length >= 3) whole += 1;
    index += Math.max(1, length);
  }
  return { at, whole, broken };
}

/** Bytes of the UTF-8 character at an index; 0 where none is well formed. */
function characterLength(bytes: Uint8Array, index: number): number {
  const lead = bytes[index] ?? 0;
  if (lead < 0x80) return 1;
  const length =
    lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
  const second = bytes[index + 1] ?? 0;
  if (lead === 0xe0 && second < 0xa0) return 0;
  if (lead === 0xed && second > 0x9f) return 0;
  if (lead === 0xf0 && second < 0x90) return 0;
  if (lead === 0xf4 && second > 0x8f) return 0;
  for (let step = 1; step < length; step += 1) {
    const byte = bytes[index + step] ?? 0;
    if (byte < 0x80 || byte > 0xbf) return 0;
  }
  return length;
}
