import { expect } from '@open-wc/testing';
import type { IpFilterChangeEvent } from '../../packages/widgets/src/index.js';
import { notesModel, type NotesModel } from '../../packages/widgets/src/data-notes/model.js';
import type { DataPackage } from '../../packages/data/src/types.js';
import { NANJING, boardPackage, noteOn } from '../../stories/board-samples.js';
import { patentsGoal } from '../../stories/samples.js';
import { buttonOf, flat, has, partOf, reads, seenIn, until } from '../page.js';
import { PLAN, nanjing, notesWith, read, savedBy, textsIn } from './board.js';

function modelOf(data: DataPackage, locale: 'zh' | 'en' = 'zh'): NotesModel {
  const model = notesModel(data, PLAN, locale);
  if (model.status !== 'shown') throw new Error(model.status);
  return model;
}

describe('the model of the notes', () => {
  it('has every note of the plan exactly once, by kind', async () => {
    const data = await nanjing();
    const { kinds, count } = modelOf(data);
    expect(kinds.flatMap(({ notes }) => notes.map(({ id }) => id)).sort()).to.deep.equal(data.notes.map(({ id }) => id).sort());
    expect(count).to.equal(data.notes.length);
    for (const { kind, notes } of kinds) expect(notes.length, kind).to.equal(data.notes.filter((note) => note.kind === kind).length);
    const lengths = kinds.map(({ notes }) => notes.length);
    expect(lengths).to.deep.equal([...lengths].sort((a, b) => b - a));
  });

  it('names every row that a note speaks of', async () => {
    const data = await nanjing();
    for (const locale of ['zh', 'en'] as const) {
      for (const { notes } of modelOf(data, locale).kinds) {
        for (const { id, rows, names } of notes) expect(names.length > 0, id).to.equal(rows.length > 0);
      }
    }
  });

  it('leaves rows that the package does not carry without a name', () => {
    const data = read(boardPackage([patentsGoal()], [], [noteOn('note', 'naming', '说明', 'Note', 'high-value-patents')]));
    expect(modelOf({ ...data, targets: [] }).kinds[0]!.notes[0]!.names).to.deep.equal([]);
  });
});

