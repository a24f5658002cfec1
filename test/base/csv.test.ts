import { expect } from '@open-wc/testing';
import { csvParseRows } from 'd3-dsv';
import fc from 'fast-check';
import { csvOf } from '../../packages/base/src/csv.js';
import type { DataTable } from '../../packages/base/src/face.js';

const COLUMNS = [
  { title: '项目', kind: 'text' },
  { title: '数值', kind: 'number' },
  { title: '出处', kind: 'code' },
] as const;

function table(...rows: DataTable['rows']): DataTable {
  return { caption: '', columns: COLUMNS, rows };
}

describe('a table as CSV', () => {
  it('begins with a byte order mark and ends every line with CRLF', () => {
    expect(csvOf(table(['目标', 50, '二（三）'], ['起点', 35.9, null]))).to.equal('\ufeff项目,数值,出处\r\n目标,50,二（三）\r\n起点,35.9,\r\n');
  });

  it('quotes commas, quotes and line breaks', () => {
    expect(csvOf(table(['甲,乙', 1, '“"”']))).to.contain('\r\n"甲,乙",1,"“""”"\r\n');
    expect(csvOf(table(['甲\n乙', 1, '']))).to.contain('"甲\r\n乙"');
  });

  for (const text of ['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx']) {
    it(`disarms what a spreadsheet would run: ${JSON.stringify(text)}`, () => {
      const [, row] = csvParseRows(csvOf(table([text, 1, ''])));
      expect(row![0]).to.match(/^'/);
    });
  }

  it('leaves numbers and code columns as they are', () => {
    expect(csvOf(table(['低于', -3, '-2（一）']))).to.contain('\r\n低于,-3,-2（一）\r\n');
  });

  it('lets no text begin as a formula', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[=+\-@\t\r].*$/)), (text) => {
        const [, row] = csvParseRows(csvOf(table([text, 1, ''])).slice(1));
        expect(row![0]).to.not.match(/^[=+\-@\t\r]/);
      }),
    );
  });

  it('gives text back as it was but for the apostrophe', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }).filter((text) => !/[\r\n]/.test(text)), (text) => {
        const [, row] = csvParseRows(csvOf(table([text, 1, ''])).slice(1));
        expect(row![0]!.replace(/^'(?=[=+\-@\t\r])/, '')).to.equal(text);
      }),
    );
  });
});
