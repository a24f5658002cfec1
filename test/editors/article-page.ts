import { AUTOLOAD, BOARD, BOX, TAG, type SnippetName } from './snippets.js';

/**
 * A page of a portal whose article came out of an editor, above a widget that never was in one. Its template loads the
 * autoloader, except where the author was to paste that.
 */
export function articlePage(name: SnippetName, html: string): string {
  const [inHead, article, below] = name === 'script' ? ['', `${html}${TAG}`, BOARD] : [AUTOLOAD, html, BOX];
  return `<!doctype html>
<html lang="zh-Hans">
<head>
<meta charset="utf-8">
<title>万人高价值发明专利</title>
<link rel="icon" href="/gauge.svg">
<script src="/watch.js"></script>
${inHead}
</head>
<body>
<h1>万人高价值发明专利</h1>
<div id="article">${article}</div>
<div id="below">${below}</div>
</body>
</html>
`;
}
