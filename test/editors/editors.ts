import { readFileSync } from 'node:fs';

/** An editor as its package on npm ships it. */
export interface Editor {
  readonly name: string;
  readonly packageName: string;
  /** Its page in `pages/`. */
  readonly page: string;
  /** What a portal sets so that more comes through; its own defaults if absent. */
  readonly settings?: Readonly<Record<string, string | boolean>>;
}

const TINYMCE = { name: 'TinyMCE', packageName: 'tinymce', page: 'tinymce' };
const UEDITOR = { name: 'UEditor 1.4.3', packageName: 'ueditor', page: 'ueditor' };
const KINDEDITOR = { name: 'KindEditor', packageName: 'kindeditor', page: 'kindeditor' };
const CKEDITOR = { name: 'CKEditor 4', packageName: 'ckeditor4', page: 'ckeditor4' };

export const EDITORS: readonly Editor[] = [
  { name: 'wangEditor', packageName: '@wangeditor/editor', page: 'wangeditor' },
  UEDITOR,
  { ...UEDITOR, settings: { allowDivTransToP: false } },
  { name: 'NEditor (UEditor 1.5)', packageName: '@notadd/neditor', page: 'neditor' },
  KINDEDITOR,
  { ...KINDEDITOR, settings: { filterMode: false } },
  TINYMCE,
  {
    ...TINYMCE,
    settings: {
      custom_elements: 'ip-target-gauge', extended_valid_elements: 'ip-target-gauge[*]', sandbox_iframes: false, convert_urls: false,
    },
  },
  CKEDITOR,
  { ...CKEDITOR, settings: { extraAllowedContent: 'div(ip-widget)[data-*]; iframe[*]' } },
  { name: 'Quill', packageName: 'quill', page: 'quill' },
];

/** The version that is installed. */
export function versionOf({ packageName }: Editor): string {
  const description = JSON.parse(readFileSync(`test/editors/node_modules/${packageName}/package.json`, 'utf8')) as { version: string };
  return description.version;
}
