// Runs before the first paint, so that panels and menus do not jump. Without scripts all of them stay open.
document.documentElement.className = 'js';
