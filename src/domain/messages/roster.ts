import { shorten } from '../text/quote';
import { aboutChips } from './email';

/** Numbers of a plan of changes, as its sentence needs them. */
export interface ChangesSaid {
  added: number;
  moved: number;
  to: readonly { name: string; count: number }[];
  merged: number;
  renamed: number;
  dissolved: number;
  revived: number;
  other: number;
}

/** More superiors than these are only counted. */
const MOST_SUPERIORS = 3;

/** "116 đơn vị chuyển về Công đoàn phường Rạch Giá, 12 nhập, 3 đổi tên"; '' where nothing changes. */
function sayChanges({ added, moved, to, merged, renamed, dissolved, revived, other }: ChangesSaid): string {
  const moves =
    to.length > MOST_SUPERIORS
      ? [`${moved} chuyển về ${to.length} cấp trên`]
      : to.map(({ name, count }) => `${count} chuyển về ${shorten(name) || 'tỉnh'}`);
  const parts = [
    ...moves,
    ...(
      [
        [merged, 'nhập'],
        [renamed, 'đổi tên'],
        [dissolved, 'giải thể'],
        [revived, 'hoạt động lại'],
        [added, 'thêm mới'],
        [other, 'thay đổi khác'],
      ] as const
    ).flatMap(([count, word]) => (count ? [`${count} ${word}`] : [])),
  ];
  return parts.join(', ').replace(/^(\d+) /, '$1 đơn vị ');
}

