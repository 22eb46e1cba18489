/**
 * Contextual escaping of <?= ?>: what a value becomes depends on where in the page it stands: text, an
 * attribute, an address, a script's string. Follows the published description (guides/html/templates:
 * "contextual escaping"); a place that we cannot judge is an error, not a guess.
 */

type Place =
  | 'text'
  | 'tag'
  | 'attribute'
  | 'address'
  | 'handler'
  | 'style attribute'
  | 'script'
  | 'scriptString'
  | 'style'
  | 'comment';

const HTML: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const html = (text: string): string => text.replace(/[&<>"']/g, (c) => HTML[c]!);
const ADDRESS_ATTRIBUTES = /^(href|src|action|formaction|data|poster|cite|background)$/i;
const jsText = (text: string): string =>
  text.replace(/[\\'"`<>&=\u2028\u2029\n\r/]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);

const placeOf = (attribute: string): Place =>
  /^on/i.test(attribute)
    ? 'handler'
    : /^style$/i.test(attribute)
      ? 'style attribute'
      : ADDRESS_ATTRIBUTES.test(attribute)
        ? 'address'
        : 'attribute';

export class EscapingOutput {
  private out = '';
  private place: Place = 'text';
  private quote = '';
  private attribute = '';
  private element = '';

  /** The template's own text: also tells where the next value stands. */
  text(text: string): void {
    this.out += text;
    for (let i = 0; i < text.length;) i += this.step(text, i);
  }
  raw(value: unknown): void {
    this.out += printed(value);
  }
  print(value: unknown): void {
    this.out += this.escaped(value);
  }
  toString(): string {
    return this.out;
  }

  private escaped(value: unknown): string {
    const text = printed(value);
    switch (this.place) {
      case 'text':
      case 'attribute':
        return html(text);
      case 'address':
        return html(
          this.attribute === '' && /^\s*(?!https?:|mailto:|tel:|#|\/|\?|\.)[a-z][a-z0-9+.-]*:/i.test(text)
            ? '#zSoyz'
            : encodeURI(text).replace(/'/g, '%27'),
        );
      case 'script':
        return typeof value === 'number' ||
          typeof value === 'boolean' ||
          value === null ||
          value === undefined
          ? ` ${String(value)} `
          : `'${jsText(text)}'`;
      case 'scriptString':
        return jsText(text);
      default:
        throw new Error(`<?= ?> inside a ${this.place} is not modelled.`);
    }
  }

  /** Reads on from position i; @returns how many characters it took */
  private step(text: string, i: number): number {
    switch (this.place) {
      case 'text':
        return this.inText(text, i);
      case 'tag':
        return this.inTag(text, i);
      case 'attribute':
      case 'address':
      case 'handler':
      case 'style attribute':
        return this.inAttribute(text, i);
      case 'comment':
        return text.startsWith('-->', i) ? this.go('text', 3) : 1;
      default:
        return this.inScript(text, i);
    }
  }

  private go(place: Place, taken: number): number {
    this.place = place;
    return taken;
  }

  private inText(text: string, i: number): number {
    if (text.startsWith('<!--', i)) return this.go('comment', 4);
    const tag = /^<\/?([a-zA-Z][\w-]*)/.exec(text.slice(i, i + 40));
    if (!tag) return 1;
    this.element = text[i + 1] === '/' ? '' : tag[1]!.toLowerCase();
    return this.go('tag', tag[0].length);
  }

  private inTag(text: string, i: number): number {
    if (text[i] === '>')
      return this.go(this.element === 'script' ? 'script' : this.element === 'style' ? 'style' : 'text', 1);
    const attribute = /^([^\s=>"'/]+)\s*=\s*(["']?)/.exec(text.slice(i, i + 200));
    if (!attribute) return 1;
    const name = attribute[1]!;
    this.quote = attribute[2]!;
    this.attribute = '';
    return this.go(placeOf(name), attribute[0].length);
  }

  private inAttribute(text: string, i: number): number {
    const c = text[i]!;
    if (this.quote ? c === this.quote : /[\s>]/.test(c)) return this.go('tag', c === '>' ? 0 : 1);
    // What stands before the value: an address that has begun cannot change its scheme any more.
    this.attribute += c;
    return 1;
  }

  private inScript(text: string, i: number): number {
    if (/^<\/(script|style)/i.test(text.slice(i, i + 8)) && this.place !== 'scriptString') {
      this.element = '';
      return this.go('tag', 2);
    }
    const c = text[i]!;
    if (this.place === 'scriptString') {
      if (c === '\\') return 2;
      return c === this.quote ? this.go('script', 1) : 1;
    }
    if (this.place === 'script' && (c === '"' || c === "'" || c === '`')) {
      this.quote = c;
      return this.go('scriptString', 1);
    }
    if (this.place === 'script' && text.startsWith('//', i)) return Math.max(1, text.slice(i).search(/\n|$/));
    if (this.place === 'script' && text.startsWith('/*', i))
      return Math.max(2, text.indexOf('*/', i) - i + 2);
    return 1;
  }
}

const printed = (value: unknown): string => String(value);
