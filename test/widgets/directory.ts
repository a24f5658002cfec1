import '../../packages/widgets/src/index.js';
import type { ProgramDirectory } from '../../packages/widgets/src/index.js';
import { en } from '../../packages/widgets/src/program-directory/messages/en.js';
import { zh } from '../../packages/widgets/src/program-directory/messages/zh.js';
import { Lookup } from '../../packages/widgets/src/program-directory/lookup.js';
import { directoryModel, type DirectoryModel } from '../../packages/widgets/src/program-directory/model.js';
import type { DataPackage, Program } from '../../packages/data/src/types.js';
import { ALL_PLANS, PROGRAMS, directoryPackage } from '../../stories/directory-samples.js';
import type { Row } from '../../stories/samples.js';
import { flat, has, partOf, until } from '../page.js';
import { read } from './board.js';

/** The sample programs as the library reads them. */
export function samplePrograms(rows: readonly Row[] = PROGRAMS): DataPackage {
  return read(directoryPackage(rows));
}

/** All five plans as the build leaves them. */
export async function allPlans(): Promise<DataPackage> {
  return read(await (await fetch(ALL_PLANS)).json());
}

/** The model of a package that has programs. */
export function modelOf(data: DataPackage): DirectoryModel {
  const model = directoryModel(data);
  if (!model) throw new Error('no program');
  return model;
}

/** What the programs of a package are looked through with. */
export function lookupIn(data: DataPackage, locale: 'zh' | 'en' = 'zh'): { model: DirectoryModel; lookup: Lookup; named: (places: readonly number[]) => string[] } {
  const model = modelOf(data);
  const named = (places: readonly number[]): string[] => places.map((place) => (model.programs[place] as Program).name);
  return { model, named, lookup: new Lookup(model, locale === 'en' ? en : zh, locale) };
}

const made: Element[] = [];

/** Takes the directories of a test off the page. */
export function removeDirectories(): void {
  for (const page of made.splice(0)) page.remove();
}

/** A directory in a column of so many pixels, once all of it is there, or the sentence that stands for it. */
export async function directoryWith(more: Partial<ProgramDirectory> = {}, width = 1200): Promise<ProgramDirectory> {
  const page = document.createElement('div');
  page.style.width = `${width}px`;
  page.style.fontSize = '16px';
  const directory = Object.assign(document.createElement('ip-program-directory'), { data: directoryPackage(PROGRAMS), ...more });
  page.append(directory);
  document.body.append(page);
  made.push(page);
  directory.scrollIntoView();
  await isComplete(directory);
  return directory;
}

/** Waits until nothing of a directory is still to come. */
export function isComplete(directory: Element): Promise<void> {
  return until(() => has(directory, '[part="message"]') || (has(directory, '[part="foot"]') && (has(directory, '#keys') || has(directory, 'table'))), 'a whole directory');
}

/** The field that a reader writes into. */
export function fieldOf(directory: Element): HTMLInputElement {
  return partOf<HTMLInputElement>(directory, '.search input');
}

/** Writes a query as a reader does, and waits until the rows follow. */
export async function write(directory: ProgramDirectory, query: string): Promise<void> {
  const field = fieldOf(directory);
  field.value = query;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await directory.updateComplete;
}

/** The names of the programs shown, in their order. */
export function namesIn(directory: Element): string[] {
  return [...directory.shadowRoot!.querySelectorAll('.row .name > span')].map(({ textContent }) => flat(textContent));
}

/** The row of the program with this name. */
export function rowOf(directory: Element, name: string): HTMLElement {
  const found = [...directory.shadowRoot!.querySelectorAll<HTMLElement>('.row')].find((row) => flat(row.querySelector('.name > span')?.textContent) === name);
  if (!found) throw new Error(`No ${name} among ${namesIn(directory).join(', ')}`);
  return found;
}

/** The button that opens and closes a program. */
export function nameOf(directory: Element, name: string): HTMLButtonElement {
  return rowOf(directory, name).querySelector('button')!;
}

/** The box to tick for a value of a facet. */
export function boxOf(directory: Element, facet: string, value: string): HTMLInputElement {
  const set = [...directory.shadowRoot!.querySelectorAll('fieldset')].find((one) => flat(one.querySelector('legend')?.textContent) === facet);
  const label = [...(set?.querySelectorAll('label') ?? [])].find((one) => flat(one.querySelector('span')?.textContent) === value);
  const box = label?.querySelector('input');
  if (!box) throw new Error(`No ${value} to choose under ${facet}`);
  return box;
}

/** How many programs a value of a facet says it would leave. */
export function countOf(directory: Element, facet: string, value: string): number {
  return Number(flat(boxOf(directory, facet, value).closest('label')!.querySelector('.number')!.textContent));
}

/** The number of programs that the list says it shows. */
export function shownIn(directory: Element): number {
  return Number(partOf(directory, '.counts b').textContent);
}
