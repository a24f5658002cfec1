import { expect } from '@open-wc/testing';
import { parse } from '../../packages/data/src/parse.js';
import type { DataPackage } from '../../packages/data/src/types.js';
import { choiceOf, pairsOf, plansOf, targetsOf } from '../../packages/embed/src/embed-builder/choice.js';
import { embeddingOf } from '../../packages/embed/src/embed-builder/embedding-of.js';

const FOLDER = 'https://portal.example/ip/';
let data: DataPackage;

before(async () => {
  const result = parse(await (await fetch('/dist/data/ip-city-data.json')).json());
  if (!result.ok) throw new Error('The package has faults.');
  ({ data } = result);
});

function asked(pairs: readonly (readonly [string, string])[]): Record<string, string> {
  return Object.fromEntries(embeddingOf(choiceOf(pairs, data, FOLDER), data, '').asked);
}

it('nothing chosen is a goal with a starting figure', () => {
  const choice = choiceOf([], data, FOLDER);
  const target = data.targets.find(({ id }) => id === choice.target);
  expect(choice.widget).to.equal('target-gauge');
  expect(target?.baseline).to.be.a('string');
  expect(target?.plan).to.equal(choice.plan);
});

it('a city offers its own plans, and a plan of another city gives way', () => {
  const choice = choiceOf([['city', 'nantong'], ['plan', 'nanjing-14th-five-year-plan']], data, FOLDER);
  expect(choice.plan).to.equal('nantong-pilot-city-plan');
  expect(plansOf(data, 'nanjing').map(({ city }) => city)).to.deep.equal(['nanjing', 'nanjing']);
});

it('a goal that is printed again is offered once', () => {
  const offered = targetsOf(data, 'nanjing-14th-five-year-plan');
  expect(offered.every(({ restates }) => restates === null)).to.equal(true);
  expect(offered.length).to.be.greaterThan(0);
});

it('plan and indicator name a goal, and its id does where they name several', () => {
  expect(asked([])).to.have.keys('plan', 'indicator');
  const several = 'nantong-pilot-city-plan-ip-pledge-financing';
  expect(asked([['plan', 'nantong-pilot-city-plan'], ['target', several]])).to.deep.equal({ target: several });
});

it('a city card follows the plan in force unless a plan is chosen', () => {
  expect(asked([['widget', 'city-card'], ['city', 'nanjing']])).to.deep.equal({ city: 'nanjing' });
  const plan = 'nanjing-operation-service-plan';
  expect(asked([['widget', 'city-card'], ['plan', plan]])).to.deep.equal({ plan });
});

it('a comparison names its plans, and one plan alone is none', () => {
  const all = data.plans.map(({ id }) => id).join(' ');
  expect(asked([['widget', 'city-comparison']])).to.deep.equal({ plans: all });
  expect(asked([['widget', 'city-comparison'], ['plans', data.plans[0]?.id ?? '']])).to.deep.equal({ plans: all });
  const two = data.plans.slice(0, 2).map(({ id }) => id).join(' ');
  expect(asked([['widget', 'city-comparison'], ['plans', two]])).to.deep.equal({ plans: two });
});

it('a timeline of a city names the plans of the city', () => {
  const plans = plansOf(data, 'nanjing').map(({ id }) => id).join(' ');
  expect(asked([['widget', 'task-timeline'], ['city', 'nanjing']])).to.deep.equal({ plan: plans });
});

it('the pairs of a choice lead to the same text again', () => {
  for (const widget of ['target-gauge', 'target-board', 'task-timeline', 'city-card', 'city-comparison', 'program-directory', 'data-notes']) {
    for (const city of ['', ...data.cities.map(({ id }) => id)]) {
      const choice = choiceOf([['widget', widget], ['city', city], ['theme', 'dark'], ['mode', 'elder'], ['base', '/ip']], data, FOLDER);
      const again = choiceOf(pairsOf(choice, data, FOLDER), data, FOLDER);
      expect(embeddingOf(again, data, '')).to.deep.equal(embeddingOf(choice, data, ''));
    }
  }
});

it('what would be so anyway stands in no pair', () => {
  expect(pairsOf(choiceOf([], data, FOLDER), data, FOLDER)).to.deep.equal([]);
});

it('the folder of the scripts ends in a slash', () => {
  expect(choiceOf([['base', ' /ip ']], data, FOLDER).base).to.equal('/ip/');
});
