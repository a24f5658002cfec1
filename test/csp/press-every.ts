/** What a reader may press or fill in, but for what saves a file. */
const OFFERED = 'button, summary, select, input';
const SAVING = '[part~=actions] li:nth-child(n+3) button';

function parts(root: ParentNode, selector: string): HTMLElement[] {
  const inside = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot === null ? [] : parts(shadowRoot, selector),
  );
  return [...root.querySelectorAll<HTMLElement>(selector), ...inside];
}

function use(control: HTMLElement): void {
  if (control instanceof HTMLSelectElement) {
    control.selectedIndex = control.options.length - 1;
    control.dispatchEvent(new Event('change', { bubbles: true }));
  } else if (control instanceof HTMLInputElement && !/^(?:checkbox|radio)$/.test(control.type)) {
    control.value = '专利';
    control.dispatchEvent(new Event('input', { bubbles: true }));
  } else {
    control.click();
  }
}

function nextFrame(): Promise<unknown> {
  return new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
}

/** Brings the actions of a widget to the middle of the window, and waits until they keep their place for ten frames. */
export async function bringActions(widget: string): Promise<void> {
  const actions = document.querySelector(widget)?.shadowRoot?.querySelector('[part~=actions]');
  if (!actions) throw new Error(`${widget} has no actions.`);
  for (let [frames, place] = [0, NaN]; frames < 10; frames += 1) {
    actions.scrollIntoView({ block: 'center', behavior: 'instant' });
    await nextFrame();
    const { top } = actions.getBoundingClientRect();
    if (top !== place) frames = 0;
    place = top;
  }
}

/** Uses each control of a widget once, those that come with others too; returns how many there were. */
export async function useEvery(widget: string, atMost: number): Promise<number> {
  const element = document.querySelector(widget);
  const root = element?.shadowRoot;
  if (!element || !root) throw new Error(`No widget ${widget}.`);
  const used = new Set<HTMLElement>();
  while (used.size < atMost) {
    const next = parts(root, OFFERED).find(
      (control) => !used.has(control) && !control.matches(SAVING) && !control.matches(':disabled'),
    );
    if (next === undefined) break;
    used.add(next);
    use(next);
    await nextFrame();
  }
  return used.size;
}
