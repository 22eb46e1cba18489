/**
 * ★ A letter in words: subject, HTML, plain text, attachment; and the short text of the same for a Zalo
 * group. The words of each kind are its own (kinds/), their look is in html.ts. Pure: what the plan says,
 * nothing more.
 */
import { clip, cut, safeUrl, toText, type Attachment, type Block } from './blocks';
import { toHtml } from './html';
import { keyPart } from './key-part';
import { keysOf } from './keys';
import { kindOf } from './kinds';
import type { RoundLetter, StaffKind, UnitKind, UnitWords } from './kinds/kind';
import { correctionsOf, genuineLine, helpLine, signature, underList } from './kinds/words';
import type { Letter } from './letter';
import type { LetterState, LetterUnit } from './state';
import { isToFix } from './units';

export type { Attachment } from './blocks';
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
/** Lines of a letter's longest list, before it is cut further to fit. */
const MOST_LINES = 120;

/**
 * Bytes of a text in UTF-8, a sign outside the basic plane counted as six: Apps Script has no TextEncoder.
 */
export const bytesOf = (text: string): number =>
  text.replace(/[\u0080-\u07ff]/g, '..').replace(/[\u0800-\uffff]/g, '...').length;

/** One line, without control characters: a name with a line break must not become a mail header. */
const oneLine = (text: string): string => clip(text.replace(/[\s\0-\x1f\x7f]+/g, ' ').trim(), MOST_SUBJECT);

/** The words of one letter, before they have a look. */
interface Words {
  subject: string;
  lead: string;
  until: string;
  body(most: number): Block[];
  attachments: Attachment[];
  /** Units that the short text for a Zalo group names. */
  named: readonly LetterUnit[];
}

const wordsToStaff = (kind: StaffKind, { about }: Letter, state: LetterState): Words => {
  const words = { state, about, letters: lettersOfRound(state) };
  return {
    subject: kind.subject(words),
    lead: kind.lead(words),
    until: '',
    body: (most) => kind.body(words, most),
    attachments: kind.attachments(words),
    named: kind.named(words),
  };
};

/** Every letter of the round so far, in the order of the register. */
function lettersOfRound(state: LetterState): RoundLetter[] {
  const keys = keysOf(state),
    names = new Map(state.units.map((unit) => [keyPart(unit.code), unit.name]));
  return [...state.register].flatMap(([key, { state: name, why }]): RoundLetter[] => {
    const parts = keys.read(key);
    return parts ? [{ label: kindOf(parts.kind).label, unit: names.get(parts.unit), state: name, why }] : [];
  });
}

const wordsToUnit = (kind: UnitKind, { about }: Letter, state: LetterState, unit: LetterUnit): Words => {
  const words = { state, about, unit };
  return {
    subject: kind.subject(words),
    lead: kind.lead(words),
    until: kind.until?.(words) ?? '',
    body: (most) => bodyToUnit(kind, words, most),
    attachments: [],
    named: kind.named(words),
  };
};

/** The body of a letter to a unit. `most` bounds its lists. */
const bodyToUnit = (kind: UnitKind, words: UnitWords, most: number): Block[] => {
  const { state, unit } = words;
  return [
    ['office', signature(state)],
    ['text', `Kính gửi: ${unit.name}`],
    ['lead', kind.lead(words)],
    ['until', kind.until?.(words) ?? ''],
    ...(isToFix(unit) ? correctionsOf(unit, state, most) : []),
    ...kind.asked(words),
    ...underList(words, most),
    ...(kind.closing?.(words) ?? []),
    ['text', `${helpLine(state)}\n\n${genuineLine(state)}`],
    ['text', 'Trân trọng./.'],
    ['signed', signature(state)],
    [
      'small',
      `Thư này gửi đến email liên hệ của ${unit.name} trong danh sách báo cáo đợt “${state.roundName}”.${kind.small}`,
    ],
  ];
};

/**
 * The words of a letter, as its kind says them.
 * @param isForStaff does it only show staff what a unit gets? Then its link cannot save.
 */
function wordsOf(letter: Letter, state: LetterState, isForStaff: boolean): Words {
  const kind = kindOf(letter.kind);
  if (kind.to === 'staff') return wordsToStaff(kind, letter, state);
  const unit = letter.about.unit!;
  const link = state.links.ofUnit?.(unit.code, isForStaff ? 'preview' : 'unit') ?? unit.link;
  return wordsToUnit(kind, letter, state, link === undefined ? unit : { ...unit, link });
}

/**
 * Writes a letter of the plan. In test mode it is marked, and names who would have received it.
 * @param to 'staff' when it is only shown to them: as in test mode, its link cannot save.
 */
export function writeLetter(
  letter: Letter,
  state: LetterState,
  to: 'unit' | 'staff' = 'unit',
): WrittenLetter {
  const { insteadOf } = letter.about,
    words = wordsOf(letter, state, to === 'staff' || insteadOf !== undefined);
  const subject = oneLine(`${insteadOf ? '[THƯ THỬ] ' : ''}${words.subject}`);
  const notice: Block[] = insteadOf
    ? [
        [
          'notice',
          `${state.settings.testTo.length ? 'ĐANG Ở CHẾ ĐỘ THỬ, mọi thư' : 'THƯ THỬ,'} chỉ gửi đến ${letter.to.join(', ')}. Khi gửi thật, người nhận thư này là: ${insteadOf.join(', ')}.`,
        ],
      ]
    : [];
  for (let most = MOST_LINES; ; most = Math.floor(most / 2)) {
    const blocks = [...notice, ...words.body(most)];
    const html = toHtml(subject, blocks);
    if (most === 0 || bytesOf(html) <= MOST_BYTES)
      return { subject, html, text: toText(blocks), attachments: words.attachments };
  }
}

/**
 * The same reminder to copy into a Zalo group. A group is public: never a unit's own link, never a phone
 * number or address of a unit. For staff and superiors it lists the names of the units that are missing.
 */
export function zaloText(letter: Letter, state: LetterState): string {
  const { lead, until, named } = wordsOf(letter, state, true);
  const book = safeUrl(state.links.book);
  const names = cut(
    named.map(({ name }) => `- ${name}`),
    60,
    'đơn vị khác',
  );
  return [
    lead,
    until,
    names.length ? `Các đơn vị chưa hoàn thành:\n${names.join('\n')}` : '',
    // Who has a link of its own needs neither a computer nor the workbook.
    state.links.ofUnit
      ? 'Mở biểu mẫu: bấm nút trong thư mới nhất gửi đến email của đơn vị.'
      : book && `Mở bằng máy tính: ${book} ▸ Sổ Tài Khoản ▸ Khai báo tài khoản`,
    helpLine(state),
    signature(state),
  ]
    .filter(Boolean)
    .join('\n');
}
