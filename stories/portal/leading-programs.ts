import { byId } from '../../packages/data/src/select.js';
import type { DataPackage, Program } from '../../packages/data/src/types.js';
import { en } from '../../packages/widgets/src/program-directory/messages/en.js';
import { zh } from '../../packages/widgets/src/program-directory/messages/zh.js';
import { bilingual, markup, type Markup } from './markup.js';
import { PROGRAMS_PAGE } from './navigation.js';

/** What a program is for in the package's words, or the task that it stands in where there are none. */
function purpose(data: DataPackage, { summary, summaryEn, task }: Program): Markup {
  if (summary !== null) return bilingual(summary, summaryEn ?? summary);
  const row = byId(data.tasks, task);
  return row ? bilingual(`任务：${row.title}`, `Task: ${row.titleEn}`) : markup``;
}

/** What a program is, without what is true of all that stand together. */
function traitsOf(data: DataPackage, { kind, status, theme }: Program, all: readonly Program[]): Markup[] {
  const own = byId(data.themes, theme);
  return [
    ...(all.every((one) => one.status === status) ? [] : [bilingual(zh.states[status], en.states[status])]),
    ...(all.every((one) => one.kind === kind) ? [] : [bilingual(zh.kinds[kind], en.kinds[kind])]),
    ...(own ? [bilingual(own.name, own.nameEn)] : []),
  ];
}

function entry(data: DataPackage, program: Program, all: readonly Program[]): Markup {
  const { id, plan, name, nameEn, section } = program;
  return markup`<li data-program="${id}">
<h3><a href="${PROGRAMS_PAGE}?ip-plan=${plan}&amp;ip-open=${id}">${bilingual(name, nameEn)}</a></h3>
<p>${purpose(data, program)}</p>
<p class="traits">${traitsOf(data, program, all).map((trait) => markup`${trait} `)}<span class="place">${section ?? ''}</span></p>
</li>\n`;
}

/** Some programs of a plan, each leading to its place in the directory. Throws if one is not in the package. */
export function leadingPrograms(data: DataPackage, ids: readonly string[]): Markup {
  const programs = ids.map((id) => {
    const program = byId(data.programs, id);
    if (!program) throw new Error(`The package has no program ${id}.`);
    return program;
  });
  return markup`<ul class="leading-programs">
${programs.map((program) => entry(data, program, programs))}</ul>`;
}
