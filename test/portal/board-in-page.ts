/** A goal on a board: its name without numbers and words beside it, and its figure or words without spaces. */
export interface ShownGoal {
  readonly name: string;
  readonly figure: string;
}

function nameOf(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const beside of copy.querySelectorAll('.mark, .beside')) beside.remove();
  return copy.textContent?.trim() ?? '';
}

/** Every goal that the board of the page shows, in order; runs in the page. */
export function shownGoals(): ShownGoal[] {
  const parts = [...(document.querySelector('ip-target-board')?.shadowRoot?.querySelectorAll('[part~=goal] .name, [part~=goal] .figure') ?? [])];
  return parts.flatMap((part, place) => {
    if (!part.classList.contains('name')) return [];
    const figure = parts[place + 1];
    return [{ name: nameOf(part), figure: figure?.classList.contains('figure') ? (figure.textContent ?? '').replace(/\s+/g, '') : '' }];
  });
}

/** Brings the actions of the board into the window and waits until nothing moves them any more. */
export async function restAtActions(): Promise<boolean> {
  const actions = document.querySelector('ip-target-board')?.shadowRoot?.querySelector('[part~=actions]');
  if (!actions) throw new Error('The board has no actions.');
  let [last, still] = [Number.NaN, 0];
  while (still < 5) {
    actions.scrollIntoView({ block: 'center' });
    await new Promise(requestAnimationFrame);
    const { top } = actions.getBoundingClientRect();
    still = top === last ? still + 1 : 0;
    last = top;
  }
  return true;
}
