import { spaced } from '../../../../base/src/messages/zh-face.js';
import type { TimelineFaceWords } from './timeline-words.js';

const NBSP = '\u00a0';

/** A stretch of time: what both ends share is said once. */
function range(start: string, end: string): string {
  const [[year, month, day], [lastYear, lastMonth, lastDay]] = [start.split('-'), end.split('-')];
  if (start === end) return spaced(start);
  if (month === undefined && lastMonth === undefined) return `${year}—${lastYear}${NBSP}年`;
  if (year !== lastYear || (day === undefined) !== (lastDay === undefined)) return `${spaced(start)}—${spaced(end)}`;
  return `${year}${NBSP}年${NBSP}${shortRange(start, end)}`;
}

/** Months and days without their year, where both ends have the same. */
function shortRange(start: string, end: string): string {
  const [[year, month, day], [lastYear, lastMonth, lastDay]] = [start.split('-').map(Number), end.split('-').map(Number)];
  if (year !== lastYear || month === undefined || lastMonth === undefined) return range(start, end);
  if (day === undefined || lastDay === undefined) return month === lastMonth ? `${month}${NBSP}月` : `${month}—${lastMonth}${NBSP}月`;
  return month === lastMonth
    ? `${month}${NBSP}月${NBSP}${day}—${lastDay}${NBSP}日`
    : `${month}${NBSP}月${NBSP}${day}${NBSP}日—${lastMonth}${NBSP}月${NBSP}${lastDay}${NBSP}日`;
}

/** Chinese, the default: what a timeline's first picture says. */
export const zhFace: TimelineFaceWords = {
  title: ([plan = '', ...others], span, hasPhases) => {
    const years = span === null ? '' : span[0] === span[1] ? `（${span[0]}${NBSP}年）` : `（${span[0]}—${span[1]}${NBSP}年）`;
    if (others.length > 0) return [`${others.length + 1}${NBSP}份知识产权文件，`, '一条时间轴', years];
    return [...`${plan.replace(/（[^（）]*\d{4}[^（）]*）$/, '')}：`.split(/(“[^”]*”)/), hasPhases ? '阶段与任务' : '日期与任务', years];
  },
  figures: {
    phases: () => ['', '个阶段注明起止'],
    goals: () => ['', '项目标注明年份'],
    dated: () => ['', '项任务注明日期'],
    undated: () => ['', '项任务未注明日期'],
    running: () => ['', '份在期内'],
    over: () => ['', '份已结束'],
    before: () => ['', '份尚未开始'],
  },
  standing: {
    before: { word: '尚未开始', after: '尚未开始', sentence: (_end, start) => `期限从${NBSP}${spaced(start ?? '')}起。` },
    running: { word: '在期内', after: '在期内', sentence: (end, start) => `期限${start === null ? '的起始未注明，' : ''}到${NBSP}${spaced(end)}为止。` },
    over: { word: '已结束', after: '已结束', sentence: (end) => `期限到${NBSP}${spaced(end)}为止。` },
  },
  beyond: (today) => `今天是${NBSP}${spaced(today)}，在时间轴之外。`,
  todayMark: (today) => `今天${NBSP}${spaced(today)}`,
  todayWord: '今天',
  lane: {
    period: '期限', phase: '阶段', document: '文件', issued: '印发', published: '公布',
    goals: '目标', goalYears: '目标年', task: '任务', event: '宣传日',
  },
  key: { bar: '注明起止', running: '注明起止，在期内', over: '注明起止，已结束', day: '精确到日', bracket: '只注明年份或月份' },
  range,
  shortRange,
  date: spaced,
  until: (date) => `到${NBSP}${spaced(date)}`,
  from: (date) => `${spaced(date)}起`,
  openStart: (end) => `到${NBSP}${spaced(end)}；起始年未注明`,
  gap: (months) => `${months}未列阶段`,
  issued: (date) => `${spaced(date)}印发`,
  published: (date) => `${spaced(date)}公布`,
  goalsBy: (year, count) => `到${NBSP}${year}${NBSP}年：${count}${NBSP}项目标`,
  phaseName: (name) => name.replace(/阶段$/, ''),
  phases: (count) => `${count}${NBSP}个阶段`,
  dayOfYear: (month, day) => `${month}·${day}`,
  eventsOfDay: ([first = '', ...others]) => (others.length === 0 ? first : `${first}等${NBSP}${others.length + 1}${NBSP}项`),
  undated: '未注明日期',
  roles: { lead: '牵头', support: '配合', responsible: '责任' },
  listed: (names) => names.join('、'),
  axisName: '有日期的',
  gridName: '阶段、目标年与任务；用方向键移动，回车打开详情，Esc 关闭',
  colon: '：',
  pause: '；',
  comma: '，',
  between: '、',
  stop: '。',
  space: '',
};
