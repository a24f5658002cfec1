import { spaced } from '../../../../base/src/messages/zh-face.js';
import type { TimelineCounts, TimelineWords } from './timeline-words.js';
import { zhFace } from './zh-face.js';

const NBSP = '\u00a0';

function summary({ plans, withPeriod, phases, phaseStart, phaseEnd, goals, goalYears, datedTasks, undatedTasks }: TimelineCounts): string {
  const parts = [
    ...(plans > 1 ? [`${plans}${NBSP}份文件中，${withPeriod}${NBSP}份注明起止年${withPeriod < plans ? `，${plans - withPeriod}${NBSP}份只注明到哪一年` : ''}`] : []),
    ...(phases > 0 ? [`${phases}${NBSP}个阶段从${NBSP}${spaced(phaseStart)}排到${NBSP}${spaced(phaseEnd)}`] : []),
    ...(goals > 0 ? [`${goals}${NBSP}项目标的目标年${goalYears.length === 1 ? '都是' : '有'}${NBSP}${goalYears.join('、')}${NBSP}年`] : []),
    ...(datedTasks > 0 ? [`${datedTasks}${NBSP}项任务注明日期`] : []),
    ...(undatedTasks > 0 ? [`${undatedTasks}${NBSP}项任务未注明日期，不归入任何阶段`] : []),
  ];
  return parts.length === 0 ? '' : `${parts.join('；')}。`;
}

/** Chinese, the default. */
export const zh: TimelineWords = {
  ...zhFace,
  datedHeading: '有日期的',
  undatedHeading: (tasks, safeguards) =>
    `没有日期的${tasks > 0 ? `${NBSP}${tasks}${NBSP}项任务` : ''}${tasks > 0 && safeguards > 0 ? '和' : ''}${safeguards > 0 ? `${NBSP}${safeguards}${NBSP}项保障措施` : ''}`,
  ledBy: ({ agency, alone, tasks }) =>
    `都由${agency}牵头${alone === tasks ? '' : alone === 0 ? '，各与其他单位共同' : `，${alone}${NBSP}项独自、${tasks - alone}${NBSP}项与其他单位共同`}`,
  alone: '独自牵头',
  together: (others) => others.map((name, place) => `${place === 0 ? '与' : ''}${name}${place < others.length - 1 ? '、' : '共同牵头'}`),
  who: (role, names, more) => {
    const last = more === 0 ? '' : `等${NBSP}${names.length + more}${NBSP}个单位`;
    return names.map((name, place) => `${place === 0 ? `${zhFace.roles[role]}：` : ''}${name}${place < names.length - 1 ? '、' : last}`);
  },
  tasks: () => ['', '项'],
  noGroup: { plan: '任务', theme: '未注明主题', agency: '未注明单位' },
  open: '展开',
  close: '收起',
  lanesBy: '分组',
  lanes: { plan: '按方案', theme: '按主题', agency: '按首列单位' },
  agency: '单位',
  theme: '主题',
  all: '全部',
  choice: (name, count) => `${name}（${count}）`,
  shown: (count, total) => `显示${NBSP}${count}${NBSP}项任务，共${NBSP}${total}${NBSP}项`,
  nothing: '没有同时符合这些条件的任务。',
  showAll: '显示全部',
  summary,
  rule: '注明起止才画成条，只注明一个日期的画成标记；任务未注明日期的，不归入任何阶段。',
  yearlyRule: '只印月日的宣传日，在期限内逐年标出。',
  yearlyLeftOut: '每年的宣传日只在单独显示一份文件时标在轴上。',
  yearly: (frequency) => (frequency === 'annual' ? '每年' : frequency === 'biennial' ? '每两年' : '文件只印月日，逐年标出'),
  goalsOf: (count) => `${count}${NBSP}项目标`,
  goalsTied: '相关目标',
  place: (section, lines) => `出处：${[section, lines].filter(Boolean).join('，')}`,
  lines: (first, last) => `第${NBSP}${last === null || last === first ? first : `${first}—${last}`}${NBSP}行`,
  inferred: '推定',
  sources: (documents) => (documents.length === 0 ? '' : `来源：${documents.map(({ name, date }) => `《${name}》${date ? `，${spaced(date)}` : ''}`).join('；')}`),
  caption: (title) => `${title}：全部阶段、日期与任务`,
  columns: {
    kind: '类别', number: '编号', name: '名称', plan: '文件', start: '开始', end: '结束',
    lead: '牵头', support: '配合', responsible: '责任', theme: '主题', section: '出处', line: '行',
  },
  safeguard: '保障措施',
  everyYear: (month, day) => `每年 ${month} 月 ${day} 日`,
  missing: (plans, ids) => `数据里没有编号为“${plans}”的规划。请核对 plan 属性${ids === '' ? '' : `，可用：${ids}`}。`,
  empty: '数据里没有规划，也没有任务。请核对数据包。',
};
