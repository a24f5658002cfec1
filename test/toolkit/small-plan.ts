import type { SeedFile } from '../../packages/toolkit/src/builder/seed-fault.js';
import { tableOf } from '../../packages/toolkit/src/builder/seed-place.js';
import { schemaOf } from '../../packages/toolkit/src/builder/tables.js';

/** A CSV text without quotation marks, with the columns that its table still lacks, empty in every row. */
export function complete(path: string, text: string): string {
  const [header = '', ...rows] = text.trimEnd().split('\n');
  const fields = schemaOf(tableOf(path) ?? '').fields.filter(({ derived }) => derived !== true);
  const lacking = fields.map(({ name }) => name).filter((name) => !header.split(',').includes(name));
  const lines = [[header, ...lacking].join(','), ...rows.map((row) => row + ','.repeat(lacking.length))];
  return `${lines.join('\n')}\n`;
}

/** The columns of an invented plan that hold something, path → CSV text. */
const FILLED: Readonly<Record<string, string>> = {
  'vocabulary/cities.csv':
    'id,name,nameEn,code,provinceCode,level,attribution,attributionNote\n' +
    'jia,甲重庆市,Jia,,,prefecture,stated,\n',
  'vocabulary/themes.csv': 'id,name,nameEn\ncreation,创造,Creation\nprotection,保护,Protection\n',
  'vocabulary/units.csv':
    'id,name,nameEn,base,multiplier\n' +
    'piece,件,pieces,piece,0\n' +
    'household,家,firms,household,0\n' +
    '10k-people,万人,10k people,person,4\n',
  'vocabulary/indicators.csv':
    'id,name,nameEn,theme,direction,definition,definitionEn\n' +
    'patents,专利,Patents,creation,positive,有效专利,Patents in force\n' +
    'centers,中心,Centers,protection,positive,中心数,Number of centers\n' +
    'unused,未用,Unused,protection,positive,未用,Unused\n',
  'vocabulary/agencies.csv':
    'id,city,name,nameEn,aliases,kind,collective\n' +
    'jia-office,jia,甲市知识产权局,Jia IP office,甲局;市局,department,false\n',
  'vocabulary/methods.csv':
    'id,name,nameEn,appliesTo,limits,description,descriptionEn,source\n' +
    'linear,线性,Linear,level;ratio,0.95;0.6,说明,Description,Eurostat\n' +
    'share,份额,Share,new;cumulative;annual,0.95;0.6,说明,Description,Eurostat\n',
  'jia-plan/plan.csv':
    'id,city,name,nameEn,issuer,documentNumber,issuedOn,publishedOn,start,end,url,sha256,' +
    'summary,summaryEn,textQuality\n' +
    'jia-plan,jia,甲市规划,Plan of Jia,jia-office,甲发〔2021〕1号,2021-11-02,,2021,2025,' +
    'https://example.org/plan,,摘要,Summary,clean\n',
  'jia-plan/tasks.csv': 'id,plan,kind,title,titleEn,theme\njia-plan-task,jia-plan,task,任务,Task,creation\n',
  'jia-plan/targets.csv':
    'id,plan,indicator,name,nameEn,printed,kind,comparator,value,unit,per,accumulation,year,' +
    'baseline,parent,parentRelation,restates,task,inferred,label,line,lineEnd,certainty\n' +
    'jia-plan-patents,jia-plan,patents,万人高价值发明专利拥有量,Patents,达50件,numeric,>=,50,piece,' +
    '10k-people,level,2025,jia-plan-patents-2020,,,,jia-plan-task,comparator,专利,12,14,clear\n' +
    'jia-plan-patents-again,jia-plan,patents,专利,Patents,50件,numeric,>=,50,piece,10k-people,' +
    'level,2025,,,,jia-plan-patents,,,专利,20,,clear\n' +
    'jia-plan-centers,jia-plan,centers,新增市级以上中心,Centers,10家,numeric,>,10,household,,new,2025,' +
    ',,,,,,中心,13,,clear\n',
  'jia-plan/observations.csv':
    'id,city,plan,indicator,name,nameEn,printed,kind,comparator,value,unit,per,accumulation,' +
    'end,role,status,sample,label,line\n' +
    'jia-plan-patents-2020,jia,jia-plan,patents,专利,Patents,35.9件,numeric,=,35.9,piece,' +
    '10k-people,level,2020,baseline,normal,false,专利,5\n',
  'jia-plan/programs.csv':
    'id,plan,name,nameEn,kind,status,summary,summaryEn\n' +
    'jia-plan-tisc,jia-plan,TISC中心（女）,TISC center,center,planned,摘要,Summary\n',
  'jia-plan/responsibilities.csv': 'task,agency,role,order\njia-plan-task,jia-office,lead,1\n',
  'jia-plan/notes.csv':
    'id,plan,kind,lines,rows,text,textEn\n' +
    'jia-plan-note,jia-plan,same-number,12;20-21,' +
    'targets/jia-plan-patents;targets/jia-plan-centers,说明,Note\n',
};

/** A folder of one invented plan as it is edited: path → CSV text. */
export const SMALL_PLAN: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(FILLED).map(([path, text]) => [path, complete(path, text)]),
);

export function filesOf(texts: Readonly<Record<string, string>>): readonly SeedFile[] {
  return Object.entries(texts).map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) }));
}

/** The small plan with one text of one file replaced; a text that is not there is the test's mistake. */
export function changed(path: string, from: string, to: string): Readonly<Record<string, string>> {
  const text = SMALL_PLAN[path];
  if (text === undefined || !text.includes(from)) throw new Error(`${path} holds no ${from}.`);
  return { ...SMALL_PLAN, [path]: text.replace(from, to) };
}

/** Bytes of a text in GB18030, of which it uses the one- and two-byte characters. */
export function gb18030(text: string): Uint8Array {
  return Uint8Array.from(
    [...text].flatMap((sign) => (sign.charCodeAt(0) < 0x80 ? [sign.charCodeAt(0)] : twoBytes(sign))),
  );
}

const CODES = new Map<string, readonly number[]>();

function twoBytes(sign: string): readonly number[] {
  if (CODES.size === 0) {
    const decoder = new TextDecoder('gb18030');
    for (let lead = 0x81; lead < 0xff; lead += 1) {
      for (let trail = 0x40; trail < 0xff; trail += 1) {
        if (trail !== 0x7f) CODES.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
      }
    }
  }
  const code = CODES.get(sign);
  if (code === undefined) throw new Error(`${sign} has no two-byte code.`);
  return code;
}
