import '../../../widgets/src/index.js';
import { failureText } from '../../../base/src/failure-text.js';
import { Builder } from './builder.js';
import { partOf } from './part-of.js';
import { readSource } from './source.js';

/** Large type and strong contrast for the page itself. */
function followElder(): void {
  const elder = partOf('elder', HTMLButtonElement);
  elder.addEventListener('click', () => {
    const isElder = elder.getAttribute('aria-pressed') !== 'true';
    elder.setAttribute('aria-pressed', String(isElder));
    document.documentElement.setAttribute('data-ip-mode', isElder ? 'elder' : '');
  });
}

async function start(): Promise<void> {
  const { state, provider } = await readSource();
  document.documentElement.setAttribute('data-state', state.status);
  if (state.status !== 'ready') {
    const place = partOf('failure', HTMLParagraphElement);
    place.textContent = `${failureText(state, 'zh')} ${failureText(state, 'en')}`;
    return;
  }
  followElder();
  new Builder(state.data, provider);
}

void start();
