import type { NotesWords } from './notes-words.js';

const NBSP = '\u00a0';

/** Chinese, the default. */
export const zh: NotesWords = {
  title: (plan, count) => [...`${plan}：`.split(/(“[^”]*”)/), `数据说明${NBSP}${count}${NBSP}条`],
  kinds: {
    ocr: '识别错误',
    conflict: '前后不一',
    'unit-missing': '单位缺失',
    'stock-or-new': '总数或新增',
    naming: '名称不一',
    'broken-layout': '排版断裂',
    inferred: '推定',
    'same-number': '同数异义',
    redacted: '隐去',
    alternative: '两可',
  },
  notes: (count) => `${count}${NBSP}条`,
  kind: '类别',
  all: '全部',
  choice: (name, count) => `${name}（${count}）`,
  shown: (count, total) => `显示${NBSP}${count}${NBSP}条，共${NBSP}${total}${NBSP}条`,
  nothing: '没有这一类说明。',
  showAll: '显示全部',
  lines: (lines) => `文件文本第${NBSP}${lines.join('、')}${NBSP}行`,
  concerns: (names) => `涉及：${names.join('；')}`,
  summary: (count, kinds) =>
    `文件有${NBSP}${count}${NBSP}处不清楚，分${NBSP}${kinds}${NBSP}类；每条写明文件怎样印、数据怎样取。`,
  caption: (plan) => `${plan}：数据说明`,
  columns: { text: '说明', kind: '类别', lines: '行', concerns: '涉及' },
  unasked: (ids) =>
    ids === '' ? '数据里没有规划，也没有说明。请核对数据包。' : `数据里有几个规划，请用 plan 属性选一个：${ids}。`,
  missing: (plan, ids) => `数据里没有编号为“${plan}”的规划。请核对 plan 属性${ids === '' ? '' : `，可用：${ids}`}。`,
  noNote: (plan) => `规划“${plan}”的数据没有说明：文件里没有记下不清楚之处。`,
};
