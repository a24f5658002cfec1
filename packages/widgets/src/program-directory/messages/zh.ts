import type { DirectoryWords } from './directory-words.js';
import { zhFace } from './zh-face.js';

const NBSP = '\u00a0';

function counts(parts: readonly (readonly [string, number])[]): string {
  return parts.map(([name, count]) => `${name}${NBSP}${count}`).join('、');
}

/** Chinese, the default. */
export const zh: DirectoryWords = {
  ...zhFace,
  filters: (chosen) => (chosen === 0 ? '筛选' : `筛选（已选 ${chosen}）`),
  facets: { city: '城市', status: '状态', kind: '类型', theme: '主题', plan: '规划', agency: '部门' },
  more: (rest) => `选择（${rest}${NBSP}个）`,
  fewer: '收起',
  chip: (facet, value) => `${facet}：${value}`,
  remove: (chip) => `去掉筛选“${chip}”`,
  clearFilters: '清除全部筛选',
  order: '排序',
  orders: { relevance: '相关', name: '名称' },
  shown: (count, total) => (count === total ? `共 ${total} 项` : `${count} 项，共 ${total} 项`),
  byInitials: '按拼音首字母匹配：',
  byPinyin: '按拼音匹配：',
  found: (text, count) => `${text}${NBSP}${count}${NBSP}项`,
  elsewhere: (count) => `英文名或摘要${NBSP}${count}${NBSP}项`,
  andMore: (rest) => `另${NBSP}${rest}${NBSP}种`,
  comma: '，',
  nothing: (query, filters) =>
    filters.length === 0
      ? `没有名称或摘要含“${query}”的项目。`
      : `${filters.map((name) => `“${name}”`).join('、')}里没有${query === '' ? '同时符合条件' : `含“${query}”`}的项目。`,
  without: (condition, count) => `去掉“${condition}”，有${NBSP}${count}${NBSP}项`,
  stop: '。',
  inCities: (parts) => `：${parts.join('、')}。`,
  drop: (condition) => `去掉“${condition}”`,
  clearAll: '清除全部条件',
  tip: '可以换短一些的词，或输入拼音、首字母：高价值写作 gaojiazhi 或 gjz。',
  keys: '按下箭头进入结果，按 Esc 返回。',
  partly: (count) => `${count}${NBSP}项很长，只装入看得见的部分：请用上面的搜索，不用浏览器的页内查找；打印时是全部。`,
  detail: {
    name: '英文名',
    lead: '牵头',
    support: '配合',
    responsible: '责任',
    task: '任务',
    goals: '同一任务',
    plan: '规划',
    level: '级别',
    source: '来源',
    notes: '说明',
  },
  levels: { international: '国际', national: '国家级', provincial: '省级', municipal: '市级', county: '县级' },
  line: (first, last) => `第${NBSP}${last === null ? first : `${first}—${last}`}${NBSP}行`,
  section: (section) => section,
  task: (number, title) => `${number ?? ''}${number === null ? '' : ' '}${title}`,
  inferred: (columns) => `推定：${columns.join('、')}，原文未注明。`,
  copy: '复制链接',
  copied: '链接已复制。',
  address: '本条的链接',
  summary: (count, kinds, states) => `${count}${NBSP}项：${counts(kinds)}。其中${counts(states)}。`,
  ownWords: '摘要为本库另写，不是文件原文。同名项目出自不同文件，各列一条。',
  documents: (count) => `来源：${count}${NBSP}份文件，行号见各条`,
  caption: (title, shown, total) => `${title}：${shown === total ? '' : `${shown}${NBSP}项，`}共${NBSP}${total}${NBSP}项`,
  cut: (shown) => `表格只列前${NBSP}${shown}${NBSP}项；下载的是全部。`,
  columns: {
    name: '名称',
    other: '英文名',
    kind: '类型',
    status: '状态',
    theme: '主题',
    level: '级别',
    city: '城市',
    plan: '规划',
    period: '时间',
    task: '任务',
    agencies: '部门',
    summary: '摘要',
    section: '出处',
    line: '行',
  },
  noProgram: '数据里没有项目。请核对数据包，或换用含有项目的数据包。',
  missing: (attribute, value, ids) =>
    `数据里没有 ${attribute} 为“${value}”的项目。请核对 ${attribute} 属性${ids === '' ? '' : `，可用：${ids}`}。`,
};
