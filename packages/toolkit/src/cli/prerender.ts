import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { failureText } from '../../../base/src/failure-text.js';
import type { Failure } from '../../../base/src/package-source.js';
import { dayInShanghai } from '../../../base/src/today.js';
import type { Locale } from '../../../data/src/types.js';
import { prerendered, PRERENDERED_TAGS } from '../../../embed/src/prerender/prerendered.js';
import { nearest } from '../builder/near.js';
import type { Words } from '../builder/seed-fault.js';
import { pageFaultText, type PageFault } from './prerender/page-fault.js';
import { PagePackages } from './prerender/page-packages.js';
import { readPageText, type Stretch } from './prerender/page-text.js';
import { pageContent, type PageContent, type PageWidget } from './prerender/page-widgets.js';
import { inSlot, slotOf } from './prerender/slot.js';

/** What `ip-city prerender` is asked for. */
export interface PrerenderRequest {
  readonly page: string;
  /** The file to write; the page itself if absent. */
  readonly out?: string;
  /** A folder of data packages for addresses that lead nowhere from the page's own folder. */
  readonly data?: string;
  readonly locale: Locale;
}

/** A widget written ahead, and the line that tells of it. */
interface Written {
  readonly stretch: Stretch;
  readonly told: Words;
}

/**
 * Writes table and picture of every widget of a page into its tag, and prints a line for each; or prints every fault and
 * writes nothing. Gives the exit code.
 */
export async function prerender(request: PrerenderRequest, print: (lines: readonly string[]) => void): Promise<number> {
  const { page, out = page, locale } = request;
  const day = dayInShanghai(new Date());
  const result = await pageWritten(request, day);
  if ('faults' in result) {
    const { faults } = result;
    print([
      ...new Set(faults.map((fault) => pageFaultText(fault, page, locale))),
      { en: 'Nothing written', zh: '未写入任何文件' }[locale],
    ]);
    return 1;
  }
  const fresh = `${out}.new-${process.pid}`;
  writeFileSync(fresh, result.bytes);
  renameSync(fresh, out);
  print([...result.told.map((line) => line[locale]), ...summary(result, out, day).map((line) => line[locale])]);
  return 0;
}

interface PageWritten {
  readonly bytes: Uint8Array;
  readonly told: readonly Words[];
  readonly files: readonly string[];
}

function summary({ told, files }: PageWritten, out: string, day: string): Words[] {
  return [
    ...files.map((file) => ({ en: `read ${file}`, zh: `读取 ${file}` })),
    {
      en: `${told.length} ${told.length === 1 ? 'widget' : 'widgets'} written to ${out}, as of ${day} where the page names no day`,
      zh: `共${told.length}个组件，写入 ${out}；页面未注明日期处按 ${day}`,
    },
  ];
}

async function pageWritten({ page, data }: PrerenderRequest, day: string): Promise<PageWritten | { readonly faults: readonly PageFault[] }> {
  const reading = readPageText(readFileSync(page));
  if ('said' in reading) return { faults: [reading] };
  const { text, bytesWith } = reading;
  const content = pageContent(text);
  const packages = new PagePackages(page, data);
  const results: (Written | PageFault)[] = [];
  for (const widget of content.widgets) results.push(await widgetWritten(widget, text, packages, day));
  const faults = [...faultsOf(content), ...results.flatMap((one) => ('said' in one ? [one] : []))];
  if (faults.length > 0) return { faults: faults.sort((one, other) => one.line - other.line || one.column - other.column) };
  const written = results.flatMap((one) => ('said' in one ? [] : [one]));
  const stretches = written.map(({ stretch }) => stretch);
  const displaced = displacedIn(text, stretches, content);
  if (displaced.length > 0) return { faults: displaced };
  return { bytes: bytesWith(stretches), told: written.map(({ told }) => told), files: packages.files };
}

