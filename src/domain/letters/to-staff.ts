/** Words of the staff's summary: how the round stands, what changed, whom to call, which rows to correct, and how the letters themselves fare. */
import { dayOf, sayDay, showDay, showTime } from '../days';
import { sayDeadline } from '../deadline';
import { statuses, timeliness } from '../fields';
import { isComplete, owes, superiors } from '../plan';
import { keyPart } from '../plan/sent';
import { letterKinds, letterStates, type Letter, type LetterKind, type LetterState, type LetterStateName, type LetterUnit } from '../plan/state';
import { cut, type Block, type Share } from './blocks';

interface Figures { counted: number; onTime: number; grace: number; late: number; fix: number; missing: number; approved: number; none: number }

/** The figures of the round, over every unit that must report or has. */
export function figuresOf(units: readonly LetterUnit[]): Figures {
  const out: Figures = { counted: 0, onTime: 0, grace: 0, late: 0, fix: 0, missing: 0, approved: 0, none: 0 };
  for (const unit of units) {
    if (!owes(unit) && !isComplete(unit)) continue;
    out.counted += 1;
    if (unit.status === statuses.missing) out.missing += 1;
    else if (unit.status === statuses.fix) out.fix += 1;
    else if (unit.timeliness === timeliness.late) out.late += 1;
    else if (unit.timeliness === timeliness.grace) out.grace += 1;
    else out.onTime += 1;
    if (unit.status === statuses.approved) out.approved += 1;
    if (unit.status === statuses.none) out.none += 1;
  }
  return out;
}

export function subjectToStaff(state: LetterState, { about }: Letter): string {
  const f = figuresOf(state.units);
  return `Tổng hợp ngày ${showDay(about.today)}: ${f.onTime} đúng hạn, ${f.grace ? `${f.grace} châm chước, ` : ''}${f.late} trễ, ${f.missing} thiếu, ${f.fix} cần sửa (${state.round})`;
}

/** The first line: how many are missing, and the deadline. */
export function leadToStaff(state: LetterState, { about }: Letter): string {
  const f = figuresOf(state.units);
  const rest = f.missing + f.fix ? `${f.missing} trong ${f.counted} đơn vị chưa báo cáo, ${f.fix} đơn vị cần sửa` : `cả ${f.counted} đơn vị đã báo cáo đầy đủ`;
  return `Đến ngày ${sayDay(about.today)}: ${rest}. Hạn nộp ${sayDeadline(state.deadline, about.today)}.`;
}

/** The body. `most` is how many lines the longest list may have: the letter is written again with fewer when it comes out too large. */
export function blocksToStaff(state: LetterState, letter: Letter, most: number): Block[] {
  return [
    { lead: leadToStaff(state, letter) },
    ...standing(state), ...changes(state, letter, most),
    { button: 'Mở trang tính', url: state.links.book },
    ...callList(state.units, most), ...toCorrect(state.units, most), ...lettersThemselves(state, letter, most),
    { text: 'Danh sách đầy đủ ở tệp đính kèm, mở được bằng Excel hoặc Google Trang tính.' },
    { small: `Thư này gửi đến cán bộ phụ trách ghi trong thẻ Cấu hình, đợt “${state.round}”: mỗi tuần, ở mỗi mốc nhắc và sau hạn. Thư có tên và số điện thoại của các đơn vị, đề nghị không chuyển tiếp ra ngoài.` },
  ];
}

function standing({ units }: LetterState): Block[] {
  const f = figuresOf(units);
  const bar: Share[] = [
    { label: 'Đúng hạn', count: f.onTime, color: '#1e7d3c' }, ...(f.grace ? [{ label: 'Châm chước', count: f.grace, color: '#5f8f2f' }] : []),
    { label: 'Trễ hạn', count: f.late, color: '#b7791f' }, { label: 'Cần sửa', count: f.fix, color: '#6b4fbb' }, { label: 'Thiếu (chưa báo cáo)', count: f.missing, color: '#c5221f' },
  ];
  return [
    { bar }, { text: `Trong số đã báo cáo: ${f.approved} đã duyệt, ${f.none} báo không có tài khoản.` },
  ];
}

function changes({ units }: LetterState, { about }: Letter, most: number): Block[] {
  const { since } = about;
  if (!since) return [];
  const fresh = units.filter((unit) => unit.first > since && isComplete(unit));
  const touched = units.filter((unit) => unit.updated > since && unit.first <= since && unit.first !== '').length;
  const said = `Từ bản tổng hợp trước (${showTime(since)}): ${fresh.length} đơn vị mới báo cáo, ${touched} đơn vị sửa hoặc bổ sung báo cáo.`;
  return [{ heading: 'Thay đổi' }, { text: said }, ...(fresh.length ? [{ list: cut(fresh.map(({ name }) => name), Math.min(10, most), more) }] : [])];
}

const more = (left: number): string => `và ${left} đơn vị khác, xem tệp đính kèm`;

