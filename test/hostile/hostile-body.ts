const PLAN = 'nanjing-14th-five-year-plan';
const OTHER = 'nantong-pilot-city-plan';

function widget(tag: string, id: string, attributes: string, around = ''): string {
  return `<section class="widget"${around}><${tag} id="${id}" ${attributes}>南京市知识产权规划的数据。</${tag}></section>`;
}

/** What every page shows: the page's own words, and each widget on real data. */
const WIDGETS = `<main>
<h1>知识产权强市建设</h1>
<p>本页文字属于网站，组件放在下面。</p>
<ip-data src="/data/plans/${PLAN}.json" today="2026-01-15">
${widget('ip-target-gauge', 'gauge', `target="${PLAN}-high-value-invention-patents-per-10k-people"`)}
${widget('ip-target-gauge', 'bar', `variant="bar" value="46.3" as-of="2024-12" target="${PLAN}-high-value-invention-patents-per-10k-people"`)}
${widget('ip-target-gauge', 'goal', `target="${PLAN}-ip-transaction-value"`)}
${widget('ip-target-gauge', 'english', `view="table" target="${PLAN}-ip-pledge-financing"`, ' lang="en"')}
${widget('ip-target-gauge', 'elder', `target="${PLAN}-high-value-invention-patents-per-10k-people"`, ' data-ip-mode="elder"')}
${widget('ip-city-card', 'card', '')}
${widget('ip-target-board', 'board', 'group="obligatory"')}
${widget('ip-task-timeline', 'timeline', '')}
${widget('ip-program-directory', 'directory', 'kind="special-program"')}
${widget('ip-data-notes', 'notes', '')}
</ip-data>
${widget('ip-city-comparison', 'comparison', `src="/data/plans/${PLAN}.json /data/plans/${OTHER}.json" plans="${PLAN} ${OTHER}" indicators="high-value-invention-patents-per-10k-people" today="2026-01-15"`)}
</main>
<div class="banner">公告</div>`;

const MODULE = '<script type="module" src="/ip-city-widgets.js"></script>';

/** What a page with every widget may have of its own. */
interface PageParts {
  readonly root?: string | undefined;
  readonly head?: string | undefined;
  readonly charset?: string;
  readonly script?: string;
}

/** The source of a page with every widget. */
export function pageWith(says: string, { root = '', head = '', charset = '<meta charset="utf-8">', script = MODULE }: PageParts = {}): string {
  return `<!doctype html>
<html lang="zh-Hans" ${root}>
<head>
${charset}
<title>${says}</title>
<link rel="icon" href="/portal/icon.svg">
<link rel="stylesheet" href="/base.css">
<script src="/watch.js"></script>
${head}
${script}
</head>
<body>
${WIDGETS}
</body>
</html>
`;
}
