// Keeps each height that a frame of this page is given, and says on the root how many messages came, and how many were lies.
(function () {
  window.heights = [];
  const root = document.documentElement;
  const counted = { messages: 0, lies: 0 };
  const count = (name) => {
    counted[name] += 1;
    root.setAttribute(`data-${name}`, counted[name]);
  };
  new MutationObserver((changes) => {
    for (const { target } of changes) {
      if (target instanceof HTMLIFrameElement) window.heights.push(target.style.height);
    }
  }).observe(document, { attributes: true, attributeFilter: ['style'], subtree: true });
  window.addEventListener('message', ({ data }) => {
    count('messages');
    if (data.height === 4321) count('lies');
  });
})();
