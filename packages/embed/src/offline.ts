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

function isPlan(value: unknown): value is { readonly id: string; readonly name: string } {
  return typeof value === 'object' && value !== null && 'id' in value && 'name' in value;
}

/** The rows of the plans in the package that stands in the page. */
function plansOf(text: string): { readonly id: string; readonly name: string }[] {
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
document.getElementById('language')?.addEventListener('click', () => {
  root.lang = root.lang === 'en' ? 'zh-Hans' : 'en';
});

const choice = document.querySelector('select');
const plans = plansOf(document.querySelector('ip-data > script')?.textContent ?? '{}');
const show = (): void => {
  for (const widget of document.querySelectorAll('.of-plan')) widget.setAttribute('plan', choice?.value ?? '');
};
const first = choice?.dataset['plan'];
for (const { id, name } of plans) choice?.append(new Option(name, id, id === first, id === first));
choice?.addEventListener('change', show);
show();
document.querySelector<HTMLElement>('.failure')?.toggleAttribute('hidden', 'attachShadow' in Element.prototype);
