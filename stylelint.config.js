const COLOUR_FUNCTIONS = [
  'rgb',
  'rgba',
  'hsl',
  'hsla',
  'hwb',
  'lab',
  'lch',
  'oklab',
  'oklch',
  'color',
  'color-mix',
];

export default {
  customSyntax: 'postcss-lit',
  rules: {
    'block-no-empty': true,
    'color-no-invalid-hex': true,
    'declaration-block-no-duplicate-properties': [
      true,
      { ignore: ['consecutive-duplicates-with-different-values'] },
    ],
    'declaration-block-no-duplicate-custom-properties': true,
    'function-calc-no-unspaced-operator': true,
    'function-no-unknown': true,
    'media-feature-name-no-unknown': true,
    'no-duplicate-selectors': true,
    'no-invalid-double-slash-comments': true,
    'property-no-unknown': true,
    'selector-pseudo-class-no-unknown': true,
    'selector-pseudo-element-no-unknown': true,
    'selector-type-no-unknown': [true, { ignore: ['custom-elements'] }],
    'unit-no-unknown': true,
    // Pages set the size of html to anything; Bootstrap 3 to 10 px.
    'unit-disallowed-list': ['rem'],
    'at-rule-disallowed-list': ['import', 'font-face', 'layer'],
    // Chromium 86 does not know them.
    'selector-pseudo-class-disallowed-list': ['is', 'where', 'has'],
    'property-disallowed-list': ['inset', '/^(?:margin|padding|inset)-(?:inline|block)$/'],
  },
  overrides: [
    {
      files: ['packages/widgets/src/**/*.ts'],
      rules: {
        'color-no-hex': true,
        'color-named': 'never',
        'function-disallowed-list': COLOUR_FUNCTIONS,
        'declaration-property-unit-disallowed-list': { '/^font/': ['px', 'pt', 'cm', 'vw', 'vh'] },
        // A widget sets properties of its own, and reads those and the public ones.
        'declaration-property-value-disallowed-list': {
          '/^--(?!_)/': ['/./'],
          '/./': ['/var\\(\\s*--(?!_|ip-)/'],
        },
        'selector-disallowed-list': ['/^:root/', '/^(?:html|body)\\b/'],
      },
    },
  ],
};
