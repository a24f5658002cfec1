import { samplePackage, type Row } from './samples.js';

/** The addresses of all plans together and of one, as the build leaves them. */
export const ALL_PLANS = new URL('../dist/data/ip-city-data.json', import.meta.url).href;

const NANJING = 'nanjing-14th-five-year-plan';
const OPERATION = 'nanjing-operation-service-plan';
const NANTONG = 'nantong-pilot-city-plan';
const MAANSHAN = 'maanshan-demonstration-city-plan';
const COUNTY = 'county-ip-support-opinions';

const CITIES: readonly Row[] = [
  { id: 'nanjing', name: '南京市', nameEn: 'Nanjing', level: 'sub-provincial', attribution: 'stated' },
  { id: 'nantong', name: '南通市', nameEn: 'Nantong', level: 'prefecture', attribution: 'stated' },
  { id: 'maanshan', name: '马鞍山市', nameEn: 'Ma’anshan', level: 'prefecture', attribution: 'inferred', attributionNote: '由所列的县区推定。' },
  { id: 'jiangsu-county-city', name: '江苏某县级市（未具名）', nameEn: 'Unnamed county-level city in Jiangsu', level: 'county', attribution: 'unnamed' },
];

function plan(id: string, city: string, name: string, nameEn: string, start: string | null, end: string, more: Row = {}): Row {
  return { id, city, name, nameEn, start, end, summary: '样本。', summaryEn: 'Sample.', textQuality: 'clean', ...more };
}

const PLANS: readonly Row[] = [
  plan(COUNTY, 'jiangsu-county-city', '关于提升知识产权创新支撑力的实施意见', 'Opinions on IP support for innovation', null, '2023'),
  plan(MAANSHAN, 'maanshan', '关于新时代国家知识产权强市建设示范城市工作方案', 'Demonstration city plan', null, '2026'),
  plan(OPERATION, 'nanjing', '南京市知识产权运营服务体系建设实施方案', 'Nanjing IP operation service plan', '2018', '2020', { documentNumber: '宁政办发〔2018〕83号' }),
  plan(NANJING, 'nanjing', '南京市“十四五”知识产权发展规划', 'Nanjing 14th Five-Year IP Plan', '2021', '2025', { issuedOn: '2021-11-02' }),
  plan(NANTONG, 'nantong', '南通市国家知识产权强市建设试点城市工作方案', 'Nantong pilot city plan', '2022', '2025', { documentNumber: '通政办发〔2022〕107号' }),
];

const THEMES: readonly Row[] = [
  { id: 'creation', name: '创造', nameEn: 'Creation' },
  { id: 'utilization', name: '运用', nameEn: 'Utilization' },
  { id: 'protection', name: '保护', nameEn: 'Protection' },
  { id: 'management', name: '管理', nameEn: 'Management' },
  { id: 'service', name: '服务', nameEn: 'Service' },
];

/** A program with its pinyin as the builder writes it. */
export function program(id: string, plan: string, name: string, pinyin: string, nameEn: string, more: Row = {}): Row {
  const initials = pinyin.split(' ').map((syllable) => (/^\d/.test(syllable) ? syllable : syllable.charAt(0))).join('');
  return {
    id: `${plan}-${id}`, plan, name, nameEn, pinyin, initials, kind: 'center', status: 'planned', theme: 'creation', label: name, line: 40, certainty: 'clear', inferred: [], ...more,
  };
}

const CULTIVATION = 'gao jia zhi zhuan li pei yu';