describe('<ip-data-notes> of a plan', () => {
  it('shows the notes with their lines and what they concern', async () => {
    const notes = await notesWith();
    expect(flat(partOf(notes, '[part="title"]').textContent)).to.equal('南京市“十四五”知识产权发展规划：数据说明 3 条');
    await reads(notes, '文件有 3 处不清楚，分 3 类', '单位缺失', '表中单位印作“亿”，正文为“亿元”。', '文件文本第 53、107—108 行', '涉及：累计知识产权交易额；专利质押融资总额');
    await reads(notes, '来源：《南京市“十四五”知识产权发展规划》');
  });

  it('has a group a kind with its name and number', async () => {
    const notes = await notesWith();
    const groups = [...notes.shadowRoot!.querySelectorAll('[part="kind"]')];
    expect(groups.map((group) => flat(notes.shadowRoot!.getElementById(group.getAttribute('aria-labelledby')!)!.textContent))).to.deep.equal(['单位缺失1 条', '前后不一1 条', '识别错误1 条']);
  });

  it('shows one kind at the press of its button, and tells the page', async () => {
    const notes = await notesWith();
    const events: IpFilterChangeEvent['detail'][] = [];
    notes.addEventListener('ip-filter-change', ({ detail }) => events.push(detail));
    buttonOf(notes, '前后不一1').click();
    await until(() => textsIn(notes, '[role="status"]')[0] === '显示 1 条，共 3 条', 'one note');
    expect(textsIn(notes, '.text')).to.deep.equal(['指标表写“＞600亿”，正文写“600亿元以上”；以指标表为准。']);
    expect(events).to.deep.equal([{ theme: '', group: 'conflict', shown: 1, total: 3 }]);
  });

  it('says so where there is no note of the kind, and leads back', async () => {
    const notes = await notesWith({ kind: 'redacted' });
    await reads(notes, '没有这一类说明。');
    buttonOf(notes, '显示全部').click();
    await until(() => notes.shadowRoot!.querySelectorAll('[part="note"]').length === 3, 'all notes');
  });

  it('has a list in place of buttons in a narrow column', async () => {
    const notes = await notesWith({}, 320);
    expect(textsIn(notes, 'option')).to.deep.equal(['全部（3）', '单位缺失（1）', '前后不一（1）', '识别错误（1）']);
    expect(partOf(notes, '.ip').scrollWidth).to.be.at.most(320);
  });

  it('is led to a note by the address of the page', async () => {
    const notes = await notesWith();
    history.replaceState(null, '', `#${PLAN}-note-officers`);
    window.dispatchEvent(new HashChangeEvent('hashchange'));
    await until(() => notes.shadowRoot!.activeElement?.id === `${PLAN}-note-officers`, 'the note in focus');
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('speaks English and plainer Chinese', async () => {
    const notes = await notesWith();
    notes.parentElement!.lang = 'en';
    await reads(notes, 'Nanjing 14th Five-Year IP Plan: 3 notes on the data', 'Missing unit', 'The table prints “亿”, the text “亿元”.', 'Lines 53, 107–108 of the text', 'Concerns: Cumulative value of IP transactions');
    notes.parentElement!.lang = 'zh-Hans';
    notes.parentElement!.setAttribute('data-ip-mode', 'elder');
    await reads(notes, '前后说法不同', '字认不清');
    for (const control of notes.shadowRoot!.querySelectorAll('button')) expect(control.getBoundingClientRect().height, flat(control.textContent)).to.be.at.least(44);
  });

  it('turns into a table, and saves as CSV but not as a picture', async () => {
    const notes = await notesWith({ data: undefined, src: NANJING });
    buttonOf(notes, '表格').click();
    await until(() => has(notes, 'table'), 'a table');
    expect(notes.shadowRoot!.querySelectorAll('tbody tr').length).to.equal(46);
    buttonOf(notes, '下载').click();
    await until(() => textsIn(notes, '.actions button').length === 3, 'an open menu');
    expect(textsIn(notes, '.actions button')).to.deep.equal(['表格', '下载', 'CSV']);
    const { name, blob } = await savedBy(() => buttonOf(notes, 'CSV').click());
    expect(name).to.equal(`${PLAN}-notes.csv`);
    const bytes = new Uint8Array(await blob.arrayBuffer());
    expect([...bytes.slice(0, 3)]).to.deep.equal([0xef, 0xbb, 0xbf]);
    const lines = new TextDecoder().decode(bytes).split('\r\n');
    expect([lines[0], lines.length]).to.deep.equal(['类别,说明,行,涉及', 48]);
  });
});

describe('<ip-data-notes> without notes', () => {
  const cases = [
    ['no such plan', { plan: 'unknown' }, '数据里没有编号为“unknown”的规划'],
    ['several plans', { plan: '' }, '请用 plan 属性选一个'],
    ['a plan without notes', { plan: 'maanshan-demonstration-city-plan' }, '没有记下不清楚之处'],
    ['another contract', { data: { contract: 2 } }, '约定版本是 2'],
  ] as const;
  for (const [name, more, sentence] of cases) {
    it(`says what is wrong: ${name}`, async () => {
      const notes = await notesWith(more);
      await reads(notes, sentence);
      expect(has(notes, '[part="note"]')).to.equal(false);
    });
  }

  it('shows markup as text', async () => {
    const harm = '<img src="data:," onerror="window.harmed=true">';
    const notes = await notesWith({ data: boardPackage([patentsGoal({ name: harm })], [], [noteOn('note', 'naming', harm, harm, 'high-value-patents')]) });
    await reads(notes, harm);
    expect(has(notes, 'img')).to.equal(false);
    expect(seenIn(notes)).to.not.match(/undefined|\[object/);
  });
});
