// Keeps what reaches the document itself, as a page that watches for clashes of versions would.
window.clashes = [];
document.addEventListener('ip-error', (event) => {
  if (event.target === document) window.clashes.push(event.detail);
});
