import type { DirectoryFaceWords } from './directory-words.js';

const NBSP = '\u00a0';

/** Chinese, the default: what a directory's first picture says. */
export const zhFace: DirectoryFaceWords = {
  title: (plan, cities, plans) =>
    plan === null
      ? [`${cities}${NBSP}个地方的`, '知识产权', '项目与平台', `（${plans}${NBSP}份文件）`]
      : [...`${plan}：`.split(/(“[^”]*”)/), '项目与平台'],
  search: '搜索项目',
  example: '名称、拼音或首字母，如 gjz',
  clear: '清除',
  counted: (total) => (total === null ? '项' : `项，共${NBSP}${total}${NBSP}项`),
  kinds: {
    'special-program': '专项',
    project: '工程',
    action: '行动',
    platform: '平台',
    center: '中心',
    system: '制度',
    fund: '资金',
    zone: '园区',
    brand: '品牌',
    award: '称号',
    regulation: '文件',
  },
  states: { 'in-place': '已有', planned: '计划', 'applied-for': '申报', cited: '引用' },
  unnamedCity: (isCounty) => (isCounty ? '某县级市' : '某市'),
  cityName: (name) => name.replace(/(.)市$/, '$1'),
  origin: (place, period) => (period === '' ? place : `${place}，${period}`),
};
