import { shorten } from '../text/quote';
import { noDay } from './days';
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
  'roster.takenIn': (p: { code: string; fault: string }) => `${p.code} vẫn được nhập. ${p.fault}`,
  'roster.missingFirst': (p: { missing: number; fix: number; tab: string }) =>
    `Đã đưa ${p.missing} đơn vị chưa báo cáo lên đầu thẻ ${p.tab}, rồi đến ${p.fix} đơn vị cần sửa. Giữ thứ tự này? Bấm Không để trở lại thứ tự cũ.`,
  'roster.noCode': { what: 'Chưa có mã đơn vị.', todo: 'Đặt cho đơn vị một mã riêng.' },
  'roster.codeTwice': (p: { code: string }) => ({
    what: `Mã “${p.code}” được dùng cho nhiều đơn vị.`,
    todo: 'Đặt mỗi đơn vị một mã.',
  }),
  'roster.codeLong': (p: { most: number }) => ({
    what: `Mã dài quá ${p.most} ký tự.`,
    todo: 'Đặt mã ngắn hơn.',
  }),
  'roster.unreadable': {
    what: 'Sổ không kiểm tra được dòng này.',
    todo: 'Gõ lại các ô; nếu vẫn báo, báo người hỗ trợ kỹ thuật.',
  },
  'roster.noName': { what: 'Chưa có tên đơn vị.', todo: 'Ghi tên đơn vị.' },
  'roster.parentSelf': {
    what: 'Cấp trên trùng với chính đơn vị này.',
    todo: 'Ghi đơn vị cấp trên, hoặc để trống.',
  },
  'roster.parentUnknown': (p: { parent: string }) => ({
    what: `Không có đơn vị nào mang mã “${p.parent}”.`,
    todo: 'Sửa mã cấp trên, hoặc ghi tên cấp trên.',
  }),
  'roster.badEmail': (p: { text: string }) => ({
    what: `“${p.text}” không phải là địa chỉ email.`,
    todo: `Sửa email để đơn vị nhận được thư.${aboutChips(p.text)}`,
  }),
  'roster.askEmail': (p: { text: string; suggest: string }) => ({
    what: `“${p.text}” có phải là “${p.suggest}” không?`,
    todo: 'Sửa; thư chưa gửi tới địa chỉ này.',
  }),
  'roster.refusedEmail': (p: { text: string; day: string }) => ({
    what: `Ngày ${p.day} Google không nhận gửi thư đến “${p.text}”.`,
    todo: 'Kiểm tra, sửa địa chỉ.',
  }),
  'roster.returnedEmail': (p: { text: string; day: string; why: string }) => ({
    what: `Ngày ${p.day} thư gửi đến “${p.text}” bị trả lại: ${p.why}.`,
    todo: 'Gọi điện, xin địa chỉ khác rồi sửa ở đây.',
  }),
  'roster.badPhone': (p: { text: string }) => ({
    what: `“${p.text}” không phải là số điện thoại gọi được.`,
    todo: 'Gõ lại số điện thoại.',
  }),
  'roster.badRequired': (p: { text: string }) => ({
    what: `“${p.text}” không hợp lệ.`,
    todo: 'Chọn Có hoặc Không.',
  }),
  'roster.badDay': (p: { text: string }) => noDay(p.text),
  'roster.badActivity': (p: { text: string }) => ({
    what: `“${p.text}” không hợp lệ.`,
    todo: 'Chọn Đang hoạt động, Đã sáp nhập hoặc Đã giải thể.',
  }),
  'roster.parentRing': {
    what: 'Các cấp trên ghi thành vòng: đi lên mãi lại gặp đơn vị này.',
    todo: 'Sửa; tạm thời sổ coi như đơn vị trực thuộc tỉnh.',
  },
  'roster.mergedNowhere': {
    what: 'Đơn vị đã sáp nhập mà chưa ghi nhập vào đơn vị nào.',
    todo: 'Ghi mã đơn vị nhận.',
  },
  'roster.mergedUnknown': (p: { code: string }) => ({
    what: `Không có đơn vị nào mang mã “${p.code}”.`,
    todo: 'Sửa mã đơn vị nhận.',
  }),
  'roster.mergedSelf': { what: 'Đơn vị ghi nhập vào chính mình.', todo: 'Sửa mã đơn vị nhận.' },
  'roster.mergedRing': {
    what: 'Các đơn vị ghi nhập vào nhau thành vòng, nên không còn đơn vị nhận.',
    todo: 'Sửa cột Nhập vào.',
  },
  'roster.mergedStill': {
    what: 'Ô này có mã nhưng đơn vị ghi là còn hoạt động hoặc đã giải thể.',
    todo: 'Xóa mã, hoặc chọn Đã sáp nhập.',
  },
  'roster.changeNone': (p: { text: string }) => ({
    what: `Không tìm thấy “${p.text}” trong danh sách.`,
    todo: 'Ghi mã hoặc tên đúng như trong sổ.',
  }),
  'roster.changeMany': (p: { name: string }) => ({
    what: `Có nhiều đơn vị mang tên “${p.name}”.`,
    todo: 'Ghi mã thay cho tên.',
  }),
  'roster.changeTwice': (p: { line: number }) => ({
    what: `Đơn vị này đã có ở dòng ${p.line} của bảng.`,
    todo: 'Xóa bớt một dòng.',
  }),
  'roster.changeGone': (p: { name: string; activity: string }) => ({
    what: `${p.name} ${p.activity.toLowerCase()} nên không đổi nữa.`,
    todo: 'Ghi “Đang hoạt động” ở cột Hoạt động nếu đơn vị hoạt động lại.',
  }),
  'roster.needsNewCode': (p: { name: string }) => ({
    what: `“${p.name}” chưa có trong danh sách.`,
    todo: 'Thêm cột “Mã mới” và ghi mã cho đơn vị này.',
  }),
  'roster.parentByName': (p: { parent: string }) => ({
    what: `“${p.parent}” chưa có trong danh sách: sổ chỉ ghi tên cấp trên.`,
    todo: 'Thêm đơn vị này nếu cần theo dõi.',
  }),
  'roster.codeUsed': (p: { code: string; name: string }) => ({
    what: `Mã “${p.code}” đã dùng cho ${p.name} trước đây, không dùng lại.`,
    todo: 'Đặt mã khác.',
  }),
  'roster.changes': (p: ChangesSaid) => sayChanges(p),
  'below.returned': 'tài khoản bị trả lại',
  'below.waiting': (p: { count: number }) => `Còn ${p.count} tài khoản chờ xác nhận.`,
  'below.fix': (p: { columns: string }) => `Cần sửa: ${p.columns}.`,
  'below.group': (p: {
    round: string;
    superior: string;
    deadline: string;
    names: readonly string[];
    more: number;
    /** Whom to ask about the units that are not named. */
    ask: string;
  }) =>
    [
      `${p.superior} đề nghị các đơn vị sau báo cáo tài khoản Facebook${p.round ? ` theo ${p.round}` : ''}${p.deadline ? `, ${p.deadline}` : ''}:`,
      ...p.names.map((name) => `- ${shorten(name)}`),
      ...(p.more ? [`và còn ${p.more} đơn vị. Đơn vị chưa rõ thì hỏi ${p.ask}.`] : []),
      'Đơn vị nào đã báo cáo xong, xin cảm ơn và bỏ qua tin này.',
    ].join('\n'),
  'roster.section': {
    what: 'Dòng này có vẻ là tên một nhóm đơn vị, không phải một đơn vị.',
    todo: 'Đặt cho đơn vị một mã khác nếu đây là đơn vị.',
  },
  'roster.nearCode': (p: { code: string; name: string }) => ({
    what: `Sổ đã có mã “${p.code}” (${p.name}), chỉ khác ở dấu hoặc số 0.`,
    todo: `Ghi mã “${p.code}” nếu là đơn vị này; nếu là đơn vị khác, đặt mã khác hẳn.`,
  }),
  'roster.nearLine': (p: { code: string; line: number }) => ({
    what: `Dòng ${p.line} đã có mã “${p.code}”, chỉ khác ở dấu hoặc số 0.`,
    todo: 'Xóa bớt một dòng nếu là một đơn vị; nếu không, đặt mã khác hẳn.',
  }),
  'roster.sameName': (p: { name: string; code: string }) => ({
    what: `Sổ đã có “${p.name}” mang mã “${p.code}”.`,
    todo: 'Xem có phải một đơn vị không.',
  }),
  'roster.sameNameLine': (p: { name: string; code: string; line: number }) => ({
    what: `“${p.name}” đã có ở dòng ${p.line} với mã “${p.code}”.`,
    todo: 'Xem có phải một đơn vị không.',
  }),
  /** In place of a line's code and name, where it has neither. */
  'roster.nothing': '(trống)',
  'roster.emptied': (p: { column: string; was: string }) =>
    `${p.column} (sẽ bị xóa trống, đang là “${p.was}”)`,
  'roster.needColumn': (p: { column: string }) => ({
    what: `Bảng thiếu cột “${p.column}”.`,
    todo: 'Thêm cột đó rồi dán lại.',
  }),
  'roster.empty': {
    what: 'Chưa có dòng nào để nhập.',
    todo: 'Dán bảng có dòng tiêu đề, ví dụ: Mã, Tên đơn vị, Loại, Cấp trên, Email liên hệ, Điện thoại liên hệ.',
  },
  'roster.cellLong': (p: { line: number; most: number }) => ({
    what: `Dòng ${p.line} của bảng có một ô dài quá ${p.most} ký tự.`,
    todo: 'Xem lại dòng đó: có thể thiếu dấu ngoặc kép hoặc dấu ngăn cột.',
  }),
  'roster.tooLong': { what: 'Bảng dài quá 20.000 dòng.', todo: 'Chia nhỏ.' },
  'roster.repeatedInPaste': (p: { code: string; line: number }) => ({
    what: `Mã “${p.code}” đã có ở dòng ${p.line} của bảng này.`,
    todo: 'Đặt mã khác, hoặc xóa bớt một dòng.',
  }),
} as const;
