/**
 * Scriptlets: <? code ?>, <?= value ?> escaped by where it stands, <?!= value ?> as it is. Source:
 * guides/html/templates.
 */
import { EscapingOutput } from './escaping';

type Part = { kind: 'text' | 'code' | 'print' | 'raw'; text: string };

const SCRIPTLET = /<\?(!?=)?([\s\S]*?)\?>/g;

function parts(source: string): Part[] {
  const found: Part[] = [];
  let from = 0;
  for (const match of source.matchAll(SCRIPTLET)) {
    found.push({ kind: 'text', text: source.slice(from, match.index) });
    const kind = match[1] === '=' ? 'print' : match[1] === '!=' ? 'raw' : 'code';
    found.push({ kind, text: kind === 'code' ? match[2]! : firstStatement(match[2]!) });
    from = match.index + match[0].length;
  }
  found.push({ kind: 'text', text: source.slice(from) });
  return found.filter((part) => part.text !== '');
}

/** Of several statements in a printing scriptlet only the first is printed. */
function firstStatement(code: string): string {
  let quote = '';
  for (let i = 0; i < code.length; i++) {
    const c = code[i]!;
    if (quote) {
      if (c === '\\') i++;
      else if (c === quote) quote = '';
    } else if (c === '"' || c === "'" || c === '`') quote = c;
    else if (c === ';') return code.slice(0, i);
  }
  return code;
}

function toCode(source: string): string {
  return parts(source)
    .map(({ kind, text }) => {
      switch (kind) {
        case 'text':
          return `__out.text(${JSON.stringify(text)});`;
        case 'print':
          return `__out.print((${text.trim()}));`;
        case 'raw':
          return `__out.raw((${text.trim()}));`;
        case 'code':
          return `${text}\n`;
      }
    })
    .join('\n');
}

/** Calls one method of one Google object: `Objects.call`. */
type CallGoogle = (target: number | string, method: string, args: readonly unknown[]) => unknown;

/**
 * Runs a template where the script's own functions are; the properties set on it are its variables.
 * @returns the HtmlOutput
 */
export function evaluateTemplate(template: object, call: CallGoogle, id: number | string): unknown {
  const source = String(call(id, 'getRawContent', []));
  const out = new EscapingOutput();
  const body = new Function('__template', '__out', `with (__template) { ${toCode(source)} }`) as (
    template: object,
    out: EscapingOutput,
  ) => void;
  body(Object.assign(Object.create(null), template), out);
  return call(id, 'evaluate', [out.toString()]);
}
