import type { Edit } from './edits.js';
import { isNode, rangeOf, walk } from './edits.js';

const TAGS = ['html', 'svg', 'css'];
const COMMENT_OR_STRING = /(\/\*[^]*?\*\/|"[^"\n]*"|'[^'\n]*')/;

function trimMarkup(source: string): string {
  return source.replace(/[ \t\r\n]*\n[ \t\r\n]*/g, '\n');
}

function trimRules(source: string): string {
  return source
    .replace(/\s+/g, ' ')
    .replace(/(?<!:) ?([{};,]) ?/g, '$1')
    .replace(/: (?=[^;}])/g, ':')
    .replace(/;(?=\})/g, '');
}

function trimStyles(source: string): string {
  const pieces = source.split(COMMENT_OR_STRING).filter((piece) => !piece.startsWith('/*'));
  const isQuoted = (piece: string): boolean => piece.startsWith('"') || piece.startsWith("'");
  // Outside strings a backslash may be an escape that needs the space after it.
  if (pieces.some((piece) => !isQuoted(piece) && piece.includes('\\'))) return trimMarkup(source);
  const bare = pieces.join('').split(COMMENT_OR_STRING);
  return bare.map((piece) => (isQuoted(piece) ? piece : trimRules(piece))).join('');
}

/**
 * Shortens the white space inside the `html`, `svg` and `css` templates of one JavaScript module. In markup a
 * run with a line break becomes one line break, so that no word gains or loses a space; styles lose their
 * comments, their indentation and the spaces around punctuation.
 *
 * @param source the module's code
 * @param program its syntax tree in ESTree form
 */
export function trimTemplates(source: string, program: unknown): Edit[] {
  const edits: Edit[] = [];
  walk(program, ({ type, tag, quasi }) => {
    const name = type === 'TaggedTemplateExpression' && isNode(tag) ? tag['name'] : undefined;
    if (typeof name !== 'string' || !TAGS.includes(name) || !isNode(quasi) || !Array.isArray(quasi['quasis']))
      return;
    const trim = name === 'css' ? trimStyles : trimMarkup;
    for (const piece of quasi['quasis']) {
      const range = rangeOf(piece);
      if (range !== undefined) edits.push({ ...range, text: trim(source.slice(range.start, range.end)) });
    }
  });
  return edits;
}
