// Writes the whole page anew once it is loaded, and again when its first widget shows its figure.
(function () {
  const policy = window.trustedTypes ? window.trustedTypes.createPolicy('lit-html', { createHTML: (text) => text }) : { createHTML: (text) => text };
  const rewrite = (then) => {
    const { lines } = window.watched;
    const { lang } = document.documentElement;
    const body = document.body.innerHTML;
    document.open();
    document.write(policy.createHTML(`<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>again</title><link rel="icon" href="/portal/icon.svg"><link rel="stylesheet" href="/base.css"><script src="/watch.js"></${'script'}></head><body>${body}</body></html>`));
    document.close();
    window.addEventListener('load', () => {
      window.watched.lines.push(...lines);
    }, { once: true });
    then();
  };
  window.addEventListener('load', () => {
    rewrite(() => {
      // Not within the call: a document refuses to be opened while an element is being made.
      document.addEventListener('ip-ready', () => setTimeout(() => rewrite(() => document.documentElement.setAttribute('data-rewritten', 'twice'))), { once: true });
    });
  }, { once: true });
})();
