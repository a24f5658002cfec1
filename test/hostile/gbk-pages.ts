import { pageWith } from './hostile-body.js';

/** Pages in GBK that do not say so, by the path that they are served under. */
export const GBK_PAGES = [
  { path: '/module.html', says: '没有写明编码的 GBK 页面', source: pageWith('没有写明编码的 GBK 页面', { charset: '' }) },
  {
    path: '/legacy.html',
    says: '没有写明编码的 GBK 页面，旧式脚本',
    source: pageWith('没有写明编码的 GBK 页面，旧式脚本', { charset: '', script: '<script src="/ip-city-widgets.legacy.js"></script>' }),
  },
] as const;
