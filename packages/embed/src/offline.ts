/** The page that works from a folder: its switches, and the plan that its widgets show. */

function toggle(id: string, name: string, value: string): void {
  const button = document.getElementById(id);
  button?.addEventListener('click', () => {
    const isOn = document.documentElement.getAttribute(name) !== value;
    if (isOn) document.documentElement.setAttribute(name, value);
    else document.documentElement.removeAttribute(name);
    button.setAttribute('aria-pressed', String(isOn));
  });
}

interface PlanName {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
}

function isPlan(value: unknown): value is PlanName {
  return typeof value === 'object' && value !== null && 'id' in value && 'name' in value && 'nameEn' in value;
}

/** The rows of the plans in the package that stands in the page. */
function plansOf(text: string): PlanName[] {
  const resources: unknown = JSON.parse(text).resources;
  const found: unknown[] = Array.isArray(resources) ? resources : [];
  return found.flatMap((resource) =>
    typeof resource === 'object' && resource !== null && 'name' in resource && resource.name === 'plans' && 'data' in resource && Array.isArray(resource.data)
      ? resource.data.filter(isPlan)
      : [],
  );
}

const root = document.documentElement;
toggle('elder', 'data-ip-mode', 'elder');
toggle('dark', 'data-ip-theme', 'dark');
const choice = document.querySelector('select');
const plans = plansOf(document.querySelector('ip-data > script')?.textContent ?? '{}');
const show = (): void => {
  for (const widget of document.querySelectorAll('.of-plan')) widget.setAttribute('plan', choice?.value ?? '');
};
const first = choice?.dataset['plan'];
for (const { id, name } of plans) choice?.append(new Option(name, id, id === first, id === first));
choice?.addEventListener('change', show);
show();
document.getElementById('language')?.addEventListener('click', () => {
  root.lang = root.lang === 'en' ? 'zh-Hans' : 'en';
  for (const option of choice?.options ?? []) {
    const plan = plans.find(({ id }) => id === option.value);
    if (plan) option.text = root.lang === 'en' ? plan.nameEn : plan.name;
  }
});
// A browser that cannot read this script keeps the sentence; one that can has what the widgets need.
if ('attachShadow' in Element.prototype) document.querySelector('.failure')?.remove();
