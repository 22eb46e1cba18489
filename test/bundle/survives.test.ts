/**
 * What is pushed survives Google: nothing in a page can be taken for a comment or a tag, no line is too
 * long to copy, and every value stays what it was.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, tokenizer, tokTypes, type Node } from 'acorn';
import {
  servedPage,
  withoutComments,
  withoutSlashes,
  withoutTags,
} from '../../emulator/services/served-page';

const root = join(__dirname, '../..');
const dist = join(root, 'dist');
const pushed = readdirSync(dist).filter((name) => /\.(?:html|js)$/.test(name));
const pages = pushed.filter((name) => name.endsWith('.html'));
const read = (name: string): string => readFileSync(join(dist, name), 'utf8');
const scriptOf = (html: string): string => /<script>\n([\s\S]*)<\/script>/.exec(html)![1]!;

/** Runs an expression in Node with what the build offers; its result as JSON. */
const inBuild = (expression: string, given: unknown = null): unknown =>
  JSON.parse(
    execFileSync(
      process.execPath,
      [
        '--input-type=module',
        '-e',
        `import { scriptsBefore } from './build.mjs'; import * as safe from './build/safe-script.mjs';
         const given = ${JSON.stringify(given)}; process.stdout.write(JSON.stringify(await (${expression})))`,
      ],
      { cwd: root, encoding: 'utf8', maxBuffer: 1e8, stdio: ['ignore', 'pipe', 'pipe'] },
    ),
  );
const safeScript = (code: string): string => inBuild('safe.safeScript(given)', code) as string;

/**
 * A tree as the engine sees it: without places, with cooked values, a slash in a pattern however it is
 * written.
 */
function tree(code: string): unknown {
  const bare = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(bare);
    if (node === null || typeof node !== 'object' || node instanceof RegExp) return node;
    const { type, regex, value } = node as Node & {
      regex?: { pattern: string; flags: string };
      value?: unknown;
    };
    if (regex) return { type, flags: regex.flags, pattern: plainPattern(regex.pattern) };
    if (type === 'TemplateElement') return { type, cooked: (value as { cooked: string }).cooked };
    return Object.fromEntries(
      Object.entries(node)
        .filter(([key]) => !['start', 'end', 'raw'].includes(key))
        .map(([key, one]) => [key, bare(one)]),
    );
  };
  return bare(parse(code, { ecmaVersion: 'latest' }));
}
/** A pattern with its escapes of slashes, of `<` and of characters written out. */
const plainPattern = (pattern: string): string =>
  pattern
    .replace(/\\(?:x2f|\/)/g, '/')
    .replace(/\\x3c/g, '<')
    .replace(/\\u\{([0-9a-f]+)\}|\\u([0-9a-f]{4})/g, (_all, long?: string, short?: string) =>
      String.fromCodePoint(parseInt((long ?? short)!, 16)),
    );

/** Pieces of templates that go over the end of a line: Google may take the blanks after it. */
const templatesOverLines = (code: string): string[] =>
  [...tokenizer(code, { ecmaVersion: 'latest' })]
    .filter(({ type }) => type === tokTypes.template || type === tokTypes.invalidTemplate)
    .map(({ start, end }) => code.slice(start, end))
    .filter((text) => text.includes('\n'));

describe('Every script that is pushed', () => {
  const before = inBuild('scriptsBefore()') as Record<string, string>;

  it.each(pushed)('%s computes with the values that were written', (name) => {
    const after = name === 'Code.js' ? read(name) : scriptOf(read(name));
    const were = tree(before[name]!) as { body: unknown[] };
    const are = tree(after) as { body: unknown[] };
    // Code.js ends with the functions that Google calls.
    expect(JSON.stringify(are.body.slice(0, were.body.length))).toBe(JSON.stringify(were.body));
  });

  it.each(readdirSync(dist))('%s has no line over 500 characters', (name) => {
    const long = read(name)
      .split('\n')
      .filter((line) => line.length > 500);
    expect(long).toEqual([]);
  });

  it.each(pushed)('%s has no raw line break in a template', (name) => {
    const code = name === 'Code.js' ? read(name) : scriptOf(read(name));
    expect(templatesOverLines(code)).toEqual([]);
  });

  it.each(pushed)('%s holds no character that cannot be seen', (name) => {
    const odd = read(name).match(
      /[\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{M}\u{fffd}]|(?![\n])\p{Cc}|(?! )\p{Zs}/gu,
    );
    expect(odd).toBeNull();
  });
});

