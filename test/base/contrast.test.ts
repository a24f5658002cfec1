import { expect } from '@open-wc/testing';
import { LitElement, html } from 'lit';
import { styles as looks } from '../../packages/base/src/looks.js';
import type { Role } from '../../packages/base/src/picture/marks.js';
import { paletteOf } from '../../packages/base/src/picture/palette.js';
import { base } from '../../packages/base/src/styles.js';
import { contrast } from '../../stories/contrast.js';

const TEXTS: readonly Role[] = ['ink', 'muted', 'accent', 'achieved', 'on-track', 'behind', 'off-track', 'missed', 'no-data', 'ended'];
const SHAPES: readonly Role[] = ['value', 'goal', 'hairline'];

class TokenProbe extends LitElement {
  static override styles = [...base, ...looks];
  override render() {
    return html`<div class="ip ${this.className}"></div>`;
  }
}
customElements.define('token-probe', TokenProbe);

async function lowest(look: string, roles: readonly Role[]): Promise<number> {
  const probe = new TokenProbe();
  probe.className = look;
  probe.style.color = '#1f2328';
  document.body.append(probe);
  await probe.updateComplete;
  const palette = paletteOf(probe.renderRoot.querySelector('.ip')!);
  probe.remove();
  return Math.min(...roles.map((role) => contrast(palette[role], palette.ground)));
}

describe('the contrast of the tokens', () => {
  for (const look of ['', 'blue', 'red', 'newsroom', 'dark']) {
    it(`is 4.5 or more for text and 3 or more for marks in the look “${look || 'default'}”`, async () => {
      expect(await lowest(look, TEXTS)).to.be.at.least(4.5);
      expect(await lowest(look, SHAPES)).to.be.at.least(3);
    });
  }

  for (const look of ['elder', 'elder red', 'elder newsroom', 'elder dark']) {
    it(`is 7 or more for text and marks in “${look}”`, async () => {
      expect(await lowest(look, [...TEXTS, ...SHAPES])).to.be.at.least(7);
    });
  }

  it('is measured as WCAG defines it', () => {
    expect(contrast('#000000', '#ffffff')).to.be.closeTo(21, 0.001);
    expect(contrast('rgb(119, 119, 119)', '#ffffff')).to.be.closeTo(4.478, 0.01);
  });
});