/** Sentences about the roster of units: the tab `Đơn vị` and its import. */
export const rosterMessages = {
  'roster.noCode': 'Chưa có mã đơn vị. Mỗi đơn vị cần một mã riêng.',
  'roster.codeTwice': (p: { code: string }) =>
    `Mã “${p.code}” được dùng cho nhiều đơn vị. Đề nghị đặt mỗi đơn vị một mã.`,
  'roster.codeLong': (p: { most: number }) => `Mã dài quá ${p.most} ký tự. Đề nghị đặt mã ngắn hơn.`,
  'roster.unreadable':
    'Sổ không kiểm tra được dòng này. Đề nghị gõ lại các ô; nếu vẫn báo, đề nghị báo người hỗ trợ kỹ thuật.',
  'roster.noName': 'Chưa có tên đơn vị.',
  'roster.parentSelf': 'Cấp trên trùng với chính đơn vị này.',
  'roster.parentUnknown': (p: { parent: string }) =>
    `Không có đơn vị nào mang mã “${p.parent}”. Đề nghị sửa mã cấp trên, hoặc ghi tên cấp trên.`,
  'roster.badEmail': (p: { text: string }) =>
    `“${p.text}” không phải là địa chỉ email. Thư sẽ không tới được đơn vị này.${aboutChips(p.text)}`,
  'roster.askEmail': (p: { text: string; suggest: string }) =>
    `“${p.text}” có phải là “${p.suggest}” không? Đề nghị sửa; thư chưa gửi tới địa chỉ này.`,
  'roster.refusedEmail': (p: { text: string; day: string }) =>
    `Ngày ${p.day} Google không nhận gửi thư đến “${p.text}”. Đề nghị kiểm tra, sửa địa chỉ.`,
  'roster.returnedEmail': (p: { text: string; day: string; why: string }) =>
    `Ngày ${p.day} thư gửi đến “${p.text}” bị trả lại: ${p.why}. Đề nghị gọi điện, xin địa chỉ khác rồi sửa ở đây.`,
  'roster.badPhone': (p: { text: string }) => `“${p.text}” không phải là số điện thoại gọi được.`,
  'roster.badRequired': (p: { text: string }) => `“${p.text}” không hợp lệ. Đề nghị chọn Có hoặc Không.`,
  'roster.badDay': (p: { text: string }) =>
    `“${p.text}” không phải là một ngày. Đề nghị ghi theo dạng 30/10/2018.`,
  'roster.badActivity': (p: { text: string }) =>
    `“${p.text}” không hợp lệ. Đề nghị chọn Đang hoạt động, Đã sáp nhập hoặc Đã giải thể.`,
  'roster.parentRing':
    'Các cấp trên ghi thành vòng: đi lên mãi lại gặp đơn vị này. Đề nghị sửa; tạm thời sổ coi như đơn vị trực thuộc tỉnh.',
  'roster.mergedNowhere': 'Đơn vị đã sáp nhập mà chưa ghi nhập vào đơn vị nào. Đề nghị ghi mã đơn vị nhận.',
  'roster.mergedUnknown': (p: { code: string }) =>
    `Không có đơn vị nào mang mã “${p.code}”. Đề nghị sửa mã đơn vị nhận.`,
  'roster.mergedSelf': 'Đơn vị ghi nhập vào chính mình. Đề nghị sửa mã đơn vị nhận.',
  'roster.mergedRing':
    'Các đơn vị ghi nhập vào nhau thành vòng, nên không còn đơn vị nhận. Đề nghị sửa cột Nhập vào.',
  'roster.mergedStill':
    'Ô này có mã nhưng đơn vị ghi là còn hoạt động hoặc đã giải thể. Đề nghị xóa mã, hoặc chọn Đã sáp nhập.',
  'roster.changeNone': (p: { text: string }) =>
    `Không tìm thấy “${p.text}” trong danh sách. Đề nghị ghi mã hoặc tên đúng như trong sổ.`,
  'roster.changeMany': (p: { name: string }) =>
    `Có nhiều đơn vị mang tên “${p.name}”. Đề nghị ghi mã thay cho tên.`,
  'roster.changeTwice': (p: { line: number }) => `Đơn vị này đã có ở dòng ${p.line} của bảng.`,
  'roster.changeGone': (p: { name: string; activity: string }) =>
    `${p.name} ${p.activity.toLowerCase()} nên không đổi nữa. Nếu đơn vị hoạt động lại, đề nghị ghi “Đang hoạt động” ở cột Hoạt động.`,
  'roster.needsNewCode': (p: { name: string }) =>
    `“${p.name}” chưa có trong danh sách. Đề nghị thêm cột “Mã mới” và ghi mã cho đơn vị này.`,
  'roster.parentByName': (p: { parent: string }) =>
    `“${p.parent}” chưa có trong danh sách: sổ chỉ ghi tên cấp trên. Đề nghị thêm đơn vị này nếu cần theo dõi.`,
  'roster.codeUsed': (p: { code: string; name: string }) =>
    `Mã “${p.code}” đã dùng cho ${p.name} trước đây, không dùng lại. Đề nghị đặt mã khác.`,
  'roster.changes': (p: ChangesSaid) => sayChanges(p),
  'roster.section':
    'Dòng này có vẻ là tên một nhóm đơn vị, không phải một đơn vị. Nếu là đơn vị, đề nghị đặt cho đơn vị một mã khác.',
  'roster.nearCode': (p: { code: string; name: string }) =>
    `Sổ đã có mã “${p.code}” (${p.name}), chỉ khác ở dấu hoặc số 0. Nếu là đơn vị này, đề nghị ghi mã “${p.code}”; nếu là đơn vị khác, đề nghị đặt mã khác hẳn.`,
  'roster.nearLine': (p: { code: string; line: number }) =>
    `Dòng ${p.line} đã có mã “${p.code}”, chỉ khác ở dấu hoặc số 0. Nếu là một đơn vị, đề nghị xóa bớt một dòng; nếu không, đề nghị đặt mã khác hẳn.`,
  'roster.sameName': (p: { name: string; code: string }) =>
    `Sổ đã có “${p.name}” mang mã “${p.code}”. Đề nghị xem có phải một đơn vị không.`,
  'roster.sameNameLine': (p: { name: string; code: string; line: number }) =>
    `“${p.name}” đã có ở dòng ${p.line} với mã “${p.code}”. Đề nghị xem có phải một đơn vị không.`,
  'roster.emptied': (p: { column: string; was: string }) =>
    `${p.column} (sẽ bị xóa trống, đang là “${p.was}”)`,
  'roster.needColumn': (p: { column: string }) => `Bảng thiếu cột “${p.column}”.`,
  'roster.empty':
    'Chưa có dòng nào để nhập. Đề nghị dán bảng có dòng tiêu đề, ví dụ: Mã, Tên đơn vị, Loại, Cấp trên, Email liên hệ, Điện thoại liên hệ.',
  'roster.tooLong': 'Bảng dài quá 20.000 dòng. Đề nghị chia nhỏ.',
  'roster.repeatedInPaste': (p: { code: string; line: number }) =>
    `Mã “${p.code}” đã có ở dòng ${p.line} của bảng này.`,
} as const;
