import type { BuilderWords } from './builder-words.js';
import { enPage } from './en-page.js';

/** English. */
export const en: BuilderWords = {
  tag: 'en',
  page: enPage,
  other: { tag: 'zh-Hans', name: '中文' },
  allCities: 'All cities',
  allPlans: 'All plans',
  planInForce: 'The plan in force (changes by itself)',
  goals: (shown, total) => (shown === total ? `${total} goals` : `${shown} of ${total} goals`),
  tooFewPlans: 'Choose two plans or more. All are shown for now.',
  advice: {
    tag: 'First choice, for pages whose HTML you can write: paste it where the chart belongs. With several charts on a page the script line is needed once a kind.',
    legacy: 'For sites that serve old browsers, and for pages in GB2312 or GBK. Browsers that are too old show the words in the tag, without an error.',
    div: 'For editors that remove tags they do not know: a plain div goes into the text, the script into the template of the site, once.',
    frame: 'For editors that take frames (iframe) alone. The height follows the content; where the script is removed, the height given here stays.',
    picture: 'For WeChat, press releases and wherever scripts do not run. The picture stays as it is today: save it again when the data changes.',
  },
  pin: {
    live: 'The chart changes when the scripts and data in the folder do.',
    frozen: 'Takes the files of this version alone: browsers refuse any other. Copy the whole folder to one named after the version, and leave it as it is.',
  },
  noIntegrity: 'There is no integrity.json, so the version cannot be frozen. Open this page on your site, with that file in the same folder.',
  noPicture: 'This chart has no picture. Take the CSV from “Download” below the chart, or print it.',
  size: (width, height) => `${width} × ${height} pixels`,
  pictureSize: (width, height) => `The picture is ${width} × ${height}; the PNG has twice the pixels`,
  snippets: {
    whole: 'Code',
    box: 'For the text',
    template: 'For the template of the site, once',
    figure: 'For web pages: picture and credit',
    inline: 'For WeChat: inline SVG',
    caption: 'Caption',
    alt: 'Alternative text',
  },
  save: (format) => `Download ${format}`,
  copyPicture: 'Copy the picture',
  copy: 'Copy',
  copied: (what) => `Copied: ${what}.`,
  marked: (what) => `This browser does not let pages copy. “${what}” is selected: press Ctrl+C (Command+C on a Mac).`,
  notCopied: 'The picture was not copied. Please download it.',
  notSaved: 'The picture could not be made. Please try another browser.',
};
