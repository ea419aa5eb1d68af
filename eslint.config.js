import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';
import { stages } from './test/stages.ts';

// What the compiler cannot see and a reviewer should not have to. How the code is laid out on the line is nobody's
// rule; what folders may import is checked file by file in test/architecture.test.ts as well.

/** A figure that cannot be read has no value: a 0 put in its place would be an invented one. */
const inventedZeros = ['||', '??'].flatMap((operator) => [
  `LogicalExpression[operator='${operator}'][left.type='CallExpression'][left.callee.name=/^(Number|parseInt|parseFloat)$/]`,
  `LogicalExpression[operator='${operator}'][left.type='CallExpression'][left.callee.object.name='Number'][left.callee.property.name=/^parse(Int|Float)$/]`,
  `LogicalExpression[operator='${operator}'][left.type='UnaryExpression'][left.operator='+']`,
]).map((selector) => ({ selector, message: 'What is no number has no value: test with Number.isNaN and say so.' }));

/** Same input, same bytes out. */
const chance = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'No clock here: the same input must give the same bytes.' },
  { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: 'No clock here: the same input must give the same bytes.' },
  { selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']", message: 'No chance here: the same input must give the same bytes.' },
];

/** Not in browsers of 2021 (Chrome 90, Safari 14): a page's script would stop there. The compiler knows the newest only. */
const newerThan2021 = [
  ...['at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with', 'isWellFormed', 'toWellFormed'].map((name) => `CallExpression[callee.property.name='${name}']`),
  "CallExpression[callee.object.name=/^(Object|Map|Promise|Array)$/][callee.property.name=/^(groupBy|hasOwn|withResolvers|fromAsync)$/]",
  "CallExpression[callee.name='structuredClone']",
  'Literal[regex.pattern=/\\(\\?<[=!]/]',
].map((selector) => ({ selector, message: 'Browsers of 2021 lack it, and these files run in them.' }));

/** Imports of stage n: none of the stages after it. Types of the data's shape (report.ts, rows.ts) belong to all. */
const stageImports = stages.slice(0, -1).map((stage, n) => ({
  files: [`src/pipeline/${stage}/**/*.ts`],
  rules: {
    '@typescript-eslint/no-restricted-imports': ['error', {
      patterns: [{
        regex: `(^|/)(${stages.slice(n + 1).join('|')})/`,
        message: `${stage} comes before it: a stage imports only earlier ones.`,
        allowTypeImports: true,
      }],
    }],
  },
}));

export default defineConfig(
  { ignores: ['dist/', '.astro/', 'node_modules/', 'public/', 'coverage/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // A stage promises its result whether or not today's formats make it wait.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  astro.configs.recommended,
  {
    files: ['**/*.{ts,astro,js,mjs}'],
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-constant-condition': 'error',
      'no-empty': 'error',
      'no-fallthrough': 'error',
      'no-misleading-character-class': 'error',
      'no-self-compare': 'error',
      'no-unreachable-loop': 'error',
      'no-useless-assignment': 'error',
      'no-restricted-syntax': ['error', ...inventedZeros],
    },
  },
  {
    files: ['**/*.astro'],
    rules: {
      // Either would be blocked by the site's Content-Security-Policy, or let a document's words become markup.
      'astro/no-set-html-directive': 'error',
      'astro/no-unsafe-inline-scripts': ['error', { allowDefineVars: false }],
      'astro/no-unused-define-vars-in-style': 'error',
    },
  },
  {
    // The one place where markup is made elsewhere: drawings of our own charts, their words escaped by the DOM.
    files: ['src/components/chart/Drawing.astro'],
    rules: { 'astro/no-set-html-directive': 'off' },
  },
  {
    // Data for search engines: a block that no browser runs, its `<` escaped.
    files: ['src/components/data/StructuredData.astro'],
    rules: { 'astro/no-set-html-directive': 'off', 'astro/no-unsafe-inline-scripts': 'off' },
  },
  {
    files: ['src/**/*.{ts,astro}', 'scripts/**/*.ts'],
    ignores: ['src/form/**', 'src/i18n/**'],
    rules: { 'max-lines': ['error', 200] },
  },
  {
    files: ['src/{form,pipeline,indicators,charts}/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-console': 'error',
      'no-restricted-globals': ['error', ...['process', 'fetch', 'window', 'performance'].map((name) => ({
        name, message: 'Pure here: no disk, clock, network or page. The same code runs in Node, workers and browsers.',
      }))],
      'no-restricted-syntax': ['error', ...inventedZeros, ...chance],
    },
  },
  {
    // What the browser runs: page scripts, and the modules they share with the build.
    files: [
      'src/scripts/**/*.ts', 'src/search/{find,normalize,one-typo,read-index,shards}.ts', 'src/compare/{choice,drawing,offers,points,result,table}.ts',
      'src/indicators/wilson.ts',
    ],
    ignores: ['**/*.test.ts'],
    rules: { 'no-restricted-syntax': ['error', ...inventedZeros, ...newerThan2021] },
  },
  stageImports,
);
