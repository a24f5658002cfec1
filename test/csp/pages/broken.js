document.addEventListener('DOMContentLoaded', () => {
  try {
    document.body.insertAdjacentHTML('beforeend', '<b>markup from a string</b>');
  } catch {
    document.getElementById('told').textContent = 'refused';
  }
});
