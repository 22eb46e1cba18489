/**
 * Words of the staff's summary: how the round stands, what changed, whom to call, which rows to correct, and
 * how the letters themselves fare.
 */
import { dayOf, sayDay, showDay, showTime } from '../../text/days';
import { sayDeadline } from '../../standing/deadline';
import { statuses, unitColumns } from '../../fields';
import { standingFigures, type StandingFigures } from '../../round/figures';
import { isCounted } from '../../standing/obligations';
import { say } from '../../messages';
import { cut, type Block, type Share } from '../blocks';
import { letterStates, type LetterState, type LetterStateName, type LetterUnit } from '../state';
import { isComplete, isMissing, isToFix, owes, superiors } from '../units';
import type { RoundLetter, StaffWords } from './kind';
import { documentNumber } from '../document';
import { rowLetterSentence } from '../../checking/fault';
import { REPORT } from './words';

const MORE = 'đơn vị khác, xem tệp đính kèm';

/** The units that must report, as the desk and `Tổng hợp` count them. */
const figuresOf = (units: readonly LetterUnit[]): StandingFigures =>
  standingFigures(units.map((unit) => ({ ...unit, isCounted: isCounted(unit.obligation) })));

/** How the round stands: the shares of the units that must report. */
const sharesOf = ({ reported, fix, missing }: StandingFigures): Share[] => [
  { label: statuses.reported, color: '#1e7d3c', count: reported },
  { label: statuses.fix, color: '#6b4fbb', count: fix },
  { label: statuses.missing, color: '#c5221f', count: missing },
];

export function subjectToStaff({ state: { guidance, units }, about }: StaffWords): string {
  const { required, reported, missing, fix } = figuresOf(units);
  const parts = [
    `${reported}/${required} đơn vị đã báo cáo`,
    missing ? `${missing} chưa báo cáo` : '',
    fix ? `${fix} cần sửa` : '',
  ];
  return `${[documentNumber(guidance), 'tổng hợp'].filter(Boolean).join(', ')} đến ${showDay(about.today)}: ${parts.filter(Boolean).join(', ')}`;
}

/** The first line: how many are missing, and the deadline. */
export function leadToStaff({ state: { units, deadline }, about: { today } }: StaffWords): string {
  const { required, missing, fix } = figuresOf(units);
  const owed = [
    missing ? `còn ${missing}/${required} đơn vị chưa ${REPORT}` : '',
    fix ? `${fix} đơn vị cần sửa` : '',
  ].filter(Boolean);
  return `Đến ngày ${sayDay(today)}: ${owed.join(', ') || `cả ${required} đơn vị đã báo cáo đầy đủ`}. Thời hạn ${sayDeadline(deadline, today)}.`;
}

/**
 * The body. `most` is how many lines the longest list may have: the letter is written again with fewer when
 * it comes out too large.
 */
export function blocksToStaff(words: StaffWords, most: number): Block[] {
  const { state, about, letters } = words,
    { units } = state,
    figures = figuresOf(units),
    count = (status: string): number =>
      units.filter((unit) => isCounted(unit.obligation) && unit.status === status).length;
  return [
    ['lead', leadToStaff(words)],
    ['bar', sharesOf(figures)],
    ['text', say({ key: 'round.inTime', with: figures })],
    [
      'text',
      `Trong số đã báo cáo: ${count(statuses.approved)} đã duyệt, ${count(statuses.none)} báo không có tài khoản.`,
    ],
    ...changes(units, about.since, most),
    ['button', 'Mở sổ', state.links.book],
    ...callList(state, most),
    ...toCorrect(units.filter(isToFix), most),
    ...lettersThemselves(state, letters, most),
    [
      'small',
      `Danh sách đầy đủ ở tệp đính kèm. Thư này gửi đến cán bộ phụ trách đợt “${state.roundName}”, mỗi tuần và ở mỗi mốc nhắc. Đề nghị không chuyển tiếp số điện thoại của các đơn vị.`,
    ],
  ];
}

function changes(units: readonly LetterUnit[], since: string, most: number): Block[] {
  if (!since) return [];
  const fresh = units.filter((unit) => unit.first > since && isComplete(unit)),
    touched = units.filter((unit) => unit.updated > since && unit.first && unit.first <= since);
  return [
    ['heading', 'Thay đổi'],
    [
      'text',
      `Từ bản tổng hợp trước (${showTime(since)}): ${fresh.length} đơn vị mới báo cáo, ${touched.length} đơn vị sửa hoặc bổ sung báo cáo.`,
    ],
    [
      'list',
      cut(
        fresh.map(({ name }) => name),
        Math.min(10, most),
        MORE,
      ),
    ],
  ];
}