describe('Every page', () => {
  it.each(pages)(
    '%s: its script is left untouched by the rule as reported, and by the stricter one',
    (name) => {
      const script = scriptOf(read(name));
      expect(withoutComments(script) === script).toBe(true);
      expect(withoutSlashes(script) === script).toBe(true);
      expect(withoutTags(script) === script).toBe(true);
      expect(script).not.toMatch(/\/\/|\/\*|<!--|<\/|<script/i);
    },
  );

  it.each(pages)(
    '%s: served under all rules at once, only what stands outside the script may change',
    (name) => {
      const served = servedPage(read(name), { scriptStringsLoseSlashes: true, scriptStringsLoseTags: true });
      expect(scriptOf(served) === scriptOf(read(name))).toBe(true);
      expect(served.replace(/\s/g, '')).toBe(read(name).replace(/\s/g, ''));
    },
  );

  it.each(pages)('%s says what to try until its script runs', (name) => {
    const app = /<div id="app">([\s\S]*?)<script>/.exec(read(name))![1]!;
    expect(app).toContain('Nếu chữ này không mất sau 20 giây');
    expect(app).toContain('cửa sổ ẩn danh');
    // Who opens a link may have no account to sign out of.
    if (name !== 'link.html') expect(app).toContain('đăng xuất Google hoàn toàn');
  });
});

describe('The test itself', () => {
  it('would have found the form that died: a comment in a template, and a pattern that the scanner misreads', () => {
    const template = 'var a=`bắt đầu bằng https://. ${z}`,b=1;\nrun(a,b)';
    expect(withoutComments(template)).toBe('var a=`bắt đầu bằng https:\nrun(a,b)');
    const pattern = 'var p=/https?:[/\\\\]|m\\.me\\//i,s="http://x";\nrun(p,s)';
    expect(withoutComments(pattern)).not.toBe(pattern);
    expect(() => parse(withoutComments(pattern), { ecmaVersion: 'latest' })).toThrow();
    for (const code of [template, pattern]) {
      const safe = safeScript(code);
      expect(withoutComments(safe)).toBe(safe);
      expect(withoutSlashes(safe)).toBe(safe);
      expect(tree(safe)).toEqual(tree(code));
    }
  });
});

describe('The pass over tokens', () => {
  const odd = [
    'x="a//b/*c*/<b></b><!--<?";',
    'x="\\//";y="/\\/";z="\\<b>";',
    'x=`a//b${"//"}//${`/*${1}*/`}//`;',
    'x=`một\nhai\\\nba\t${1}`;',
    'x="\u00a0\u200b\ufffd\\\u00a0";y=`\u{e0001}e\u0301`;',
    'x=/[/]\\//.test(a)/2;y=a/ /x/.lastIndex;z=1</x/.lastIndex;',
    'x=/\u{e0001}[\u0300-\u036f]\u00a0/u;y=/\u0301/;z=/<b|<!|(?<n>a)\\k<n>/;',
    'for(i=0;i<n;i++)a<b,1<<c;',
    'while(n-->0)n++;a=b\n++c',
    'async function f(){for await(const x of y)await x;return{a:1}}async()=>1;async x=>x',
    'function*g(){yield{a:1};yield*h}',
    'l:for(;;){if(a)break l;else continue l}',
    'if(a)throw{b:1};do x++;while(y)z()',
  ];

  it('keeps every value and leaves nothing to cut', () => {
    expect(odd.flatMap(templatesOverLines)).toHaveLength(1);
    const safe = inBuild('given.map(safe.safeScript)', odd) as string[];
    safe.forEach((after, i) => {
      expect(after).not.toMatch(/\/\/|\/\*|<!--/);
      expect([odd[i], tree(after)]).toEqual([odd[i], tree(odd[i]!)]);
      expect([odd[i], withoutComments(after)]).toEqual([odd[i], after]);
      expect(templatesOverLines(after)).toEqual([]);
    });
  });

  it('ends lines where no statement ends by it, however long the script', () => {
    const long = odd.slice(-4).map((code) => Array(60).fill(code).join(';').replace(/l:/g, ';l:'));
    const safe = inBuild('given.map(safe.safeScript)', long) as string[];
    safe.forEach((after, i) => {
      expect(after.split('\n').length).toBeGreaterThan(5);
      expect(JSON.stringify(tree(after)) === JSON.stringify(tree(long[i]!))).toBe(true);
    });
  });

  it('refuses a tagged template, a comment in a style, what it could not make safe, and a line that cannot be broken', () => {
    for (const bad of [
      'safe.safeScript("a=tag`x`")',
      'safe.safeStyle("p", "a{b:c}/* d */")',
      'safe.refuseUnsafeScript("p", "a=\'//\'")',
      'safe.refuseUnsafeScript("p", "a=\'<!--\'")',
      'safe.refuseUnsafeScript("p", "a=\'/*\'")',
      'safe.refuseLongLines("p", "x".repeat(501))',
    ])
      expect(inBuild(`(async () => { try { ${bad}; return 'taken'; } catch { return 'refused'; } })()`)).toBe(
        'refused',
      );
  });

  it('breaks a style only after ; or }, and never inside a text', () => {
    const css = Array(40).fill('a{content:"x;y}z";color:red}b{c:d}').join('');
    const safe = inBuild('safe.safeStyle("p", given)', css) as string;
    expect(safe.replace(/\n/g, '')).toBe(css);
    for (const line of safe.split('\n')) expect(line).toMatch(/[;}]$/);
    expect(safe).not.toMatch(/"x;?\n/);
  });
});
