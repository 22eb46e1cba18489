/**
 * ★ A letter in words: subject, HTML, plain text, attachment; and the short text of the same for a Zalo
 * group. The words of each kind are in letters/to-unit.ts and letters/to-staff.ts, their look in
 * letters/html.ts. Pure: what the plan says, nothing more.
 */
import { statuses } from '../fields';
import { clip, cut, safeUrl, toText, type Block } from './blocks';
import { toCsv } from './csv';
import { toHtml } from './html';
import { blocksToStaff, leadToStaff, subjectToStaff, tableForStaff } from './to-staff';
import { blocksToUnit, helpLine, leadToUnit, signature, subjectToUnit } from './to-unit';
import { owes } from './plan';
import type { Letter, LetterState } from './plan/state';

export interface Attachment {
  name: string;
  mime: string;
  content: string;
}
export interface WrittenLetter {
  subject: string;
  html: string;
  text: string;
  attachments: Attachment[];
}

/** Gmail cuts a letter at about 102 KB (bytes of HTML); a margin for what mail systems add. */
const MOST_BYTES = 88_000;
/** Google refuses a subject of more than 250 characters. */
const MOST_SUBJECT = 200;
/** Lines of a summary's longest list, before it is cut further to fit. */
const MOST_LINES = 120;

/**
 * Bytes of a text in UTF-8, a sign outside the basic plane counted as six: Apps Script has no TextEncoder.
 */
export const bytesOf = (text: string): number =>
  text.replace(/[\u0080-\u07ff]/g, '..').replace(/[\u0800-\uffff]/g, '...').length;

/** One line, without control characters: a name with a line break must not become a mail header. */
const oneLine = (text: string): string => clip(text.replace(/[\s\0-\x1f\x7f]+/g, ' ').trim(), MOST_SUBJECT);

/** Writes a letter of the plan. In test mode it is marked, and names who would have received it. */
export function writeLetter(letter: Letter, state: LetterState): WrittenLetter {
  const { unit, insteadOf } = letter.about;
  const subject = oneLine(
    `${insteadOf ? '[THƯ THỬ] ' : ''}${unit ? subjectToUnit(state, letter, unit) : subjectToStaff(state, letter)}`,
  );
  const notice: Block[] = insteadOf
    ? [
        [
          'notice',
          `${state.settings.testTo.length ? 'ĐANG Ở CHẾ ĐỘ THỬ, mọi thư' : 'THƯ THỬ,'} chỉ gửi đến ${letter.to.join(', ')}. Khi gửi thật, người nhận thư này là: ${insteadOf.join(', ')}.`,
        ],
      ]
    : [];
  for (let most = MOST_LINES; ; most = Math.floor(most / 2)) {
    const blocks = [
      ...notice,
      ...(unit ? blocksToUnit(state, letter, unit, most) : blocksToStaff(state, letter, most)),
    ];
    const html = toHtml(subject, blocks);
    if (most === 0 || bytesOf(html) <= MOST_BYTES)
      return { subject, html, text: toText(blocks), attachments: attachmentsOf(letter, state) };
  }
}

const attachmentsOf = ({ kind, about }: Letter, state: LetterState): Attachment[] =>
  kind === 'summary'
    ? [{ name: `tong-hop-${about.today}.csv`, mime: 'text/csv', content: toCsv(tableForStaff(state)) }]
    : [];

/**
 * The same reminder to copy into a Zalo group. A group is public: never a unit's own link, never a phone
 * number or address of a unit.
 * For staff and superiors it lists the names of the units that are missing.
 */
export function zaloText(letter: Letter, state: LetterState): string {
  const { unit, under } = letter.about;
  const missing = unit ? under : state.units.filter((one) => owes(one) && one.status === statuses.missing);
  const names =
    letter.kind === 'digest' || !unit
      ? cut(
          missing.map(({ name }) => `- ${name}`),
          60,
          'đơn vị khác',
        )
      : [];
  return [
    unit ? leadToUnit(state, letter, unit) : leadToStaff(state, letter),
    names.length ? `Các đơn vị chưa hoàn thành:\n${names.join('\n')}` : '',
    safeUrl(state.links.book) ? `Nơi báo cáo: ${safeUrl(state.links.book)}` : '',
    helpLine(state),
    signature(state),
  ]
    .filter(Boolean)
    .join('\n');
}
