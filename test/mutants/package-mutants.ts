import type { Mutant } from './mutant.js';
import { mutantsOf } from './mutant.js';

/** Faults in what reads, joins, finds and explains packages. */
export const packageMutants: readonly Mutant[] = [
  ...mutantsOf('parse.ts', [
    ['contract ignored', `if (contract !== 1) return refuse('contract', contract, '1');`, ``],
    [
      'Infinity is a number',
      `if (typeof value !== 'number' || !Number.isFinite(value)) return ['type', 'number'];`,
      `if (typeof value !== 'number') return ['type', 'number'];`,
    ],
    ['fractions are whole', `if (!Number.isInteger(value)) return ['type', 'integer'];`, ``],
    [
      'upper limit ignored',
      `return value < Number(least) || value > Number(most || Infinity) ? ['range', detail] : undefined;`,
      `return value < Number(least) ? ['range', detail] : undefined;`,
    ],
    [
      'lower limit refused',
      `return value < Number(least) || value > Number(most || Infinity) ? ['range', detail] : undefined;`,
      `return value <= Number(least) || value > Number(most || Infinity) ? ['range', detail] : undefined;`,
    ],
    [
      'parts of choices accepted',
      `if (type === '=') return detail.split('|').includes(value) ? undefined : ['choice', detail];`,
      `if (type === '=') return detail.includes(value) ? undefined : ['choice', detail];`,
    ],
    [
      '30 February',
      `if (type === '/' && !(patterns[detail].test(value) && (detail !== 'date' || isCalendarDate(value)))) {`,
      `if (type === '/' && !patterns[detail].test(value)) {`,
    ],
    [
      'missing accepted',
      `if (value === null) return mark ? ['missing', 'value'] : undefined;`,
      `if (value === null) return undefined;`,
    ],
    [
      'key need not be there',
      `if (value === null) return mark ? ['missing', 'value'] : undefined;`,
      `if (value === null) return mark === '!' ? ['missing', 'value'] : undefined;`,
    ],
    [
      'empty text kept',
      `const value = cells[name] === '' ? null : (cells[name] ?? null);`,
      `const value = cells[name] ?? null;`,
    ],
    [
      'missing is 0',
      `const value = cells[name] === '' ? null : (cells[name] ?? null);`,
      `const value = cells[name] || (type === '#' ? 0 : null);`,
    ],
    [
      'references into absent tables refused',
      `if (ids.size === 0 || !isText(value) || ids.has(value)) return;`,
      `if (!isText(value) || ids.has(value)) return;`,
    ],
    ['references unchecked', `if (ids.size === 0 || !isText(value) || ids.has(value)) return;`, `return;`],
    ['duplicates accepted', `if (keys.has(key)) add('duplicate', index, names[0], key, 'unique');`, ``],
    [
      'unknown columns dropped silently',
      `if (!names.includes(name)) add('unknown-column', index, name, name, names.join('|'));`,
      ``,
    ],
    [
      'absent lists are null',
      `row[name] = Array.isArray(value) ? value.slice() : type === '[' ? (value ?? []) : value;`,
      `row[name] = Array.isArray(value) ? value.slice() : value;`,
    ],
    [
      'lists shared with the input',
      `row[name] = Array.isArray(value) ? value.slice() : type === '[' ? (value ?? []) : value;`,
      `row[name] = type === '[' ? (value ?? []) : value;`,
    ],
  ]),
  ...mutantsOf('merge.ts', [
    [
      'conflict ignored',
      `if (present !== undefined) faults.push(faultOf(code, table, index, null, key, 'same-content'));`,
      `if (present !== undefined) return;`,
    ],
    ['same rows twice', `if (present === content) return;`, `if (false) return;`],
    ['third package unchecked', `contents.set(key, present ?? content);`, ``],
    [
      'overlay adds goals to a sourced plan',
      `sourced.has(plan) && !known.has(id) ? [faultOf('overlay', 'targets', row, 'plan', id, 'own-plan')] : [],`,
      `[],`,
    ],
  ]),
  ...mutantsOf('select.ts', [
    [
      'restatements found',
      `: row.plan === search.plan && row.indicator === search.indicator && row.restates === null,`,
      `: row.plan === search.plan && row.indicator === search.indicator,`,
    ],
    [
      'units of different bases converted',
      `if (source === undefined || goal === undefined || source.base !== goal.base) return undefined;`,
      `if (source === undefined || goal === undefined) return undefined;`,
    ],
    [
      'digits lost in conversion',
      'return Number(`${digits}e${Number(exponent) + source.multiplier - goal.multiplier}`);',
      `return value * 10 ** (source.multiplier - goal.multiplier);`,
    ],
  ]),
  ...mutantsOf('period.ts', [
    [
      'months end on their first day',
      `return date.length > 7 ? date : isoDay(Date.UTC(year, month, 0));`,
      'return date.length > 7 ? date : isoDay(Date.UTC(year, month - 1, 1));',
    ],
  ]),
  ...mutantsOf('duration.ts', [
    [
      'days beyond months ignored',
      `return (endYear - year) * 12 + endMonth - month + (endDay - day) / 31;`,
      `return (endYear - year) * 12 + endMonth - month;`,
    ],
  ]),
  ...mutantsOf('unobserved.ts', [
    [
      'start ignored',
      `const isEarly = goal.start !== undefined && today < goal.start;`,
      `const isEarly = false;`,
    ],
  ]),
  ...mutantsOf('faults.ts', [
    [
      'row ignored',
      "return `${table}${row === null ? '' : `[${row}]`}${column === null ? '' : `.${column}`}`;",
      "return `${table}${column === null ? '' : `.${column}`}`;",
    ],
  ]),
];
