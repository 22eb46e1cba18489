/**
 * The HTML part, as Gmail, Yahoo and Outlook show it: tables, inline styles, at most 600 px, no picture. Every place sets both its background and
 * its text colour, so that a client which turns a letter dark turns both. Outlook takes the width attribute, the others max-width.
 */
import { safeUrl, type Block, type CallLine, type Share } from './blocks';

const INK = '#1f2937', MUTED = '#4b5563', LINE = '#d1d5db', PAPER = '#ffffff', DESK = '#eef1f5', BLUE = '#1a56c4';
const FONT = 'font-family:Arial,Helvetica,sans-serif';
const TABLE = 'role="presentation" cellpadding="0" cellspacing="0" border="0"';
const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Any text as HTML text or as the value of an attribute in quotes; its line breaks stay. */
export const escape = (text: string): string => text.replace(/[&<>"']/g, (c) => entities[c]!).replace(/\r\n?|\n/g, '<br>');

/** Text as shown, cut where a cell holds a whole page by mistake: a letter must stay small. */
const shown = (text: string, most = 2000): string => escape(text.length > most ? `${text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '')}…` : text);

/** The whole HTML part. */
export function toHtml(title: string, blocks: readonly Block[]): string {
  return `<!DOCTYPE html>
<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escape(title)}</title></head>
<body style="margin:0;padding:0;background-color:${DESK};color:${INK}">
<table ${TABLE} width="100%" bgcolor="${DESK}" style="background-color:${DESK}"><tr><td align="center" style="padding:16px 8px">
<table ${TABLE} width="600" bgcolor="${PAPER}" style="width:100%;max-width:600px;background-color:${PAPER};color:${INK}">
${blocks.map(htmlOf).filter(Boolean).join('\n')}
</table>
</td></tr></table>
</body></html>
`;
}

const row = (inner: string, style: string): string => `<tr><td style="${FONT};${style}">${inner}</td></tr>`;
const body = `font-size:16px;line-height:24px;color:${INK};background-color:${PAPER};padding:0 20px 16px`;

function htmlOf(block: Block): string {
  if ('lead' in block) return row(shown(block.lead), `font-size:18px;line-height:27px;font-weight:bold;color:#12315f;background-color:#e3edfd;border-left:5px solid ${BLUE};padding:16px 20px`) + gap;
  if ('text' in block) return row(shown(block.text), body);
  if ('heading' in block) return row(shown(block.heading), `font-size:17px;line-height:24px;font-weight:bold;color:${INK};background-color:${PAPER};padding:8px 20px 8px`);
  if ('list' in block) return row(listOf(block.list), body);
  if ('button' in block) return safeUrl(block.url) ? buttonOf(block.button, safeUrl(block.url)) : '';
  if ('bar' in block) return row(barOf(block.bar), body);
  if ('calls' in block) return row(callsOf(block.under, block.calls), body);
  if ('notice' in block) return row(shown(block.notice), 'font-size:15px;line-height:22px;font-weight:bold;color:#5c2b00;background-color:#ffe3b8;padding:12px 20px');
  return row(shown(block.small), `font-size:13px;line-height:19px;color:${MUTED};background-color:${PAPER};border-top:1px solid ${LINE};padding:14px 20px 18px`);
}
const gap = `<tr><td style="font-size:1px;line-height:16px;background-color:${PAPER}">&nbsp;</td></tr>`;

/** A table and not <ul>: Outlook indents lists each in its own way. */
const listOf = (items: readonly string[]): string =>
  `<table ${TABLE} width="100%">${items.map((item) => `<tr><td valign="top" width="16" style="${FONT};font-size:15px;line-height:22px;color:${INK};padding:2px 0">•</td><td style="${FONT};font-size:15px;line-height:22px;color:${INK};padding:2px 0">${shown(item, 400)}</td></tr>`).join('')}</table>`;

/** The colour is on the cell (Outlook) and the padding on the link (elsewhere), so that the whole button can be pressed. */
function buttonOf(label: string, url: string): string {
  const link = `<a href="${escape(url)}" style="display:inline-block;padding:14px 32px;${FONT};font-size:18px;line-height:24px;font-weight:bold;color:#ffffff;background-color:${BLUE};text-decoration:none;border-radius:6px">${escape(label)}</a>`;
  return `<tr><td align="center" style="padding:4px 20px 20px;background-color:${PAPER}"><table ${TABLE}><tr><td align="center" bgcolor="${BLUE}" style="background-color:${BLUE};border-radius:6px;mso-padding-alt:14px 32px">${link}</td></tr></table></td></tr>`;
}

function barOf(shares: readonly Share[]): string {
  const all = shares.reduce((sum, { count }) => sum + count, 0) || 1;
  const cells = shares.filter(({ count }) => count > 0).map(({ count, color }) => {
    const width = Math.max(1, Math.round((100 * count) / all));
    return `<td width="${width}%" bgcolor="${color}" style="background-color:${color};font-size:1px;line-height:18px">&nbsp;</td>`;
  });
  const legend = shares.map(({ label, count, color }) => `<tr><td width="22" style="padding:3px 0"><table ${TABLE}><tr><td width="14" bgcolor="${color}" style="background-color:${color};font-size:1px;line-height:14px">&nbsp;</td></tr></table></td>`
    + `<td style="${FONT};font-size:15px;line-height:20px;color:${INK};padding:3px 0">${escape(label)}</td><td align="right" style="${FONT};font-size:15px;line-height:20px;font-weight:bold;color:${INK};padding:3px 0">${count}</td></tr>`);
  return `<table ${TABLE} width="100%"><tr>${cells.join('')}</tr></table><table ${TABLE} width="100%" style="margin:8px 0 0">${legend.join('')}</table>`;
}

const CALL = `${FONT};font-size:14px;line-height:20px;padding:7px 0;border-bottom:1px solid ${LINE};color:${INK}`;
const callsOf = (under: string, lines: readonly CallLine[]): string =>
  `<table ${TABLE} width="100%"><tr><td colspan="2" style="${FONT};font-size:14px;line-height:20px;font-weight:bold;color:${INK};background-color:#f3f4f6;padding:6px 8px">${shown(under, 300)}</td></tr>${lines.map(({ name, phone }) => `<tr><td valign="top" style="${CALL}">${shown(name, 300)}</td><td valign="top" align="right" width="118" style="${CALL}">${phoneOf(phone)}</td></tr>`).join('')}</table>`;

/** Each number of a cell as a link that a phone can call; anything else as it is written. */
const phoneOf = (text: string): string => text.slice(0, 200).split(/[,;/\n]+/).map((part) => part.trim()).filter(Boolean)
  .map((part) => (/^\+?[\d\s.()-]{8,17}$/.test(part) ? `<a href="tel:${part.replace(/[^\d+]/g, '')}" style="color:${BLUE};text-decoration:none">${escape(part)}</a>` : escape(part)))
  .join('<br>') || 'chưa có số';
