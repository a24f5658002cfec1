// The portal's own script, as a content management system brings it along: jQuery, and never a string of HTML.
jQuery(function ($) {
  'use strict';
  var root = $('html');

  function toggled(button) {
    var isOn = button.attr('aria-pressed') !== 'true';
    button.attr('aria-pressed', String(isOn));
    return isOn;
  }

  function setOrRemove(name, value) {
    if (value) root.attr(name, value);
    else root.removeAttr(name);
  }

  $('#elder-switch').attr('aria-pressed', String(root.attr('data-ip-mode') === 'elder')).on('click', function () {
    setOrRemove('data-ip-mode', toggled($(this)) && 'elder');
    carry();
  });
  $('#dark-switch').attr('aria-pressed', String(root.attr('data-ip-theme') === 'dark')).on('click', function () {
    setOrRemove('data-ip-theme', toggled($(this)) && 'dark');
    carry();
  });

  // Links to pages of this site carry what a reader chose, so that nothing need be stored.
  function carry() {
    var chosen = [];
    if (root.attr('data-ip-mode') === 'elder') chosen.push('elder');
    if (root.attr('data-ip-theme') === 'dark') chosen.push('dark');
    if (root.attr('lang') === 'en') chosen.push('en');
    $('a').filter(function () {
      return /^[a-z0-9-]+\.html/.test($(this).attr('href'));
    }).each(function () {
      var parts = /^([^?#]*)\??([^#]*)(.*)$/.exec($(this).attr('href'));
      var others = parts[2].split('&').filter(function (piece) {
        return piece !== '' && ['elder', 'dark', 'en'].indexOf(piece) === -1;
      });
      var all = others.concat(chosen).join('&');
      $(this).attr('href', parts[1] + (all ? '?' + all : '') + parts[3]);
    });
  }

  function speak(isEnglish) {
    $('[data-en]').each(function () {
      var text = $(this);
      if (text.data('zh') === undefined) text.data('zh', text.text());
      text.text(isEnglish ? text.attr('data-en') : text.data('zh'));
    });
    $('[data-en-label]').each(function () {
      var part = $(this);
      if (part.data('label') === undefined) part.data('label', part.attr('aria-label'));
      part.attr('aria-label', isEnglish ? part.attr('data-en-label') : part.data('label'));
    });
    root.attr('lang', isEnglish ? 'en' : 'zh-Hans');
    $('#language-name').text(isEnglish ? '中文' : 'English').attr('lang', isEnglish ? 'zh-Hans' : 'en');
  }
  $('#language-switch').on('click', function () {
    speak(root.attr('lang') !== 'en');
    carry();
  });
  if (root.attr('lang') === 'en') speak(true);
  carry();

  $('.size').on('click', function () {
    $('.size').attr('aria-pressed', 'false');
    root.attr('data-size', $(this).attr('aria-pressed', 'true').attr('data-size'));
  });
  $('#print').on('click', function () {
    window.print();
  });

  function show(tab) {
    $('[role=tab]').attr({ 'aria-selected': 'false', tabindex: '-1' });
    tab.attr({ 'aria-selected': 'true', tabindex: '0' });
    $('.panel').removeClass('current');
    $('#' + tab.attr('aria-controls')).addClass('current');
  }
  var tabs = $('[role=tab]');
  tabs.on('click', function () {
    show($(this));
  });
  tabs.on('keydown', function (event) {
    var step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    var next = tabs.eq((tabs.index(this) + step + tabs.length) % tabs.length);
    show(next);
    next.trigger('focus');
  });
  show(tabs.first());

  // A link to a place inside another panel opens that panel first.
  function openPanelOf(hash) {
    var place = hash.length > 1 ? $(document.getElementById(hash.slice(1))) : $();
    var panel = place.closest('.panel');
    if (panel.length === 0 || panel.hasClass('current')) return;
    show($('[aria-controls="' + panel.attr('id') + '"]'));
    place[0].scrollIntoView();
  }
  $(window).on('hashchange', function () {
    openPanelOf(location.hash);
  });
  openPanelOf(location.hash);

  $('#nav-switch, .open-menu').on('click', function () {
    var button = $(this);
    var isOpen = button.attr('aria-expanded') !== 'true';
    if (button.is('.open-menu')) closeMenu();
    button.attr('aria-expanded', String(isOpen));
    $('#' + button.attr('aria-controls')).toggleClass('open', isOpen);
  });
  $('.menu').on('click', 'a', closeMenu);
  $(document).on('keydown', function (event) {
    if (event.key === 'Escape') closeMenu();
  });
  function closeMenu() {
    $('.open-menu').attr('aria-expanded', 'false');
    $('.menu').removeClass('open');
  }
});
