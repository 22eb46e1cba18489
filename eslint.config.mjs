import tseslint from 'typescript-eslint';
import house from './scripts/lint-circles.mjs';
import layout from './scripts/lint-width.mjs';

const googleNames = [
  'SpreadsheetApp',
  'MailApp',
  'GmailApp',
  'DriveApp',
  'PropertiesService',
  'CacheService',
  'LockService',
  'ScriptApp',
  'Session',
  'Utilities',
  'HtmlService',
  'UrlFetchApp',
  'Logger',
  'google',
];
/** One floor of the house: which other floors it may not import, and whether it may name Google. */
const layer = (folder, forbidden, { google = false, rules = {} } = {}) => ({
  files: [`src/${folder}/**/*.{ts,tsx}`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: forbidden.map((name) => ({
          group: [`**/${name}`, `**/${name}/**`],
          message: `src/${folder} must not import ${name}`,
        })),
      },
    ],
    ...(google ? {} : { 'no-restricted-globals': ['error', ...googleNames] }),
    ...rules,
  },
});
const noClock = {
  'no-restricted-syntax': [
    'error',
    {
      selector: "NewExpression[callee.name='Date'][arguments.length=0]",
      message: 'Ask for the time as an argument.',
    },
    {
      selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
      message: 'Ask for the time as an argument.',
    },
  ],
};

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', '.cache/', 'coverage/', 'reports/', '.stryker-tmp/'] },
  ...tseslint.configs.recommended,
  {
    plugins: { layout },
    rules: {
      'layout/width': 'error',
      'layout/pattern': 'error',
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: { process: 'readonly', console: 'readonly', URL: 'readonly', Buffer: 'readonly' },
    },
  },
  {
    // Sentences that a test expects stand whole.
    files: ['test/**'],
    rules: { 'layout/pattern': 'off' },
  },
  {
    files: ['src/**/*.{ts,tsx}', 'emulator/**/*.{ts,tsx}'],
    plugins: { house },
    rules: { 'house/circles': 'error' },
  },
  layer('domain', ['app', 'google', 'client', 'emulator'], { rules: noClock }),
  layer('app', ['google', 'client', 'emulator'], { rules: noClock }),
  layer('google', ['client', 'emulator'], { google: true }),
  layer('client', ['google', 'emulator']),
  { files: ['src/main.ts'], rules: { 'no-restricted-globals': ['error', ...googleNames] } },
  {
    files: ['src/client/**/*.{ts,tsx}'],
    rules: { 'no-restricted-globals': ['error', ...googleNames.filter((n) => n !== 'google')] },
  },
  {
    files: ['emulator/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['**/src/**'], message: 'the local Google knows nothing of the product' }] },
      ],
    },
  },
  {
    files: ['emulator/server/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { group: ['**/src/**'], message: 'the local Google knows nothing of the product' },
            { group: ['**/page/**'], message: 'the page asks the server, not the other way round' },
          ],
        },
      ],
    },
  },
);
