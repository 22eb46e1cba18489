/**
 * A letter as a list of blocks: written once, shown as HTML (html.ts) and as plain text (here), so that the
 * two parts never say different things.
 */

/** A file sent with a letter. */
export interface Attachment {
  name: string;
  mime: string;
  content: string;
}

/** One share of a whole, as the bar of a summary shows it. */
export interface Share {
  label: string;
  count: number;
  color: string;
}
/** A line of a call list: a unit and its numbers. */
export interface CallLine {
  name: string;
  phone: string;
  /** What came of the last call. */
  call?: string | undefined;
}

/**
 * What it is, and its content: plain text, which whoever shows it escapes. A call list has the superior's
 * name, a button its address. `office` is the head of a letter and `signed` its foot, a line each for the
 * federation and the department.
 * One without content is not shown.
 */
export type Block =
  | readonly ['lead' | 'until' | 'text' | 'heading' | 'notice' | 'small', string]
  | readonly ['office' | 'signed', string]
  | readonly ['list', readonly string[]]
  | readonly ['button', string, string]
  | readonly ['bar', readonly Share[]]
  | readonly ['calls', string, readonly CallLine[]];

/** Only web addresses become links: a mistyped or hostile setting must not. */
export const safeUrl = (url: string): string =>
  /^https?:\/\/[^\s"'<>\\]+$/i.test(url.trim()) ? url.trim() : '';

/** The site that an address opens; '' for what is no web address. */
export const hostOf = (url: string): string => /^https?:\/\/([^/?#]+)/i.exec(safeUrl(url))?.[1] ?? '';

/** Text cut to a length, with a sign that it is. */
export const clip = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '')}…` : text;

/** At most `most` items, and a last line that says how many are left out. */
export const cut = (items: readonly string[], most: number, rest: string): string[] =>
  items.length > most ? [...items.slice(0, most), `và ${items.length - most} ${rest}`] : [...items];

/** The plain-text part. */
export const toText = (blocks: readonly Block[]): string =>
  `${blocks.map(textOf).filter(Boolean).join('\n\n')}\n`;

const lines = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');

function textOf(block: Block): string {
  switch (block[0]) {
    case 'list':
      return lines(block[1]);
    case 'button':
      return safeUrl(block[2]) && `${block[1]}:\n${safeUrl(block[2])}`;
    case 'bar':
      return block[1].map(({ label, count }) => `${label}: ${count}`).join(' | ');
    case 'calls':
      return `${block[1]}:\n${lines(block[2].map(({ name, phone, call }) => `${name}: ${phone || NO_PHONE}${call ? ` (${call})` : ''}`))}`;
    case 'heading':
      return block[1].toUpperCase();
    case 'notice':
      return `*** ${block[1]} ***`;
    case 'small':
      return `--\n${block[1]}`;
    default:
      return block[1];
  }
}
export const NO_PHONE = 'chưa có số';
