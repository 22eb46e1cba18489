/**
 * The page of a link works in browsers from Chrome 90 and iOS 15.0 on: its script holds no later syntax, and
 * neither script nor style uses what those do not know. Years and versions: MDN's browser compatibility data.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'acorn';

const html = readFileSync(join(__dirname, '../../dist/link.html'), 'utf8');
const part = (tag: string): string =>
  [...html.matchAll(new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`, 'g'))].map(([, text]) => text).join('\n');
const script = part('script');
const style = part('style');

/** What the script may not name, and since when it is known: where it is missing the page would stop. */
const LATER: [what: RegExp, since: string][] = [
  [/\.at\(/, 'Array.at, String.at: Chrome 92, Safari 15.4'],
  [/\.replaceAll\(/, 'kept out with the polyfills that it invites: Chrome 85, Safari 13.1'],
  [/\.findLast(?:Index)?\(/, 'Chrome 97, Safari 15.4'],
  [/\.to(?:Sorted|Reversed|Spliced)\(/, 'Chrome 110, Safari 16'],
  [/Object\.(?:hasOwn|groupBy)\b/, 'Chrome 93, Safari 15.4; Chrome 117, Safari 17.4'],
  [/structuredClone\(/, 'Chrome 98, Safari 15.4'],
  [/\.randomUUID\b/, 'Chrome 92, Safari 15.4'],
  [/Intl\.Segmenter/, 'Firefox 125; Safari 14.1, Chrome 87'],
  [/AbortSignal\.(?:timeout|any)/, 'Chrome 103, Safari 16'],
  [/Promise\.withResolvers|Array\.fromAsync/, 'Chrome 119, Safari 17.4'],
  [/\.showModal\(/, '<dialog>: Safari 15.4'],
  [/\.inert\b/, 'Chrome 102, Safari 15.5'],
  [/\.checkVisibility\(/, 'Chrome 105, Safari 17.4'],
  [/\(\?<[=!]/, 'looking behind in a pattern: Safari 16.4, and a syntax error of the whole script before'],
];
/**
 * What the page has no use for: Google's frame or a phone's in-app browser refuses it (decisions, the link).
 */
const REFUSED: [what: RegExp, why: string][] = [
  [/location\.(?:reload|assign|replace|href\s*=)/, 'a reload shows a white page in the frame'],
  [/\.print\(\)/, 'no printing in in-app browsers'],
  [/document\.cookie/, 'no cookies: the link is the key'],
  [/\bdownload\b\s*[:=]/, 'no downloads in in-app browsers'],
  [/createObjectURL/, 'blob addresses do not open there'],
  [/showPopup|window\.open\(/, 'no windows of ours'],
];
/** Style: where it is missing the page must still stand, so each has its reason to be left out. */
const LATER_STYLE: [what: RegExp, since: string][] = [
  [/:has\(/, 'Chrome 105, Safari 15.4: the whole rule is dropped'],
  [/@container|@layer|@scope/, 'Chrome 99 to 118: the whole block is dropped'],
  [/\d(?:d|s|l)v[hw]\b/, 'Chrome 108, Safari 15.4'],
  [/color-mix\(|oklch\(/, 'Chrome 111, Safari 15.4'],
  [/subgrid/, 'Chrome 117, Safari 16'],
  [/&[\s.:>]/, 'nesting: Chrome 112, Safari 16.5'],
  [/text-wrap:|field-sizing:/, 'Chrome 114 and later'],
];

const found = (text: string, list: [RegExp, string][]): string[] =>
  list.filter(([what]) => what.test(text)).map(([what, why]) => `${what.source}: ${why}`);

it('The script is ES2019, patterns too', () => {
  expect(script.length).toBeGreaterThan(50_000);
  expect(() => parse(script, { ecmaVersion: 2019 })).not.toThrow();
});

it('It names nothing that Chrome 90 or iOS 15.0 does not know, and nothing that the frame refuses', () => {
  expect(found(script, LATER)).toEqual([]);
  expect(found(script, REFUSED)).toEqual([]);
});

it('Nor does its style', () => {
  expect(found(style, LATER_STYLE)).toEqual([]);
});

it('The lists find what they look for', () => {
  for (const text of [
    'a.at(-1)',
    'x.replaceAll("a","b")',
    '/(?<=a)b/',
    'Object.hasOwn(a,b)',
    'd.showModal()',
  ])
    expect([text, found(text, LATER).length]).toEqual([text, 1]);
  for (const text of ['location.reload()', 'location.href="x"', 'document.cookie="a"', 'print.print()'])
    expect([text, found(text, REFUSED).length]).toEqual([text, 1]);
  for (const text of ['.a:has(b){}', 'height:100dvh', '@layer a{}'])
    expect([text, found(text, LATER_STYLE).length]).toEqual([text, 1]);
});

it('no page but that of Word files looks behind in a pattern: before Safari 16.4 that stops the whole script', () => {
  const dist = join(__dirname, '../../dist');
  const looking = readdirSync(dist)
    .filter((name) => name.endsWith('.html'))
    .filter((name) => /\(\?<[=!]/.test(readFileSync(join(dist, name), 'utf8')));
  // Its library does; those who print do so at an office's computer.
  expect(looking).toEqual(['papers.html']);
});
