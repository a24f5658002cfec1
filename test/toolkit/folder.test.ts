import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildPackage } from '../../packages/toolkit/src/builder/build.js';
import { type SeedFile, seedFaultText } from '../../packages/toolkit/src/builder/seed-fault.js';
import { changed, filesOf, gb18030, SMALL_PLAN } from './small-plan.js';

const UTF8 = new TextEncoder();

function recoded(encode: (text: string) => Uint8Array): readonly SeedFile[] {
  return Object.entries(SMALL_PLAN).map(([path, text]) => ({ path, bytes: encode(text) }));
}

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2 + 2));
  [...`\ufeff${text}`].forEach((sign, index) => view.setUint16(index * 2, sign.charCodeAt(0), littleEndian));
  return new Uint8Array(view.buffer);
}

function sentences(files: readonly SeedFile[]): readonly string[] {
  const result = buildPackage(files);
  return result.ok ? [] : result.faults.map((fault) => seedFaultText(fault, 'en'));
}

/** A text as it looks when its UTF-8 bytes are read in a Western encoding. */
function latin1(text: string): string {
  return String.fromCharCode(...UTF8.encode(text));
}

function windows1252(text: string): string {
  return new TextDecoder('windows-1252').decode(UTF8.encode(text));
}

function gbk(text: string): string {
  return new TextDecoder('gbk').decode(UTF8.encode(text));
}

const plain = buildPackage(filesOf(SMALL_PLAN));

const ENCODINGS: readonly [string, (text: string) => Uint8Array][] = [
  ['GB18030', gb18030],
  ['UTF-8 with a byte-order mark', (text) => UTF8.encode(`\ufeff${text}`)],
  ['UTF-16, low byte first', (text) => utf16(text, true)],
  ['UTF-16, high byte first', (text) => utf16(text, false)],
  ['lines that end with CR and LF', (text) => UTF8.encode(text.replaceAll('\n', '\r\n'))],
  ['tabs between the cells', (text) => UTF8.encode(text.replaceAll(',', '\t'))],
];

for (const [name, encode] of ENCODINGS) {
  test(`a folder in ${name} makes the same package`, () => {
    assert.equal(plain.ok, true);
    assert.deepEqual(buildPackage(recoded(encode)), plain);
  });
}

test('columns may be named in Chinese or English and stand in any order', () => {
  const text = '英文名称,编号,Name \nCreation,creation,创造\nProtection,protection,保护\n';
  assert.deepEqual(buildPackage(filesOf({ ...SMALL_PLAN, 'vocabulary/themes.csv': text })), plain);
});

test('empty rows and empty columns at the edge change nothing but the row numbers', () => {
  const text = 'id,name,nameEn,,\ncreation,创造,Creation,,\n,,,,\nprotection,保护,Protection,,\n,,,,\n';
  assert.deepEqual(buildPackage(filesOf({ ...SMALL_PLAN, 'vocabulary/themes.csv': text })), plain);
  const broken = text.replace('保护', '#N/A');
  assert.match(
    sentences(filesOf({ ...SMALL_PLAN, 'vocabulary/themes.csv': broken }))[0] ?? '',
    /^vocabulary\/themes\.csv row 4, name:/,
  );
});

test('columns that the builder adds are written anew', () => {
  const files = filesOf(
    changed(
      'vocabulary/cities.csv',
      'attributionNote\njia,甲重庆市,Jia,,,prefecture,stated,',
      'attributionNote,pinyin\njia,甲重庆市,Jia,,,prefecture,stated,,wrong',
    ),
  );
  assert.deepEqual(buildPackage(files), plain);
});

function withBytes(path: string, bytes: Uint8Array): readonly SeedFile[] {
  return filesOf(SMALL_PLAN).map((file) => (file.path === path ? { path, bytes } : file));
}

test('a UTF-8 file with a damaged byte is refused with its place, never read as other characters', () => {
  const bytes = UTF8.encode(SMALL_PLAN['vocabulary/themes.csv'] ?? '');
  bytes[bytes.length - 3] = 0xff;
  const cut = bytes.slice();
  cut[25] = 0x20;
  assert.match(
    sentences(withBytes('vocabulary/themes.csv', cut))[0] ?? '',
    /text in UTF-8 \(byte \d+, line \d cannot be read\)/,
  );
});

