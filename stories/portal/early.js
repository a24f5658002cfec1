// Runs before the first paint, so that panels and menus do not jump. Without scripts all of them stay open.
(function () {
  'use strict';
  var root = document.documentElement;
  var asked = new URLSearchParams(location.search);
  root.className = 'js';
  // What a reader chose on the page before, as links carry it; nothing is stored.
  if (asked.has('elder')) root.setAttribute('data-ip-mode', 'elder');
  if (asked.has('dark')) root.setAttribute('data-ip-theme', 'dark');
  if (asked.has('en')) root.setAttribute('lang', 'en');
})();
