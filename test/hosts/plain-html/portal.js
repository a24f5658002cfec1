const main = document.getElementById('plans');
const goals = document.getElementById('goals');
const directory = document.querySelector('ip-program-directory');
let plan;

function show(other) {
  plan = other;
  fetch('/ip/data/plans/' + plan + '.json')
    .then((answer) => answer.json())
    .then((data) => { directory.data = data; });
}

directory.addEventListener('ip-select', (event) => {
  document.getElementById('opened').textContent = event.detail.id;
});
document.getElementById('language').onclick = () => {
  document.documentElement.lang = document.documentElement.lang === 'en' ? 'zh-Hans' : 'en';
};
document.getElementById('move').onclick = () => goals.append(goals.firstElementChild);
document.getElementById('remove').onclick = () => {
  if (main.isConnected) main.remove();
  else document.querySelector('p').after(main);
};
document.getElementById('city').onclick = () => {
  show(plan === 'nantong-pilot-city-plan' ? 'nanjing-operation-service-plan' : 'nantong-pilot-city-plan');
};
show('nanjing-operation-service-plan');
