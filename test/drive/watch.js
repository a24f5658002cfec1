// The first script of a watched page: keeps what happens from then on, in every engine alike.
(function () {
  const watched = { violations: [], lines: [], clashes: [] };
  window.watched = watched;
  document.addEventListener('securitypolicyviolation', (event) => {
    watched.violations.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
  });
  document.addEventListener('ip-error', (event) => {
    if (event.target === document) watched.clashes.push(event.detail.kind);
  });
  window.addEventListener('error', (event) => watched.lines.push(`uncaught: ${event.message}`));
  window.addEventListener('unhandledrejection', (event) => watched.lines.push(`unhandled: ${event.reason}`));
  for (const name of ['debug', 'error', 'info', 'log', 'trace', 'warn']) {
    const own = console[name];
    console[name] = (...words) => {
      watched.lines.push(`${name}: ${words.join(' ')}`);
      own.apply(console, words);
    };
  }
})();
