import { bilingual, markup, type Markup } from './markup.js';
import { planPageOf } from './navigation.js';
import type { PlanContent, PlanCounts } from './plan-content.js';
import { attributionWords, cityWords, dayOr, nameWords, notPrinted, periodWords, printedOr } from './plan-words.js';

interface Counted {
  readonly name: keyof PlanCounts;
  readonly zh: string;
  readonly en: string;
}

const COUNTED: readonly Counted[] = [
  { name: 'goals', zh: '目标', en: 'Goals' },
  { name: 'tasks', zh: '任务', en: 'Tasks' },
  { name: 'programs', zh: '项目', en: 'Programs' },
  { name: 'notes', zh: '说明', en: 'Notes' },
];

function countCells(counts: PlanCounts): Markup[] {
  return COUNTED.map(({ name, zh, en }) => markup`<td class="count"><span class="label">${bilingual(zh, en)}</span>${counts[name]}</td>`);
}

function facts({ plan, issuer }: PlanContent): Markup {
  if (plan.documentNumber === null && plan.issuedOn === null && !issuer) {
    return markup`<span class="fact missing">${bilingual('文号、成文日期和发文机关均未注明', 'Number, date and issuer are not given')}</span>`;
  }
  const fact = (zh: string, en: string, value: Markup): Markup => markup`<span class="fact"><span class="term">${bilingual(zh, en)}</span> ${value}</span>\n`;
  return markup`${fact('文号', 'Number', printedOr(plan.documentNumber))}${fact('成文', 'Signed', dayOr(plan.issuedOn))}${
    fact('发文', 'Issuer', issuer ? bilingual(issuer.name, issuer.nameEn) : notPrinted)}`;
}

function row(content: PlanContent): Markup {
  const { plan, city, counts } = content;
  const attribution = attributionWords(city);
  return markup`<tr data-plan="${plan.id}">
<td class="city"><b>${cityWords(city)}</b>${attribution ? markup`<small>${attribution}</small>` : markup``}</td>
<th class="name" scope="row"><a href="${planPageOf(plan.id)}">${nameWords(plan.name, plan.nameEn)}</a>
<span class="content">${bilingual(plan.summary ?? '', plan.summaryEn ?? '')}</span>
<small>${facts(content)}</small></th>
<td class="period"><span class="label">${bilingual('规划期', 'Period')}</span>${periodWords(plan)}</td>
${countCells(counts)}
${packageCell(`plans/${plan.id}.json`, bilingual(`：${plan.name}`, `: ${plan.nameEn}`))}
</tr>\n`;
}

function packageCell(file: string, of: Markup): Markup {
  return markup`<td class="package"><span class="label">${bilingual('数据包', 'Package')}</span><a href="../data/${file}" type="application/json">JSON<span class="unseen">${of}</span></a></td>`;
}

/** All plans as rows: city, document, period, counts, package; the sums below them. */
export function planTable(contents: readonly PlanContent[]): Markup {
  const sum = (name: keyof PlanCounts): number => contents.reduce((total, { counts }) => total + counts[name], 0);
  const total: PlanCounts = { goals: sum('goals'), tasks: sum('tasks'), programs: sum('programs'), notes: sum('notes') };
  const head = (name: string, zh: string, en: string): Markup => markup`<th class="${name}" scope="col">${bilingual(zh, en)}</th>`;
  return markup`<table class="plans">
<thead><tr>${head('city', '城市', 'City')}${head('name', '规划文件', 'Document')}${head('period', '规划期', 'Period')}${
  COUNTED.map(({ zh, en }) => head('count', zh, en))}${head('package', '数据包', 'Package')}</tr></thead>
<tbody>
${contents.map(row)}</tbody>
<tfoot><tr><th class="sum" colspan="3" scope="row">${bilingual(`合计 ${contents.length} 份`, `${contents.length} documents together`)}</th>
${countCells(total)}
${packageCell('ip-city-data.json', bilingual('：全部规划', ': all plans'))}</tr></tfoot>
</table>`;
}
