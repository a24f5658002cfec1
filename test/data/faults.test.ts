import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { faultText } from '../../packages/data/src/faults.js';
import { overlay } from '../../packages/data/src/merge.js';
import type { Fault } from '../../packages/data/src/parse.js';
import { parse } from '../../packages/data/src/parse.js';
import { descriptorOf, observation, packageOf, tableOf, target } from './samples.js';

function faultOf(input: unknown): Fault {
  const result = parse(input);
  assert.ok(!result.ok);
  return result.faults[0];
}

function cellFault(changes: object): Fault {
  return faultOf(tableOf('targets', target({ id: 'first' }), { ...target(), ...changes }));
}

const sound = descriptorOf(packageOf());
const changed = overlay(packageOf({ targets: [target()] }), packageOf({ targets: [target({ value: 1 })] }));
const invented = overlay(packageOf(), packageOf({ targets: [target()] }));

describe('a fault is one sentence in English and Chinese', () => {
  const cases: [string, Fault, string, string][] = [
    [
      'wrong type',
      cellFault({ value: '12%' }),
      'targets[1].value: expected a number, found "12%".',
      'targets[1].value：应为数字，实为"12%"。',
    ],
    [
      'missing',
      cellFault({ name: null }),
      'targets[1].name: expected a value, found nothing.',
      'targets[1].name：应为有值，实为空。',
    ],
    [
      'choice',
      cellFault({ binding: 'must' }),
      'targets[1].binding: expected one of obligatory, anticipatory, found "must".',
      'targets[1].binding：应为下列之一：obligatory, anticipatory，实为"must"。',
    ],
    [
      'pattern',
      cellFault({ plan: 'Plan A' }),
      'targets[1].plan: expected an id of lower-case letters, digits and hyphens, found "Plan A".',
      'targets[1].plan：应为由小写字母、数字和连字符组成的编号，实为"Plan A"。',
    ],
    [
      'range',
      cellFault({ year: 202 }),
      'targets[1].year: expected a whole number from 1980 to 2100, found 202.',
      'targets[1].year：应为1980至2100的整数，实为202。',
    ],
    [
      'open range',
      cellFault({ line: 0 }),
      'targets[1].line: expected a whole number from 1 on, found 0.',
      'targets[1].line：应为不小于1的整数，实为0。',
    ],
    [
      'unknown column',
      cellFault({ vlaue: 3 }),
      'targets[1].vlaue: expected a column of this table (perhaps “value”), found "vlaue".',
      'targets[1].vlaue：应为本表的列（是否为“value”），实为"vlaue"。',
    ],
    [
      'duplicate',
      cellFault({ id: 'first' }),
      'targets[1].id: expected a key that is used once, found "first".',
      'targets[1].id：应为不重复的编号，实为"first"。',
    ],
    [
      'reference',
      faultOf(descriptorOf(packageOf({ targets: [target({ unit: 'pice' })] }))),
      'targets[0].unit: expected the id of a row of units, found "pice".',
      'targets[0].unit：应为units表中的编号，实为"pice"。',
    ],
    [
      'nested value',
      cellFault({ note: {} }),
      'targets[1].note: expected text, found a record.',
      'targets[1].note：应为文字，实为记录。',
    ],
    [
      'table without rows',
      faultOf({ ...sound, resources: [{ name: 'plans' }] }),
      'plans: expected a list, found nothing.',
      'plans：应为列表，实为空。',
    ],
    [
      'not a package',
      faultOf(7),
      'package: expected a record of columns and values, found 7.',
      '数据包：应为由列和值组成的记录，实为7。',
    ],
    [
      'another contract',
      faultOf({ ...sound, contract: 2 }),
      'contract: expected contract 1, found contract 2.',
      'contract：应为第1版约定，实为第2版约定。',
    ],
    [
      'overlay over a sourced row',
      (changed.ok ? [] : changed.faults)[0],
      'targets[0]: expected an id of its own, since an overlay adds and does not change, found "plan-a-patents".',
      'targets[0]：应为新的编号（叠加数据只能增加，不能更改），实为"plan-a-patents"。',
    ],
    [
      'overlay with a goal for a sourced plan',
      (invented.ok ? [] : invented.faults)[0],
      'targets[0].plan: expected a target of a plan of its own, since an overlay adds no goals to a sourced plan, found "plan-a-patents".',
      'targets[0].plan：应为自有规划的目标（叠加数据不能为原有规划增加目标），实为"plan-a-patents"。',
    ],
  ];
  for (const [name, fault, english, chinese] of cases) {
    test(name, () => {
      assert.equal(faultText(fault, 'en'), english);
      assert.equal(faultText(fault, 'zh'), chinese);
    });
  }
});

test('the caller may name the place', () => {
  const place = 'seeds/nanjing/targets.csv row 14, value';
  const sentence = `${place}: expected a number, found "12%".`;
  assert.equal(faultText(cellFault({ value: '12%' }), 'en', place), sentence);
});

test('every word that parse expects has a wording', () => {
  const rows = [
    observation({ end: 'soon', basePeriod: 'x', url: 'x' }),
    { ...observation(), sample: 1, line: 1.5 },
  ];
  const plans = tableOf('plans', { ...observation(), sha256: 'x', code: 1 });
  for (const input of [
    tableOf('observations', ...rows),
    plans,
    tableOf('cities', { code: '1' }),
    { ...sound, name: 1 },
  ]) {
    const result = parse(input);
    for (const fault of result.ok ? [] : result.faults) {
      const sentence = faultText(fault, 'zh').replace(/^[^：]*：应为(.*)，实为.*$/, '$1');
      assert.notEqual(sentence, fault.expected);
    }
  }
});
