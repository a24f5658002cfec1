import { expect, fixture, html } from '@open-wc/testing';
import '../../packages/widgets/src/index.js';
import { patentsGoal, samplePackage } from '../../stories/samples.js';
import { DURING, PATENTS, has, partOf, until } from '../page.js';

const DATA = samplePackage([patentsGoal()], []);

function gauge(): HTMLElement {
  return Object.assign(document.createElement('ip-target-gauge'), { target: PATENTS, data: DATA, today: DURING });
}

async function foreignDocument(): Promise<Document> {
  const frame = await fixture<HTMLIFrameElement>(html`<iframe title="another document" width="600" height="400"></iframe>`);
  if (!frame.contentDocument) throw new Error('The frame has no document.');
  return frame.contentDocument;
}

/** Sizes of a title, a source and a button: what style sheets that come first and those that come late decide. */
function look(widget: Element): string {
  return ['[part="title"]', '[part="source"]', 'button'].map((part) => getComputedStyle(partOf(widget, part)).fontSize).join(' ');
}

describe('a widget in another document', () => {
  it('keeps its look when it is taken there and brought back', async () => {
    const page = await fixture<HTMLElement>(html`<div></div>`);
    const foreign = await foreignDocument();
    const widget = gauge();
    page.append(widget);
    await until(() => has(widget, '[part="source"]'), 'a whole widget');
    const atHome = look(widget);
    foreign.body.append(widget);
    await until(() => look(widget) === atHome && getComputedStyle(widget).display === 'block', 'its look in the frame');
    page.append(widget);
    await until(() => look(widget) === atHome && getComputedStyle(widget).display === 'block', 'its look at home');
  });

  it('is drawn where it was never in the document of its script', async () => {
    const foreign = await foreignDocument();
    const errors: string[] = [];
    const onError = ({ message }: ErrorEvent): void => void errors.push(message);
    window.addEventListener('error', onError);
    const widget = gauge();
    foreign.body.append(widget);
    await until(() => has(widget, '[part="source"]') && getComputedStyle(widget).display === 'block', 'a whole widget');
    window.removeEventListener('error', onError);
    expect(errors).to.deep.equal([]);
    expect(getComputedStyle(partOf(widget, '.ip')).display).to.equal('flex');
    widget.remove();
  });

  it('leaves the widgets of an <ip-data> in the flow of their new page', async () => {
    const foreign = await foreignDocument();
    const provider = document.createElement('ip-data');
    foreign.body.append(provider);
    await until(() => getComputedStyle(provider).display === 'contents', 'a provider without a box');
  });
});