/** Missing units by superior, with their numbers. */
function callList({ units, lastCall }: LetterState, most: number): Block[] {
  const missing = units.filter(isMissing),
    groups = new Map<string, LetterUnit[]>(),
    superior = superiors(units);
  if (!missing.length) return [];
  for (const unit of missing.slice(0, most)) {
    const name = superior(unit)?.name || unit.parent.trim() || 'Chưa ghi cấp trên';
    groups.set(name, [...(groups.get(name) || []), unit]);
  }
  return [
    ['heading', `Danh sách gọi điện: ${missing.length} đơn vị chưa báo cáo`],
    ...[...groups].map(
      ([name, group]) =>
        [
          'calls',
          name,
          group.map(({ name: unit, phone, code }) => ({ name: unit, phone, call: lastCall?.(code) })),
        ] as const,
    ),
    ['text', missing.length > most ? `và ${missing.length - most} ${MORE}` : ''],
  ];
}

/** What a unit has to correct, for staff: a return without a reason is theirs to complete. */
const wrongForStaff = ({ returned, faults }: LetterUnit): string[] => [
  ...returned.map(
    ({ title, comment }) =>
      `${title || 'Báo cáo'}: trả lại, ${comment.trim() ? `“${comment.trim()}”` : 'chưa ghi lý do. Đề nghị ghi lý do ở cột Ý kiến để đơn vị nhận được thư.'}`,
  ),
  ...faults.map(rowLetterSentence),
];

const toCorrect = (units: readonly LetterUnit[], most: number): Block[] =>
  units.length
    ? [
        ['heading', `Cần sửa: ${units.length} đơn vị`],
        [
          'list',
          cut(
            units.map((unit) => `${unit.name}: ${wrongForStaff(unit).slice(0, 3).join(' ')}`),
            Math.min(40, most),
            MORE,
          ),
        ],
      ]
    : [];

/** How many letters went, which did not, and how the sending machinery stands. */
function lettersThemselves(state: LetterState, letters: readonly RoundLetter[], most: number): Block[] {
  const counts: Partial<Record<LetterStateName, number>> = {},
    trouble: string[] = [];
  for (const { label, unit, state: name, why } of letters) {
    counts[name] = (counts[name] || 0) + 1;
    if (/failed|unknown|sending/.test(name))
      trouble.push([label, unit, letterStates[name].toLowerCase(), why].filter(Boolean).join(', '));
  }
  const totals = (Object.keys(letterStates) as LetterStateName[])
    .filter((name) => counts[name])
    .map((name) => `${counts[name]} ${letterStates[name].toLowerCase()}`);
  const { quotaLeft, runner, lastRun, lastRunDid, nextRun, zones } = state.health || {};
  const said = [
    `Cả đợt: ${totals.join(', ') || 'chưa gửi thư nào'}.`,
    quotaLeft !== undefined && `Hạn mức còn lại: ${quotaLeft} người nhận.`,
    runner !== undefined && `Người gửi: ${runner || 'chưa có'}.`,
    lastRun && `Lần chạy trước: ${showTime(lastRun)}${lastRunDid ? ` (${lastRunDid})` : ''}.`,
    nextRun && `Lần chạy tới: ${showTime(nextRun)}.`,
    zones && zones.script !== zones.book && say({ key: 'letter.zones', with: zones }),
  ];
  return [
    ['heading', 'Thư của đợt'],
    ['text', said.filter(Boolean).join(' ')],
    ['list', cut(trouble, Math.min(20, most), 'thư khác, xem thẻ Thư')],
  ];
}

/** Every unit that must report or has, for the attached table; headings as in the tab `Đơn vị`. */
export function tableForStaff({ units }: LetterState): (string | number)[][] {
  const superior = superiors(units);
  return [
    (
      [
        'code',
        'name',
        'kind',
        'parent',
        'status',
        'timeliness',
        'count',
        'first',
        'extendedTo',
        'phone',
        'email',
        'faults',
      ] as const
    ).map((key) => unitColumns[key].heading),
    ...units
      .filter((unit) => owes(unit) || isComplete(unit))
      .map((unit) => [
        unit.code,
        unit.name,
        unit.kind,
        superior(unit)?.name || unit.parent,
        unit.status,
        unit.timeliness,
        unit.count,
        showDay(dayOf(unit.first)),
        showDay(unit.extendedTo),
        unit.phone,
        unit.email,
        wrongForStaff(unit).join(' | '),
      ]),
  ];
}
