/** Puts every statement into a script as it would be pushed to a scratch Sheet. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { transformSync } from 'esbuild';
import type { PushedFiles } from '../../emulator';

const HERE = __dirname;
const SCOPES = [
  'spreadsheets',
  'script.container.ui',
  'script.send_mail',
  'script.scriptapp',
  'userinfo.email',
];

/**
 * One module as a function of Apps Script's language. Stories, told on the local Google only, stay behind:
 * their file imports what no script has.
 */
function moduleText(file: string): string {
  const { code } = transformSync(readFileSync(file, 'utf8'), {
    loader: 'ts',
    format: 'cjs',
    target: 'es2019',
  });
  return `${JSON.stringify(basename(file, '.ts'))}: function (module, exports, require) {\n${code}\n}`;
}

/**
 * The pushed files: a manifest with the scopes that statements need, and Code.js with runStatement(id, part,
 * english) and listStatements().
 */
export function pushedStatements(): PushedFiles {
  const folder = join(HERE, 'statements');
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .sort();
  const modules = [
    ...['statement.ts', 'runner.ts'].map((name) => join(HERE, name)),
    ...names.map((name) => join(folder, name)),
  ].map(moduleText);
  const code = `
var contract = (function () {
  var texts = {\n${modules.join(',\n')}\n};
  var made = { story: {} };
  function load(path) {
    var name = path.split('/').pop();
    if (made[name]) return made[name];
    var module = { exports: {} };
    made[name] = module.exports;
    texts[name](module, module.exports, load);
    made[name] = module.exports;
    return module.exports;
  }
  var all = [].concat.apply([], ${JSON.stringify(names.map((name) => basename(name, '.ts')))}.map(function (name) { return load(name).statements || []; }));
  return {
    run: function (id, part, english) { return load('runner').runStatement(all, id, part, english); },
    list: function () { return all.map(function (item) { return Object.assign({}, item, { check: undefined, prepare: undefined, prepared: item.prepare !== undefined }); }); }
  };
})();
function runStatement(id, part, english) { return contract.run(id, part, english); }
function listStatements() { return contract.list(); }
`;
  return {
    'appsscript.json': JSON.stringify({
      timeZone: 'Asia/Ho_Chi_Minh',
      runtimeVersion: 'V8',
      exceptionLogging: 'STACKDRIVER',
      oauthScopes: SCOPES.map((scope) => `https://www.googleapis.com/auth/${scope}`),
    }),
    'Code.js': code,
  };
}
