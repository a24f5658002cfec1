import type { Mutant } from './mutant.js';
import { mutantsOf } from './mutant.js';
import { packageMutants } from './package-mutants.js';

const compare = mutantsOf('compare.ts', [
  ['kind ignored', `if (a.kind !== b.kind) reasons.push('kind');`, ``],
  ['scope ignored', `if (a.scope !== b.scope) reasons.push('scope');`, ``],
  [
    'units of one base kept apart',
    `if (toUnit(pkg, 1, a.unit, b.unit) === undefined) reasons.push('unit');`,
    `if (a.unit !== b.unit) reasons.push('unit');`,
  ],
  ['unit ignored', `if (toUnit(pkg, 1, a.unit, b.unit) === undefined) reasons.push('unit');`, ``],
  ['accumulation ignored', `if (a.accumulation !== b.accumulation) reasons.push('accumulation');`, ``],
  ['words compared', `if (!isFigure(a) || !isFigure(b)) reasons.push('figure');`, ``],
  [
    'coverage without a number not compared',
    `return value !== null || kind === 'coverage' || kind === 'rank';`,
    `return value !== null;`,
  ],
  ['base period ignored', `if (a.basePeriod !== b.basePeriod) reasons.push('basePeriod');`, ``],
  ['per ignored', `if (a.per !== b.per) reasons.push('per');`, ``],
  [
    'period length ignored',
    `if (length === undefined || length !== periodMonths(pkg, b)) reasons.push('period');`,
    `if (length === undefined) reasons.push('period');`,
  ],
  [
    'two unknown periods agree',
    `if (length === undefined || length !== periodMonths(pkg, b)) reasons.push('period');`,
    `if (length !== periodMonths(pkg, b)) reasons.push('period');`,
  ],
  [
    'inferred columns of the second figure ignored',
    `const columns = named.filter((column) => a.inferred.includes(column) || b.inferred.includes(column));`,
    `const columns = named.filter((column) => a.inferred.includes(column));`,
  ],
  [
    'inferred columns ignored',
    `return columns.length > 0 ? { status: 'marked', columns } : { status: 'comparable' };`,
    `return { status: 'comparable' };`,
  ],
  [
    'inferred period of a sum ignored',
    `const named = isSum(a.accumulation) ? [...quantityColumns, ...periodColumns] : quantityColumns;`,
    `const named = quantityColumns;`,
  ],
  [
    'cumulative is not a sum',
    `return accumulation === 'new' || accumulation === 'cumulative';`,
    `return accumulation === 'new';`,
  ],
  [
    'target year ignored in the period',
    `const end = isObservation ? row.end : (row.year?.toString() ?? plan?.end);`,
    `const end = isObservation ? row.end : plan?.end;`,
  ],
]);

const goal = mutantsOf('goal.ts', [
  [
    'missing goal is 0',
    `if (kind !== 'numeric' || value === null || accumulation === null || end === undefined) return undefined;`,
    `if (kind !== 'numeric' || accumulation === null || end === undefined) return undefined;`,
  ],
  [
    'kind ignored',
    `if (kind !== 'numeric' || value === null || accumulation === null || end === undefined) return undefined;`,
    `if (value === null || accumulation === null || end === undefined) return undefined;`,
  ],
  [
    'target year ignored',
    `const date = target.year?.toString() ?? planOf(pkg, target)?.end;`,
    `const date = planOf(pkg, target)?.end;`,
  ],
  ['direction ignored without a comparator', `return negative ? '<=' : '>=';`, `return '>=';`],
  [
    'guessed comparator beats the direction',
    `const isGuess = comparator === '>=' && negative && inferred.includes('comparator');`,
    `const isGuess = false;`,
  ],
]);

const reached = mutantsOf('reached.ts', [
  [
    '> is >=',
    `if (comparator === '>') return value > wanted;`,
    `if (comparator === '>') return value >= wanted;`,
  ],
  [
    '< is <=',
    `if (comparator === '<') return value < wanted;`,
    `if (comparator === '<') return value <= wanted;`,
  ],
  [
    '= is >=',
    `if (comparator === '=') return value === wanted;`,
    `if (comparator === '=') return value >= wanted;`,
  ],
  ['falling goals rise', `return falling ? value <= wanted : value >= wanted;`, `return value >= wanted;`],
  ['bare number is a bound', `return isLimit && !inferred.includes('comparator');`, `return isLimit;`],
  ['bounds are figures', `return isLimit && !inferred.includes('comparator');`, `return false;`],
  [
    'upper bound proves a rising goal',
    `if (goal.comparator === '=' || isUpper !== goal.falling) return false;`,
    `if (goal.comparator === '=') return false;`,
  ],
  [
    'bound proves an exact goal',
    `if (goal.comparator === '=' || isUpper !== goal.falling) return false;`,
    `if (isUpper !== goal.falling) return false;`,
  ],
  [
    'strict bound at the goal proves nothing',
    `return isReached(goal, value) || (isStrict && value === goal.value);`,
    `return isReached(goal, value);`,
  ],
  [
    'every bound at the goal proves it',
    `return isReached(goal, value) || (isStrict && value === goal.value);`,
    `return isReached(goal, value) || value === goal.value;`,
  ],
]);

