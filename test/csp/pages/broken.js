document.addEventListener('DOMContentLoaded', () => {
  try {
    document.body.insertAdjacentHTML('beforeend', '<b>markup from a string</b>');
  } catch {
    document.getElementById('told').textContent = 'refused';
  }
  fetch('http://127.0.0.1:9/elsewhere').catch(() => console.warn('a line'));
  throw new Error('on purpose');
});
