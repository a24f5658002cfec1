import type { Decorator, Preview } from '@storybook/web-components-vite';
import './preview.css';

interface Choice {
  readonly value: string;
  readonly title: string;
}

function toolbar(title: string, icon: string, items: readonly Choice[]): NonNullable<Preview['globalTypes']>[string] {
  return { description: title, toolbar: { title, icon, items: [...items], dynamicTitle: true } };
}

function set(name: string, value: unknown): void {
  if (typeof value === 'string' && value !== '') document.documentElement.setAttribute(name, value);
  else document.documentElement.removeAttribute(name);
}

/** Sets what a page sets on its root, and leaves the story as it is written. */
const onTheRoot: Decorator = (story, { globals }) => {
  set('data-ip-theme', globals['theme']);
  set('data-ip-mode', globals['mode']);
  set('lang', globals['language']);
  return story();
};

const preview: Preview = {
  decorators: [onTheRoot],
  initialGlobals: { theme: '', mode: '', language: 'zh-Hans' },
  globalTypes: {
    theme: toolbar('Theme', 'paintbrush', [
      { value: '', title: 'The page’s own look' },
      { value: 'blue', title: 'Government blue' },
      { value: 'red', title: 'Red' },
      { value: 'newsroom', title: 'Newsroom' },
      { value: 'dark', title: 'Dark' },
    ]),
    mode: toolbar('Mode', 'accessibility', [
      { value: '', title: 'Normal' },
      { value: 'elder', title: 'Elder mode 适老化' },
    ]),
    language: toolbar('Language', 'globe', [
      { value: 'zh-Hans', title: '中文' },
      { value: 'en', title: 'English' },
    ]),
  },
  parameters: {
    layout: 'padded',
    backgrounds: { disable: true },
    controls: { expanded: true },
    options: { storySort: { order: ['Foundations', '*'] } },
    a11y: { test: 'error' },
  },
};

document.documentElement.lang = 'zh-Hans';

export default preview;
