/**
 * The HTML part, as Gmail, Yahoo and Outlook show it: tables, inline styles, at most 600 px, no picture.
 * Every place sets both its background and its text colour, so that a client which turns a letter dark turns
 * both. Outlook takes the width attribute, the others max-width.
 */
import { clip, NO_PHONE, safeUrl, type Block, type CallLine, type Share } from './blocks';

const INK = '#1f2937',
  PAPER = '#ffffff',
  BLUE = '#1a56c4',
  LINE = '1px solid #d1d5db';

/** Any text as HTML text or as the value of an attribute in quotes; its line breaks stay. */
const escape = (text: string): string =>
  text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`).replace(/\r\n?|\n/g, '<br>');
/** Text as shown, cut where a cell holds a whole page by mistake: a letter must stay small. */
const shown = (text: string, most = 2000): string => escape(clip(text, most));

const table = (inner: string, more = ' width="100%"'): string =>
  `<table role="presentation" cellpadding="0" cellspacing="0" border="0"${more}>${inner}</table>`;
const td = (inner: string, style: string, more = ''): string =>
  `<td${more} style="font-family:Arial,sans-serif;${style}">${inner}</td>`;
const tr = (inner: string): string => `<tr>${inner}</tr>`;
const type = (size: number, color: string, paper: string): string =>
  `font-size:${size}px;line-height:${Math.round(size * 1.48)}px;color:${color};background-color:${paper}`;

const body = `${type(16, INK, PAPER)};padding:10px 20px 12px`,
  small = type(14, INK, PAPER);
const name = (size: number): string => `${type(size, INK, PAPER)};text-align:center`;
const looks = {
  lead: `${type(17, '#12315f', '#e3edfd')};border-left:5px solid ${BLUE};padding:16px 20px 10px`,
  until: `${type(16, '#12315f', '#e3edfd')};font-weight:bold;border-left:5px solid ${BLUE};padding:0 20px 16px`,
  text: body,
  heading: `${type(17, INK, PAPER)};font-weight:bold;padding:12px 20px 0`,
  notice: `${type(15, '#5c2b00', '#ffe3b8')};font-weight:bold;padding:12px 20px`,
  small: `${type(13, '#4b5563', PAPER)};border-top:${LINE};padding:14px 20px 18px`,
} as const;

/** The whole HTML part. */
export function toHtml(title: string, blocks: readonly Block[]): string {
  const page = 'background-color:#eef1f5';
  return `<!DOCTYPE html>
<html lang="vi"><head><meta charset="utf-8"><title>${escape(title)}</title></head>
<body style="margin:0;padding:0;${page}">
${table(
  `${tr(`<td align="center" style="padding:16px 8px">
${table(`\n${blocks.map(htmlOf).filter(Boolean).map(tr).join('\n')}\n`, ` width="600" style="width:100%;max-width:600px;background-color:${PAPER}"`)}
</td>`)}`,
  ` width="100%" style="${page}"`,
)}
</body></html>
`;
}

function htmlOf(block: Block): string {
  if (!block[1].length) return '';
  switch (block[0]) {
    case 'list':
      return td(
        table(
          block[1]
            .map((item) =>
              tr(
                td('•', `${small};padding:2px 0`, ' valign="top" width="16"') +
                  td(shown(item, 400), `${small};padding:2px 0`),
              ),
            )
            .join(''),
        ),
        body,
      );
    case 'button':
      return safeUrl(block[2]) && button(block[1], safeUrl(block[2]));
    case 'office':
      return td(office(block[1]), `${body};padding-top:18px`, ' align="center"');
    case 'signed':
      return td(office(block[1], false), body, ' align="right"');
    case 'bar':
      return td(bar(block[1]), body);
    case 'calls':
      return td(calls(block[1], block[2]), body);
    default:
      return td(shown(block[1]), looks[block[0]]);
  }
}

/** The federation above the department, which is bold and, at the head, has a short rule below it. */
function office(lines: string, hasRule = true): string {
  const all = lines.split('\n'),
    last = all.length - 1;
  const rule = tr(
    td(
      table(tr(td('', `background-color:${INK};font-size:0;line-height:0`, ' height="1" width="90"')), ''),
      'padding-top:4px',
      ' align="center"',
    ),
  );
  return table(
    all
      .map((line, i) =>
        tr(td(shown(line, 200), `${name(i === last ? 15 : 13)}${i === last ? ';font-weight:bold' : ''}`)),
      )
      .join('') + (hasRule ? rule : ''),
    '',
  );
}

/**
 * The colour is on the cell too and its padding in Outlook's own word, so that there it is a button as well.
 */
const button = (label: string, url: string): string =>
  td(
    table(
      tr(
        td(
          `<a href="${escape(url)}" style="display:inline-block;padding:14px 16px;${type(17, PAPER, BLUE)};font-weight:bold;text-align:center;text-decoration:none;border-radius:6px">${escape(label)}</a>`,
          `background-color:${BLUE};border-radius:6px;mso-padding-alt:14px 16px`,
        ),
      ),
      '',
    ),
    body,
    ' align="center"',
  );

function bar(shares: readonly Share[]): string {
  const all = shares.reduce((sum, { count }) => sum + count, 0) || 1;
  const cells = shares.map(({ count, color }) =>
    count
      ? td(
          '&nbsp;',
          `background-color:${color};font-size:1px;line-height:18px`,
          ` width="${Math.ceil((100 * count) / all)}%"`,
        )
      : '',
  );
  const legend = shares.map(({ label, count, color }) =>
    tr(
      td('■', type(16, color, PAPER), ' width="22"') +
        td(label, small) +
        td(String(count), `${small};font-weight:bold`, ' align="right"'),
    ),
  );
  return table(tr(cells.join(''))) + table(legend.join(''));
}

function calls(superior: string, lines: readonly CallLine[]): string {
  const cell = `${small};padding:7px 0;border-bottom:${LINE}`,
    top = ' valign="top"';
  return table(
    tr(
      td(
        shown(superior, 300),
        `${type(14, INK, '#f3f4f6')};font-weight:bold;padding:6px 8px`,
        ' colspan="2"',
      ),
    ) +
      lines
        .map(({ name, phone, call }) =>
          tr(
            td(shown(name, 300) + (call ? `<br>${shown(call, 300)}` : ''), cell, top) +
              td(phones(phone), cell, `${top} align="right" width="118"`),
          ),
        )
        .join(''),
  );
}

/** Each number of a cell as a link that a phone can call; anything else as it is written. */
const phones = (text: string): string =>
  text
    .slice(0, 200)
    .split(/[,;/\n]+/)
    .map((part) =>
      /^\s*\+?[\d\s.()-]{8,17}$/.test(part)
        ? `<a href="tel:${part.replace(/[^\d+]/g, '')}" style="color:${BLUE};text-decoration:none">${escape(part.trim())}</a>`
        : escape(part.trim()),
    )
    .join('<br>') || NO_PHONE;
