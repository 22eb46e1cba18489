/** A letter as a list of blocks: written once, shown as HTML (html.ts) and as plain text (here), so that the two parts never say different things. */

/** One share of a whole, as the bar of a summary shows it. */
export interface Share { label: string; count: number; color: string }
/** A line of a call list: a unit and its numbers. */
export interface CallLine { name: string; phone: string }

/** Text in blocks is plain: whoever shows it escapes it. */
export type Block =
  | { lead: string }
  | { text: string }
  | { heading: string }
  | { list: readonly string[] }
  | { button: string; url: string }
  | { bar: readonly Share[] }
  | { calls: readonly CallLine[]; under: string }
  | { notice: string }
  | { small: string };

/** Only web addresses become links: a mistyped or hostile setting must not. */
export const safeUrl = (url: string): string => (/^https?:\/\/[^\s"'<>\\]+$/i.test(url.trim()) ? url.trim() : '');

/** At most `most` items, and a last line that says how many are left out. */
export const cut = (items: readonly string[], most: number, rest: (left: number) => string): string[] =>
  (items.length > most ? [...items.slice(0, most), rest(items.length - most)] : [...items]);

/** The plain-text part. */
export function toText(blocks: readonly Block[]): string {
  return `${blocks.map(textOf).filter(Boolean).join('\n\n').replace(/\n{3,}/g, '\n\n')}\n`;
}

function textOf(block: Block): string {
  if ('lead' in block) return block.lead;
  if ('text' in block) return block.text;
  if ('heading' in block) return block.heading.toUpperCase();
  if ('list' in block) return block.list.map((item) => `- ${item}`).join('\n');
  if ('button' in block) return safeUrl(block.url) ? `${block.button}:\n${safeUrl(block.url)}` : '';
  if ('bar' in block) return block.bar.map(({ label, count }) => `${label}: ${count}`).join(' | ');
  if ('calls' in block) return [`${block.under}:`, ...block.calls.map(({ name, phone }) => `- ${name}: ${phone || 'chưa có số'}`)].join('\n');
  if ('notice' in block) return `*** ${block.notice} ***`;
  return `--\n${block.small}`;
}
