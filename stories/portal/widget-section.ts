import { markup, type Markup } from './markup.js';

/** The address of the package with all plans, as a page writes it. */
export const ALL_PLANS = '../data/ip-city-data.json';

/** A section of a page that holds one widget, under a rule. */
export function widgetSection(id: string, widget: Markup): Markup {
  return markup`<section class="widget" id="${id}">
${widget}
</section>`;
}
