// A tool bar for readers with poor sight, as portals buy it: larger letters on every element, grey pictures, a large
// pointer, a tab stop on every element, and each word put into an element of its own so that it can be read aloud.
(function () {
  const enlarge = () => {
    const all = [...document.body.querySelectorAll('*')];
    const sizes = all.map((element) => parseFloat(getComputedStyle(element).fontSize));
    all.forEach((element, place) => {
      element.style.setProperty('font-size', `${sizes[place] * 1.25}px`, 'important');
      element.style.setProperty('line-height', '2', 'important');
      element.style.setProperty('letter-spacing', '3px', 'important');
      element.style.cursor = 'crosshair';
      element.setAttribute('tabindex', '0');
    });
  };
  const splitWords = () => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    for (const text of texts) {
      if (text.data.trim() === '') continue;
      const spoken = document.createElement('ins');
      spoken.textContent = text.data;
      text.replaceWith(spoken);
    }
  };
  window.addEventListener('load', () => {
    document.documentElement.style.filter = 'grayscale(1) contrast(1.5)';
    splitWords();
    enlarge();
    document.addEventListener('ip-ready', () => {
      splitWords();
    });
  });
})();
