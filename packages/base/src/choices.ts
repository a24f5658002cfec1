import { css, html, type TemplateResult } from 'lit';

/** What a reader may choose, with how many rows it has. */
export interface Choice {
  readonly value: string;
  readonly name: string;
  readonly count: number;
}

/** One choice of several as buttons in a row, where there is room. */
export function renderTabs(
  label: string,
  choices: readonly Choice[],
  chosen: string,
  onChoice: (value: string) => void,
): TemplateResult {
  return html`<div class="tabs" role="group" aria-label=${label}>
    ${choices.map(
      ({ value, name, count }) =>
        html`<button class="tab" type="button" aria-pressed=${value === chosen} @click=${() => onChoice(value)}>${name}<span class="count">${count}</span></button>`,
    )}
  </div>`;
}

/** One choice of several as a list; `say` joins a name and its count. */
export function renderList(
  label: string,
  choices: readonly Choice[],
  chosen: string,
  say: (name: string, count: number) => string,
  onChoice: (value: string) => void,
): TemplateResult {
  const onChange = ({ target }: Event): void => {
    if (target instanceof HTMLSelectElement) onChoice(target.value);
  };
  return html`<label class="choice"><span>${label}</span>
    <select @change=${onChange}>
      ${choices.map(({ value, name, count }) => html`<option value=${value} .selected=${value === chosen}>${say(name, count)}</option>`)}
    </select></label>`;
}

/** The row of controls between two lines; under `.slim` they stand one below the other. */
export const choiceStyles = css`
  .filters {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    margin-top: var(--_gap-3);
    padding: 0.25em 0;
    border: solid var(--_track);
    border-width: 1px 0;
    font-size: var(--_size-1);
  }
  .tabs {
    display: flex;
    flex-wrap: wrap;
    margin-inline-end: auto;
  }
  .tab {
    font: inherit;
    color: var(--_ink);
    background: none;
    border: 0;
    padding: calc(0.35em + 3px) 0 calc(0.15em + 3px);
    margin-inline-end: 1.25em;
    min-width: 24px;
    min-height: max(2em, var(--_press));
    cursor: pointer;
    white-space: nowrap;
  }
  .tab > .count {
    color: var(--_muted);
    margin-inline-start: 0.25em;
  }
  .tab:hover,
  .tab[aria-pressed="true"] {
    padding-bottom: 0.15em;
    border-bottom: 3px solid var(--_hairline);
  }
  .tab[aria-pressed="true"] {
    font-weight: 600;
    border-bottom-color: var(--_accent);
  }
  .choice {
    display: inline-flex;
    align-items: center;
    white-space: nowrap;
  }
  .choice > span {
    color: var(--_muted);
    margin-inline-end: 0.5em;
  }
  select {
    font: inherit;
    color: var(--_ink);
    background: var(--_ground);
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius);
    padding: 0.25em 0.5em;
    min-width: 0;
    max-width: 100%;
    min-height: max(2.25em, var(--_press));
  }
  .shown {
    flex-basis: 100%;
    color: var(--_muted);
  }
  .shown:empty {
    display: none;
  }
  .nothing {
    margin-top: var(--_gap-4);
  }
  .slim > .filters {
    display: grid;
    row-gap: 0.5em;
    padding: 0.75em 0;
  }
  .slim .choice {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
  }
  @media print {
    .filters {
      display: none;
    }
  }
`;
