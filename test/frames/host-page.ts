/** A frame of a host's page: its address, and attributes beside those of the recipe. */
export interface HostFrame {
  readonly src: string;
  readonly attributes?: string;
}

/** A page of a portal with frames as the recipe gives them. */
export function hostPage(frames: readonly HostFrame[], hasScript: boolean): string {
  const tags = frames.map(({ src, attributes = '' }) =>
    `<iframe src="${src.replaceAll('&', '&amp;')}" title="数据图表" width="100%" height="420" frameborder="0" ${attributes}></iframe>`);
  return `<!doctype html>
<html lang="zh-Hans">
<head>
<meta charset="utf-8">
<title>Host</title>
<link rel="icon" href="/portal/icon.svg">
<link rel="stylesheet" href="/host.css">
<script src="/watch.js"></script>
<script src="/heights.js"></script>
${hasScript ? '<script src="/frame-height.js" defer></script>' : ''}
</head>
<body>
<main>
<h1>Host</h1>
${tags.join('\n')}
</main>
</body>
</html>
`;
}
