/**
 * What HtmlService makes of a page on its way to the browser. Nothing of it is documented; it is modelled
 * after public reports of people whose pages died on Google while every test at home was green
 * (enuchi/React-Google-Apps-Script#157, issue tracker 156139610): comments are taken out of inline scripts
 * by a scanner that knows strings, but neither template literals nor the character classes of regular
 * expressions.
 */
import type { Unsure } from '../host/world';

const INLINE_SCRIPT = /(<script\b(?![^>]*\bsrc\s*=)[^>]*>)([\s\S]*?)(<\/script>)/gi;
const STYLE = /(<style\b[^>]*>)([\s\S]*?)(<\/style>)/gi;
/**
 * After one of these, or after one of these words, the scanner takes a `/` for the beginning of a regular
 * expression.
 */
const BEFORE_PATTERN = '(,=:[!&|?{};+-*%<>~^';
const WORD_BEFORE_PATTERN =
  /(?:^|[^\w$])(?:return|typeof|case|in|of|do|else|void|delete|throw|new|instanceof|yield|await)$/;

/**
 * The end of a string or a pattern that begins at `at`: behind its next `closing` that no backslash
 * stands before.
 */
function endOf(text: string, at: number, closing: string): number {
  for (let i = at + 1; i < text.length; i += 1) {
    if (text[i] === '\\') i += 1;
    else if (text[i] === closing) return i + 1;
  }
  return text.length;
}

const lineEnd = (text: string, at: number): number => {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
};

/**
 * A script as the scanner leaves it: `//` goes with the rest of its line, a block comment becomes a blank
 * or a line break.
 */
export function withoutComments(script: string): string {
  let out = '';
  // What stands before, as far as the scanner looks back.
  let before = '';
  const keep = (text: string): void => {
    out += text;
    before = (before + text).trimEnd().slice(-LOOKS_BACK) + (/\s$/.test(text) ? ' ' : '');
  };
  for (let at = 0; at < script.length;) {
    const next = nextOf(script, at);
    if (next > at) keep(script.slice(at, next));
    at = next;
    if (at >= script.length) break;
    const char = script[at]!;
    if (char !== '/') {
      const end = endOf(script, at, char);
      keep(script.slice(at, end));
      at = end;
    } else if (script.startsWith('//', at)) at = lineEnd(script, at);
    else if (script.startsWith('/*', at)) {
      const close = script.indexOf('*/', at + 2);
      const end = close < 0 ? script.length : close + 2;
      keep(script.slice(at, end).includes('\n') ? '\n' : ' ');
      at = end;
    } else {
      const word = before.trimEnd();
      const isPattern =
        word === '' || BEFORE_PATTERN.includes(word.at(-1)!) || WORD_BEFORE_PATTERN.test(word);
      const end = isPattern ? endOf(script, at, '/') : at + 1;
      keep(script.slice(at, end));
      at = end;
    }
  }
  return out;
}
const LOOKS_BACK = 12;
/** The place of the next quotation mark or slash. */
function nextOf(script: string, from: number): number {
  NEXT.lastIndex = from;
  return NEXT.exec(script)?.index ?? script.length;
}
const NEXT = /['"/]/g;

/** The stricter reports: every `//` is cut, in plain strings too. */
export const withoutSlashes = (script: string): string => script.replace(/\/\/[^\n]*/g, '');

/** Tags that people saw vanish from the strings of their scripts. */
export const withoutTags = (script: string): string =>
  script.replace(/<meta\b[^>]*>|<img\b[^>]*>|<(style|svg)\b[^>]*>[\s\S]*?<\/\1>/gi, '');

/** The part of a page outside its scripts and styles, changed. */
function outside(html: string, change: (text: string) => string): string {
  return html
    .split(/(<(?:script|style)\b[\s\S]*?<\/(?:script|style)>)/gi)
    .map((part, i) => (i % 2 ? part : change(part)))
    .join('');
}

/**
 * The page that the browser gets. Indentation goes everywhere, in scripts too: two reports differ, and
 * this is the unkinder.
 */
export function servedPage(
  html: string,
  { scriptStringsLoseSlashes, scriptStringsLoseTags }: Partial<Unsure>,
): string {
  const script = (text: string): string => {
    const cut = withoutComments(text);
    const tagless = scriptStringsLoseTags ? withoutTags(cut) : cut;
    return scriptStringsLoseSlashes ? withoutSlashes(tagless) : tagless;
  };
  return outside(html, (text) => text.replace(/<!--[\s\S]*?-->/g, ''))
    .replace(STYLE, (_all, open: string, text: string, close: string) => {
      return open + text.replace(/\/\*[\s\S]*?\*\//g, '') + close;
    })
    .replace(INLINE_SCRIPT, (_all, open: string, text: string, close: string) => open + script(text) + close)
    .replace(/^[ \t]+/gm, '');
}