/** Missing units by superior, with their numbers. */
function callList(units: readonly LetterUnit[], most: number): Block[] {
  const missing = units.filter((unit) => unit.status === statuses.missing && unit.required);
  if (!missing.length) return [];
  const groups = new Map<string, LetterUnit[]>();
  const superior = superiors(units);
  for (const unit of missing.slice(0, most)) {
    const name = superior(unit)?.name ?? (unit.parent.trim() || 'Không ghi cấp trên');
    const group = groups.get(name);
    if (group) group.push(unit); else groups.set(name, [unit]);
  }
  const out: Block[] = [{ heading: `Danh sách gọi điện: ${missing.length} đơn vị chưa báo cáo` }];
  groups.forEach((group, name) => out.push({ calls: group, under: name }));
  return missing.length > most ? [...out, { text: more(missing.length - most) }] : out;
}

function toCorrect(units: readonly LetterUnit[], most: number): Block[] {
  const items = units.filter((unit) => unit.status === statuses.fix).map((unit) => `${unit.name}: ${[
    ...unit.returned.map(({ title, comment }) => `đã trả lại ${title}${comment ? ` (${comment})` : ''}`.trim()),
    ...unit.faults.map(({ field, sentence }) => (field ? `${field}: ${sentence}` : sentence)),
  ].slice(0, 3).join(' ') || 'xem thẻ Tài khoản'}`);
  return items.length ? [{ heading: `Cần sửa: ${items.length} đơn vị` }, { list: cut(items, Math.min(40, most), more) }] : [];
}

const troubled: readonly LetterStateName[] = ['failed', 'unknown', 'sending'];

/** How many letters went, which did not, and how the sending machinery stands. */
function lettersThemselves(state: LetterState, { about }: Letter, most: number): Block[] {
  const counts: Partial<Record<LetterStateName, number>> = {}, trouble: string[] = [];
  const round = keyPart(state.round) || '-', names = new Map(state.units.map((unit) => [keyPart(unit.code), unit.name]));
  const labels = new Map<string, string>((Object.keys(letterKinds) as LetterKind[]).map((kind) => [letterKinds[kind].prefix, letterKinds[kind].label]));
  state.sent.forEach((record, key) => {
    const [prefix = '', of = '', ...rest] = key.replace(/^thu\//, '').split('/');
    if (of !== round || key.startsWith('thu/') !== state.settings.testTo.length > 0) return;
    if (record.state !== 'sent' || record.at > about.since) counts[record.state] = (counts[record.state] ?? 0) + 1;
    if (troubled.includes(record.state)) trouble.push(`${labels.get(prefix) ?? prefix}${names.has(rest[rest.length - 1] ?? '') ? `, ${names.get(rest[rest.length - 1] ?? '')}` : ''}: ${letterStates[record.state].toLowerCase()}${record.why ? `. ${record.why}` : ''}`);
  });
  const said = `${counts.sent ?? 0} thư đã gửi${about.since ? ' từ bản tổng hợp trước' : ''}, ${counts.failed ?? 0} gửi lỗi, ${counts.held ?? 0} tạm giữ, ${(counts.unknown ?? 0) + (counts.sending ?? 0)} không rõ đã gửi.`;
  return [{ heading: 'Thư của đợt' }, { text: said }, ...(trouble.length ? [{ list: cut(trouble, Math.min(20, most), (left) => `và ${left} thư khác, xem thẻ Thư`) }] : []), ...machinery(state)];
}

function machinery({ health = {} }: LetterState): Block[] {
  const { quotaLeft, runner, lastRun, lastRunDid, nextRun, zones } = health;
  const said = [
    quotaLeft === undefined ? '' : `Hạn mức còn lại trước lần gửi này: ${quotaLeft} người nhận.`,
    runner === undefined ? '' : runner ? `Người gửi: ${runner}.` : 'Chưa có ai bật gửi thư tự động.',
    lastRun ? `Lần chạy trước: ${showTime(lastRun)}${lastRunDid ? ` (${lastRunDid})` : ''}.` : '',
    nextRun ? `Lần chạy tới: ${showTime(nextRun)}.` : '',
    zones && zones.script !== zones.book ? `Múi giờ khác nhau: trang tính ${zones.book}, chương trình ${zones.script}; đề nghị chọn “Thiết lập, sửa lại sổ”.` : '',
  ].filter(Boolean).join(' ');
  return said ? [{ text: said }] : [];
}

/** Every unit that must report or has, for the attached table. */
export function tableForStaff({ units }: LetterState): (string | number)[][] {
  const superior = superiors(units);
  return [
    ['Mã', 'Tên đơn vị', 'Loại', 'Cấp trên', 'Trạng thái', 'Thời hạn', 'Số tài khoản', 'Nộp lần đầu', 'Gia hạn đến', 'Điện thoại liên hệ', 'Email liên hệ', 'Cần sửa'],
    ...units.filter((unit) => owes(unit) || isComplete(unit)).map((unit) => [
      unit.code, unit.name, unit.kind, superior(unit)?.name ?? unit.parent, unit.status, unit.timeliness, unit.count, showDay(dayOf(unit.first)), showDay(unit.extendedTo), unit.phone, unit.emails.join(', '),
      [...unit.returned.map(({ title, comment }) => `Trả lại ${title}: ${comment}`), ...unit.faults.map(({ field, sentence }) => `${field}: ${sentence}`)].join(' | '),
    ]),
  ];
}
