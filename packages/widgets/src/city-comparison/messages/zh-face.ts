import type { ComparisonFaceWords } from './comparison-words.js';

const NBSP = '\u00a0';

/** Chinese, the default: what a comparison's first picture says. */
export const zhFace: ComparisonFaceWords = {
  title: (plans) => [`${plans}${NBSP}份规划，`, '哪些目标', '能放在一起看'],
  doubt: { inferred: '推定', unnamed: '未具名' },
  level: { provincial: '省级', 'sub-provincial': '副省级', prefecture: '地级市', county: '县级市' },
  placeIn: (place, period) => `${place}（${period}）`,
  period: (period) => `${period}规划`,
  more: (count) => `等${NBSP}${count}${NBSP}份`,
  key: {
    goal: '目标',
    fact: '已有的数',
    start: '起点已有',
    other: '口径不同，不可比',
    inferred: '点线：推定',
  },
  comparable: '可比',
  count: (comparable, marked) =>
    `${comparable}${NBSP}项${marked > 0 ? `，另有${NBSP}${marked}${NBSP}项口径含推定` : ''}`,
  scale: (end) => `0${NBSP}到${NBSP}${end}`,
  start: (place, date, figure) => `灰带是${place}${NBSP}${date}已有的${NBSP}${figure}`,
  reached: (date, figure) => `${date}${NBSP}${figure}`,
  unranked: {
    marked: '口径含推定，并列，不排名次',
    years: '目标年不同，不排名次',
    less: '不以多为好，不排名次',
    words: '以文字写出，不画图',
  },
  inferredBy: (columns) => `带点线的，${columns}为推定`,
  inferredColumn: {
    indicator: '所属指标',
    unit: '单位',
    accumulation: '总数或新增',
    scope: '范围',
    per: '分母',
    kind: '类型',
    start: '起点',
    end: '时间',
    year: '目标年',
    basePeriod: '基期',
  },
  listComma: '、',
  others: '口径不同，未画在一起',
  noYear: '年份未注明',
  all: (count) => `显示全部${NBSP}${count}${NBSP}行`,
  few: (count) => `只显示${NBSP}${count}${NBSP}行`,
  nothingComparable: '这几份规划没有口径相同的目标，下面列出相近的和各自写到的。',
};
