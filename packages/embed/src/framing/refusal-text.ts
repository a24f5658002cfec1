import type { Refusal } from './frame-address.js';
import { FRAMED_WIDGETS } from './framed-widgets.js';

/** A sentence in both languages: whoever writes an address may read either. */
export interface Sentence {
  readonly zh: string;
  readonly en: string;
}

/** Names what is wrong with an address, and the way out. */
export function refusalText(refusal: Refusal): Sentence {
  switch (refusal.kind) {
    case 'widget':
      return {
        zh: `地址里的 widget 不是组件名称。可用的名称：${FRAMED_WIDGETS.join('、')}。`,
        en: `The widget in the address is none of ours. Possible names: ${FRAMED_WIDGETS.join(', ')}.`,
      };
    case 'no-src':
      return {
        zh: '地址里没有 src。请写明数据包的地址，例如 src=data/ip-city-data.json。',
        en: 'The address has no src. Name the data package, such as src=data/ip-city-data.json.',
      };
    case 'foreign-src':
      return {
        zh: '地址里的 src 不在本网站，未予显示。请把数据包放在与本页相同的网站上。',
        en: 'The src in the address is not on this site and is not shown. Put the data package on the same site as this page.',
      };
    case 'closed':
      return {
        zh: `地址里不能有 ${refusal.name}：地址人人可改，数据与日期只取自数据包。请去掉它。`,
        en: `The address may not have ${refusal.name}: anybody can change an address, so figures and days come from the package alone. Leave it out.`,
      };
    case 'value':
      return {
        zh: `地址里 ${refusal.name} 的值不对。请用数据包里的编号，多个之间用空格隔开。`,
        en: `The value of ${refusal.name} in the address is not right. Use ids of the package, with spaces between several.`,
      };
  }
}
