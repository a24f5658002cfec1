import type { BuilderWords } from './builder-words.js';
import { zhPage } from './zh-page.js';

/** Chinese, the default. */
export const zh: BuilderWords = {
  tag: 'zh-Hans',
  page: zhPage,
  other: { tag: 'en', name: 'English' },
  allCities: '全部城市',
  allPlans: '全部规划',
  planInForce: '现行规划（到期自动更换）',
  goals: (shown, total) => (shown === total ? `共 ${total} 项` : `找到 ${shown} 项，共 ${total} 项`),
  tooFewPlans: '至少选两份规划。现按全部规划显示。',
  advice: {
    tag: '首选。适合能写 HTML 的网页：粘贴到图表的位置。同一页放几张，第一行脚本写一次即可。',
    legacy: '网站要照顾旧浏览器，或网页是 GB2312、GBK 编码时用。太旧的浏览器显示标签里的文字，不会出错。',
    div: '编辑器会删掉不认识的标签时用：正文里放普通的 div，脚本由网站模板加一次。',
    frame: '编辑器只让放框架（iframe）时用。高度会自动调整；脚本被删掉时，按这里的高度显示。',
    picture: '微信公众号、新闻稿等不能运行脚本的地方用。图片停在今天，数据更新后要重新下载。',
  },
  pin: {
    live: '文件夹里的程序和数据更新后，图表随之更新。',
    frozen: '只认这一版的文件：内容有变，浏览器不予运行。请把整个文件夹复制到以版本号命名的文件夹，不再改动。',
  },
  noIntegrity: '没有找到 integrity.json，不能锁定版本。请把页面放到网站上打开，并确认这个文件在同一文件夹。',
  noPicture: '这张图表没有图片。请用图表下方的“下载”取得 CSV，或用浏览器打印。',
  size: (width, height) => `宽 ${width}、高 ${height} 像素`,
  pictureSize: (width, height) => `图片宽 ${width}、高 ${height}；PNG 的像素是两倍`,
  snippets: {
    whole: '代码',
    box: '放进正文',
    template: '放进网站模板，一次即可',
    figure: '网页用：图片和说明',
    inline: '公众号用：内嵌 SVG 代码',
    caption: '图片说明',
    alt: '替代文字',
  },
  save: (format) => `下载 ${format}`,
  copyPicture: '复制图片',
  copy: '复制',
  copied: (what) => `已复制：${what}。`,
  marked: (what) => `浏览器不让直接复制。已选中“${what}”，请按 Ctrl+C（苹果电脑按 Command+C）。`,
  notCopied: '没有复制成功，请下载图片。',
  notSaved: '图片没有做成。请换一个浏览器再试。',
};
