import '../../packages/widgets/src/program-directory/program-directory.js';
import type { ProgramDirectory } from '../../packages/widgets/src/program-directory/program-directory.js';
import { PROGRAMS, directoryPackage, generatedPrograms } from '../../stories/directory-samples.js';

let directory: ProgramDirectory | undefined;

function painted(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((done) => {
    port1.onmessage = () => done();
    port2.postMessage(0);
  });
}

/** Puts a directory of so many programs on the page; resolves when it can be searched. */
export async function open(count: number): Promise<void> {
  const rows = [...PROGRAMS, ...generatedPrograms(count)].slice(0, count);
  directory = Object.assign(document.createElement('ip-program-directory'), { data: directoryPackage(rows) });
  document.body.append(directory);
  while (!directory.shadowRoot?.querySelector('#keys')) await new Promise((done) => setTimeout(done, 20));
}

/** Milliseconds from the key after which the field holds a text to the paint of what is found, and how many that is. */
export async function write(text: string): Promise<{ time: number; found: number }> {
  const root = directory?.shadowRoot;
  const field = root?.querySelector('input');
  if (!root || !field) throw new Error('There is no field.');
  return new Promise((done) => {
    // At the beginning of a frame, so that no wait for the next one counts.
    requestAnimationFrame(() => {
      const start = performance.now();
      field.value = text;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      void painted().then(() => done({ time: performance.now() - start, found: Number(root.querySelector('.counts b')?.textContent) }));
    });
  });
}
