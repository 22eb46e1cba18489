/**
 * On Google every run begins in a realm of its own. The stand-in lets a large script's runs follow each other
 * in one realm as long as none can tell: whatever a run does to its realm, the next one finds a new one.
 */
import { LocalGoogle } from '../../emulator';

const WHO = 'chu@example.org';
const acts: Record<string, string> = {
  'a global without a declaration': 'leaked = 1',
  'a property of the global object': 'globalThis.leaked = 1',
  'a property of the global object that cannot be deleted':
    "Object.defineProperty(globalThis, 'leaked', { value: 1 })",
  'a variable of the top level': 'counter += 1',
  'a function of the top level': 'other = () => 2',
  'a method for all arrays': 'Array.prototype.last = function () { return this[this.length - 1]; }',
  'a property of every object': 'Object.prototype.leaked = 1',
  'another way to read numbers': 'parseInt = () => 7',
  'another Date': 'Date = function () {}',
  'another way to throw dice': 'Math.random = () => 2',
  "another method of Google's own language": "String.prototype.trim = () => 'x'",
  'a getter in the place of a value': "Object.defineProperty(Math, 'PI', { get: () => 3 })",
  'frozen arrays': 'Object.freeze(Array.prototype)',
  'a map that inherits from elsewhere': 'Object.setPrototypeOf(Map.prototype, {})',
  'an iterator that ends at once':
    'Object.getPrototypeOf([][Symbol.iterator]()).next = () => ({ done: true, value: undefined })',
  'something in the place of a service': 'SpreadsheetApp = 1',
  'something in the place of the console': 'console = 1',
  'a built-in function deleted': 'delete globalThis.escape',
  'the last match of an expression': '/(b)/.exec("b")',
  'another way to write a stack': "Error.prepareStackTrace = () => 'x'",
  'a run that fails': "throw new Error('broken')",
};
const look = `
function look() {
  var tell = function (what) { try { return String(what()); } catch (e) { return String(e); } };
  var leaked = [];
  for (var key in {}) leaked.push(key);
  var letters = [];
  for (var letter of ['a', 'b']) letters.push(letter);
  return [
    tell(() => typeof globalThis.leaked), tell(() => counter), tell(() => other()), tell(() => [].last),
    leaked.join(), tell(() => parseInt('3')), tell(() => new Date().getFullYear()),
    tell(() => Math.random() < 1), tell(() => ' a '.trim()), tell(() => Math.PI),
    tell(() => Object.isFrozen(Array.prototype)),
    tell(() => Object.getPrototypeOf(Map.prototype) === Object.prototype), letters.join(),
    tell(() => typeof SpreadsheetApp.getActiveSpreadsheet), tell(() => typeof console.log),
    tell(() => escape('ă')), tell(() => RegExp.$1), tell(() => new Error('x').stack.split('\\n')[0]),
    tell(() => typeof globalThis.look), tell(() => typeof globalThis.does0), tell(() => globalThis.counter),
    tell(() => Object.keys(globalThis).filter((name) => !/^__/.test(name)).sort()),
  ];
}
function other() { return 1; }
var counter = 1;
`;
const code =
  look +
  Object.values(acts)
    .map((act, n) => `function does${n}() { ${act}; return 'done'; }\n`)
    .join('');
/** Text enough for the stand-in to keep the realm. */
const large = `${code}\n// ${'x'.repeat(120_000)}\n`;

const start = (text: string): LocalGoogle =>
  LocalGoogle.start({
    now: '2026-10-01T08:00:00+07:00',
    owner: WHO,
    files: {
      'appsscript.json': JSON.stringify({
        timeZone: 'Asia/Ho_Chi_Minh',
        runtimeVersion: 'V8',
        oauthScopes: ['https://www.googleapis.com/auth/spreadsheets'],
      }),
      'Code.js': text,
    },
  });
const seen = (google: LocalGoogle): unknown => google.as(WHO).callFromEditor('look').result;
const first = seen(start(code));

it('A large script finds what a small one finds, in its first run and in those after', () => {
  const google = start(large);
  expect([seen(google), seen(google), seen(google)]).toEqual([first, first, first]);
  expect((first as string[]).slice(0, 9)).toEqual([
    'undefined',
    '1',
    '1',
    'undefined',
    '',
    '3',
    '2026',
    'true',
    'a',
  ]);
});

it.each(Object.keys(acts).map((what, n) => [what, n] as const))('No run leaves %s to the next', (_, n) => {
  const google = start(large);
  for (let times = 0; times < 2; times += 1) {
    google.as(WHO).callFromEditor(`does${n}`);
    expect(seen(google)).toEqual(first);
  }
});