async function widgetWritten(widget: PageWidget, text: string, packages: PagePackages, day: string): Promise<Written | PageFault> {
  const { line, column, tag, source, today } = widget;
  const fault = (said: Words): PageFault => ({ line, column, said });
  const slot = slotOf(widget.element, text);
  if ('en' in slot) return fault(slot);
  if (today !== '' && !/^\d{4}-\d{2}-\d{2}$/.test(today))
    return fault({ en: `Found today="${today}" for <${tag}>. Write the day as YYYY-MM-DD.`, zh: `<${tag}> 的 today 为“${today}”。日期请写成 YYYY-MM-DD。` });
  if ('missing' in source) return fault(failureWords(source.missing === 'source' ? { kind: 'no-source' } : { kind: 'no-provider', id: source.id }));
  const found = packages.read(source);
  if (found.status === 'refused') return found.fault;
  const content = await prerendered(tag, { ...widget, data: found.data, today: today || day });
  if (content.status === 'absent') {
    const [en, zh] = await Promise.all((['en', 'zh'] as const).map(async (locale) => {
      const same = await prerendered(tag, { ...widget, locale, data: found.data, today: today || day });
      return same.status === 'absent' ? same.sentence : '';
    }));
    return fault({ en: `<${tag}>: ${en ?? ''}`, zh: `<${tag}>：${zh ?? ''}` });
  }
  const { html, rows, size } = content;
  const kept = slot.hasOwnWords
    ? { en: '; what you wrote in the tag stays before it', zh: '；标签中原有的文字保留在前' }
    : { en: '', zh: '' };
  return {
    stretch: inSlot(slot, html, text),
    told: {
      en: `line ${line} <${tag}>: ${size ? `picture ${size.width} × ${size.height}, ` : ''}table of ${rows} ${rows === 1 ? 'row' : 'rows'}${kept.en}`,
      zh: `第${line}行 <${tag}>：${size ? `图 ${size.width} × ${size.height}，` : ''}表格${rows}行${kept.zh}`,
    },
  };
}

function failureWords(failure: Failure): Words {
  const state = { status: 'failed', failure } as const;
  return { en: failureText(state, 'en'), zh: failureText(state, 'zh') };
}

/** What is wrong with a page before any data is read: mistyped tags, or no tag at all. */
function faultsOf({ widgets, strangers }: PageContent): PageFault[] {
  const mistyped = strangers.flatMap(({ tag, line, column }): PageFault[] => {
    const meant = nearest(tag, PRERENDERED_TAGS);
    return meant === undefined ? [] : [{ line, column, said: { en: `Found <${tag}>. Write <${meant}>.`, zh: `发现 <${tag}>，应为 <${meant}>。` } }];
  });
  if (mistyped.length > 0 || widgets.length > 0) return mistyped;
  const tags = PRERENDERED_TAGS.map((tag) => `<${tag}>`).join(' ');
  return [{ line: 1, column: 1, said: { en: `Found no widget. The page should have at least one of ${tags}.`, zh: `页面中没有组件，应至少有一个：${tags}。` } }];
}

/** Widgets that would not hold what is written into them: a browser ends a paragraph, for one, where a table begins. */
function displacedIn(text: string, stretches: readonly Stretch[], { widgets }: PageContent): PageFault[] {
  const pieces = stretches.map(({ start, text: fresh }, place) => text.slice(stretches[place - 1]?.end ?? 0, start) + fresh);
  const whole = pieces.join('') + text.slice(stretches.at(-1)?.end ?? 0);
  const after = pageContent(whole).widgets;
  return widgets.flatMap(({ line, column, tag }, place): PageFault[] => {
    const element = after[place]?.element;
    const slot = element && slotOf(element, whole);
    if (slot && 'isAgain' in slot && slot.isAgain) return [];
    return [{
      line,
      column,
      said: {
        en: `Found <${tag}> where no table may stand, as within <p>. Put it into <div> or another element that may hold a table.`,
        zh: `<${tag}> 所在之处（如 <p> 之内）不能放表格。请改放在 <div> 等可以放表格的元素里。`,
      },
    }];
  });
}