/** Programs of every state, of four cities and five documents. */
export const PROGRAMS: readonly Row[] = [
  program('brand-area', COUNTY, '商标品牌优势区域', 'shang biao pin pai you shi qu yu', 'Area strong in trademarks and brands', { kind: 'zone', theme: 'utilization', line: 25 }),
  program('cultivation-center', MAANSHAN, '高价值专利培育中心', `${CULTIVATION} zhong xin`, 'High-value patent cultivation center', { line: 17 }),
  program('cultivation-project', MAANSHAN, '高价值专利培育工程', `${CULTIVATION} gong cheng`, 'High-value patent cultivation project', { kind: 'project', status: 'in-place', line: 17, inferred: ['status'], note: '“已有”由“深入实施”读出。' }),
  program('pilot-school', MAANSHAN, '国家知识产权试点示范高校', 'guo jia zhi shi chan quan shi dian shi fan gao xiao', 'National IP pilot and demonstration university', { kind: 'award', status: 'applied-for', level: 'national', theme: 'management', line: 29 }),
  program('cultivation-center', OPERATION, '高价值专利培育中心', `${CULTIVATION} zhong xin`, 'High-value patent cultivation center', { line: 73 }),
  program('brand-plan', OPERATION, '高价值商标品牌培育计划', 'gao jia zhi shang biao pin pai pei yu ji hua', 'Plan to cultivate high-value trademarks and brands', { kind: 'project', line: 75 }),
  program('service-zone', OPERATION, '南京江宁区国家知识产权服务业集聚实验区', 'nan jing jiang ning qu guo jia zhi shi chan quan fu wu ye ji ju shi yan qu', 'Nanjing Jiangning national IP service cluster', { kind: 'zone', status: 'in-place', level: 'national', theme: 'service', line: 96 }),
  program('cultivation-plan', NANJING, '高价值专利培育中心建设计划', `${CULTIVATION} zhong xin jian she ji hua`, 'High-value patent cultivation center plan', {
    kind: 'special-program', line: 80, summary: '按产业链布点，由企业、高校和服务机构共建。', summaryEn: 'Placed along industry chains, run by companies, universities and service agencies together.',
  }),
  program('protection-center', NANJING, '中国（南京）知识产权保护中心', 'zhong guo nan jing zhi shi chan quan bao hu zhong xin', 'China (Nanjing) Intellectual Property Protection Center', {
    kind: 'center', status: 'in-place', level: 'national', theme: 'protection', line: 31, summary: '为先进制造业提供专利快速预审。', summaryEn: 'Fast patent pre-examination for advanced manufacturing.',
  }),
  program('summit', NANJING, '紫金知识产权国际峰会', 'zi jin zhi shi chan quan guo ji feng hui', 'Zijin International IP Summit', { kind: 'brand', status: 'in-place', theme: 'service', line: 140 }),
  program('outline', NANJING, '《知识产权强国建设纲要（2021—2035年）》', 'zhi shi chan quan qiang guo jian she gang yao 20212035 nian', 'Outline for building a powerful IP nation (2021–2035)', { kind: 'regulation', status: 'cited', level: 'national', theme: 'management', line: 17 }),
  program('cultivation-demonstration', NANTONG, '市高价值专利培育示范中心项目', 'shi gao jia zhi zhuan li pei yu shi fan zhong xin xiang mu', 'Municipal high-value patent cultivation demonstration project', {
    kind: 'project', level: 'municipal', task: `${NANTONG}-cultivation`, section: '三（二）3', line: 75,
    summary: '每年选 10 家重点企业，资助它们把自有核心技术做成一批质量更高的专利。', summaryEn: 'Ten companies a year are paid to turn their own core technology into better patents.',
  }),
  program('provincial-demonstration', NANTONG, '省级高价值专利培育示范中心项目', 'sheng ji gao jia zhi zhuan li pei yu shi fan zhong xin xiang mu', 'Provincial high-value patent cultivation demonstration project', { kind: 'project', status: 'cited', level: 'provincial', task: `${NANTONG}-cultivation`, section: '三（二）3', line: 75 }),
  program('information-center', NANTONG, '国家知识产权信息服务中心（南通大学等高校）', 'guo jia zhi shi chan quan xin xi fu wu zhong xin nan tong da xue deng gao xiao', 'National IP information service centers (Nantong University and others)', { status: 'applied-for', level: 'national', theme: 'service', line: 118 }),
];