const UNREADABLE: readonly [string, Uint8Array, RegExp][] = [
  ['an Excel workbook', Uint8Array.of(0x50, 0x4b, 0x03, 0x04), /Excel workbook/],
  ['bytes of no known encoding', Uint8Array.of(0x69, 0x64, 0x0a, 0xff, 0xff, 0xff), /byte 4, line 2/],
  ['a file with NUL characters', UTF8.encode('id,name\na\0b,c\n'), /NUL characters \(line 2\)/],
  ['an empty file', new Uint8Array(), /a header row/],
  [
    'an open quotation mark',
    UTF8.encode('id,name,nameEn\ncreation,"创造,Creation\n'),
    /row 2: expected quotation marks in pairs around a cell, found a quotation mark that none closes/,
  ],
  [
    'a quotation mark inside a quoted cell',
    UTF8.encode('id,name,nameEn\ncreation,"创"造",Creation\n'),
    /row 2: expected quotation marks in pairs around a cell, found a quotation mark inside a quoted cell/,
  ],
  [
    'UTF-8 that was read as Latin-1 and saved again',
    UTF8.encode(latin1('编号,名称,英文名称\ncreation,创造,Creation\nprotection,保护,Protection\n')),
    /expected Chinese text \(line 1 is garbled\).*open the original as UTF-8/,
  ],
  [
    'UTF-8 that was read as Windows-1252 and saved again',
    UTF8.encode(windows1252('id,name,nameEn\ncreation,创造,Creation\nprotection,保护,Protection\n')),
    /expected Chinese text \(line 2 is garbled\)/,
  ],
  [
    'UTF-8 that was read as GBK and saved again',
    UTF8.encode(gbk('id,name,nameEn\ncreation,运用,Creation\nprotection,保护,Protection\n')),
    /expected Chinese text \(line 2 is garbled\).*open the original as UTF-8/,
  ],
  ['a header without a known name', UTF8.encode('一,二\n三,四\n'), /row 1: expected a header row/],
  [
    'a row with a comma too many',
    UTF8.encode('id,name,nameEn\ncreation,创,造,Creation\n'),
    /row 2: expected 3 cells, found 4 cells/,
  ],
  [
    'a row with a cell too few',
    UTF8.encode('id,name,nameEn\ncreation,创造\n'),
    /row 2: expected 3 cells, found 2 cells/,
  ],
];

for (const [what, bytes, sentence] of UNREADABLE) {
  test(`${what} is refused once, and rows that refer to the table are not blamed for it`, () => {
    const found = sentences(withBytes('vocabulary/themes.csv', bytes));
    assert.equal(found.length, 1);
    assert.match(found[0] ?? '', sentence);
  });
}

const HEADERS: readonly [string, string, RegExp][] = [
  ['an unknown column', 'id,name,nameEng\n', /row 1, nameEng: expected a column such as nameEn/],
  ['an unknown Chinese column', 'id,name,英文名\n', /expected a column such as nameEn, found "英文名"/],
  ['a column given twice', 'id,name,nameEn,名称\n', /row 1, 名称: expected name once/],
  [
    'a column that is like none that is missing',
    'id,name,nameEn,remarks\n',
    /row 1, remarks: expected a column of this table, found "remarks"\. Rename the column or take it out/,
  ],
  [
    'a missing required column',
    'id,name\n',
    /row 1, 英文名称 \(nameEn\): expected this column, found nothing\. Add a column nameEn \(英文名称\) and fill/,
  ],
];

for (const [what, header, sentence] of HEADERS) {
  test(`${what} is named`, () => {
    const found = sentences(filesOf({ 'vocabulary/themes.csv': header }));
    assert.ok(
      found.some((text) => sentence.test(text)),
      found.join('\n'),
    );
  });
}

const PLACES: readonly [string, RegExp][] = [
  ['jia-plan/target.csv', /expected a table’s file name such as targets\.csv/],
  ['jia-plan/units.csv', /expected vocabulary\/units\.csv/],
  ['vocabulary/targets.csv', /expected a folder named like the plan’s id/],
  ['targets.csv', /expected a folder named like the plan’s id/],
  ['jia-plan/more/targets.csv', /expected a folder named like the plan’s id/],
];

for (const [path, sentence] of PLACES) {
  test(`a file at ${path} is refused`, () => {
    assert.match(sentences(filesOf({ ...SMALL_PLAN, [path]: 'id\n' }))[0] ?? '', sentence);
  });
}

test('names with accents and a few foreign signs are no garbled text', () => {
  const path = 'vocabulary/themes.csv';
  const text = (SMALL_PLAN[path] ?? '').replace('Creation', 'Créa “tão” å®€');
  const files = filesOf({ ...SMALL_PLAN, [path]: text });
  assert.deepEqual(sentences(files), []);
});

test('Chinese text with a few characters that garbled text also has is none', () => {
  const garbled = gbk('专利专利');
  const path = 'vocabulary/indicators.csv';
  const text = (SMALL_PLAN[path] ?? '').replace('有效专利', `有效发明专利拥有量，按年末在册件数计${garbled}`);
  assert.deepEqual(sentences(filesOf({ ...SMALL_PLAN, [path]: text })), []);
});

test('a stray quotation mark hides no fault of another row, and no row is blamed for it', () => {
  const path = 'jia-plan/targets.csv';
  const text = (SMALL_PLAN[path] ?? '').replace('新增市级以上中心', '"新增"市级以上中心"');
  const broken = text.replace('level,2025,jia-plan-patents-2020', 'levels,2025,jia-plan-patents-2020');
  assert.deepEqual(
    sentences(filesOf({ ...SMALL_PLAN, [path]: broken })).map((sentence) => sentence.replace(/:.*/, '')),
    [`${path} row 2, accumulation`, `${path} row 4`],
  );
});

test('a folder without rows is no package', () => {
  assert.match(sentences([])[0] ?? '', /expected a folder with a plan, found nothing/);
});
