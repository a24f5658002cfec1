import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { buildPackage } from '../../packages/toolkit/src/builder/build.js';
import { csvText } from '../../packages/toolkit/src/builder/csv.js';
import { lineBreaks } from '../../packages/toolkit/src/builder/line-breaks.js';
import { readNumber } from '../../packages/toolkit/src/builder/number-cell.js';
import { packageRows } from '../../packages/toolkit/src/builder/package-rows.js';
import { typedName } from '../../packages/toolkit/src/builder/pinyin.js';
import type { Row } from '../../packages/toolkit/src/builder/tables.js';
import { filesOf, gb18030, SMALL_PLAN } from './small-plan.js';

const WORDS = fc.string({
  unit: fc.constantFrom(...'目标专利中心万人高价值，；、“”（）…%≥ ,;"ab19'),
  minLength: 1,
  maxLength: 24,
});
/** A text that a cell keeps as it is: no white space at its edges, no number alone. */
const TEXT = WORDS.map((text) => text.trim()).filter((text) => text !== '' && !/^\d+$/.test(text));
const ENTRY = TEXT.map((text) => text.replace(/[;；]/g, '').trim()).filter((text) => text !== '');
const VALUE = fc.double({ min: -1e9, max: 1e9, noNaN: true }).map((value) => Number(value.toFixed(3)) + 0);

const TARGET = fc.record(
  {
    name: TEXT,
    nameEn: TEXT,
    printed: fc.option(TEXT),
    comparator: fc.constantFrom('>', '>=', '=', '~', '<', '<=', null),
    value: VALUE,
    note: fc.option(TEXT),
    year: fc.option(fc.integer({ min: 1980, max: 2100 })),
  },
  { noNullPrototype: true },
);

function withTargets(rows: readonly Row[], aliases: readonly string[]): Readonly<Record<string, string>> {
  const targets = rows.map((row, index) => ({
    ...row,
    id: `jia-plan-goal-${index}`,
    plan: 'jia-plan',
    indicator: 'centers',
    kind: 'numeric',
    unit: 'household',
  }));
  const agency = {
    id: 'jia-office',
    city: 'jia',
    name: '局',
    nameEn: 'Office',
    kind: 'department',
    collective: false,
  };
  return {
    ...SMALL_PLAN,
    'vocabulary/agencies.csv': csvText('agencies', [{ ...agency, aliases }]),
    'jia-plan/notes.csv': 'id,plan,kind,lines,rows,text,textEn\n',
    'jia-plan/targets.csv': csvText('targets', targets),
  };
}

test('what is written as CSV is read back the same, value by value', () => {
  fc.assert(
    fc.property(
      fc.array(TARGET, { minLength: 1, maxLength: 4 }),
      fc.array(ENTRY, { maxLength: 3 }),
      (targets, aliases) => {
        const first = buildPackage(filesOf(withTargets(targets, aliases)));
        assert.ok(first.ok, first.ok ? '' : JSON.stringify(first.faults));
        const rows = packageRows(first.data);
        assert.deepEqual(rows.get('agencies')?.[0]?.['aliases'], aliases);
        const columns = Object.keys(targets[0] ?? {});
        const read = rows.get('targets') ?? [];
        const kept = read.map((row) => Object.fromEntries(columns.map((column) => [column, row[column]])));
        assert.deepEqual(kept, targets);
        const again = { ...withTargets(targets, aliases), 'jia-plan/targets.csv': csvText('targets', read) };
        assert.deepEqual(buildPackage(filesOf(again)), first);
      },
    ),
    { numRuns: 60 },
  );
});

test('a number is read as it is in every dress a spreadsheet gives it', () => {
  const wide = (text: string): string =>
    text.replace(/[0-9.,-]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
  fc.assert(
    fc.property(VALUE, (value) => {
      const [whole = '', part] = String(value).split('.');
      const tail = part === undefined ? '' : `.${part}`;
      const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
      for (const text of [whole, grouped, grouped.replaceAll(',', ' '), wide(grouped), ` ${grouped}`]) {
        assert.deepEqual(readNumber(`${text}${text.startsWith('－') ? wide(tail) : tail} `), {
          status: 'read',
          value,
        });
      }
    }),
  );
});

test('no cell is read as a number that its digits do not spell', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'0123456789.,-+ %eE'), maxLength: 10 }), (cell) => {
      const reading = readNumber(cell);
      if (reading.status === 'refused' || reading.value === null) return;
      const digits = (text: string): string => text.replace(/\D/g, '').replace(/^0+/, '');
      const spelt = digits(cell.includes('.') ? cell.replace(/0+\s*$/, '') : cell);
      const shown = reading.value.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 20 });
      assert.equal(digits(shown), spelt);
    }),
    { numRuns: 2000 },
  );
});

test('Chinese text in GB18030 is read as the same text', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...'目标专利中心万人高价值创造保护联通啊座'), { minLength: 4, maxLength: 30 }),
      (signs) => {
        const path = 'vocabulary/themes.csv';
        const text = `${SMALL_PLAN[path] ?? ''}culture,文化${signs.join('')},Culture\n`;
        const files = filesOf({ ...SMALL_PLAN, [path]: text });
        const plain = buildPackage(files);
        assert.equal(plain.ok, true);
        const recoded = files.map((file) => (file.path === path ? { path, bytes: gb18030(text) } : file));
        assert.deepEqual(buildPackage(recoded), plain);
      },
    ),
  );
});

test('a name breaks inside its length, in order, never beside a mark', () => {
  fc.assert(
    fc.property(WORDS, (name) => {
      const breaks = lineBreaks(name);
      assert.deepEqual(
        breaks,
        [...new Set(breaks)].sort((one, other) => one - other),
      );
      for (const place of breaks) {
        assert.ok(place > 0 && place < name.length);
        assert.doesNotMatch(name.slice(place - 1, place + 1), /[，；、“”（）…%≥ ,;"]/);
      }
    }),
  );
});

test('pinyin and initials hold lower-case letters, digits and single spaces only', () => {
  fc.assert(
    fc.property(WORDS, (name) => {
      const { pinyin, initials } = typedName(name);
      assert.match(pinyin, /^(?:[a-z0-9]+(?: [a-z0-9]+)*)?$/);
      assert.match(initials, /^[a-z0-9]*$/);
    }),
  );
});
