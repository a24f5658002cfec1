import { LitElement, css, html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';

/** A Lit app of somebody else, with its own copy of Lit, that has one of our gauges in its shadow root. */
class ForeignApp extends LitElement {
  static override styles = css`
    * {
      all: revert;
    }
    button {
      color: #1b4f91;
    }
  `;

  @property({ type: Number }) presses = 0;

  override render(): TemplateResult {
    return html`<button @click=${() => (this.presses += 1)}>${this.presses}</button>
      <ip-target-gauge id="in-foreign" provider="plan" target="nanjing-14th-five-year-plan-ip-pledge-financing"></ip-target-gauge>
      <ip-data src="/data/plans/nanjing-14th-five-year-plan.json"><ip-target-gauge id="fed-by-foreign" target=${
        this.presses > 0 ? 'nanjing-14th-five-year-plan-ip-transaction-value' : 'nanjing-14th-five-year-plan-ip-pledge-financing'
      }></ip-target-gauge></ip-data>`;
  }
}

customElements.define('foreign-app', ForeignApp);
