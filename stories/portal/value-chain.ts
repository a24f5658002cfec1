import type { DataPackage, Theme } from '../../packages/data/src/types.js';
import { goalsByTheme } from './goals.js';
import { bilingual, markup, type Markup } from './markup.js';
import { PROGRAMS_PAGE } from './navigation.js';

/** The links of the chain in their order, as ids of themes. */
const LINKS: readonly string[] = ['creation', 'utilization', 'protection', 'management', 'service'];

/** What a plan holds of one theme. */
interface ThemeCounts {
  readonly theme: Theme;
  readonly goals: number;
  /** Goals with a figure. */
  readonly figures: number;
  readonly tasks: number;
  readonly programs: number;
}

function themeCounts(data: DataPackage): ThemeCounts[] {
  const groups = goalsByTheme(data);
  return data.themes.map((theme) => {
    const targets = groups.find((group) => group.theme === theme)?.targets ?? [];
    return {
      theme,
      goals: targets.length,
      figures: targets.filter(({ value }) => value !== null).length,
      tasks: data.tasks.filter((task) => task.kind === 'task' && task.theme === theme.id).length,
      programs: data.programs.filter((program) => program.theme === theme.id).length,
    };
  });
}

function several(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}

function programsOf(plan: string, { id, name, nameEn }: Theme, count: number): Markup {
  const words = bilingual(`项目 ${count} 个`, several(count, 'program'));
  const of = markup`<span class="unseen">${bilingual(`：${name}`, `: ${nameEn}`)}</span>`;
  return count === 0 ? words : markup`<a href="${PROGRAMS_PAGE}?ip-plan=${plan}&amp;ip-theme=${id}">${words}${of}</a>`;
}

function link(plan: string, { theme, goals, figures, tasks, programs }: ThemeCounts): Markup {
  return markup`<li data-theme="${theme.id}">
<h3>${bilingual(theme.name, theme.nameEn)}</h3>
<p class="count"><b>${goals}</b> ${bilingual('项目标', goals === 1 ? 'goal' : 'goals')}</p>
<p class="parts"><span>${bilingual(`其中 ${figures} 项是数字`, `${figures} of them in figures`)}</span> <span>${bilingual(`任务 ${tasks} 项`, several(tasks, 'task'))}</span> <span>${programsOf(plan, theme, programs)}</span></p>
</li>\n`;
}

/** Everything outside the five links, so that the counts add up to those of the plan. */
function others(counts: readonly ThemeCounts[], data: DataPackage): Markup {
  const rest = counts.filter(({ theme, goals, tasks, programs }) => !LINKS.includes(theme.id) && goals + tasks + programs > 0);
  const sum = (name: 'goals' | 'tasks' | 'programs'): number => rest.reduce((total, one) => total + one[name], 0);
  const without = data.tasks.filter(({ kind, theme }) => kind === 'task' && theme === null).length;
  const tasks = sum('tasks') + without;
  const zh = rest.map(({ theme }) => theme.name).join('、');
  const en = new Intl.ListFormat('en').format(rest.map(({ theme }) => theme.nameEn.toLowerCase()));
  return bilingual(
    `五个环节之外，${zh}还有目标 ${sum('goals')} 项、任务 ${tasks} 项、项目 ${sum('programs')} 个。`,
    `Outside the five links, ${en} have ${several(sum('goals'), 'goal')}, ${several(tasks, 'task')} and ${several(sum('programs'), 'program')}.`,
  );
}

/** Goals, tasks and programs of a package with one plan along the chain from creation to service. */
export function valueChain(data: DataPackage, plan: string): Markup {
  const counts = themeCounts(data);
  return markup`<ol class="chain">
${LINKS.flatMap((id) => counts.filter(({ theme }) => theme.id === id)).map((one) => link(plan, one))}</ol>
<p class="beyond">${others(counts, data)}</p>`;
}