const pace = mutantsOf('pace.ts', [
  ['on-track from 0.90', `'compound-growth': [0.95, 0.6],`, `'compound-growth': [0.9, 0.6],`],
  ['behind from 0.50', `'period-share': [0.95, 0.6],`, `'period-share': [0.95, 0.5],`],
  [
    'compound growth to zero',
    `const isLinear = base !== undefined && (base <= 0 || wanted <= 0);`,
    `const isLinear = base !== undefined && base <= 0;`,
  ],
  [
    'compound growth from below zero',
    `const isLinear = base !== undefined && (base <= 0 || wanted <= 0);`,
    `const isLinear = base !== undefined && wanted <= 0;`,
  ],
  ['baseline of another quantity', `if (status === 'similar') return unknown('no-rule');`, ``],
  ['inferred baseline ranked', `if (status === 'marked') return unknown('marked');`, ``],
  [
    'period length ignored',
    `const total = monthsOf(dayAfter(baseline.end), goal.end) / 12;`,
    `const total = years;`,
  ],
  [
    'baseline that meets the goal ignored',
    `if (required === 0 || isReached(goal, base)) {`,
    `if (required === 0) {`,
  ],
  [
    'exact goal passed unseen',
    `const isPassed = goal.comparator === '=' && (result.value - wanted) * (wanted - base) > 0;`,
    `const isPassed = false;`,
  ],
  [
    'share of the period ignored',
    `const share = falling && !isAdded ? 1 : daysOf(start, result.end) / daysOf(start, end);`,
    `const share = 1;`,
  ],
  [
    'yearly limit grows over the period',
    `const share = falling && !isAdded ? 1 : daysOf(start, result.end) / daysOf(start, end);`,
    `const share = daysOf(start, result.end) / daysOf(start, end);`,
  ],
  [
    'more is better for a limited sum',
    `const pace = falling ? (value > 0 ? expected / value : 1) : value / expected;`,
    `const pace = value / expected;`,
  ],
  [
    'limit passed unseen',
    `const isLimited = isAdded && (falling || comparator === '=');`,
    `const isLimited = false;`,
  ],
  [
    'missing start is the first day of the end year',
    `if (start === undefined || (wanted <= 0 && !falling)) {`,
    `if (start === undefined) {`,
  ],
]);

const progress = mutantsOf('progress.ts', [
  [
    'ended ignored without a result',
    `if (isOver && result?.end !== end) return { status: 'ended', ...known };`,
    ``,
  ],
  ['ended ignored with an older result', `if (isOver) return { status: 'ended', observation, value };`, ``],
  [
    'missed ignored',
    `if (isOver && isFinal) return { status: 'missed', observation, value, expected, method };`,
    ``,
  ],
  [
    'period over on its last day',
    `const isOver = end !== undefined && today > end;`,
    `const isOver = end !== undefined && today >= end;`,
  ],
  [
    'results of the future count',
    `if (value === null || isEarly || last > end || last > today) return [];`,
    `if (value === null || isEarly || last > end) return [];`,
  ],
  [
    'results after the period count',
    `if (value === null || isEarly || last > end || last > today) return [];`,
    `if (value === null || isEarly || last > today) return [];`,
  ],
  [
    'results before the plan count',
    `const isEarly = (start && last < start) || (baselineEnd && last <= lastDay(baselineEnd));`,
    `const isEarly = baselineEnd && last <= lastDay(baselineEnd);`,
  ],
  [
    'the baseline counts as a result',
    `const isEarly = (start && last < start) || (baselineEnd && last <= lastDay(baselineEnd));`,
    `const isEarly = start && last < start;`,
  ],
  [
    'start ignored',
    `if (goal.start !== undefined && today < goal.start) return unknown('before-start');`,
    ``,
  ],
  [
    'limited sums settled early',
    `if (isMet && (isFinal || !canPass)) return { status: 'achieved', observation, value, expected, method };`,
    `if (isMet) return { status: 'achieved', observation, value, expected, method };`,
  ],
  [
    'earliest result',
    `if (a.end !== b.end) return a.end < b.end ? 1 : -1;`,
    `if (a.end !== b.end) return a.end < b.end ? -1 : 1;`,
  ],
  [
    'other cities count',
    `const isHere = plan === undefined ? row.plan === target.plan : row.city === plan.city;`,
    `const isHere = true;`,
  ],
  [
    'only results of the plan itself',
    `const isHere = plan === undefined ? row.plan === target.plan : row.city === plan.city;`,
    `const isHere = row.plan === target.plan;`,
  ],
  [
    'a part of a sum counts as the sum',
    `const isWhole = !isSum(target.accumulation) || (row.start !== null && firstDay(row.start) === start);`,
    `const isWhole = true;`,
  ],
  [
    'inferred results unseen',
    `return marked === undefined ? unknown('no-observation') : unknown('marked', marked);`,
    `return unknown('no-observation');`,
  ],
  ['bounds ranked', `if (isBound(observation)) return unknown('bound', result);`, ``],
  [
    'bound before a figure of the day',
    `return bounds || settledRank(a) - settledRank(b);`,
    `return settledRank(a) - settledRank(b);`,
  ],
  ['estimates before settled figures', `return bounds || settledRank(a) - settledRank(b);`, `return bounds;`],
  [
    'on-track only beyond the limit',
    `if (ratio >= onTrack - rounding) return 'on-track';`,
    `if (ratio > onTrack) return 'on-track';`,
  ],
  [
    'exact limits lost to rounding',
    `if (ratio >= onTrack - rounding) return 'on-track';`,
    `if (ratio >= onTrack) return 'on-track';`,
  ],
]);

/** Faults that the tests of packages/data must notice, each in one line. */
export const mutants: readonly Mutant[] = [...compare, ...goal, ...reached, ...pace, ...progress, ...packageMutants];
