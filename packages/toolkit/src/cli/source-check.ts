import { readNumber } from '../builder/number-cell.js';
import { printedNumbers } from './printed-number.js';
import { FIGURE_SKIPS, LABEL_SKIPS, piecesOf, type Spans, spansOf, standsBy } from './source-match.js';

/** What a seed row says about its place in the document. Texts are as in the seed, '' where empty. */
export interface SourceRow {
  readonly table: string;
  readonly printed: string;
  readonly label: string;
  readonly line: string;
  readonly lineEnd: string;
  /** The figure's value, where it has one: the number that `printed` must hold. */
  readonly value?: string;
  /** Responsibilities only: the names that may stand where the label is empty. */
  readonly names?: readonly string[];
  readonly role?: string;
}

/** Why a row does not agree with the document, and what stands there instead. */
export interface SourceFault {
  readonly sought: string;
  readonly lines: string;
  readonly found: string;
  readonly reason: string;
}

const MOST_FURTHER = 6;
const LATER = 'it begins in a later line than line says';
const HEADING: Readonly<Record<string, { readonly before: RegExp; readonly after: RegExp }>> = {
  lead: { before: /牵头(?:单位|部门)?[:：]/u, after: /牵头/u },
  support: { before: /配合(?:单位|部门)?[:：]/u, after: /配合/u },
  responsible: { before: /责任(?:单位|部门)?[:：]/u, after: /负责|责任/u },
};
const ANY_HEADING = /(?:牵头|配合|责任)(?:单位|部门)?[:：]/gu;

/** Holds one row against the lines of its document; undefined where it agrees. */
export function checkRow(lines: readonly string[], row: SourceRow): SourceFault | undefined {
  const first = Number(row.line);
  const last = row.lineEnd === '' ? first : Number(row.lineEnd);
  const place = first === last ? `line ${row.line}` : `lines ${row.line}–${row.lineEnd}`;
  const sought = soughtIn(row);
  const fault = (reason: string, found: string): SourceFault => ({ sought, lines: place, found, reason });
  if (!Number.isInteger(first) || first < 1 || first > lines.length) {
    return fault(`line must be 1 to ${lines.length}`, row.line);
  }
  if (!Number.isInteger(last) || last < first || last > Math.min(first + MOST_FURTHER, lines.length)) {
    return fault(`lineEnd must be at most ${MOST_FURTHER} lines further`, row.lineEnd);
  }
  const text = lines.slice(first - 1, last).join('');
  const reason = disagreement(lines, row, text, first);
  if (reason === undefined) return undefined;
  return fault(reason + elsewhere(lines, row, first), excerpt(text, row));
}

function soughtIn(row: SourceRow): string {
  const label = row.label === '' ? (row.names ?? []).join(' / ') : row.label;
  return row.printed === '' ? label : `${row.printed} by ${label}`;
}

function disagreement(
  lines: readonly string[],
  row: SourceRow,
  text: string,
  first: number,
): string | undefined {
  if (row.names !== undefined) return responsibilityDisagreement(lines, row, text, first);
  if (piecesOf(row.label).length === 0)
    return 'label is empty, so nothing shows which words the fact stands by';
  const opening = lines[first - 1]?.length ?? 0;
  const labels = spansOf(text, row.label, LABEL_SKIPS);
  if (labels.length === 0) return 'label does not stand there';
  if (row.printed === '') {
    if (row.value !== undefined) return 'value has no printed to stand in';
    return labels.some((label) => startOf(label) < opening) ? undefined : LATER;
  }
  const figures = spansOf(text, row.printed, FIGURE_SKIPS);
  if (figures.length === 0) return 'printed does not stand there whole';
  const numbers = row.table === 'conditions' ? 'allowed' : 'refused';
  const pairs = figures.flatMap((figure) =>
    labels
      .filter((label) => standsBy(text, figure, row.printed, label, numbers))
      .map((label) => [figure, label]),
  );
  if (pairs.length === 0) {
    return 'printed and label are too far apart, or a mark or another number stands between them';
  }
  if (!pairs.some((pair) => pair.some((spans) => startOf(spans) < opening))) return LATER;
  return row.value === undefined ? undefined : valueDisagreement(row.printed, row.value);
}

function startOf(spans: Spans): number {
  return spans[0]?.start ?? 0;
}

function valueDisagreement(printed: string, value: string): string | undefined {
  const reading = readNumber(value);
  const numbers = printedNumbers(printed);
  if (numbers.length === 0) return `value ${value} stands in no number of printed`;
  const isPrinted = reading.status === 'read' && numbers.some((number) => number === reading.value);
  return isPrinted ? undefined : `value ${value} is not the number in printed`;
}

function responsibilityDisagreement(
  lines: readonly string[],
  row: SourceRow,
  text: string,
  first: number,
): string | undefined {
  const sought = row.label === '' ? (row.names ?? []) : [row.label];
  const places = sought.flatMap((name) => spansOf(text, name, LABEL_SKIPS));
  if (places.length === 0) {
    return row.label === ''
      ? 'neither the agency’s name nor an alias stands there'
      : 'label does not stand there';
  }
  const opening = lines[first - 1]?.length ?? 0;
  if (!places.some((spans) => startOf(spans) < opening)) return LATER;
  const earlier = lines.slice(Math.max(0, first - 1 - MOST_FURTHER), first - 1).join('');
  const stands = places.some((spans) => {
    const start = startOf(spans);
    const end = spans.at(-1)?.end ?? 0;
    return isUnderHeading(earlier + text.slice(0, start), text.slice(end), row.role ?? '');
  });
  return stands ? undefined : `it does not stand under the heading of the role ${row.role ?? ''}`;
}

/**
 * The nearest heading before, in the same brackets; or, where there is none, the word that closes the brackets.
 */
function isUnderHeading(before: string, after: string, role: string): boolean {
  const heading = HEADING[role];
  if (heading === undefined) return false;
  const nearest = [...before.matchAll(ANY_HEADING)].at(-1);
  if (nearest !== undefined && !leavesBrackets(before.slice(nearest.index)))
    return heading.before.test(nearest[0]);
  const closing = /^[^。)）〕\]】]*/u.exec(after.replace(/[（(][^（()）]*[)）]/gu, ''));
  return heading.after.test(closing?.[0] ?? '');
}

function leavesBrackets(text: string): boolean {
  let depth = 0;
  for (const mark of text) {
    if (/[（([〔【]/u.test(mark)) depth += 1;
    if (/[）)\]〕】]/u.test(mark)) depth -= 1;
    if (depth < 0) return true;
  }
  return false;
}

function elsewhere(lines: readonly string[], row: SourceRow, first: number): string {
  if (row.names !== undefined) return '';
  const found = lines.flatMap((text, index) =>
    index !== first - 1 && text !== '' && disagreement(lines, row, text, index + 1) === undefined
      ? [index + 1]
      : [],
  );
  return found.length === 0 ? '' : `; it stands in line ${found.slice(0, 3).join(', ')}`;
}

/** At most 90 characters of the lines, around the label or the figure where either can be found. */
function excerpt(text: string, row: SourceRow): string {
  const piece = [...piecesOf(row.label), ...piecesOf(row.printed)].find((run) => text.includes(run));
  const centre = piece === undefined ? 0 : text.indexOf(piece);
  const start = Math.max(0, centre - 30);
  const run = text.slice(start, start + 90);
  return `${start > 0 ? '…' : ''}${run}${start + 90 < text.length ? '…' : ''}`;
}