const TASKS: readonly Row[] = [
  { id: `${NANTONG}-cultivation`, plan: NANTONG, kind: 'task', number: '（二）3', title: '培育高价值专利', titleEn: 'Cultivate high-value patents', theme: 'creation', label: '培育高价值专利', line: 75, certainty: 'clear', inferred: [] },
];

const AGENCY_NAMES = { 'market-regulation': ['市市场监管局', 'Market regulation bureau'], development: ['市发改委', 'Development and reform commission'], science: ['市科技局', 'Science and technology bureau'], industry: ['市工信局', 'Industry bureau'], finance: ['市财政局', 'Finance bureau'] } as const;

const AGENCIES: readonly Row[] = Object.entries(AGENCY_NAMES).map(([id, [name, nameEn]]) => ({ id: `nantong-${id}`, city: 'nantong', name, nameEn, aliases: [], kind: 'department', collective: false }));

const RESPONSIBILITIES: readonly Row[] = AGENCIES.map(({ id }, place) => ({
  task: `${NANTONG}-cultivation`, agency: id, role: place === 0 ? 'lead' : 'support', order: place === 0 ? 1 : place, label: null, line: 77, certainty: 'clear', inferred: [],
}));

const NOTES: readonly Row[] = [
  { id: `${NANTONG}-note-names`, plan: NANTONG, kind: 'naming', lines: ['75'], rows: [`programs/${NANTONG}-cultivation-demonstration`], text: '文中两处名称不同，按全称记。', textEn: 'The text has two names; the full one is recorded.' },
];

/** A package of programs with the plans, tasks and agencies that they need. */
export function directoryPackage(programs: readonly Row[], more: Readonly<Record<string, readonly Row[]>> = {}): object {
  return samplePackage([], [], NOTES, {
    cities: CITIES, plans: PLANS, themes: THEMES, tasks: TASKS, agencies: AGENCIES, responsibilities: RESPONSIBILITIES, observations: [], programs, ...more,
  });
}

const SYLLABLES = [['专', 'zhuan'], ['利', 'li'], ['商', 'shang'], ['标', 'biao'], ['品', 'pin'], ['牌', 'pai'], ['服', 'fu'], ['务', 'wu'], ['保', 'bao'], ['护', 'hu'], ['产', 'chan'], ['业', 'ye'], ['金', 'jin'], ['融', 'rong'], ['数', 'shu'], ['据', 'ju'], ['高', 'gao'], ['价', 'jia'], ['值', 'zhi'], ['园', 'yuan'], ['区', 'qu'], ['人', 'ren'], ['才', 'cai'], ['运', 'yun'], ['营', 'ying']] as const;
const KINDS = ['center', 'project', 'platform', 'action', 'zone', 'fund'];
const STATES = ['planned', 'in-place', 'applied-for', 'cited'];

/** So many invented programs, each marked as a sample by its name; always the same ones. */
export function generatedPrograms(count: number): Row[] {
  let seed = 20260424;
  const next = (below: number): number => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return Math.floor((seed / 2147483648) * below);
  };
  return Array.from({ length: count }, (_, place) => {
    const signs = Array.from({ length: 5 + next(8) }, () => SYLLABLES[next(SYLLABLES.length)] ?? SYLLABLES[0]);
    const owner = PLANS[next(PLANS.length)]?.['id'];
    return program(`sample-${place}`, String(owner), `示例${place}号${signs.map(([sign]) => sign).join('')}`, `shi li ${place} hao ${signs.map(([, sound]) => sound).join(' ')}`, `Sample program ${place}`, {
      kind: KINDS[next(KINDS.length)], status: STATES[next(STATES.length)], theme: THEMES[next(THEMES.length)]?.['id'], line: null, label: null,
    });
  });
}
