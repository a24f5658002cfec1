import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { Words } from '../../builder/seed-fault.js';
import type { Stretch } from './page-text.js';

const OPENING = 'ip-city prerender';
const CLOSING = '/ip-city prerender';

/** Where the content of a widget is to be written. */
export interface Slot {
  /** The stretch that the content takes the place of: what was written before, or nothing after the page's own words. */
  readonly start: number;
  readonly end: number;
  /** Whether content was written there before. */
  readonly isAgain: boolean;
  /** Whether the page's own words stand in the tag too. */
  readonly hasOwnWords: boolean;
}

/** The place for the content of a widget, between the marks of the time before or after the page's own words; or why there is none. */
export function slotOf(element: Tree.Element, text: string): Slot | Words {
  const { startTag, endTag } = element.sourceCodeLocation ?? {};
  const { tagName } = element;
  if (!startTag || !endTag) {
    return {
      en: `Found <${tagName}> without its end tag. Write </${tagName}> after it, inside the element that it stands in; a slash in the start tag ends nothing.`,
      zh: `<${tagName}> 没有结束标签。请在其后、同一外层元素之内写上 </${tagName}>；起始标签里的斜杠不起结束作用。`,
    };
  }
  const marks = element.childNodes.flatMap((node) => (isMark(node) ? [node] : []));
  const [opening, closing, ...more] = marks;
  if (!opening) {
    const inside = text.slice(startTag.endOffset, endTag.startOffset);
    const end = startTag.endOffset + inside.trimEnd().length;
    return { start: end, end, isAgain: false, hasOwnWords: inside.trim() !== '' };
  }
  const [first, last] = [opening.sourceCodeLocation, closing?.sourceCodeLocation];
  const isPair = opening.data.trim() === OPENING && closing?.data.trim() === CLOSING && more.length === 0;
  if (!isPair || !first || !last) {
    const pair = [`<!-- ${OPENING} -->`, `<!-- ${CLOSING} -->`];
    return {
      en: `Found ${marks.length} of the marks ${pair.join(' and ')} in <${tagName}>. Leave one of each, in this order, or take all out with what stands between.`,
      zh: `<${tagName}> 中有 ${marks.length} 个 ${pair.join(' 或 ')} 标记。请依次各留一个，或连同其间内容一并删去。`,
    };
  }
  const own = text.slice(startTag.endOffset, first.startOffset) + text.slice(last.endOffset, endTag.startOffset);
  return { start: first.startOffset, end: last.endOffset, isAgain: true, hasOwnWords: own.trim() !== '' };
}

function isMark(node: Tree.ChildNode): node is Tree.CommentNode {
  return 'data' in node && [OPENING, CLOSING].includes(node.data.trim());
}

/** The content between its marks in the slot, with the line ends of the page. */
export function inSlot({ start, end, isAgain }: Slot, content: string, text: string): Stretch {
  const marked = `<!-- ${OPENING} -->\n${content}\n<!-- ${CLOSING} -->`;
  const hasSpaceBehind = /\s/.test(text.charAt(end));
  const whole = isAgain ? marked : `\n${marked}${hasSpaceBehind ? '' : '\n'}`;
  return { start, end, text: text.includes('\r\n') ? whole.replaceAll('\n', '\r\n') : whole };
}
