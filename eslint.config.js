import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';
import { houseRules } from './test/lint/house-rules.js';

const IN_PAGES = ['packages/{data,base,widgets,embed}/src/**/*.ts'];
const GENERATED = ['packages/data/src/types.ts', 'packages/data/src/schema/checks.ts'];
const LIT_TEMPLATE = 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement';

const REFUSED_SYNTAX = [
  { selector: 'TSEnumDeclaration', message: 'Use a union of strings.' },
  { selector: 'TSModuleDeclaration[kind!="global"]', message: 'Use a module.' },
  { selector: 'TSParameterProperty', message: 'Declare the property in the class.' },
];

const REFUSED_IN_PAGES = [
  {
    selector: 'ChainExpression CallExpression > SpreadElement',
    message: 'Chromium below 91 fails at arguments spread after `?.`, and the build leaves them as they are.',
  },
  {
    selector: `${LIT_TEMPLATE}[value.raw=/\\sstyle=/]`,
    message: 'A strict page refuses style=; use an SVG attribute or a class.',
  },
  {
    selector: `${LIT_TEMPLATE}[value.raw=/<style/]`,
    message: 'A strict page refuses <style>; use static styles.',
  },
  {
    selector: `${LIT_TEMPLATE}[value.raw=/<h[1-6]\\b/]`,
    message: 'The page owns its outline; use heading-level.',
  },
  { selector: `${LIT_TEMPLATE}[value.raw=/\\.(?:inner|outer)HTML=/]`, message: 'Text is bound as text.' },
  { selector: `${LIT_TEMPLATE}[value.raw=/[^\\x00-\\x7F]/]`, message: 'Words stand in the message files.' },
  { selector: 'MemberExpression[property.name=/^(inner|outer)HTML$/]', message: 'Text is bound as text.' },
  {
    selector: 'CallExpression[callee.property.name=/^reduce(Right)?$/], CallExpression[callee.object.name="Array"][callee.property.name="from"]',
    message: 'Old frameworks of pages put their own in its place; use sumOf, counted or a loop.',
  },
  {
    selector: 'CallExpression[callee.property.name="insertAdjacentHTML"]',
    message: 'Text is bound as text.',
  },
  {
    selector: 'MemberExpression[object.name="document"][property.name=/^(write|cookie)$/]',
    message: 'Not in a page of others.',
  },
];

const REFUSED_IN_TESTS = [
  {
    selector:
      'MemberExpression[object.name=/^(it|test|describe|suite)$/][property.name=/^(only|skip|todo)$/]',
    message: 'Every test runs; a test without the command it needs skips itself with this.skip().',
  },
];

const syntax = (...lists) => ['error', ...lists.flat()];

export default tseslint.config(
  { ignores: ['dist/', 'storybook-static/', 'sheets/', 'coverage/', '.cache/', 'test/**/samples/', 'test/hosts/*/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts', '**/*.js'],
    extends: [tseslint.configs.strict],
    plugins: { house: houseRules },
    rules: {
      'house/import-direction': 'error',
      'house/import-ending': 'error',
      'no-restricted-syntax': syntax(REFUSED_SYNTAX),
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'] }],
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-lines': ['error', { max: 300 }],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['packages/**/*.ts', 'stories/**/*.ts'],
    ignores: ['packages/data/src/parse.ts'],
    rules: { '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }] },
  },
  {
    files: IN_PAGES,
    extends: [lit.configs['flat/recommended'], wc.configs['flat/best-practice']],
    plugins: { 'lit-a11y': litA11y },
    settings: { wc: { elementBaseClasses: ['LitElement', 'DataWidget'] } },
    rules: {
      ...litA11y.configs.recommended.rules,
      'lit/attribute-names': ['error', { convention: 'kebab' }],
      'lit/lifecycle-super': 'error',
      'lit/no-template-bind': 'error',
      'lit/no-this-assign-in-render': 'error',
      // Lit itself implements the callbacks.
      'wc/guard-super-call': 'off',
      'no-console': 'error',
      'no-restricted-syntax': syntax(REFUSED_SYNTAX, REFUSED_IN_PAGES),
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^lit/directives/(style-map|unsafe-(html|svg|mathml))',
              message: 'Refused by strict pages.',
            },
            { regex: '^lit-(html|element)|^@lit/reactive-element', message: 'Import it from lit.' },
          ],
        },
      ],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      'no-restricted-syntax': syntax(REFUSED_SYNTAX, REFUSED_IN_TESTS),
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
  // The demo portal is a page as an old CMS would make it.
  { files: ['stories/portal/*.js'], rules: { 'no-var': 'off' } },
  { files: GENERATED, rules: { 'max-lines': 'off' } },
);
